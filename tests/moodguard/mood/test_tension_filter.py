"""Mood and resting face are told apart by time: neither is settled while the other explains as much."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood import hidden_markov, tension_filter
from moodguard.mood.resting_belief import MOMENT_SPREAD, RestingBelief, of_today, prior, usual_rest
from moodguard.mood.tension_filter import SLOW, SLOW_USUAL, Floats, Look, slow_transition

MODEL, LASTING = 0.7, 900.0
USUAL = usual_rest(MODEL)
NOBODY = of_today(prior(MODEL))
KNOWN = RestingBelief(USUAL, 0.1)


def after(belief: RestingBelief, margins: list[float], every: float = 10.0, quality: float = 1.0) -> Floats:
    """What is known after readings so far above the usual rest, one `every` s."""
    known = tension_filter.begin(tension_filter.on_grid(belief, USUAL))
    for margin in margins:
        known = tension_filter.predict(known, every, LASTING)
        known, _ = tension_filter.update(known, Look(round(margin, 2), quality=quality))
    return known


def tension(known: Floats) -> float:
    return hidden_markov.tension(tension_filter.states(known))


def rest(known: Floats) -> RestingBelief:
    return tension_filter.off_grid(tension_filter.today_of(known), USUAL)


def shown(count: int, low: float, high: float) -> list[float]:
    """A face that rests at `low` and shows a moment of 40 s at `high` about every two minutes."""
    return [high if number % 12 < 4 else low for number in range(count)]


def noisy(level: float, count: int, seed: int = 1) -> list[float]:
    return (level + 0.8 * np.random.default_rng(seed).standard_normal(count)).tolist()


def test_a_stern_face_that_nobody_knows_is_not_tense_and_is_known_within_minutes() -> None:
    for level in (1.0, 2.0, 3.0):
        known = after(NOBODY, noisy(level, 60))
        assert tension(known) < 0.2
        assert rest(known).mean - USUAL == pytest.approx(level, abs=1.0)
    later = after(NOBODY, noisy(3.0, 360))
    assert rest(later).mean - USUAL == pytest.approx(3.0, abs=0.5)
    assert rest(later).variance < 0.3


def test_moments_above_a_known_rest_are_a_tense_mood() -> None:
    assert tension(after(KNOWN, [0.0] * 30 + shown(90, 0.0, 4.6))) > 0.8


def test_moments_above_a_stern_rest_are_one_too_once_it_is_known() -> None:
    assert tension(after(NOBODY, noisy(2.0, 90) + shown(90, 2.0, 6.0))) > 0.7


def test_one_high_reading_of_somebody_unknown_says_less_than_of_somebody_known() -> None:
    assert tension(after(NOBODY, [3.5])) < tension(after(KNOWN, [3.5]))


def test_a_tense_hour_hardly_moves_what_is_known_of_the_rest() -> None:
    known = after(KNOWN, [0.0] * 60 + shown(360, 0.0, 4.5))
    assert rest(known).mean == pytest.approx(USUAL, abs=0.25)


def test_what_light_adds_for_a_quarter_of_an_hour_is_followed_and_then_let_go() -> None:
    lit = after(KNOWN, noisy(0.0, 60) + noisy(1.5, 90))
    assert tension_filter.resting_now(lit) == pytest.approx(1.5, abs=0.5)
    assert tension(lit) < 0.3
    assert rest(lit).mean - USUAL < 0.7


def test_a_smile_moves_the_rest_no_further_than_a_little() -> None:
    before, smiled = after(KNOWN, [0.0] * 30), after(KNOWN, [0.0] * 30 + [-4.5] * 3)
    assert rest(smiled).mean == pytest.approx(rest(before).mean, abs=0.15)


def test_a_poor_reading_says_less() -> None:
    good, poor = after(KNOWN, [4.5] * 4), after(KNOWN, [4.5] * 4, quality=0.0)
    assert tension(poor) < tension(good)


def test_a_shift_makes_the_same_reading_say_less_and_steepness_scales_it() -> None:
    known = tension_filter.begin(tension_filter.on_grid(KNOWN, USUAL))

    def ratio(look: Look) -> float:
        return tension_filter.update(known, look)[1]

    assert ratio(Look(3.0, shift=1.0)) < ratio(Look(3.0)) < ratio(Look(3.0, shift=-0.5))
    assert 1 < ratio(Look(3.0, steepness=0.5)) < ratio(Look(3.0))


def test_light_and_pose_are_spread_as_measured_and_forgotten_within_minutes() -> None:
    assert SLOW_USUAL @ slow_transition(123.0) == pytest.approx(SLOW_USUAL)
    assert float(SLOW_USUAL @ SLOW**2) == pytest.approx(MOMENT_SPREAD**2, rel=0.3)
    assert slow_transition(20.0) == pytest.approx(slow_transition(10.0) @ slow_transition(10.0))
    assert slow_transition(1e5)[0] == pytest.approx(SLOW_USUAL)


def test_the_mood_changes_as_the_chain_has_it() -> None:
    known = after(KNOWN, [4.0, 0.0, 4.0])
    later = tension_filter.predict(known, 300.0, LASTING)
    expected = hidden_markov.predict(tension_filter.states(known), hidden_markov.transition(300.0, LASTING))
    assert tension(later) == pytest.approx(hidden_markov.tension(expected), rel=0.01)
    long_after = tension_filter.states(tension_filter.predict(known, 1e6, LASTING))
    assert hidden_markov.tension(long_after) == pytest.approx(hidden_markov.TENSE_SHARE)


def test_a_belief_comes_back_from_the_grid_as_it_went_onto_it() -> None:
    back = tension_filter.off_grid(tension_filter.on_grid(RestingBelief(USUAL + 0.7, 0.4), USUAL), USUAL)
    assert (back.mean, back.variance) == (pytest.approx(USUAL + 0.7, abs=0.01), pytest.approx(0.4, abs=0.01))


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(st.floats(0, 1e5), st.floats(-8, 8), st.floats(-2, 3), st.floats(0, 1), st.floats(0, 3)),
        max_size=30,
    ),
    st.floats(-30, 30),
    st.floats(1e-6, 100),
)
def test_whatever_is_seen_it_stays_a_probability(
    looks: list[tuple[float, float, float, float, float]], mean: float, variance: float
) -> None:
    known = tension_filter.begin(tension_filter.on_grid(RestingBelief(mean, variance), USUAL))
    for seconds, *look in looks:
        known = tension_filter.predict(known, seconds, LASTING)
        known, ratio = tension_filter.update(known, Look(*look))
        assert known.sum() == pytest.approx(1)
        assert (known >= 0).all()
        assert ratio > 0
