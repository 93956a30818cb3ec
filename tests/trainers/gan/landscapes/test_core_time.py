"""What a training costs: counted part by part, kept over a break, told by files and by the painters kept."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery.painter import Painter
from trainers.experiments import checkpoints_in, load
from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.landscapes.core_time import CoreTime
from trainers.gan.landscapes.run import KEPT, train
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.photos import Cuts


@pytest.fixture
def two_seconds_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every part of a step takes two core-seconds."""
    monkeypatch.setattr("trainers.gan.landscapes.training.CoreTime", lambda: CoreTime(_ticking(2.0)))


@pytest.fixture(autouse=True)
def small_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, number in (("_SHEET_PICTURES", 4), ("_CALIBRATION_BATCHES", 1), ("_CALIBRATION_BATCH", 8)):
        monkeypatch.setattr(f"trainers.gan.landscapes.training.{name}", number)


def _ticking(seconds: float) -> Callable[[], float]:
    numbers: Iterator[int] = count()
    return lambda: seconds * next(numbers)


def test_each_part_is_counted_and_the_dearest_is_told_first() -> None:
    cost = CoreTime(_ticking(1.5))
    for part in ("painting", "critic", "critic"):
        with cost.counted(part):
            pass
    assert cost.by_part == {"painting": 1.5, "critic": 3.0}
    assert cost.in_words(3) == "1.50 core-seconds a step: critic 1.00, painting 0.50"


@pytest.mark.usefixtures("two_seconds_a_part")
def test_a_step_is_counted_whole_and_a_break_loses_nothing(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = train(replace(tiny, steps=2), squares, tmp_path)
    assert first.cost.by_part == dict.fromkeys(
        ("photos", "painting", "plain critic", "the painter's learning"), 4.0
    )
    resumed = train(replace(tiny, steps=3), squares, tmp_path, resume=True)
    assert resumed.cost.seconds == 24.0
    assert "8.00 core-seconds a step" in capsys.readouterr().out


@pytest.mark.usefixtures("two_seconds_a_part")
def test_painters_are_kept_by_core_time_which_changes_nothing_of_the_training(
    tiny: LandscapeConfig, squares: Cuts, tmp_path: Path
) -> None:
    keeping = train(replace(tiny, steps=3, keep_minutes=16 / 60), squares, tmp_path / "keeping")
    (kept,) = (tmp_path / "keeping" / KEPT).iterdir()
    told = Painter(kept).card.provenance
    assert (told["steps"], told["core_hours"]) == (2, round(16 / 3600, 4))
    alone = train(replace(tiny, steps=3), squares, tmp_path / "alone")
    assert not (tmp_path / "alone" / KEPT).exists()
    assert np.array_equal(keeping.sheet().numpy(), alone.sheet().numpy())
    thrown_away_with_it = checkpoints_in(tmp_path / "keeping", load("landscapes_wide"))
    assert [path.name for path in thrown_away_with_it] == ["checkpoint.pt", KEPT]


def test_a_training_tells_what_the_one_that_it_began_from_cost(tiny: LandscapeConfig) -> None:
    training = LandscapeTraining(tiny)
    training.cost.restore({"painting": 7200.0})
    grown = LandscapeTraining(replace(tiny, side=128))
    grown.start_from(training.state())
    assert grown.grown_from[0]["core_hours"] == 2.0


def test_a_negative_interval_is_refused(tiny: LandscapeConfig) -> None:
    with pytest.raises(ValueError, match="keep_minutes is -1"):
        replace(tiny, keep_minutes=-1)
