"""The resting face: measured robustly, followed slowly, never further than a bound."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.mood import baseline
from moodguard.mood.baseline import (
    Calibration,
    measure,
    threshold_shift,
)
from moodguard.mood.evidence import Evidence
from moodguard.mood.learned_rest import LearnedRest
from moodguard.mood.log_odds import LIMIT, log_odds, probability
from moodguard.mood.resting_belief import USUAL_DISTANCE, RestingBelief, usual_rest
from moodguard.reading import Absence, NoReading, Reading
from moodguard.store.person import RestingFace
from moodguard.words.resting_face import resting_face_words

MODEL = 0.776
probabilities = st.lists(st.floats(0, 1), min_size=1, max_size=60)


def face(location: float, spread: float = 0.8) -> RestingFace:
    return RestingFace(location, spread, location, MODEL)


def reading(negative: float, time: float = 0) -> Reading:
    return Reading(time, {"angry": negative, "calm": 1 - negative}, negative, 1.0)


def test_a_few_odd_readings_do_not_move_the_resting_face() -> None:
    steady = [probability(-1 + 0.1 * (number % 5)) for number in range(40)]
    odd = [*steady[:32], *[0.999] * 8]
    assert measure(odd, MODEL).location == pytest.approx(measure(steady, MODEL).location, abs=0.15)


def test_a_stern_resting_face_raises_the_threshold_and_a_relaxed_one_lowers_it() -> None:
    usual = usual_rest(MODEL)
    assert threshold_shift(face(usual + 1), MODEL) == pytest.approx(baseline.TRUST)
    assert threshold_shift(face(usual), MODEL) == pytest.approx(0)
    assert threshold_shift(face(usual - 1), MODEL) == pytest.approx(-baseline.TRUST)


def test_the_shift_is_what_the_app_makes_of_a_measurement() -> None:
    measured = face(usual_rest(MODEL) + 1.5)
    evidence = Evidence(600, 10, MODEL, 900)
    evidence.set_rest(LearnedRest.of_measurement(measured, 1).today)
    shift = log_odds(evidence.user_threshold) - log_odds(MODEL)
    assert shift == pytest.approx(threshold_shift(measured, MODEL), abs=0.05)


def test_without_a_face_or_with_one_of_another_model_the_models_threshold_holds() -> None:
    assert threshold_shift(None, MODEL) == 0
    assert threshold_shift(face(0.5), 0.6) == 0


@settings(deadline=None)
@given(probabilities, st.floats(0.01, 0.99))
def test_the_shift_is_always_bounded(negatives: list[float], model: float) -> None:
    shift = threshold_shift(measure(negatives, model), model)
    assert abs(shift) <= baseline.TRUST * (2 * LIMIT + USUAL_DISTANCE)


def test_calibration_counts_readings_and_says_what_is_missing() -> None:
    calibration = Calibration(MODEL)
    calibration.add(NoReading(0, Absence.NO_FACE))
    assert calibration.progress == 0
    assert calibration.missing is not None
    for number in range(baseline.READINGS):
        assert not calibration.done
        calibration.add(reading(0.4, number))
    assert calibration.missing is None
    assert (calibration.progress, calibration.done) == (1, True)
    calibration.add(reading(0.9, baseline.READINGS))  # one too many
    found = calibration.result()
    assert found is not None
    assert found.location == pytest.approx(log_odds(0.4))


def test_a_face_that_was_not_at_rest_gives_no_resting_face() -> None:
    calibration = Calibration(MODEL)
    for number in range(baseline.READINGS):
        calibration.add(reading([0.02, 0.5, 0.98][number % 3], number))
    assert calibration.done
    assert calibration.result() is None


def test_a_calibration_that_is_not_done_has_no_result() -> None:
    calibration = Calibration(MODEL)
    calibration.add(reading(0.4))
    assert calibration.result() is None


@pytest.mark.parametrize(
    ("known", "says"),
    [
        (None, "not known"),
        (face(1.5), "stern"),
        (face(-3), "relaxed"),
        (face(usual_rest(MODEL) + 0.3), "people in general"),
        (RestingFace(0, 1, 0, 0.5), "another expression model"),
    ],
)
def test_it_is_said_in_words(known: RestingFace | None, says: str) -> None:
    assert says in resting_face_words(known, MODEL)


@pytest.mark.parametrize(
    ("off", "variance", "says"),
    [
        (2.0, 1.5, "begun to learn"),
        (2.0, 0.05, "stern"),
        (-2.0, 0.05, "relaxed"),
        (0.0, 0.05, "people in general"),
    ],
)
def test_what_was_learned_is_said_once_it_is_known(off: float, variance: float, says: str) -> None:
    learned = LearnedRest.of_nobody(MODEL, 1).seen(RestingBelief(usual_rest(MODEL) + off, variance))
    assert says in resting_face_words(None, MODEL, learned)
    assert "not known" in resting_face_words(None, 0.5, learned)  # by another model


def test_what_was_learned_since_counts_more_than_the_measurement() -> None:
    learned = LearnedRest.of_nobody(MODEL, 1).seen(RestingBelief(usual_rest(MODEL) + 2, 0.05))
    assert "stern" in resting_face_words(face(usual_rest(MODEL) - 2), MODEL, learned)
