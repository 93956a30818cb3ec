"""Temperature, threshold and mixture are found on held-out faces."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainers.cnn.calibration import (
    TARGET_RECALL,
    Curve,
    best_share,
    calibrate,
    choose_threshold,
    ferplus_to_fer,
    fit_curve,
    fit_temperature,
    mixed_logits,
    negative_columns,
    with_curve,
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
def test_the_threshold_never_misses_more_than_promised(seed: int, count: int) -> None:
    rng = np.random.default_rng(seed)
    score, truth = 0.01 + rng.random(count) * 0.98, rng.random(count) < 0.4

    threshold, _ = choose_threshold(score, truth)

    assert (score[truth] >= threshold).sum() >= TARGET_RECALL * truth.sum() - 1e-9
    assert 0 < threshold < 1


def test_the_threshold_is_no_lower_than_it_must_be() -> None:
    score = np.linspace(0.05, 0.95, 1000)

    threshold, _ = choose_threshold(score, np.ones(1000, bool))

    assert (score >= threshold).mean() == pytest.approx(TARGET_RECALL, abs=0.003)


def test_the_card_says_how_many_are_found_and_how_many_are_false_alarms() -> None:
    score = np.array([0.1] * 20 + [0.9] * 10)

    _, chosen = choose_threshold(score, score > 0.5)

    assert "0.0% of the others" in chosen
    assert "100.0% of the negative faces are found" in chosen


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


def test_the_heads_have_temperatures_of_their_own() -> None:
    rng = np.random.default_rng(4)
    logits, labels = drawn(4000, rng)
    votes = rng.normal(0, 2, (4000, 8))
    majority = np.array([rng.choice(8, p=p) for p in softmax(votes)])
    majority[::3] = -1  # where people disagreed

    found = calibrate([logits, (votes * 0.5).astype(np.float32)], labels, majority)

    assert found.ferplus_temperature == pytest.approx(0.5, rel=0.1)


@pytest.mark.parametrize("curve", [Curve(0.6, 1.7, 0.4), Curve(0.4, 0.4, 0.3), Curve(2.0, 2.0, 0.0)])
def test_the_curve_mends_a_p_that_is_bent(curve: Curve) -> None:
    rng = np.random.default_rng(6)
    honest = rng.random(40_000)
    truth = rng.random(40_000) < honest
    bent = curve.apply(honest)

    mended = fit_curve(bent, truth).apply(bent)

    assert np.abs(mended - honest).max() < 0.03
    assert np.abs(bent - honest).max() > 0.1


def test_the_curve_mends_a_p_that_is_too_sure_in_between_and_not_at_the_ends() -> None:
    rng = np.random.default_rng(8)
    said = rng.random(80_000) * 0.98 + 0.01
    honest = Curve(0.5, 0.5, 0.0, 0.08).apply(said)
    truth = rng.random(len(said)) < honest

    mended = fit_curve(said, truth).apply(said)

    assert np.abs(mended - honest).max() < 0.03
    assert np.abs(said - honest).max() > 0.08


def test_a_model_that_is_too_sure_at_the_ends_gets_no_cube_that_turns_there() -> None:
    rng = np.random.default_rng(9)
    said = rng.random(40_000) * 0.98 + 0.01
    truth = rng.random(len(said)) < np.clip(said, 0.15, 0.85)

    curve = fit_curve(said, truth)

    assert curve.cube == 0
    assert (np.diff(curve.apply(np.linspace(1e-6, 1 - 1e-6, 500))) >= 0).all()


def test_an_honest_p_is_left_alone() -> None:
    rng = np.random.default_rng(7)
    p = rng.random(40_000)

    curve = fit_curve(p, rng.random(40_000) < p)

    assert np.abs(curve.apply(p) - p).max() < 0.02


@pytest.mark.parametrize("truth", [np.ones(5, bool), np.zeros(5, bool)])
def test_without_two_kinds_of_faces_there_is_no_curve(truth: np.ndarray) -> None:
    assert fit_curve(np.linspace(0.1, 0.9, 5), truth) == Curve()


def test_a_curve_that_would_turn_high_into_low_is_refused() -> None:
    p = np.linspace(0.01, 0.99, 200)

    assert fit_curve(p, p < 0.5) == Curve()


@given(
    seed=st.integers(0, 1000),
    a=st.floats(0.2, 4),
    b=st.floats(0.2, 4),
    c=st.floats(-3, 3),
    cube=st.floats(0, 0.5),
)
@settings(max_examples=60, deadline=None)
def test_under_a_curve_probabilities_stay_such_and_sides_keep_their_proportions(
    seed: int, a: float, b: float, c: float, cube: float
) -> None:
    before = softmax(np.random.default_rng(seed).normal(0, 3, (20, 7)))

    after = with_curve(before, Curve(a, b, c, cube))

    np.testing.assert_allclose(after.sum(axis=1), 1, atol=1e-6)
    surprise = FER_CLASSES.index("surprise")
    np.testing.assert_allclose(after[:, surprise], before[:, surprise])
    for side in (negative_columns(), ~negative_columns() & (np.arange(7) != surprise)):
        kept = np.minimum(before[:, side].sum(axis=1), after[:, side].sum(axis=1)) > 1e-9
        shares = [p[kept][:, side] / p[kept][:, side].sum(axis=1, keepdims=True) for p in (after, before)]
        np.testing.assert_allclose(*shares, atol=1e-5)
