"""Time stamps of any kind become a time that begins at 0, never goes back, and is never lost."""

import math
from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from moodguard.sensing.time_stamps import LONGEST_GAP, TimeLine

ANY_NUMBER = st.one_of(
    st.floats(), st.sampled_from([0.0, -1.0, 0.04, math.nan, math.inf, -math.inf, -9.2e15, 1.7e9])
)


def times(stamps: Sequence[float], rate: float = 30.0, ahead: int = 30) -> list[float]:
    line = TimeLine(stamps[:ahead], rate)
    return [line.time_of(stamp) for stamp in stamps]


def evenly(count: int, gap: float, begin: float = 0.0) -> list[float]:
    return [begin + number * gap for number in range(count)]


@pytest.mark.parametrize("rate", [0.0, -5.0, 1000.0, 90_000.0, math.nan, math.inf, -9.2e18])
def test_stamps_count_whatever_the_file_claims_of_its_rate(rate: float) -> None:
    stamps = [0.0, 0.075, 0.15, 1.0, 6.0, 6.033, 66.0]
    assert times(stamps, rate) == pytest.approx(stamps)


@pytest.mark.parametrize("begin", [1e6, -7.0, 1.7e9])
def test_time_begins_with_the_first_frame(begin: float) -> None:
    assert times(evenly(10, 0.1, begin)) == pytest.approx(evenly(10, 0.1), abs=1e-5)


@pytest.mark.parametrize(
    ("stamp", "rate", "gap"),
    [
        (0.0, 25.0, 0.04),
        (0.0, 0.0, 1 / 30),
        (math.nan, 10.0, 0.1),
        (math.nan, math.nan, 1 / 30),
        (5.0, 1e9, 1 / 30),
    ],
)
def test_without_stamps_frames_are_counted_at_a_rate_that_can_be(
    stamp: float, rate: float, gap: float
) -> None:
    assert times([stamp] * 40, rate) == pytest.approx(evenly(40, gap))


@pytest.mark.parametrize("gap", [1 / 1000, 1 / 90_000, 1e4])
def test_stamps_that_no_camera_gives_are_counted_instead(gap: float) -> None:
    assert times(evenly(40, gap), 1 / gap) == pytest.approx(evenly(40, 1 / 30))


def test_frames_that_come_in_bursts_keep_their_time() -> None:
    stamps = [second + offset for second in range(10) for offset in (0.0, 0.001, 0.002, 0.003)]
    assert times(stamps) == pytest.approx(stamps)


@pytest.mark.parametrize("second", [0.0, -50.0, 4.0])
def test_a_second_recording_appended_to_the_first_goes_on_behind_it(second: float) -> None:
    stamps = evenly(100, 0.1) + evenly(100, 0.1, second)
    assert times(stamps) == pytest.approx(evenly(200, 0.1))


def test_a_stamp_of_another_age_is_one_frame_further() -> None:
    stamps = [*evenly(20, 0.1), *evenly(20, 0.1, 1.7e9), *evenly(20, 0.1, 1e12)]
    assert times(stamps) == pytest.approx(evenly(60, 0.1), abs=0.01)


def test_a_gap_is_kept_up_to_an_hour() -> None:
    assert times([0.0, 0.1, 3000.0, 3000.1]) == pytest.approx([0.0, 0.1, 3000.0, 3000.1])


def test_frames_in_another_order_hold_the_time_for_a_moment() -> None:
    stamps = [number + swap for number in evenly(20, 0.2) for swap in (0.1, 0.0)]
    told = times(stamps)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(3.8)


@pytest.mark.parametrize("missing", [math.nan, math.inf, 1.9])
def test_stamps_that_fail_for_a_while_are_made_up_for(missing: float) -> None:
    stamps = [*evenly(20, 0.1), *[missing] * 50, *evenly(30, 0.1, 7.0)]
    told = times(stamps)
    assert told[:20] == pytest.approx(stamps[:20])
    assert told[60:] == pytest.approx(evenly(40, 0.1, 6.0), abs=0.11)


def test_a_stamp_missing_at_the_begin_does_not_matter() -> None:
    assert times([math.nan, *evenly(20, 0.1, 0.1)])[-1] == pytest.approx(2.0, abs=0.11)


def test_the_last_frame_is_shown_for_the_usual_time() -> None:
    line = TimeLine([0.0, 0.1, 0.2, 60.0], 1000.0)
    assert line.end == 0.0
    for stamp in (0.0, 0.1, 0.2, 60.0):
        line.time_of(stamp)
    assert line.end == pytest.approx(60.1)


@given(st.lists(ANY_NUMBER, max_size=80), ANY_NUMBER)
@example([0.0] * 80, 0.0)
@example([*[0.0, 1.0] * 40], 1e308)
def test_whatever_is_given_time_begins_at_nought_and_goes_on(stamps: list[float], rate: float) -> None:
    told = times(stamps, rate)
    assert told == sorted(told)
    assert all(map(math.isfinite, told))
    assert told[:1] in ([], [0.0])
    for earlier, later in zip(told, told[6:], strict=False):
        assert 0 < later - earlier <= 6 * 6 * LONGEST_GAP
