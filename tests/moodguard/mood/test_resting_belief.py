"""A resting face is believed from the first look on, and the longer it is known, the less a day moves it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood.resting_belief import (
    LONGEST_MEMORY,
    MOST_A_DAY,
    RestingBelief,
    after_answer,
    after_day,
    after_measurement,
    of_today,
    prior,
    usual_rest,
)

MODEL = 0.7
levels = st.floats(-6, 6)


def after_days(belief: RestingBelief, level: float, days: int) -> RestingBelief:
    """What is believed after days that each were seen well, and whose face rested at `level`."""
    for _ in range(days):
        belief = after_day(belief, RestingBelief(level, 0.01))
    return belief


def test_who_was_never_seen_is_taken_for_people_in_general() -> None:
    assert prior(MODEL).mean == usual_rest(MODEL)


def test_the_first_day_is_believed_nearly_whole_and_later_ones_less_and_less() -> None:
    usual = usual_rest(MODEL)
    first = after_days(prior(MODEL), usual + 1, 1).mean - usual
    assert first > 0.9
    known = after_days(prior(MODEL), usual, 1)
    second = after_day(known, RestingBelief(usual + 1, 0.01)).mean - known.mean
    known = after_days(prior(MODEL), usual, 20)
    later = after_day(known, RestingBelief(usual + 1, 0.01)).mean - known.mean
    assert first > 1.5 * second > 3 * later > 0


def test_a_sad_week_after_four_good_ones_moves_the_belief_by_less_than_a_quarter() -> None:
    known = after_days(prior(MODEL), -1.5, 20)
    assert after_days(known, 0.5, 5).mean - known.mean < 0.25 * 2.0


def test_a_face_that_has_changed_for_good_is_learned_in_the_end() -> None:
    known = after_days(prior(MODEL), -1.5, 60)
    assert after_days(known, -0.5, 4 * LONGEST_MEMORY).mean == pytest.approx(-0.5, abs=0.1)


def test_a_day_of_which_nothing_was_seen_says_nothing() -> None:
    known = RestingBelief(-1.0, 0.3)
    assert after_day(known, of_today(known)) == known


def test_the_same_day_told_later_takes_the_place_of_what_was_told_before() -> None:
    morning = prior(MODEL)
    assert after_day(morning, RestingBelief(-1.0, 0.1)) == after_day(morning, RestingBelief(-1.0, 0.1))
    assert after_day(morning, RestingBelief(-1.0, 0.1)).variance < morning.variance


def test_a_measurement_counts_for_most_of_what_it_found_but_not_for_all() -> None:
    usual = usual_rest(MODEL)
    morning = prior(MODEL)
    today = after_measurement(of_today(morning), usual + 1)
    assert 0.6 < after_day(morning, today).mean - usual < 0.9


def test_wrong_says_that_the_face_was_at_rest_and_right_that_it_was_not() -> None:
    known = RestingBelief(-1.0, 0.5)
    assert after_answer(known, 1.0, right=False).mean > -0.9
    assert after_answer(known, 1.0, right=True).mean < -1.0
    assert after_answer(known, 1.0, right=True).mean > -1.3  # an answer is no measurement
    assert after_answer(known, 5.0, right=True).mean == pytest.approx(-1.0, abs=0.02)  # no news


@settings(deadline=None)
@given(st.lists(st.tuples(levels, st.sampled_from(["day", "right", "wrong", "measured"])), max_size=60))
def test_whatever_comes_the_belief_gets_no_less_sure_and_a_day_moves_it_within_its_bound(
    events: list[tuple[float, str]],
) -> None:
    belief = prior(MODEL)
    for level, kind in events:
        before = belief
        if kind == "day":
            belief = after_day(belief, RestingBelief(level, 0.05))
            assert abs(belief.mean - before.mean) <= MOST_A_DAY * of_today(before).variance ** 0.5
        elif kind == "measured":
            belief = after_measurement(belief, level)
        else:
            belief = after_answer(belief, level, right=kind == "right")
        assert 0 < belief.variance <= before.variance
        assert -20 < belief.mean < 20
