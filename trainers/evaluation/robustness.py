"""What poor pictures do to an expression model, and what the app gains by refusing to read them.

The faces are spoiled in many ways, always the same, and judged by the app's own measures of quality.
"""

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import choose, judged
from moodguard.sensing.frame import Face, Frame
from trainers.data.faces import FaceSet, Picture
from trainers.evaluation.corruptions import Condition, conditions
from trainers.evaluation.evaluate import Share, finite_or_none, operating_point, share_of
from trainers.evaluation.inference import Predictions, predict
from trainers.evaluation.tables import percent
from trainers.metrics import Bools, Floats
from trainers.progress import Progress, silent

_SEED = 0
_WEBCAM = Frame(np.zeros((480, 640, 3), np.uint8), 0.0)  # how large a webcam's picture is
_CURVE_POINTS = 100


@dataclass(frozen=True)
class Outcome:
    """How a model fares under one condition.

    `negative` is negative-or-not at 0.5, `found` and `false_alarms` are at the card's threshold. `kept` is
    the share of faces that the app would read; `kept_accuracy` and `kept_negative` are of those alone.
    """

    kind: str
    strength: str
    accuracy: Share
    negative: Share
    found: Share
    false_alarms: Share
    kept: Share
    kept_accuracy: Share
    kept_negative: Share

    def to_json(self) -> dict[str, Any]:
        """Plain values: shares in 0..1, each with how many faces it is of and its 95 % interval."""
        shares = {name: value for name, value in vars(self).items() if isinstance(value, Share)}
        return {"kind": self.kind, "strength": self.strength} | {
            name: {"n": share.n, "value": finite_or_none(share.value), "interval": share.interval}
            for name, share in shares.items()
        }


@dataclass(frozen=True)
class Curve:
    """Accuracy (0..1) of the share `coverage` (0..1) of faces with the best quality; `app` is the app's own.

    The app refuses faces of quality 0, so its coverage is `kept`, and its accuracy `app`.
    """

    coverage: tuple[float, ...]
    accuracy: tuple[float, ...]
    kept: Share
    app: Share


@dataclass(frozen=True)
class Robustness:
    """The outcome of each condition, and curves over the faces of all conditions together."""

    outcomes: tuple[Outcome, ...]
    classes: Curve
    negative: Curve

    def to_json(self) -> dict[str, Any]:
        """Plain values."""
        curves = {"accuracy": self.classes, "negative": self.negative}
        return {
            "conditions": [outcome.to_json() for outcome in self.outcomes],
            "risk_coverage": {
                name: {
                    "coverage": curve.coverage,
                    "value": curve.accuracy,
                    "app": {
                        "coverage": finite_or_none(curve.kept.value),
                        "value": finite_or_none(curve.app.value),
                    },
                }
                for name, curve in curves.items()
            },
        }


def measure_robustness(model: ExpressionModel, faces: FaceSet, progress: Progress = silent) -> Robustness:
    """Measure a model on faces under every condition; deterministic.

    Raises as `predict` does.
    """
    outcomes: list[Outcome] = []
    qualities: list[Floats] = []
    rights: list[Bools] = []
    binary_qualities: list[Floats] = []
    binary_rights: list[Bools] = []
    chosen = conditions()
    for number, condition in enumerate(chosen):
        corrupted = replace(faces, pictures=_corrupted(faces, condition))
        predictions = predict(model, corrupted, _part(progress, number, len(chosen)))
        quality = np.array([_quality(picture, condition.side) for picture in corrupted.pictures])
        outcomes.append(_outcome(condition, predictions, quality))
        rights.append(predictions.right)
        qualities.append(quality[predictions.judged])
        binary_rights.append(predictions.right_about_negative)
        binary_qualities.append(quality[predictions.two_sided])
    return Robustness(
        tuple(outcomes),
        _curve(np.concatenate(qualities), np.concatenate(rights)),
        _curve(np.concatenate(binary_qualities), np.concatenate(binary_rights)),
    )


def table_rows(measured: Robustness) -> list[tuple[str, ...]]:
    """The rows of the table for people, in the order of `TABLE_HEAD`."""
    return [
        (
            f"{outcome.kind}{', ' * bool(outcome.strength)}{outcome.strength}",
            _with_interval(outcome.accuracy), _with_interval(outcome.negative),
            percent(outcome.found.value), percent(outcome.false_alarms.value),
            percent(outcome.kept.value),
            _with_interval(outcome.kept_accuracy), _with_interval(outcome.kept_negative),
        )
        for outcome in measured.outcomes
    ]  # fmt: skip


TABLE_HEAD = (
    "faces", "classes", "negative or not", "found", "false alarms", "app reads", "of those: classes",
    "negative or not",
)  # fmt: skip


EXPLANATION = (
    "Every face is spoiled in the same way each time. Classes and negative or not (at 0.5) with their 95 % "
    "intervals; found and false alarms are at the card's threshold. The app reads a face only if it is near "
    "enough (so many pixels of a webcam's 640x480), light and sharp enough, and neither turned nor hidden "
    "too much (judged without a detector's landmarks); the last two columns are of those faces alone."
)


def _outcome(condition: Condition, predictions: Predictions, quality: Floats) -> Outcome:
    point, kept = operating_point(predictions), quality > 0
    return Outcome(
        condition.kind,
        condition.strength,
        share_of(predictions.right),
        share_of(predictions.right_about_negative),
        point.found,
        point.false_alarms,
        share_of(kept),
        share_of(predictions.right[kept[predictions.judged]]),
        share_of(predictions.right_about_negative[kept[predictions.two_sided]]),
    )


def before_a_webcam(side: float) -> Face | None:
    """A face of this side (px) in a webcam's picture; None where it is too far away to count."""
    return choose([Face(0, 0, side, score=1.0)], _WEBCAM)


def _quality(picture: Picture, side: float) -> float:
    """What the app thinks of a face of this side (px) in a webcam's picture, 0..1; 0 where it refuses it."""
    face = before_a_webcam(side)
    return judged(face, picture).quality if face is not None else 0.0


def _curve(quality: Floats, right: Bools) -> Curve:
    if not len(quality):
        return Curve((), (), Share(0, 0), Share(0, 0))
    order = np.argsort(-quality, kind="stable")
    # Faces of equal quality are kept or refused together.
    last = np.flatnonzero(np.append(np.diff(quality[order]) != 0, True))
    shown = last[np.unique(np.linspace(0, len(last) - 1, _CURVE_POINTS).astype(int))]
    accuracy = np.cumsum(right[order])[shown] / (shown + 1)
    coverage = (shown + 1) / len(quality)
    return Curve(
        tuple(coverage.tolist()),
        tuple(accuracy.tolist()),
        share_of(quality > 0),
        share_of(right[quality > 0]),
    )


def _with_interval(share: Share) -> str:
    if not share.n:
        return "-"
    low, high = share.interval
    return f"{share.value:.1%} ({low * 100:.1f} to {high * 100:.1f})"


def _part(progress: Progress, number: int, of: int) -> Progress:
    return lambda done, total: progress(number * total + done, of * total)


def _corrupted(faces: FaceSet, condition: Condition) -> list[Picture]:
    # The same chance for all strengths: what is hidden a little is a part of what is hidden more.
    return [
        condition.change(picture, np.random.default_rng([_SEED, index]))
        for index, picture in enumerate(faces.pictures)
    ]
