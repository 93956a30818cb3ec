"""One look: several frames of a moment make one sample, and nothing is made of frames that tell nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.sensing.watcher import ONE_FRAME, USUAL_BURST, burst_within, combined


def reading(negative: float, quality: float = 1.0) -> Reading:
    return Reading(5.0, {"angry": negative, "calm": 1 - negative}, negative, quality)


NOBODY = NoReading(5.0, Absence.NO_FACE)


def test_the_readings_of_a_burst_are_averaged_by_their_quality() -> None:
    made = combined([reading(0.9, 0.25), NOBODY, reading(0.1, 0.75)])
    assert isinstance(made, Reading)
    assert made.negative == pytest.approx(0.3)
    assert made.classes == pytest.approx({"angry": 0.3, "calm": 0.7})
    assert (made.time, made.quality) == (5.0, 0.5)


def test_one_odd_frame_of_three_does_not_make_a_look_negative() -> None:
    made = combined([reading(0.02), reading(0.95), reading(0.04)])
    assert isinstance(made, Reading)
    assert made.negative < 0.5


def test_without_any_reading_the_last_frame_says_why() -> None:
    poor = NoReading(5.0, Absence.POOR_FACE)
    assert combined([NOBODY, poor]) is poor


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0.01, 1)), min_size=1, max_size=5))
def test_an_average_lies_between_the_readings_and_adds_up(frames: list[tuple[float, float]]) -> None:
    samples: list[Sample] = [reading(negative, quality) for negative, quality in frames]
    made = combined(samples)
    assert isinstance(made, Reading)
    levels = [negative for negative, _ in frames]
    assert min(levels) - 1e-9 <= made.negative <= max(levels) + 1e-9
    assert sum(made.classes.values()) == pytest.approx(1)


def test_where_looks_follow_soon_they_take_one_frame() -> None:
    assert burst_within(10) == USUAL_BURST
    assert burst_within(USUAL_BURST.length) == ONE_FRAME
