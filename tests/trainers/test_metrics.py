"""The measures against values known by hand, by definition, or by symmetry."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainers.metrics import (
    accuracy,
    auroc,
    auroc_interval,
    calibration_error,
    calibration_floor,
    calibration_interval,
    confusion,
    cross_entropy,
    negative_or_not,
    p_negative,
    per_class,
    per_class_intervals,
    reliability,
    roc,
    softmax,
    wilson,
)

# Few different scores, so that ties are common.
scored = st.lists(st.tuples(st.booleans(), st.integers(0, 6)), min_size=2, max_size=40).filter(
    lambda pairs: len({truth for truth, _ in pairs}) == 2
)


def test_confusion_has_the_truth_in_its_rows() -> None:
    counts = confusion(np.array([0, 0, 1]), np.array([0, 1, 1]), 3)
    assert counts.tolist() == [[1, 1, 0], [0, 1, 0], [0, 0, 0]]


def test_class_scores_are_those_of_a_matrix_worked_by_hand() -> None:
    first, second = per_class(np.array([[8, 2], [4, 6]]))
    assert (first.precision, first.recall, first.support) == (pytest.approx(8 / 12), 0.8, 10)
    assert first.f1 == pytest.approx(16 / 22)
    assert (second.precision, second.recall) == (0.75, 0.6)


def test_a_class_that_nobody_has_or_guesses_scores_zero_without_a_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        empty = per_class(np.array([[3, 0], [0, 0]]))[1]
    assert (empty.precision, empty.recall, empty.f1, empty.support) == (0, 0, 0, 0)


def test_wilson_gives_the_published_interval() -> None:
    # Newcombe 1998, table I: 81 of 263, and 0 of 20.
    assert wilson(81, 263) == pytest.approx((0.2553, 0.3662), abs=5e-5)
    assert wilson(0, 20) == pytest.approx((0, 0.1611), abs=5e-5)
    assert wilson(0, 0) == (0, 1)


@settings(deadline=None)
@given(st.integers(1, 5000), st.data())
def test_wilson_holds_the_share_within_zero_and_one(total: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, total))
    low, high = wilson(right, total)
    assert 0 <= low <= right / total + 1e-12
    assert right / total - 1e-12 <= high <= 1


@settings(deadline=None)
@given(scored)
def test_auroc_is_the_share_of_pairs_in_order_with_ties_as_half(pairs: list[tuple[bool, int]]) -> None:
    true = [score for truth, score in pairs if truth]
    false = [score for truth, score in pairs if not truth]
    wins = [1.0 if t > f else 0.5 if t == f else 0.0 for t in true for f in false]
    measured = auroc([truth for truth, _ in pairs], [score for _, score in pairs])
    assert measured == pytest.approx(sum(wins) / len(wins))


@settings(deadline=None)
@given(scored)
def test_the_auroc_lies_in_its_interval(pairs: list[tuple[bool, int]]) -> None:
    truth, score = [t for t, _ in pairs], [s for _, s in pairs]
    low, high = auroc_interval(truth, score)
    assert 0 <= low <= auroc(truth, score) + 1e-12
    assert auroc(truth, score) - 1e-12 <= high <= 1


def test_auroc_of_one_kind_alone_is_unknown() -> None:
    assert np.isnan(auroc([True, True], [0.1, 0.9]))


def test_calibration_error_is_the_gap_between_score_and_share() -> None:
    # One bin: scores 0.7, true half of the time. Another: scores of 1, always true.
    assert calibration_error([1, 0], [0.7, 0.7]) == pytest.approx(0.2)
    assert calibration_error([1, 0, 1, 1], [0.7, 0.7, 1, 1]) == pytest.approx(0.1)
    assert np.isnan(calibration_error([], []))


def test_calibration_error_keeps_its_bins_apart() -> None:
    # In one bin the two would cancel; in fifteen they don't.
    assert calibration_error([1, 0], [0.2, 0.8]) == pytest.approx(0.8)
    assert calibration_error([1, 0], [0.2, 0.8], bins=1) == pytest.approx(0)


def test_softmax_softens_with_temperature() -> None:
    assert softmax([[0.0, np.log(3)]])[0].tolist() == pytest.approx([0.25, 0.75])
    assert softmax([[0.0, np.log(9)]], 2.0)[0].tolist() == pytest.approx([0.25, 0.75])
    assert softmax([[1000.0, 0.0]])[0].tolist() == [1, 0]


def test_accuracy_of_nothing_is_unknown() -> None:
    assert accuracy([1, 2, 3], [1, 2, 0]) == pytest.approx(2 / 3)
    assert np.isnan(accuracy([], []))


def test_p_negative_is_shared_out_anew_without_surprise() -> None:
    classes = ("angry", "surprise", "neutral")
    assert p_negative([[0.3, 0.5, 0.2]], classes, {"angry"}).tolist() == pytest.approx([0.6])


def test_negative_or_not_leaves_surprised_faces_out() -> None:
    classes = ("angry", "surprise", "neutral")
    values = np.full((3, 3), 1 / 3)
    scores = negative_or_not(values, np.array([0, 1, 2]), classes, {"angry"})
    assert scores.truth.tolist() == [True, False]
    assert scores.score.tolist() == pytest.approx([0.5, 0.5])


def test_cross_entropy_of_even_logits_is_the_log_of_the_number_of_classes() -> None:
    assert cross_entropy(np.zeros((3, 7)), np.array([0, 3, 6])) == pytest.approx(np.log(7))


def test_cross_entropy_tells_apart_what_is_wrong_and_what_is_hopeless() -> None:
    wrong, hopeless = (cross_entropy([[gap, 0.0]], np.array([1])) for gap in (100.0, 1000.0))
    assert wrong == pytest.approx(100)
    assert hopeless == pytest.approx(1000)


def test_cross_entropy_is_that_of_the_softened_probabilities() -> None:
    logits, labels = np.random.default_rng(0).normal(0, 3, (20, 7)), np.arange(20) % 7
    expected = -np.log(softmax(logits, 2.0)[np.arange(20), labels]).mean()
    assert cross_entropy(logits, labels, 2.0) == pytest.approx(expected)


def test_intervals_of_a_class_hold_its_scores_and_are_wilsons() -> None:
    counts = np.array([[8, 2], [4, 6]])
    first = per_class_intervals(counts)[0]
    score = per_class(counts)[0]
    assert (first.precision, first.recall) == (wilson(8, 12), wilson(8, 10))
    assert first.f1[0] < score.f1 < first.f1[1]
    low, high = wilson(8, 14)
    assert first.f1 == pytest.approx((2 * low / (1 + low), 2 * high / (1 + high)))


def test_a_class_that_nobody_has_or_guessed_is_unknown_altogether() -> None:
    nothing = per_class_intervals(np.array([[3, 0], [0, 0]]))[1]
    assert nothing.precision == nothing.recall == nothing.f1 == (0.0, 1.0)


def test_the_interval_of_the_calibration_error_is_the_same_each_time_and_narrows() -> None:
    rng = np.random.default_rng(1)
    score = rng.random(2000)
    truth = rng.random(2000) < score**2  # a true share below the score, by a sixth on average
    few, many = calibration_interval(truth[:200], score[:200]), calibration_interval(truth, score)
    assert many == calibration_interval(truth, score)
    assert many[0] < 1 / 6 < many[1]
    assert many[1] - many[0] < few[1] - few[0]
    assert calibration_interval([], []) == (0.0, 1.0)


def test_even_perfect_scores_show_a_calibration_error_which_more_faces_lessen() -> None:
    rng = np.random.default_rng(1)
    few, many = calibration_floor(rng.random(100)), calibration_floor(rng.random(10_000))
    assert 0.05 < few < 0.15
    assert many == pytest.approx(few / 10, rel=0.4)
    assert calibration_floor([0.0, 1.0]) == 0.0


def test_reliability_gives_the_bins_behind_the_calibration_error() -> None:
    truth, score = [True, False, True, True], [0.05, 0.1, 0.9, 1.0]
    low, high = reliability(truth, score, bins=2)
    assert (low.score, low.truth, low.count) == (pytest.approx(0.075), 0.5, 2)
    assert (high.score, high.truth, high.count) == (pytest.approx(0.95), 1.0, 2)
    gaps = sum(abs(b.score - b.truth) * b.count for b in (low, high)) / 4
    assert gaps == pytest.approx(calibration_error(truth, score, bins=2))


def test_the_roc_curve_encloses_the_auroc_and_takes_ties_together() -> None:
    truth, score = [True, True, False, False, False], [0.9, 0.5, 0.5, 0.2, 0.1]
    false, true = roc(truth, score)
    assert false.tolist() == pytest.approx([0, 0, 1 / 3, 2 / 3, 1])
    assert true.tolist() == [0, 0.5, 1, 1, 1]
    assert np.trapezoid(true, false) == pytest.approx(auroc(truth, score))


def test_a_roc_curve_without_one_kind_is_unknown() -> None:
    false, true = roc([True, True], [0.1, 0.9])
    assert np.isnan(false).all()
    assert true.tolist() == [0, 0.5, 1]
