"""The chain of moods and moments is what it says: probabilities, and the same forwards as backwards."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood import hidden_markov

LASTING = 900.0
ratios = st.floats(0.05, 20)
gaps = st.floats(0, 3600)


def after(looks: list[tuple[float, float]]) -> list[hidden_markov.State]:
    """What is known after each look, given as (seconds since the one before, ratio)."""
    states, state = [], hidden_markov.UNSEEN
    for gap, ratio in looks:
        state = hidden_markov.update(
            hidden_markov.predict(state, hidden_markov.transition(gap, LASTING)), ratio
        )
        states.append(state)
    return states


@settings(deadline=None)
@given(st.lists(st.tuples(gaps, ratios), max_size=40))
def test_whatever_is_seen_the_states_are_probabilities(looks: list[tuple[float, float]]) -> None:
    for state in after(looks):
        assert sum(state) == pytest.approx(1)
        assert all(0 <= part <= 1 for part in state)


@settings(deadline=None)
@given(gaps, gaps, st.tuples(ratios, ratios))
def test_time_passes_alike_in_one_piece_and_in_two(one: float, two: float, seen: tuple[float, float]) -> None:
    state = after([(0, seen[0]), (10, seen[1])])[-1]
    whole = hidden_markov.predict(state, hidden_markov.transition(one + two, LASTING))
    halves = hidden_markov.predict(
        hidden_markov.predict(state, hidden_markov.transition(one, LASTING)),
        hidden_markov.transition(two, LASTING),
    )
    assert sum(whole[2:]) == pytest.approx(sum(halves[2:]))
    # what is left of a moment is only nearly so, as a mood that changes takes its moment along
    assert whole == pytest.approx(halves, abs=0.02)


def likelihood(start: hidden_markov.State, looks: list[tuple[float, float]]) -> float:
    """Of the ratios of these looks, from a state that is known; forwards."""
    total, state = 1.0, start
    for gap, ratio in looks:
        state = hidden_markov.predict(state, hidden_markov.transition(gap, LASTING))
        total *= state[0] + state[2] + ratio * (state[1] + state[3])
        state = hidden_markov.update(state, ratio)
    return total


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(1, 120), ratios), min_size=1, max_size=12))
def test_backwards_gives_the_likelihoods_that_forwards_does(looks: list[tuple[float, float]]) -> None:
    later = hidden_markov.UNINFORMED
    for gap, ratio in reversed(looks):
        later = hidden_markov.step_back(later, hidden_markov.transition(gap, LASTING), ratio)
    starts = ((1.0, 0.0, 0.0, 0.0), (0.0, 1.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0), (0.0, 0.0, 0.0, 1.0))
    forwards = [likelihood(start, looks) for start in starts]
    assert [value / max(forwards) for value in forwards] == pytest.approx(list(later))


def test_with_nothing_seen_the_mood_is_what_is_usual() -> None:
    state = hidden_markov.predict((0.0, 0.0, 0.0, 1.0), hidden_markov.transition(1e6, LASTING))
    assert state == pytest.approx(hidden_markov.UNSEEN)


def test_one_moment_that_is_seen_often_is_one_moment() -> None:
    """Ten looks within five seconds say hardly more than a look that is as sure."""
    often = after([(10, 5.0)] + [(0.5, 5.0)] * 9)[-1]
    once = after([(10, 1e4)])[-1]
    assert hidden_markov.negative_moment(often) > 0.95
    assert hidden_markov.tension(often) == pytest.approx(hidden_markov.tension(once), abs=0.05)


def test_three_moments_say_much_more_than_one_that_lasts_as_long() -> None:
    rest, moment = (10.0, 0.2), (10.0, 15.0)
    one = after([rest] * 12 + [moment] * 9)[-1]
    three = after(([rest] * 4 + [moment] * 3) * 3)[-1]
    assert hidden_markov.tension(three) > hidden_markov.tension(one) + 0.2


def test_a_tense_mood_is_dated_back_by_what_comes_later() -> None:
    rest, moment = (10.0, 0.2), (10.0, 15.0)
    looks = [rest] * 30 + [moment, moment, rest, rest] * 6
    states = after(looks)
    later = hidden_markov.UNINFORMED
    for gap, ratio in reversed(looks[32:]):
        later = hidden_markov.step_back(later, hidden_markov.transition(gap, LASTING), ratio)
    assert hidden_markov.tension(states[31]) < hidden_markov.smoothed_tension(states[31], later)
    assert hidden_markov.smoothed_tension(states[31], later) > 0.8
