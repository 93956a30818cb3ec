"""The networks: right shapes at every size, and a larger painter that begins as the smaller one."""

import pytest
import torch
from torch.nn import functional

from trainers.gan.landscapes.networks import (
    LandscapeCritic,
    LandscapeGenerator,
    Up,
    grow,
    upsampling_convolution,
    widths_of,
)


def test_widths_double_with_each_halving_up_to_the_most() -> None:
    assert widths_of(32, 256, 128) == [256, 256, 128, 64, 32, 16]


@pytest.mark.parametrize("side", [64, 128, 256])
def test_pictures_have_the_asked_size_and_range_and_one_verdict_each(side: int) -> None:
    torch.manual_seed(0)
    generator, critic = LandscapeGenerator(5, 8, 8, side), LandscapeCritic(8, 8, side)
    pictures = generator(torch.randn(2, 5))
    assert pictures.shape == (2, 3, side, side)
    assert pictures.abs().max() <= 1
    assert critic(pictures).shape == (2,)


@pytest.mark.parametrize("side", [64, 128])
def test_wide_pictures_are_seven_to_four(side: int) -> None:
    torch.manual_seed(0)
    generator, critic = LandscapeGenerator(5, 8, 8, side, wide=True), LandscapeCritic(8, 8, side, wide=True)
    pictures = generator(torch.randn(2, 5))
    assert pictures.shape == (2, 3, side, side * 7 // 4)
    assert critic(pictures).shape == (2,)


def test_upsampling_and_convolution_in_one_give_and_teach_what_both_in_turn_do() -> None:
    torch.manual_seed(0)
    features, weight = (
        torch.randn(2, 5, 4, 7, requires_grad=True),
        torch.randn(6, 5, 3, 3, requires_grad=True),
    )
    weights_of_sum = torch.randn(2, 6, 8, 14)
    found = []
    for made in (
        upsampling_convolution(features, weight),
        functional.conv2d(functional.interpolate(features, scale_factor=2), weight, padding=1),
    ):
        gradients = torch.autograd.grad((made * weights_of_sum).sum(), (features, weight))
        found.append((made, *gradients))
    for ours, theirs in zip(*found, strict=True):
        assert torch.allclose(ours, theirs, atol=1e-4)


def test_a_layer_gives_the_same_while_it_learns_and_afterwards() -> None:
    torch.manual_seed(0)
    up, features = Up(6, 8, 8), torch.randn(3, 6, 4, 4)
    for module in up.norms:
        assert isinstance(module, torch.nn.BatchNorm2d)
        module.momentum = 1.0  # the statistics of this very batch
    learning = up(features)
    assert torch.allclose(
        up.eval()(features), learning, atol=2e-2
    )  # a batch norm divides by N - 1 afterwards


@pytest.mark.parametrize("wide", [False, True])
def test_every_weight_takes_part(wide: bool) -> None:
    torch.manual_seed(0)
    generator, critic = LandscapeGenerator(5, 8, 8, 128, wide), LandscapeCritic(8, 8, 128, wide)
    critic(generator(torch.randn(3, 5))).square().sum().backward()
    for network in (generator, critic):
        idle = [n for n, weight in network.named_parameters() if weight.grad is None or not weight.grad.any()]
        assert idle == []


def test_a_grown_generator_paints_nearly_what_the_smaller_one_did() -> None:
    torch.manual_seed(0)
    small, large = LandscapeGenerator(5, 16, 16, 64).eval(), LandscapeGenerator(5, 16, 16, 128).eval()
    new = grow(large, small.state_dict())
    assert {name.split(".")[1] for name in new} == {"128"}
    latents = torch.randn(4, 5)
    with torch.no_grad():
        downscaled = functional.avg_pool2d(large(latents), 2)
        before = small(latents)
    assert (downscaled - before).abs().mean() < 0.15 * before.std()


def test_a_grown_critic_judges_nearly_as_the_smaller_one_did() -> None:
    torch.manual_seed(0)
    small, large = LandscapeCritic(16, 16, 64), LandscapeCritic(16, 16, 128)
    grow(large, small.state_dict())
    pictures = torch.randn(32, 3, 128, 128)
    with torch.no_grad():
        before, after = small(functional.avg_pool2d(pictures, 2)), large(pictures)
    assert torch.corrcoef(torch.stack([before, after]))[0, 1] > 0.7


def test_a_painter_of_other_widths_can_not_be_grown_from() -> None:
    small, large = LandscapeGenerator(5, 8, 8, 64), LandscapeGenerator(5, 16, 16, 128)
    with pytest.raises(ValueError, match="has no place"):
        grow(large, small.state_dict())
