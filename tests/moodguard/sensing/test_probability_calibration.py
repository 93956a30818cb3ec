"""Calibration makes a model surer or less sure, never of another class."""

import numpy as np
import pytest

from moodguard.model_card import Temperature
from moodguard.sensing.probability_calibration import calibrate, negative_probability

ANSWERS = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]], np.float32)


@pytest.mark.parametrize("temperature", [Temperature(1.0, applied=False), Temperature(2.0, applied=True)])
def test_what_is_calibrated_already_stays_as_it_is(temperature: Temperature) -> None:
    assert calibrate(ANSWERS, temperature) is ANSWERS


def test_a_temperature_above_one_makes_it_less_sure_of_the_same_class() -> None:
    softer = calibrate(ANSWERS, Temperature(2.0, applied=False))
    assert softer.dtype == np.float32
    assert softer.sum(axis=1) == pytest.approx([1, 1])
    assert softer.argmax(axis=1).tolist() == ANSWERS.argmax(axis=1).tolist()
    assert (softer.max(axis=1) < ANSWERS.max(axis=1)).all()


def test_what_is_negative_adds_up_to_no_more_than_all() -> None:
    assert negative_probability(ANSWERS, [0, 2]) == pytest.approx([0.8, 0.7])
    assert (negative_probability(ANSWERS * 1.01, [0, 1, 2]) <= 1).all()
