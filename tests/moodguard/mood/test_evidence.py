"""Evidence weighs readings by the time they stand for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.mood.evidence import GAP_INTERVALS, Evidence
from moodguard.reading import Reading


def reading(time: float, negative: float) -> Reading:
    return Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0)


def evidence(window: float = 100, interval: float = 10, threshold: float = 0.5) -> Evidence:
    return Evidence(window, interval, threshold)


def test_without_readings_nothing_is_covered() -> None:
    mood = evidence().mood(1000)
    assert (mood.negativity, mood.coverage, mood.readings) == (0, 0, 0)


def test_steady_readings_cover_the_window_and_give_their_share() -> None:
    seen = evidence()
    for number in range(11):
        seen.add(reading(number * 10, 0.9 if number < 3 else 0.1))
    mood = seen.mood(100)
    assert mood.coverage == pytest.approx(1.0)
    assert mood.negativity == pytest.approx(0.3)


def test_a_burst_of_quick_samples_weighs_no_more_than_the_time_it_lasted() -> None:
    seen = evidence()
    for number in range(10):
        seen.add(reading(number * 10, 0.1))
    for number in range(50):
        seen.add(reading(90 + number * 0.1, 0.9))
    assert seen.mood(100).negativity == pytest.approx(0.1)


def test_a_gap_is_not_covered_beyond_the_time_a_reading_stands_for() -> None:
    seen = evidence()
    seen.add(reading(0, 0.9))
    seen.add(reading(90, 0.1))
    assert seen.mood(100).coverage == pytest.approx((GAP_INTERVALS * 10 + 10) / 100)


def test_readings_before_the_window_are_forgotten() -> None:
    seen = evidence()
    seen.add(reading(0, 0.9))
    seen.add(reading(500, 0.1))
    mood = seen.mood(505)
    assert (mood.negativity, mood.readings) == (0, 1)


def test_since_leaves_out_what_was_before() -> None:
    seen = evidence()
    for number in range(11):
        seen.add(reading(number * 10, 0.9 if number < 5 else 0.1))
    assert seen.mood(100, since=50).negativity == 0
    assert seen.mood(100, since=40).negativity == pytest.approx(1 / 6)


def test_a_new_threshold_judges_old_readings_anew() -> None:
    seen = evidence()
    seen.add(reading(0, 0.6))
    assert seen.mood(5).negativity == 1
    seen.threshold = 0.7
    assert seen.mood(5).negativity == 0


def test_a_reading_that_is_older_than_the_newest_is_left_out() -> None:
    seen = evidence()
    seen.add(reading(50, 0.1))
    seen.add(reading(40, 0.9))
    assert seen.mood(51).negativity == 0


@given(st.lists(st.tuples(st.floats(0, 1e5), st.floats(0, 1)), max_size=60), st.floats(0, 2e5))
def test_shares_always_lie_between_0_and_1(readings: list[tuple[float, float]], now: float) -> None:
    seen = evidence()
    for time, negative in sorted(readings):
        seen.add(reading(time, negative))
    mood = seen.mood(max([now, *(time for time, _ in readings)]))
    assert 0 <= mood.negativity <= 1.000001
    assert 0 <= mood.coverage <= 1
