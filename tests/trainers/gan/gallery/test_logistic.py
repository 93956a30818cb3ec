"""Logistic regression: what it finds, what it leaves alone, and what it says of cases held out."""

import numpy as np
import pytest

from trainers.gan.gallery.logistic import PENALTIES, choose_penalty, fit, folds_of, held_out
from trainers.metrics import auroc

Cases = tuple[np.ndarray, np.ndarray]


@pytest.fixture
def cases() -> Cases:
    """300 cases of 4 numbers: the first tells much, the second little, one nothing, and one never differs."""
    rng = np.random.default_rng(5)
    values = rng.standard_normal((300, 4)) * [1, 1, 40, 0] + [0, 3, 100, 7]
    log_odds = 2 * values[:, 0] - 0.5 * (values[:, 1] - 3)
    return values, rng.random(300) < 1 / (1 + np.exp(-log_odds))


def test_it_finds_what_the_cases_were_drawn_by(cases: Cases) -> None:
    values, truth = cases
    model = fit(values, truth, 1)
    assert model.weights[0] == pytest.approx(2, abs=0.5)
    assert model.weights[1] == pytest.approx(-0.5, abs=0.3)
    assert abs(model.weights[2]) < 0.01
    assert model.weights[3] == 0, "what is always the same tells nothing"
    chance = 1 / (1 + np.exp(-model.log_odds(values)))
    assert chance.mean() == pytest.approx(truth.mean(), abs=0.001), "the bias is free"


def test_the_unit_of_a_number_makes_no_difference(cases: Cases) -> None:
    values, truth = cases
    scale = np.array([100, 0.01, 1, 5])
    plain, other = fit(values, truth, 10), fit(values * scale, truth, 10)
    assert other.log_odds(values * scale) == pytest.approx(plain.log_odds(values), abs=1e-5)


def test_the_larger_the_penalty_the_smaller_the_weights(cases: Cases) -> None:
    values, truth = cases
    sizes = [
        float(np.square(fit(values, truth, penalty).weights * [1, 1, 40, 0]).sum()) for penalty in PENALTIES
    ]
    assert sizes == sorted(sizes, reverse=True)


def test_cases_that_can_be_told_apart_for_certain_do_no_harm() -> None:
    values = np.linspace(-1, 1, 40)[:, None]
    model = fit(values, values[:, 0] > 0, 1)
    assert np.isfinite(model.weights).all()
    assert (model.log_odds(values) > 0).tolist() == (values[:, 0] > 0).tolist()


def test_both_kinds_are_dealt_out_evenly() -> None:
    truth = np.arange(50) < 13
    folds = folds_of(truth, 5, np.random.default_rng(1))
    for fold in range(5):
        assert 9 <= (folds == fold).sum() <= 11
        assert 2 <= (truth & (folds == fold)).sum() <= 3


def test_held_out_cases_are_told_nearly_as_well_as_can_be(cases: Cases) -> None:
    values, truth = cases
    rng = np.random.default_rng(1)
    told = held_out(values, truth, np.ones(300, bool), 5, rng)
    best = auroc(truth, 2 * values[:, 0] - 0.5 * values[:, 1])
    assert best - 0.03 < auroc(truth, told) <= best + 0.01


def test_where_there_is_nothing_to_tell_held_out_cases_say_so() -> None:
    rng = np.random.default_rng(3)
    values, truth = rng.standard_normal((120, 30)), rng.random(120) < 0.5
    assert auroc(truth, fit(values, truth, 1).log_odds(values)) > 0.75, "by heart"
    assert auroc(truth, held_out(values, truth, np.ones(120, bool), 5, rng)) < 0.65
    assert choose_penalty(values, truth, 5, rng) > PENALTIES[0]


def test_what_is_not_sure_teaches_nothing_and_is_scored_all_the_same(cases: Cases) -> None:
    values, truth = cases
    sure = np.arange(300) % 3 > 0
    told = held_out(values, truth, sure, 5, np.random.default_rng(1))
    spoilt = np.where(sure[:, None], values, 1e6 * values)
    again = held_out(spoilt, truth, sure, 5, np.random.default_rng(1))
    assert np.array_equal(told[sure], again[sure])
    assert auroc(truth[~sure], told[~sure]) > 0.7
