"""How good an ONNX expression model is on labelled faces, run by the very code that the app runs."""

import hashlib
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import ExpressionModel, ModelError
from trainers.data.classes import FERPLUS_CLASSES, KNOWN_CLASSES, NEGATIVE
from trainers.data.faces import FaceSet, Picture
from trainers.data.ferplus import ferplus_majority
from trainers.metrics import (
    Bools,
    ClassScore,
    Floats,
    Interval,
    Ints,
    auroc,
    auroc_interval,
    calibration_error,
    confusion,
    p_negative,
    per_class,
    wilson,
)
from trainers.places import Places, PlacesError, places_of

Progress = Callable[[int, int], None]

_BATCH = 64
_TIMED = 100  # faces, for the median time of one
_DECISION = 0.5


class EvaluationError(Exception):
    """A model can't be measured on these faces; the message says why, in words."""


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


@dataclass(frozen=True)
class Negative:
    """Negative or not, surprise and contempt left out: decision at 0.5. NaN where it can't be known."""

    accuracy: Share
    auroc: float
    auroc_interval: Interval
    ece: float


@dataclass(frozen=True)
class OperatingPoint:
    """What the app's decision at the card's threshold does.

    Judged on P(negative) as the app sees it, where surprise, too, is a face that isn't negative.
    """

    value: float
    found: Share
    false_alarms: Share


@dataclass(frozen=True)
class Report:
    """All that was measured. `confusion` (classes, classes) has what is true in its rows."""

    classes: tuple[str, ...]
    accuracy: Share
    scores: tuple[ClassScore, ...]
    confusion: Ints
    negative: Negative
    ferplus: Share | None
    ms_per_face: float
    model_sha256: str
    data_sha256: str
    usage: str
    flip: bool
    threshold: OperatingPoint
    left_out: Mapping[str, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """One object of plain values; shares in 0..1, and null for what can't be known."""
        negative, point = self.negative, self.threshold
        return {
            "n": self.accuracy.n,
            "accuracy": _known(self.accuracy.value),
            "per_class": {name: asdict(score) for name, score in zip(self.classes, self.scores, strict=True)},
            "confusion": self.confusion.tolist(),
            "negative": {
                "n": negative.accuracy.n,
                "accuracy": _known(negative.accuracy.value),
                "auroc": _known(negative.auroc),
                "ece": _known(negative.ece),
            },
            "ferplus": (
                {"n": self.ferplus.n, "accuracy": _known(self.ferplus.value)} if self.ferplus else None
            ),
            "ms_per_face": self.ms_per_face,
            "model_sha256": self.model_sha256,
            "data_sha256": self.data_sha256,
            "classes": list(self.classes),
            "intervals": {
                "accuracy": self.accuracy.interval,
                "negative_accuracy": negative.accuracy.interval,
                "negative_auroc": negative.auroc_interval,
                "ferplus_accuracy": self.ferplus.interval if self.ferplus else None,
            },
            "usage": self.usage,
            "flip": self.flip,
            "threshold": {
                "value": point.value,
                "negatives": point.found.n,
                "negatives_found": _known(point.found.value),
                "others": point.false_alarms.n,
                "false_alarms": _known(point.false_alarms.value),
            },
            "left_out": dict(self.left_out),
        }


def evaluate(
    model_path: Path, faces: FaceSet, flip: bool = False, progress: Progress = lambda done, total: None
) -> Report:
    """Measure a model on faces; `flip` takes the mean of each face's and its mirror image's probabilities.

    `progress` is told, now and then, how many of how many faces are done.
    A face whose class the model has no place for (see `places_of`) is left out and counted. Raises
    ModelError where the model can't be used, and EvaluationError where it doesn't fit the faces or gives
    values that are no probabilities.
    """
    model = ExpressionModel(model_path)
    try:
        places = places_of(model.card)
    except PlacesError as error:
        raise EvaluationError(f"{model_path.name}: {error}") from error
    target = places.of(faces.labels)
    judged = np.flatnonzero(target >= 0)
    if not len(judged):
        raise EvaluationError(
            f"{model_path.name} has none of the faces' classes: it has {', '.join(model.card.classes)}; "
            f"the faces have {', '.join(faces.counts()) or 'none'}"
        )
    probabilities = _probabilities(model, faces, flip, progress)
    guess = probabilities.argmax(axis=1)
    counts = confusion(target[judged], guess[judged], len(model.card.classes))
    if int(counts.sum()) != len(judged):
        raise EvaluationError(f"{counts.sum()} of the {len(judged)} selected faces were evaluated, not all")
    return Report(
        classes=model.card.classes,
        accuracy=_share(target[judged] == guess[judged]),
        scores=tuple(per_class(counts)),
        confusion=counts,
        negative=_negative(model, probabilities[judged], faces.labels[judged]),
        ferplus=_ferplus(faces, guess, places),
        ms_per_face=milliseconds_per_face(model, faces),
        model_sha256=hashlib.sha256(model_path.read_bytes()).hexdigest(),
        data_sha256=faces.sha256,
        usage=faces.usage,
        flip=flip,
        threshold=_operating_point(model, probabilities[judged], faces.labels[judged]),
        left_out={**faces.left_out, **_without_place(faces.labels[target < 0])},
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
    began = time.perf_counter()
    model.probabilities([face])
    return (time.perf_counter() - began) * 1000


def _probabilities(model: ExpressionModel, faces: FaceSet, flip: bool, progress: Progress) -> Floats:
    size = _BATCH if _takes_batches(model, faces.pictures[0]) else 1
    parts: list[npt.NDArray[np.float32]] = []
    for start in range(0, len(faces), size):
        batch = [faces.pictures[i] for i in range(start, min(start + size, len(faces)))]
        given = model.probabilities(batch)
        if flip:
            mirrored = [np.ascontiguousarray(face[:, ::-1]) for face in batch]
            given = ((given + model.probabilities(mirrored)) / 2).astype(np.float32)
        parts.append(given)
        progress(start + len(batch), len(faces))
    result = np.concatenate(parts).astype(np.float64)
    if result.shape != (len(faces), len(model.card.classes)):
        raise EvaluationError(f"{model.path.name} gave values of shape {result.shape} for {len(faces)} faces")
    # Written so that NaN fails it as well.
    wrong = ~((np.abs(result.sum(axis=1) - 1) <= 0.02) & (result.min(axis=1) >= -1e-3))
    if wrong.any():
        raise EvaluationError(
            f"{model.path.name} gives values that are no probabilities for {int(wrong.sum())} faces"
        )
    return result


def _takes_batches(model: ExpressionModel, face: Picture) -> bool:
    # Some exporters, and FER+'s own model, fix the batch at one face.
    try:
        return len(model.probabilities([face, face])) == 2
    except ModelError:
        return False


def _negative(model: ExpressionModel, probabilities: Floats, labels: Ints) -> Negative:
    # Contempt is no class of FER-2013, and nobody has said on which side it lies.
    chosen = ~np.isin(labels, [KNOWN_CLASSES.index(name) for name in ("surprise", "contempt")])
    truth = _is_negative(labels)[chosen]
    score = p_negative(probabilities[chosen], model.card.classes, model.card.negative)
    return Negative(
        _share((score >= _DECISION) == truth),
        auroc(truth, score),
        auroc_interval(truth, score),
        calibration_error(truth, score),
    )


def _ferplus(faces: FaceSet, guess: Ints, places: Places) -> Share | None:
    """Agreement with the FER+ majority, see `ferplus_majority`.

    Where the model names expressions, a majority that it has no class for counts as wrong; a model of
    negative, neutral and positive is judged on the majorities that it has a place for.
    """
    if faces.votes is None:
        return None
    majority = ferplus_majority(faces.votes)
    chosen = np.flatnonzero(majority >= 0)
    labels = np.array([KNOWN_CLASSES.index(name) for name in FERPLUS_CLASSES])[majority[chosen]]
    target = places.of(labels)
    judged = target >= 0 if places.coarse else np.ones(len(target), bool)
    return _share(target[judged] == guess[chosen][judged])


def _operating_point(model: ExpressionModel, probabilities: Floats, labels: Ints) -> OperatingPoint:
    value = model.card.threshold.value
    called = model.negative(probabilities.astype(np.float32)) >= value
    known = labels != KNOWN_CLASSES.index("contempt")
    truth = _is_negative(labels)
    return OperatingPoint(value, _share(called[truth & known]), _share(called[~truth & known]))


def _is_negative(labels: Ints) -> Bools:
    return np.isin(labels, [KNOWN_CLASSES.index(name) for name in NEGATIVE])


def _without_place(labels: Ints) -> dict[str, int]:
    counted = np.bincount(labels, minlength=len(KNOWN_CLASSES))
    return {
        f"{name}: no class of the model": int(n) for name, n in zip(KNOWN_CLASSES, counted, strict=True) if n
    }


def _share(right: Bools) -> Share:
    return Share(len(right), int(np.count_nonzero(right)))


def _known(value: float) -> float | None:
    return value if math.isfinite(value) else None
