"""Temperature, threshold and mixture are found on held-out faces."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainers.cnn.calibration import (
    FALSE_ALARMS,
    best_share,
    calibrate,
    choose_threshold,
    ferplus_to_fer,
    fit_temperature,
    mixed_logits,
)
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES
from trainers.metrics import softmax


def drawn(count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Logits that are honest about the labels drawn from them."""
    logits = rng.normal(0, 2, (count, 7))
    labels = np.array([rng.choice(7, p=p) for p in softmax(logits)])
    return logits.astype(np.float32), labels


@pytest.mark.parametrize("factor", [0.5, 1.0, 2.5])
def test_the_temperature_takes_back_what_made_the_logits_too_sure(factor: float) -> None:
    logits, labels = drawn(8000, np.random.default_rng(0))

    assert fit_temperature(logits * factor, labels) == pytest.approx(factor, rel=0.06)


@given(seed=st.integers(0, 1000), count=st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_the_threshold_never_allows_more_false_alarms_than_promised(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    score, truth = rng.random(count) * 0.99, rng.random(count) < 0.4

    chosen = choose_threshold(1.0, score, truth)

    assert (score[~truth] >= chosen.threshold).sum() <= FALSE_ALARMS * max(1, (~truth).sum())
    assert 0 < chosen.threshold < 1


def test_the_threshold_is_no_higher_than_it_must_be() -> None:
    score = np.linspace(0, 0.9, 1000)

    chosen = choose_threshold(1.0, score, np.zeros(1000, bool))

    assert (score >= chosen.threshold).mean() == pytest.approx(FALSE_ALARMS, abs=0.003)


def test_the_card_says_how_many_are_found_and_how_many_are_false_alarms() -> None:
    score = np.array([0.1] * 20 + [0.9] * 10)

    chosen = choose_threshold(1.0, score, score > 0.5).chosen

    assert "0.0% of the faces that are not negative" in chosen
    assert "100.0% of the negative ones are found" in chosen


def test_ferplus_classes_go_to_the_class_of_the_same_name_and_contempt_nowhere() -> None:
    matrix = ferplus_to_fer()

    for row, name in zip(matrix, FERPLUS_CLASSES, strict=True):
        assert [FER_CLASSES[i] for i in np.flatnonzero(row)] == ([] if name == "contempt" else [name])


def test_a_head_of_noise_gets_no_share() -> None:
    rng = np.random.default_rng(1)
    logits, labels = drawn(4000, rng)

    assert best_share([logits, rng.normal(0, 5, (4000, 8)).astype(np.float32)], labels) == 0


def test_a_head_that_knows_more_gets_a_share() -> None:
    rng = np.random.default_rng(2)
    logits, labels = drawn(4000, rng)
    knows = logits @ ferplus_to_fer().T
    noisy = logits + rng.normal(0, 2, logits.shape).astype(np.float32)

    assert best_share([noisy, knows], labels) > 0.3


def test_a_network_with_one_head_is_calibrated_by_itself() -> None:
    logits, labels = drawn(3000, np.random.default_rng(3))

    found = calibrate([logits * 2], labels)

    assert found.ferplus_share == 0
    assert found.temperature == pytest.approx(2, rel=0.1)
    np.testing.assert_array_equal(mixed_logits([logits], 0.0), logits)
