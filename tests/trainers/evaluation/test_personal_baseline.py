"""How much the baseline removes is measured on people whose errors are known."""

from pathlib import Path

import numpy as np
import pytest

from moodguard.mood.baseline import TRUST
from trainers.evaluation.personal_baseline import (
    VarianceShares,
    effect_on_clips,
    effect_on_drawn,
    page,
    variance_shares_of,
    with_person,
)
from trainers.evaluation.resting_variance import Spread

THRESHOLD = 0.776
NEUTRAL = np.random.default_rng(0).normal(-0.9, 1.6, 600)
NEGATIVE = np.random.default_rng(1).normal(1.7, 1.8, 600)


def effect(person: float) -> tuple[float, float]:
    found = effect_on_drawn(
        NEUTRAL, NEGATIVE, THRESHOLD, VarianceShares(person, 0.1), np.random.default_rng(2)
    )
    return found.removed, found.false_before


def test_the_more_of_an_error_is_the_persons_the_more_of_it_the_baseline_removes() -> None:
    removed = [effect(person)[0] for person in (0.2, 0.5, 0.8)]
    assert removed == sorted(removed)
    assert removed[-1] > 0.8


def test_knowing_the_person_is_worth_more_than_a_higher_threshold_for_all() -> None:
    found = effect_on_drawn(NEUTRAL, NEGATIVE, THRESHOLD, VarianceShares(0.6, 0.1), np.random.default_rng(2))
    assert found.false_after < 0.8 * found.false_alike
    assert found.false_after < found.false_before


def test_drawn_people_together_make_the_errors_that_the_faces_make() -> None:
    limit = np.log(THRESHOLD / (1 - THRESHOLD))
    assert effect(0.5)[1] == pytest.approx((limit <= NEUTRAL).mean(), abs=0.02)


def test_the_first_clip_of_each_person_judges_the_others() -> None:
    stern, calm = np.full(20, 1.4), np.full(20, -2.0)
    assert effect_on_clips([[stern, stern, stern], [calm, calm], [calm]], THRESHOLD) == (60, 40, 0)


def test_the_shares_are_those_of_the_clips_and_can_be_scaled() -> None:
    measured = variance_shares_of(Spread(5, 12, -1.5, 0.6, 0.3, 0.2))
    assert (measured.person, measured.occasion) == pytest.approx((0.36 / 0.49, 0.09 / 0.49))
    half = with_person(measured, 0.5)
    assert half.person == 0.5
    assert half.occasion == pytest.approx(0.5 * 0.09 / 0.13)
    with pytest.raises(ValueError, match="shares"):
        VarianceShares(0.8, 0.4)


def test_the_page_names_the_model_and_what_the_baseline_does_now() -> None:
    text = page(Path("some.onnx"), 0.7, "| a | table |")
    assert "evaluate-baseline some.onnx` (its threshold of 0.7," in text
    assert "| a | table |" in text
    assert f"threshold by {TRUST:.0%} of" in text
    assert "{" not in text
