"""What follows from answers: threshold, sharpness and silence, and that any answer can be taken back."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood.answer_model import (
    ANSWERS_USED,
    LONGEST_SILENCE,
    MOST_SURER,
    SHIFTS,
    SHORTEST_SILENCE,
    Learned,
    learn,
)
from moodguard.store.answers import MOST_KEPT, Answer, Answers, Kind, with_one_more, without
from moodguard.store.minutes import Exercise, Minute, Minutes, Outcome

BASE, MODEL = 1.2, 0.77
NONE = Minutes()
some = st.lists(
    st.builds(
        Answer, st.sampled_from(Kind), st.none() | st.floats(-9, 9), st.sampled_from([None, 0.5, MODEL])
    ),
    max_size=20,
).map(tuple)
quick = settings(deadline=None, max_examples=25)


def said(kind: Kind, *above: float) -> Answers:
    """One answer each, so far above the threshold."""
    return tuple(Answer(kind, BASE + each, MODEL) for each in above)


def learned(answers: Answers, minutes: Minutes = NONE, base: float = BASE) -> Learned:
    return learn(answers, minutes, base, MODEL)


def minutes_of(*outcomes: Outcome) -> Minutes:
    return Minutes(tuple(Minute(Exercise.EYES, outcome, date(2026, 11, 30)) for outcome in outcomes))


def test_without_an_answer_nothing_is_moved() -> None:
    assert learned(()) == Learned()


def test_wrong_raises_the_threshold_and_right_takes_it_back_and_no_more() -> None:
    wrong, right = said(Kind.WRONG, 0.8), said(Kind.RIGHT, 0.8)
    assert learned(wrong).shift > 0.15
    assert 0 <= learned(wrong + right).shift < learned(wrong).shift
    assert learned(right * 20).shift == 0


def test_the_more_of_the_suggestions_were_wrong_the_surer_the_next_one_has_to_be() -> None:
    wrong, right = said(Kind.WRONG, 0.1), said(Kind.RIGHT, 0.1)
    assert learned(right * 20).surer == 0
    found = [learned(wrong * count + right * 5).surer for count in (0, 1, 2, 4)]
    assert found == sorted(found)
    assert found[0] == 0
    assert found[1] > 0.4
    assert learned(wrong).surer > found[1]
    assert learned(wrong * 200).surer == MOST_SURER


def test_a_suggestion_that_would_not_be_made_any_more_does_not_count() -> None:
    answers = said(Kind.WRONG, 0.1)
    found = [learned(answers, base=BASE + moved).surer for moved in (0.0, 0.5, 1.0, 2.0)]
    assert found == sorted(found, reverse=True)
    assert found[-1] == 0


def test_right_keeps_no_silent_time_shorter_than_usual() -> None:
    wrong, right = said(Kind.WRONG, 0.1), said(Kind.RIGHT, 0.1)
    assert learned(right * 9).silence == 1
    assert learned(wrong).silence > learned(wrong + right).silence >= 1


def test_the_more_often_it_was_wrong_the_higher_the_threshold() -> None:
    shifts = [learned(said(Kind.WRONG, *[1.0] * count)).shift for count in (1, 2, 4, 8)]
    assert shifts == sorted(shifts)
    assert shifts[-1] > 2 * shifts[0]


def test_right_far_above_the_threshold_says_less_of_it_than_just_above() -> None:
    wrong = said(Kind.WRONG, 0.8)
    near, far = (learned(wrong + said(Kind.RIGHT, above)).shift for above in (0.0, 0.5))
    assert near < far < learned(wrong).shift


def test_where_wrong_and_right_lie_apart_the_threshold_comes_between_them() -> None:
    answers = said(Kind.WRONG, *[0.2, 0.4] * 10) + said(Kind.RIGHT, *[1.2, 1.4] * 10)
    found = learned(answers)
    assert 0.3 < found.shift < 1.3
    assert found.steepness > 1.1
    assert found.guesses < 0.2


def test_one_who_answers_by_chance_is_found_out_and_moves_little() -> None:
    answers = said(Kind.WRONG, *[0.3, 0.8, 1.4] * 7) + said(Kind.RIGHT, *[0.3, 0.8, 1.4] * 7)
    by_chance, all_wrong = learned(answers), learned(said(Kind.WRONG, *[0.3, 0.8, 1.4] * 14))
    assert by_chance.guesses > 0.4
    assert by_chance.shift < all_wrong.shift / 2
    assert by_chance.silence == pytest.approx(1)


@quick
@given(some)
def test_it_stays_in_bounds_whatever_is_said(answers: Answers) -> None:
    found = learned(answers)
    assert SHIFTS[0] <= found.shift <= SHIFTS[-1]
    assert SHORTEST_SILENCE <= found.silence <= LONGEST_SILENCE
    assert 0.5 < found.steepness < 2


@quick
@given(some, st.builds(Answer, st.sampled_from(Kind), st.floats(-3, 3), st.just(MODEL)))
def test_an_answer_that_is_taken_back_leaves_exactly_what_was(answers: Answers, slip: Answer) -> None:
    assert learned(without(with_one_more(answers, slip), slip)) == learned(answers)


def test_it_leaves_what_was_also_where_answers_are_many() -> None:
    answers = said(Kind.WRONG, *[1.0] * (MOST_KEPT - ANSWERS_USED)) + said(Kind.RIGHT, *[0.5] * ANSWERS_USED)
    slip = Answer(Kind.WRONG, BASE, MODEL)
    assert learned(without(with_one_more(answers, slip), slip)) == learned(answers)


@quick
@given(some)
def test_the_order_of_answers_says_nothing(answers: Answers) -> None:
    one, other = learned(answers), learned(answers[::-1])
    assert one.shift == pytest.approx(other.shift, abs=1e-9)
    assert one.steepness == pytest.approx(other.steepness, abs=1e-9)


def test_what_the_resting_face_explains_is_not_learned_twice() -> None:
    """Measured since, the face moves the threshold by itself; the old answers then ask for no more."""
    answers = said(Kind.WRONG, *[0.8] * 5)
    shifts = [learned(answers, base=BASE + moved).shift for moved in (0.0, 1.0, 2.0, 3.0)]
    assert shifts == sorted(shifts, reverse=True)
    assert shifts[-1] < 0.2 * shifts[0]


def test_answers_of_another_model_count_as_usual_ones() -> None:
    other = tuple(Answer(Kind.WRONG, 5.0, 0.5) for _ in range(3))
    assert learned(other) == learned((Answer(Kind.WRONG),) * 3)


def test_how_one_feels_says_little_and_so_so_nothing() -> None:
    tense = learned(said(Kind.TENSE, -0.5)).shift
    assert -0.15 < tense < 0
    assert learned(said(Kind.TENSE, -0.5) + said(Kind.RIGHT, *[0.2] * 9)).shift == pytest.approx(tense)
    assert learned(said(Kind.GOOD, 0.5)).shift > 0
    assert learned(said(Kind.GOOD, *[-0.5] * 20)) == learned(said(Kind.TENSE, 0.5)) == Learned()
    assert learned(said(Kind.SO_SO, 0.5)) == learned(said(Kind.SO_SO)) == Learned()


def test_who_feels_better_after_breaks_gets_more_of_them_and_who_feels_worse_fewer() -> None:
    better = learned((), minutes_of(*[Outcome.BETTER] * 3)).silence
    same = learned((), minutes_of(*[Outcome.SAME] * 3)).silence
    worse = learned((), minutes_of(*[Outcome.WORSE] * 3)).silence
    assert same == pytest.approx(1)
    assert better < same < worse
    assert learned((), minutes_of(*[Outcome.WORSE] * 90)).silence == LONGEST_SILENCE
    assert learned((), minutes_of(*[Outcome.BETTER] * 90)).silence == SHORTEST_SILENCE
