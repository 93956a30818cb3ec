"""How good probabilities are: accuracy, confusion, AUROC, calibration, and how sure that is. Numpy alone."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Interval = tuple[float, float]

_Z95 = 1.959963984540054  # standard normal quantile of 97.5 %


@dataclass(frozen=True)
class ClassScore:
    """One class: precision, recall and F1 in 0..1 (0 where undefined), and how many faces it has."""

    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True)
class ClassInterval:
    """The 95 % intervals of one class's scores."""

    precision: Interval
    recall: Interval
    f1: Interval


@dataclass(frozen=True)
class Bin:
    """Scores that lie together: their mean, the share of true cases among them, and how many they are."""

    score: float
    truth: float
    count: int


@dataclass(frozen=True)
class BinaryScores:
    """Faces that are negative or not: `truth` (N,) bool, and `score`, (N,) in 0..1, P(negative)."""

    truth: Bools
    score: Floats


def softmax(logits: npt.ArrayLike, temperature: float = 1.0) -> Floats:
    """Probabilities (N, classes) of logits (N, classes), softened by a temperature above zero."""
    scaled = np.asarray(logits, np.float64) / temperature
    powers = np.exp(scaled - scaled.max(axis=-1, keepdims=True))
    result: Floats = powers / powers.sum(axis=-1, keepdims=True)
    return result


def cross_entropy(logits: npt.ArrayLike, labels: Ints, temperature: float = 1.0) -> float:
    """Mean of the negative log-likelihoods (nats) of labels (N,) under logits (N, classes)."""
    scaled = np.asarray(logits, np.float64) / temperature
    scaled = scaled - scaled.max(axis=1, keepdims=True)
    likelihood = scaled[np.arange(len(labels)), labels] - np.log(np.exp(scaled).sum(axis=1))
    return float(-likelihood.mean())


def accuracy(truth: npt.ArrayLike, guess: npt.ArrayLike) -> float:
    """Share of the guesses that are right; NaN where there is none."""
    right = np.asarray(truth) == np.asarray(guess)
    return float(right.mean()) if right.size else math.nan


def confusion(truth: Ints, guess: Ints, classes: int) -> Ints:
    """Counts (classes, classes): the rows are what is true, the columns what was guessed."""
    return np.bincount(truth * classes + guess, minlength=classes * classes).reshape(classes, classes)


def per_class(counts: Ints) -> list[ClassScore]:
    """The scores of each class, from a confusion matrix."""
    right = np.diag(counts).astype(float)
    guessed, support = counts.sum(axis=0), counts.sum(axis=1)
    precision = right / np.maximum(guessed, 1)
    recall = right / np.maximum(support, 1)
    f1 = 2 * right / np.maximum(guessed + support, 1)
    return [
        ClassScore(float(p), float(r), float(f), int(s))
        for p, r, f, s in zip(precision, recall, f1, support, strict=True)
    ]


def per_class_intervals(counts: Ints) -> list[ClassInterval]:
    """The 95 % intervals of each class's scores, from a confusion matrix.

    Wilson's for precision and recall. F1 is 2J / (1 + J), where J is the share of right guesses among all
    faces that are of the class or were taken for it; Wilson's interval of J gives that of F1.
    """
    right, guessed, support = np.diag(counts), counts.sum(axis=0), counts.sum(axis=1)
    intervals = []
    for r, g, s in zip(right.tolist(), guessed.tolist(), support.tolist(), strict=True):
        low, high = wilson(r, g + s - r)
        f1 = (2 * low / (1 + low), 2 * high / (1 + high))
        intervals.append(ClassInterval(wilson(r, g), wilson(r, s), f1))
    return intervals


def wilson(right: int, total: int) -> Interval:
    """95 % interval of a share, `right` of `total` (Wilson 1927); (0, 1) where nothing was counted."""
    if not total:
        return 0.0, 1.0
    share, z2 = right / total, _Z95**2
    centre = (share + z2 / (2 * total)) / (1 + z2 / total)
    spread = _Z95 * math.sqrt(share * (1 - share) / total + z2 / (4 * total**2)) / (1 + z2 / total)
    return max(0.0, centre - spread), min(1.0, centre + spread)


def auroc(truth: npt.ArrayLike, score: npt.ArrayLike) -> float:
    """Chance that a true case scores above a false one, ties counting half; NaN where one kind is absent."""
    wins = _wins(np.asarray(truth, bool), np.asarray(score, np.float64))
    return float(wins[0].mean()) if wins else math.nan


def auroc_interval(truth: npt.ArrayLike, score: npt.ArrayLike) -> Interval:
    """95 % interval of the AUROC (DeLong et al. 1988); (0, 1) where there are fewer than two of a kind.

    Where all of one kind lie above all of the other, that method gives no width: then it is Wilson's interval
    of all, or none, of as many as there are of the rarer kind, which errs on the safe side.
    """
    wins = _wins(np.asarray(truth, bool), np.asarray(score, np.float64))
    if not wins or min(len(wins[0]), len(wins[1])) < 2:
        return 0.0, 1.0
    middle, rarer = float(wins[0].mean()), min(len(wins[0]), len(wins[1]))
    if middle in (0.0, 1.0):
        return wilson(round(middle * rarer), rarer)
    spread = _Z95 * math.sqrt(sum(float(part.var(ddof=1)) / len(part) for part in wins))
    return max(0.0, middle - spread), min(1.0, middle + spread)


def _wins(truth: Bools, score: Floats) -> tuple[Floats, Floats] | None:
    """For each true case the share of false ones below it, and for each false one of true ones above it."""
    true, false = np.sort(score[truth]), np.sort(score[~truth])
    if not len(true) or not len(false):
        return None
    below = (np.searchsorted(false, true, "left") + np.searchsorted(false, true, "right")) / (2 * len(false))
    above = 1 - (np.searchsorted(true, false, "left") + np.searchsorted(true, false, "right")) / (
        2 * len(true)
    )
    return below, above


def calibration_error(truth: npt.ArrayLike, score: npt.ArrayLike, bins: int = 15) -> float:
    """Expected calibration error: how far scores (0..1) are from the true share, over bins of equal width.

    Guo et al. 2017, eq. 3, for the probability of one class. NaN where there is nothing.
    """
    is_true, scores = np.asarray(truth, np.float64), np.asarray(score, np.float64)
    if not scores.size:
        return math.nan
    place = np.minimum((scores * bins).astype(int), bins - 1)
    gap = np.bincount(place, is_true, bins) - np.bincount(place, scores, bins)
    return float(np.abs(gap).sum() / scores.size)


def calibration_interval(
    truth: npt.ArrayLike, score: npt.ArrayLike, bins: int = 15, draws: int = 1000
) -> Interval:
    """95 % interval of the calibration error, by its standard deviation over faces drawn anew.

    The draws are always the same. Their percentiles won't do: drawing anew adds an error of its own, so they
    lie above the value itself. (0, 1) where there is nothing.
    """
    is_true, scores = np.asarray(truth, np.float64), np.asarray(score, np.float64)
    if not scores.size:
        return 0.0, 1.0
    rng = np.random.default_rng(0)
    chosen = (rng.integers(0, len(scores), len(scores)) for _ in range(draws))
    errors = [calibration_error(is_true[some], scores[some], bins) for some in chosen]
    middle, spread = calibration_error(is_true, scores, bins), _Z95 * float(np.std(errors, ddof=1))
    return max(0.0, middle - spread), min(1.0, middle + spread)


def calibration_floor(score: npt.ArrayLike, bins: int = 15, draws: int = 1000) -> float:
    """The calibration error that these scores would show by chance if each were exactly right (the mean).

    Cases are drawn true with the chance that the score gives; always the same draws. NaN of nothing.
    """
    scores = np.asarray(score, np.float64)
    rng = np.random.default_rng(0)
    errors = [calibration_error(rng.random(len(scores)) < scores, scores, bins) for _ in range(draws)]
    return float(np.mean(errors))


def reliability(truth: npt.ArrayLike, score: npt.ArrayLike, bins: int = 15) -> list[Bin]:
    """The bins of `calibration_error` that hold any scores, from low to high."""
    is_true, scores = np.asarray(truth, np.float64), np.asarray(score, np.float64)
    place = np.minimum((scores * bins).astype(int), bins - 1)
    return [
        Bin(float(scores[place == i].mean()), float(is_true[place == i].mean()), int((place == i).sum()))
        for i in np.unique(place)
    ]


def roc(truth: npt.ArrayLike, score: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Shares of false and of true cases that score at least each threshold, from none to all of them.

    NaN for a kind of which there is none.
    """
    is_true, scores = np.asarray(truth, bool), np.asarray(score, np.float64)
    order = np.argsort(-scores, kind="stable")
    # Equal scores pass a threshold together.
    last = np.flatnonzero(np.append(np.diff(scores[order]) != 0, scores.size > 0))
    shares = []
    for kind in (~is_true[order], is_true[order]):
        passed = np.concatenate([[0.0], np.cumsum(kind)[last]])
        shares.append(passed / kind.sum() if kind.any() else np.full(len(passed), np.nan))
    return shares[0], shares[1]


def negative_or_not(
    probabilities: npt.ArrayLike, labels: Ints, classes: Sequence[str], negative: Collection[str]
) -> BinaryScores:
    """P(negative) among the classes without surprise, for the faces that are not surprised.

    `probabilities` (N, classes) and `labels` (N,) are both in the order of `classes`.
    """
    kept = np.array([name != "surprise" for name in classes])
    bad = np.array([name in negative for name in classes])
    chosen = kept[labels]
    score = p_negative(probabilities, classes, negative)
    return BinaryScores(bad[labels][chosen], score[chosen])


def p_negative(probabilities: npt.ArrayLike, classes: Sequence[str], negative: Collection[str]) -> Floats:
    """P(negative), (N,) in 0..1, given that it is no surprise, from probabilities (N, classes)."""
    values = np.asarray(probabilities, np.float64)
    kept = np.array([name != "surprise" for name in classes])
    bad = np.array([name in negative for name in classes])
    total = np.maximum(values[:, kept].sum(axis=1), 1e-12)
    score: Floats = np.clip(values[:, bad & kept].sum(axis=1) / total, 0, 1)
    return score
