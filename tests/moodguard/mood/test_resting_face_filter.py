"""A resting face is followed through the day: quickly at first, by rest alone, and never far."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood.resting_face_filter import AFTER_A_BREAK, FURTHEST, RestEstimate, predict, update


def after(readings: list[float], at_rest: float = 1.0, measured: float = -1.0) -> RestEstimate:
    """Where the face is thought to rest after readings every ten seconds."""
    rest = RestEstimate(measured)
    for reading in readings:
        rest = update(predict(rest, 10), reading, at_rest, measured)
    return rest


def test_a_face_that_reads_sterner_than_measured_is_followed_within_minutes() -> None:
    assert after([-0.2] * 30).location == pytest.approx(-0.2, abs=0.1)


def test_what_is_no_rest_does_not_move_it() -> None:
    assert after([3.0] * 100, at_rest=0.0).location == -1.0


def test_the_first_readings_move_it_more_than_later_ones() -> None:
    first = after([-0.5]).location + 1.0
    later_on = after([-1.0] * 40 + [-0.5]).location - after([-1.0] * 40).location
    assert first > 2 * later_on


def test_one_smile_pulls_no_harder_than_a_faint_one() -> None:
    assert after([-6.0]).location == pytest.approx(after([-4.0]).location)


def test_a_break_makes_it_vague_and_leaves_it_where_it_was() -> None:
    rest = after([-0.5] * 40)
    rested = predict(rest, math.inf)
    assert rested.location == rest.location
    assert rested.variance == AFTER_A_BREAK > rest.variance


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-6, 6), st.floats(0, 1)), max_size=60))
def test_it_stays_near_what_was_measured_and_is_never_surer_than_sure(
    readings: list[tuple[float, float]],
) -> None:
    rest = RestEstimate(0.5)
    for reading, at_rest in readings:
        rest = update(predict(rest, 10), reading, at_rest, 0.5)
        assert abs(rest.location - 0.5) <= FURTHEST
        assert 0 < rest.variance <= AFTER_A_BREAK
