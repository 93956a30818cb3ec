"""The landscape painter's training: it learns, stops by steps or by time, and goes on as if never stopped."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from trainers.gan.checkpoint import CheckpointError, read_checkpoint
from trainers.gan.landscapes.config import GPU, NIGHT, WIDE_PLAIN, LandscapeConfig
from trainers.gan.landscapes.run import time_left, train
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.photos import Cuts


def ticking(seconds: float) -> Callable[[], float]:
    """A clock that moves on by so much each time that it is read."""
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += seconds
        return now

    return clock


def weights(training: LandscapeTraining) -> dict[str, torch.Tensor]:
    return {
        f"{name}.{key}": value.clone()
        for name in ("generator", "critic", "ema")
        for key, value in getattr(training, name).state_dict().items()
    }


def same(one: LandscapeTraining, other: LandscapeTraining) -> bool:
    ours, theirs = weights(one), weights(other)
    return all(torch.equal(ours[name], theirs[name]) for name in ours)


def test_a_step_changes_both_networks_and_the_mean(tiny: LandscapeConfig, squares: Cuts) -> None:
    training = LandscapeTraining(tiny)
    before = weights(training)
    training.run_step(squares)
    after = weights(training)
    unchanged = {name for name in before if torch.equal(before[name], after[name])}
    assert all("norm" in name and name.startswith("ema") for name in unchanged)


def test_a_resumed_run_ends_as_one_that_was_never_stopped(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    constant = replace(tiny, cooling=0.0)
    whole = train(constant, squares, tmp_path / "whole")
    train(replace(constant, steps=3), squares, tmp_path / "parts")
    resumed = train(constant, squares, tmp_path / "parts", resume=True)
    assert resumed.step == whole.step == 6
    assert same(whole, resumed)
    logs = [(tmp_path / part / "losses.csv").read_text() for part in ("whole", "parts")]
    assert logs[0] == logs[1]


def test_a_run_ends_when_its_minutes_are_over_with_a_cold_learning_rate(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    config = replace(tiny, steps=1000, minutes=1.0, cooling=0.5)
    training = train(config, squares, tmp_path, clock=ticking(6.0))
    assert training.step == 10
    with (tmp_path / "losses.csv").open() as file:
        shares = [float(row["lr_share"]) for row in csv.DictReader(file)]
    assert shares[:5] == [1.0] * 5
    assert shares[-1] == pytest.approx(0.2)
    assert shares[5:] == sorted(shares[5:], reverse=True)


def test_time_counts_on_over_a_break(tiny: LandscapeConfig, squares: Cuts, tmp_path: Path) -> None:
    config = replace(tiny, steps=1000, minutes=1.0)
    train(replace(config, steps=4), squares, tmp_path, clock=ticking(6.0))
    assert train(config, squares, tmp_path, resume=True, clock=ticking(6.0)).step == 10


def test_a_checkpoint_is_written_every_so_many_seconds(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    seen: list[int] = []

    def look(_: int) -> None:
        path = tmp_path / "checkpoint.pt"
        seen.append(read_checkpoint(path)["step"] if path.exists() else 0)

    train(replace(tiny, save_seconds=20), squares, tmp_path, clock=ticking(10.0), on_step=look)
    assert seen == [0, 2, 2, 4, 4, 6]


def test_sheets_show_the_progress(tiny: LandscapeConfig, squares: Cuts, tmp_path: Path) -> None:
    train(tiny, squares, tmp_path)
    assert sorted(p.name for p in tmp_path.glob("*.png")) == ["sheet-000004.png", "sheet-000006.png"]


def test_a_larger_painter_grows_from_a_smaller_one(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    small = train(tiny, squares, tmp_path / "small")
    config = replace(tiny, side=128, start=str(tmp_path / "small" / "checkpoint.pt"), steps=1)
    training = LandscapeTraining(config)
    training.start_from(read_checkpoint(tmp_path / "small" / "checkpoint.pt"))
    assert torch.equal(training.generator.first.weight, small.ema.first.weight)
    assert torch.equal(training.ema.first.weight, small.ema.first.weight)
    large = train(config, squares, tmp_path / "large")
    assert large.step == 1
    assert [(stage["side"], stage["steps"]) for stage in large.grown_from] == [(64, small.step)]
    again = LandscapeTraining(config)
    again.restore(read_checkpoint(tmp_path / "large" / "checkpoint.pt"))
    assert again.grown_from == large.grown_from


def test_growing_from_other_widths_is_an_error_in_words(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    train(replace(tiny, steps=1), squares, tmp_path / "small")
    start = str(tmp_path / "small" / "checkpoint.pt")
    config = replace(tiny, side=128, generator_width=16, most_channels=16, start=start)
    with pytest.raises(CheckpointError, match="can't begin from that one"):
        train(config, squares, tmp_path / "large")


def test_resuming_under_other_settings_names_the_setting(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    train(replace(tiny, steps=1), squares, tmp_path)
    with pytest.raises(CheckpointError, match=r"gradient = 0\.3, not 2"):
        train(replace(tiny, gradient=2), squares, tmp_path, resume=True)


def test_the_critic_learns_to_tell_photos_from_paintings(tiny: LandscapeConfig, squares: Cuts) -> None:
    training = LandscapeTraining(replace(tiny, steps=1000, learning_rate=2e-3, gradient=0.01))
    first = training.run_step(squares).margin
    margins = [training.run_step(squares).margin for _ in range(15)]
    assert max(margins) > first + 0.2


def test_bfloat16_learns_nearly_the_same(tiny: LandscapeConfig, squares: Cuts) -> None:
    exact, rounded = LandscapeTraining(tiny), LandscapeTraining(replace(tiny, bf16=True))
    first, second = exact.run_step(squares), rounded.run_step(squares)
    assert second.critic == pytest.approx(first.critic, rel=0.03)


def test_the_time_left_follows_from_what_is_done(tiny: LandscapeConfig) -> None:
    training = LandscapeTraining(replace(tiny, steps=100))
    training.step, training.seconds = 25, 600.0
    assert time_left(training) == "30 min left"


@pytest.mark.parametrize("config", [NIGHT, GPU, replace(WIDE_PLAIN, side=256)])
def test_the_settings_make_painters_that_fit_into_their_file(config: LandscapeConfig) -> None:
    training = LandscapeTraining(replace(config, device="cpu", threads=1))
    numbers = sum(
        w.numel() for network in (training.generator, training.critic) for w in network.parameters()
    )
    assert 4 * numbers < 25_000_000 * 0.99


def test_a_size_that_is_not_offered_is_refused() -> None:
    with pytest.raises(ValueError, match="64, 128, 256"):
        replace(NIGHT, side=100)
