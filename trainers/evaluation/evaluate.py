"""How good an ONNX expression model is on labelled faces."""

import hashlib
import math
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from moodguard.sensing.expressions import ExpressionModel
from trainers.data.classes import FERPLUS_CLASSES, KNOWN_CLASSES
from trainers.data.faces import FaceSet, Picture
from trainers.data.ferplus import ferplus_majority
from trainers.evaluation.inference import (
    EvaluationError,
    Predictions,
    flipped,
    is_negative,
    predict,
)
from trainers.metrics import (
    Bools,
    ClassInterval,
    ClassScore,
    Interval,
    Ints,
    auroc,
    auroc_interval,
    calibration_error,
    calibration_floor,
    calibration_interval,
    confusion,
    per_class,
    per_class_intervals,
    wilson,
)
from trainers.progress import Progress, silent

_TIMED = 100  # faces, for the median time of one


@dataclass(frozen=True)
class Share:
    """`right` of `n` faces."""

    n: int
    right: int

    @property
    def value(self) -> float:
        """The share, 0..1; NaN of nothing."""
        return self.right / self.n if self.n else math.nan

    @property
    def interval(self) -> Interval:
        """95 % (Wilson)."""
        return wilson(self.right, self.n)


def share_of(right: Bools) -> Share:
    """How many of the (N,) are true."""
    return Share(len(right), int(np.count_nonzero(right)))


@dataclass(frozen=True)
class Negative:
    """Negative or not, surprise and contempt left out: decision at 0.5. NaN where it can't be known.

    `ece_floor` is the calibration error that perfectly calibrated scores would show on as many faces.
    """

    accuracy: Share
    auroc: float
    auroc_interval: Interval
    ece: float
    ece_interval: Interval
    ece_floor: float


@dataclass(frozen=True)
class OperatingPoint:
    """What the app's decision at the card's threshold does.

    Judged on P(negative) as the app sees it, where surprise, too, is a face that isn't negative.
    """

    value: float
    found: Share
    false_alarms: Share


@dataclass(frozen=True)
class Unseen:
    """The same shares of the faces alone of which the training part has no copy."""

    accuracy: Share
    negative: Share


@dataclass(frozen=True)
class Report:
    """All that was measured. `confusion` (classes, classes) has what is true in its rows.

    `groups` is for negative, neutral and positive, surprise left out; None where the model can't tell them.
    `ferplus` is agreement with the FER+ majority by the classes that the app uses, and `ferplus_votes` by the
    output that the model may have for FER+'s eight classes; None where data or model have no votes. `unseen`
    is None where it isn't known which faces lie in the training part, too. `unreadable` names pictures that
    were left out.
    """

    classes: tuple[str, ...]
    accuracy: Share
    scores: tuple[ClassScore, ...]
    score_intervals: tuple[ClassInterval, ...]
    confusion: Ints
    negative: Negative
    groups: Share | None
    ferplus: Share | None
    ferplus_votes: Share | None
    ms_per_face: float
    model_sha256: str
    data_sha256: str
    usage: str
    flip: bool
    threshold: OperatingPoint
    unseen: Unseen | None = None
    left_out: Mapping[str, int] = field(default_factory=dict)
    unreadable: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """One object of plain values; shares in 0..1, and null for what can't be known."""
        negative, point = self.negative, self.threshold
        return {
            "n": self.accuracy.n,
            "accuracy": finite_or_none(self.accuracy.value),
            "per_class": {
                name: asdict(score) if score.support else dict.fromkeys(asdict(score)) | {"support": 0}
                for name, score in zip(self.classes, self.scores, strict=True)
            },
            "confusion": self.confusion.tolist(),
            "negative": {
                "n": negative.accuracy.n,
                "accuracy": finite_or_none(negative.accuracy.value),
                "auroc": finite_or_none(negative.auroc),
                "ece": finite_or_none(negative.ece),
            },
            "groups": _share_json(self.groups),
            # The model's own word on FER+'s eight expressions counts, where it has one.
            "ferplus": _share_json(self.ferplus_votes or self.ferplus),
            "ferplus_by_classes": _share_json(self.ferplus),
            "ms_per_face": self.ms_per_face,
            "model_sha256": self.model_sha256,
            "data_sha256": self.data_sha256,
            "classes": list(self.classes),
            "intervals": {
                "accuracy": self.accuracy.interval,
                "negative_accuracy": negative.accuracy.interval,
                "negative_auroc": negative.auroc_interval,
                "negative_ece": negative.ece_interval,
                "groups_accuracy": self.groups.interval if self.groups else None,
                "ferplus_accuracy": _interval(self.ferplus_votes or self.ferplus),
                "ferplus_by_classes_accuracy": _interval(self.ferplus),
                "negatives_found": point.found.interval,
                "false_alarms": point.false_alarms.interval,
                "per_class": {
                    name: asdict(interval)
                    for name, interval in zip(self.classes, self.score_intervals, strict=True)
                },
            },
            "ece_floor": finite_or_none(negative.ece_floor),
            "usage": self.usage,
            "flip": self.flip,
            "threshold": {
                "value": point.value,
                "negatives": point.found.n,
                "negatives_found": finite_or_none(point.found.value),
                "others": point.false_alarms.n,
                "false_alarms": finite_or_none(point.false_alarms.value),
            },
            "unseen": _unseen_json(self.unseen),
            "left_out": dict(self.left_out),
            "unreadable": list(self.unreadable),
        }


def evaluate(model_path: Path, faces: FaceSet, flip: bool = False, progress: Progress = silent) -> Report:
    """Measure a model on faces; `flip` takes the mean of each face's and its mirror image's probabilities.

    `progress` is told, now and then, how many of how many faces are done.
    A face whose class the model has no place for (see `class_mapping_of`) is left out and counted. Raises
    ModelError where the model can't be used, and EvaluationError where it doesn't fit the faces or gives
    values that are no probabilities.
    """
    predictions = predict(model_path, faces, progress)
    return report_of(flipped(predictions, progress) if flip else predictions)


def report_of(predictions: Predictions) -> Report:
    """The figures of what a model has said about faces."""
    model, faces = predictions.model, predictions.faces
    judged = predictions.judged
    target, guess = predictions.target, predictions.guess
    counts = confusion(target[judged], guess[judged], len(model.card.classes))
    if int(counts.sum()) != len(judged):
        raise EvaluationError(f"{counts.sum()} of the {len(judged)} selected faces were evaluated, not all")
    return Report(
        classes=model.card.classes,
        accuracy=share_of(predictions.right),
        scores=tuple(per_class(counts)),
        score_intervals=tuple(per_class_intervals(counts)),
        confusion=counts,
        negative=_negative(predictions),
        groups=_groups(predictions),
        ferplus=_ferplus(predictions),
        ferplus_votes=_ferplus_votes(predictions),
        ms_per_face=milliseconds_per_face(model, faces),
        model_sha256=hashlib.sha256(model.path.read_bytes()).hexdigest(),
        data_sha256=faces.sha256,
        usage=faces.usage,
        flip=predictions.flip,
        threshold=operating_point(predictions),
        unseen=_unseen(predictions),
        left_out={**faces.left_out, **_without_place(faces.labels[target < 0])},
        unreadable=faces.unreadable,
    )


def milliseconds_per_face(model: ExpressionModel, faces: FaceSet) -> float:
    """Median time for one face, from picture to probabilities, on the one thread that the model has."""
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        chosen = np.linspace(0, len(faces) - 1, min(_TIMED, len(faces))).astype(int)
        model.probabilities([faces.pictures[0]])  # the first run of a shape sets up memory
        return float(np.median([_milliseconds(model, faces.pictures[i]) for i in chosen]))
    finally:
        cv2.setNumThreads(threads)


def _milliseconds(model: ExpressionModel, face: Picture) -> float:
    began = time.thread_time()  # of this thread alone, whatever else the machine does
    model.probabilities([face])
    return (time.thread_time() - began) * 1000


def operating_point(predictions: Predictions) -> OperatingPoint:
    """What the card's threshold finds, and takes for negative wrongly."""
    value = predictions.model.card.threshold.value
    scores = predictions.app_scores
    called = scores.score >= value
    return OperatingPoint(value, share_of(called[scores.truth]), share_of(called[~scores.truth]))


def _negative(predictions: Predictions) -> Negative:
    truth, score = predictions.negative_or_not.truth, predictions.negative_or_not.score
    return Negative(
        share_of(predictions.right_about_negative),
        auroc(truth, score),
        auroc_interval(truth, score),
        calibration_error(truth, score),
        calibration_interval(truth, score),
        calibration_floor(score),
    )


def _unseen(predictions: Predictions) -> Unseen | None:
    copies = predictions.faces.copies
    if copies is None:
        return None
    return Unseen(
        share_of(predictions.right[~copies[predictions.judged]]),
        share_of(predictions.right_about_negative[~copies[predictions.two_sided]]),
    )


def _groups(predictions: Predictions) -> Share | None:
    """Negative, neutral or positive, by the sums of the classes' probabilities, surprise left out."""
    card, place = predictions.model.card, predictions.mapping.index
    neutral, happy = (place[KNOWN_CLASSES.index(name)] for name in ("neutral", "happy"))
    if min(neutral, happy) < 0 or neutral == happy:
        return None
    bad = [card.classes.index(name) for name in card.negative]
    values = predictions.probabilities
    sums = np.stack([values[:, bad].sum(axis=1), values[:, neutral], values[:, happy]], axis=1)
    labels = predictions.faces.labels
    truth = np.select(
        [
            is_negative(labels),
            labels == KNOWN_CLASSES.index("neutral"),
            labels == KNOWN_CLASSES.index("happy"),
        ],
        [0, 1, 2],
        -1,
    )
    return share_of((sums.argmax(axis=1) == truth)[truth >= 0])


def _ferplus(predictions: Predictions) -> Share | None:
    """Agreement with the FER+ majority, see `ferplus_majority`.

    Where the model names expressions, a majority that it has no class for counts as wrong; a model of
    negative, neutral and positive is judged on the majorities that it has a place for.
    """
    votes, mapping = predictions.faces.votes, predictions.mapping
    if votes is None:
        return None
    majority = ferplus_majority(votes)
    chosen = np.flatnonzero(majority >= 0)
    labels = np.array([KNOWN_CLASSES.index(name) for name in FERPLUS_CLASSES])[majority[chosen]]
    target = mapping.of(labels)
    judged = target >= 0 if mapping.coarse else np.ones(len(target), bool)
    return share_of(target[judged] == predictions.guess[chosen][judged])


def _ferplus_votes(predictions: Predictions) -> Share | None:
    """Agreement of the model's FER+ output with the majority among all eight classes."""
    votes, predicted = predictions.faces.votes, predictions.ferplus
    if votes is None or predicted is None:
        return None
    majority = ferplus_majority(votes)
    return share_of((predicted.argmax(axis=1) == majority)[majority >= 0])


def _without_place(labels: Ints) -> dict[str, int]:
    counted = np.bincount(labels, minlength=len(KNOWN_CLASSES))
    return {
        f"{name}: no class of the model": int(n) for name, n in zip(KNOWN_CLASSES, counted, strict=True) if n
    }


def _unseen_json(unseen: Unseen | None) -> dict[str, Any] | None:
    if unseen is None:
        return None
    return {"accuracy": _share_json(unseen.accuracy), "negative": _share_json(unseen.negative)}


def _share_json(share: Share | None) -> dict[str, Any] | None:
    return {"n": share.n, "accuracy": finite_or_none(share.value)} if share else None


def _interval(share: Share | None) -> Interval | None:
    return share.interval if share else None


def finite_or_none(value: float) -> float | None:
    """The value, or None, JSON's null, for NaN and infinity."""
    return value if math.isfinite(value) else None
