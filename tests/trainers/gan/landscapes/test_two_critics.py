"""A training with both critics: what each step changes, and that a break in it changes nothing."""

import json
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from trainers.gan.checkpoint import CheckpointError, read_checkpoint, write_checkpoint
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.landscapes.config import WIDE, WIDE_PLAIN, WIDE_PROJECTED, LandscapeConfig
from trainers.gan.landscapes.run import train
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.photos import Cuts, as_cuts

TWO = LandscapeConfig(
    side=128, latent=6, generator_width=8, critic_width=8, most_channels=8, batch=2, steps=4,
    gradient_every=2, judging=1, bf16=False, threads=1, log_every=1, projected_weight=1.0, cooling=0.0,
)  # fmt: skip


@pytest.fixture(scope="module")
def cuts() -> Cuts:
    rng = np.random.default_rng(3)
    photos = [rng.integers(0, 255, (150, 200, 3)).astype(np.uint8) for _ in range(3)]
    return as_cuts(photos, 128, 128)


@pytest.fixture(autouse=True)
def small_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet takes hundreds of paintings, which takes as long as many steps."""
    for name, count in (("_SHEET_PICTURES", 4), ("_CALIBRATION_BATCHES", 1), ("_CALIBRATION_BATCH", 8)):
        monkeypatch.setattr(f"trainers.gan.landscapes.training.{name}", count)


def weights(training: LandscapeTraining) -> dict[str, Tensor]:
    return {
        f"{name}.{key}": value.clone()
        for name, network in training.networks.items()
        for key, value in network.state_dict().items()
    }


def changed(training: LandscapeTraining, cuts: Cuts) -> set[str]:
    """Which networks, and parts of the projected critics, a step changes."""
    before = weights(training)
    training.run_step(cuts)
    after = weights(training)
    names = {name for name in before if not torch.equal(before[name], after[name])}
    return {".".join(name.split(".")[: 2 if name.startswith("projected") else 1]) for name in names}


def test_a_step_changes_the_painter_and_both_critics_but_not_what_they_look_through(
    features: EfficientNetLite, cuts: Cuts
) -> None:
    before = features.sha256()
    training = LandscapeTraining(TWO, features)
    assert changed(training, cuts) == {"generator", "averaged", "critic", "projected.levels"}
    assert features.sha256() == before


def test_each_critic_has_the_steps_that_the_config_gives_it(features: EfficientNetLite, cuts: Cuts) -> None:
    training = LandscapeTraining(replace(TWO, plain_every=2, twice_every=3), features)
    turns = [changed(training, cuts) - {"generator", "averaged"} for _ in range(4)]
    assert turns == [
        {"critic", "projected.levels"},
        {"projected.levels"},
        {"critic", "projected_twice.levels"},
        {"projected.levels"},
    ]


@pytest.mark.parametrize(("missing", "kept"), [("plain", "projected"), ("projected", "plain")])
def test_either_critic_can_be_left_out(
    missing: str, kept: str, features: EfficientNetLite, cuts: Cuts
) -> None:
    training = LandscapeTraining(replace(TWO, **{f"{missing}_weight": 0.0, f"{kept}_weight": 1.0}), features)
    learned = changed(training, cuts) - {"generator", "averaged"}
    assert learned == {"projected.levels" if kept == "projected" else "critic"}


def test_how_hard_each_critic_pushes_is_told_and_brought_to_one_measure(features: EfficientNetLite) -> None:
    training = LandscapeTraining(TWO, features)
    pictures = torch.rand(2, 3, 8, 8, requires_grad=True)
    shown = pictures * 1.0
    push = training._teach_painter(shown, [torch.ones_like(shown), 3 * torch.ones_like(shown)])
    assert push == pytest.approx(3.0)
    assert pictures.grad is not None
    assert torch.allclose(pictures.grad, torch.full_like(pictures, 6.0))  # three of each


def test_a_resumed_run_ends_and_paints_as_one_that_was_never_stopped(
    features: EfficientNetLite, cuts: Cuts, tmp_path: Path
) -> None:
    config = replace(TWO, twice_every=2, plain_every=2)
    whole = train(config, cuts, tmp_path / "whole", features=features)
    train(replace(config, steps=3), cuts, tmp_path / "parts", features=features)
    resumed = train(config, cuts, tmp_path / "parts", resume=True, features=features)
    ours, theirs = weights(whole), weights(resumed)
    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)
    assert torch.equal(whole.sheet(), resumed.sheet())
    logs = [(tmp_path / part / "losses.csv").read_text() for part in ("whole", "parts")]
    assert logs[0] == logs[1]


def test_going_on_with_other_features_is_refused(
    features: EfficientNetLite, cuts: Cuts, tmp_path: Path
) -> None:
    train(replace(TWO, steps=1), cuts, tmp_path, features=features)
    with pytest.raises(CheckpointError, match="other features"):
        train(TWO, cuts, tmp_path, resume=True, features=EfficientNetLite())


def test_a_projected_critic_without_features_is_an_error() -> None:
    with pytest.raises(ValueError, match="needs features"):
        LandscapeTraining(TWO)


def test_a_checkpoint_from_before_there_were_two_critics_can_be_gone_on_with(
    cuts: Cuts, tmp_path: Path
) -> None:
    config = replace(TWO, projected_weight=0.0)
    state = train(replace(config, steps=1), cuts, tmp_path).state()
    older = asdict(config)
    for name in (
        "wide",
        "plain_weight",
        "plain_every",
        "projected_weight",
        "twice_every",
        "enlarged",
        "warmup",
    ):
        del older[name]
    write_checkpoint(tmp_path / "checkpoint.pt", {**state, "config": json.dumps(older)})
    assert train(replace(config, steps=2), cuts, tmp_path, resume=True).step == 2
    with pytest.raises(CheckpointError, match="made with warmup = 0, not 5"):
        read_checkpoint(tmp_path / "checkpoint.pt", replace(config, warmup=5))


def test_a_grown_training_sees_at_its_own_size_as_the_smaller_one_saw_at_twice_its_size(
    features: EfficientNetLite,
) -> None:
    small = LandscapeTraining(replace(TWO, twice_every=2), features)
    large = LandscapeTraining(replace(TWO, side=256), features)
    large.start_from(small.state())
    ours, theirs = weights(large), weights(small)
    taken = [name for name in ours if name.startswith("projected.")]
    assert taken
    assert all(
        torch.equal(ours[name], theirs[name.replace("projected.", "projected_twice.")]) for name in taken
    )


def test_the_painter_learns_slowly_while_new_critics_find_their_feet(
    features: EfficientNetLite, cuts: Cuts
) -> None:
    moved = []
    for warmup in (0, 100):
        training = LandscapeTraining(replace(TWO, warmup=warmup), features)
        before = training.generator.first.weight.detach().clone()
        training.run_step(cuts)
        moved.append(float((training.generator.first.weight.detach() - before).abs().mean()))
    assert moved[1] == pytest.approx(moved[0] / 100, rel=0.05)


@pytest.mark.parametrize("change", [
    {"side": 64}, {"plain_weight": 0.0, "projected_weight": 0.0}, {"projected_weight": -1.0},
    {"projected_weight": 0.0, "plain_every": 2},
])  # fmt: skip
def test_critics_that_can_not_be_asked_so_are_refused(change: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"side|weight|plain_every"):
        replace(TWO, **change)  # type: ignore[arg-type]


def test_the_rows_differ_in_their_critics_alone() -> None:
    critics = {"plain_weight": 1.0, "plain_every": 1, "projected_weight": 0.0}
    assert replace(WIDE_PLAIN, **critics) == replace(WIDE, **critics) == replace(WIDE_PROJECTED, **critics)  # type: ignore[arg-type]
    assert (WIDE.width, WIDE.side) == (224, 128)
