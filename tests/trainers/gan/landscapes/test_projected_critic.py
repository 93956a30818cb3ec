"""The projected critic: it looks through a network that stays as it is, and learns at four depths."""

import torch

from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.landscapes.projected_critic import MIXED, ProjectedCritic, critic_loss, painter_loss


def critic(features: EfficientNetLite, seed: int = 1, enlarged: int = 1) -> ProjectedCritic:
    torch.manual_seed(seed)
    return ProjectedCritic(features, enlarged)


def test_every_depth_is_judged_in_squares_and_in_wide_pictures(features: EfficientNetLite) -> None:
    judge = critic(features)
    with torch.no_grad():
        square, wide = judge(torch.rand(2, 3, 128, 128)), judge(torch.rand(2, 3, 128, 224))
    assert [tuple(said.shape) for said in square] == [(2, 1, 1)] * 4
    assert [tuple(said.shape) for said in wide] == [(2, 1, 4)] * 4


def test_an_enlarged_picture_is_seen_finer(features: EfficientNetLite) -> None:
    pictures = torch.rand(1, 3, 128, 128)
    with torch.no_grad():
        own, twice = critic(features).see(pictures), critic(features, enlarged=2).see(pictures)
    assert [one.shape[2] for one in own] == [32, 16, 8, 4]
    assert [one.shape[2] for one in twice] == [64, 32, 16, 8]
    assert [one.shape[1] for one in own] == list(MIXED)


def test_what_a_coarse_depth_shows_reaches_the_fine_ones_and_not_the_other_way(
    features: EfficientNetLite,
) -> None:
    mixing = critic(features).mixing
    seen = [torch.zeros(1, channels, 8 // 2**level, 8 // 2**level) for level, channels in enumerate(
        features.size.channels)]  # fmt: skip
    seen[2] += torch.randn_like(seen[2])
    assert [bool(mixed.any()) for mixed in mixing(seen)] == [True, True, True, False]


def test_only_the_small_critics_learn_and_the_painter_learns_through_the_rest(
    features: EfficientNetLite,
) -> None:
    judge = critic(features)
    pictures = torch.rand(2, 3, 128, 128, requires_grad=True)
    painter_loss(judge(pictures)).backward()
    assert pictures.grad is not None
    assert pictures.grad.any()
    learning = {name for name, weight in judge.named_parameters() if weight.grad is not None}
    assert learning == {name for name, _ in judge.named_parameters() if name.startswith("levels.")}


def test_a_checkpoint_holds_the_mixing_and_nothing_of_the_frozen_network(features: EfficientNetLite) -> None:
    judge, other = critic(features, seed=1), critic(features, seed=2)
    assert {name.split(".")[0] for name in judge.state_dict()} == {"mixing", "levels"}
    pictures = torch.rand(2, 3, 128, 128)
    other.load_state_dict(judge.state_dict())
    with torch.no_grad():
        assert all(torch.equal(a, b) for a, b in zip(judge.see(pictures), other.see(pictures), strict=True))


def test_the_critics_learn_to_tell_two_kinds_of_pictures(features: EfficientNetLite) -> None:
    judge = critic(features)
    torch.manual_seed(3)
    above = torch.linspace(-1, 1, 128)[:, None].expand(4, 3, 128, 128)
    with torch.no_grad():
        upright, turned = (judge.see(scene + torch.rand(4, 3, 128, 128)) for scene in (above, above.mT))
    adam = torch.optim.Adam(judge.levels.parameters(), lr=2e-3, betas=(0.0, 0.99))
    losses = []
    for _ in range(12):
        loss = critic_loss(judge.judge(upright), judge.judge(turned))
        losses.append(float(loss.detach()))
        adam.zero_grad()
        loss.backward()
        adam.step()
    assert losses[-1] < losses[0] / 2
    said = zip(judge.judge(upright), judge.judge(turned), strict=True)
    assert all(real.mean() > painted.mean() for real, painted in said)
