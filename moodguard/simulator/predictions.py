"""What the expression model says of labelled faces: the errors that simulated readings are drawn from."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from moodguard.store.json_values import number
from moodguard.store.paths import assets_dir

FILE_VERSION = 1
MOST_PARTS = 1e9  # that a probability is counted in
EXPRESSIONS = ("neutral", "happy", "surprise", "angry", "disgust", "fear", "sad")
NEGATIVE = ("angry", "disgust", "fear", "sad")
SPREADS = ("between_people", "between_clips", "within_clips")
REMAKE = "make it anew with: python -m trainers predictions MODEL.onnx --out FILE"


class PredictionsError(Exception):
    """The predictions can't be used; the message says why and what to do."""


@dataclass(frozen=True)
class Predictions:
    """A model's answers to N faces.

    `negative` (N,) is P(negative), 0..1, and `classes` the probabilities behind it. `ranked` holds for each
    of EXPRESSIONS the faces that show it, as indices in order of P(negative). `threshold` is the model's
    operating point, and `model_sha256` says which model it was. The spreads are standard deviations in
    log-odds of P(negative) of resting faces: between people, of one person from one time to another, and from
    one moment to the next.
    """

    negative: npt.NDArray[np.float64]
    classes: tuple[Mapping[str, float], ...]
    ranked: Mapping[str, npt.NDArray[np.int64]]
    threshold: float
    people_spread: float
    slow_spread: float
    fast_spread: float
    model_sha256: str


def shipped_predictions() -> Path:
    """The answers of the model that MoodGuard ships with to FER-2013's public test."""
    return assets_dir() / "models" / "expression-predictions.json"


def read_predictions(path: Path, agreed_only: bool = False) -> Predictions:
    """Read the file that `python -m trainers predictions` writes.

    With `agreed_only`, only those faces count in which most people of FER+ saw what the label says, or in a
    negative face another negative expression.
    Raises PredictionsError where the file is missing, damaged, or lacks an expression.
    """
    try:
        content = json.loads(path.read_bytes())
        return _parsed(content, agreed_only)
    except OSError as error:
        raise PredictionsError(f"{path} can't be read ({error.strerror}); {REMAKE}") from error
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        raise PredictionsError(f"{path} holds no predictions ({error}); {REMAKE}") from error


def _parsed(content: dict[str, Any], agreed_only: bool) -> Predictions:
    if content["version"] != FILE_VERSION:
        raise ValueError(f"version {content['version']!r} instead of {FILE_VERSION}")
    names = [str(name) for name in content["classes"]]
    threshold = float(content["threshold"])
    if not 0 < threshold < 1:
        raise ValueError(f"a threshold of {threshold}")
    spreads = [float(content["resting"][name]) for name in SPREADS]
    if not all(0 <= spread < math.inf for spread in spreads):
        raise ValueError(f"a spread of {min(spreads)}")
    parts = number(content["parts"], 1, MOST_PARTS)
    counts = dict.fromkeys(EXPRESSIONS, 0)
    tables = []
    for name in EXPRESSIONS:
        rows = np.asarray(content["faces"][name], np.int64)
        if rows.ndim != 2 or rows.shape[1] != 1 + len(names) or (rows < 0).any():
            raise ValueError(f"rows of another shape for {name}")
        kept = rows[rows[:, 0] == 1] if agreed_only else rows
        if not len(kept):
            raise ValueError(f"no face for {name}")
        counts[name] = len(kept)
        tables.append(kept[:, 1:] / parts)
    probabilities = np.concatenate(tables)
    if (np.abs(probabilities.sum(axis=1) - 1) > 0.02).any():
        raise ValueError("values that are no probabilities")
    negative = probabilities[:, [names.index(name) for name in content["negative"]]].sum(axis=1).clip(0, 1)
    return Predictions(
        negative=negative,
        classes=tuple(dict(zip(names, map(float, row), strict=True)) for row in probabilities),
        ranked=_ranked(negative, counts),
        threshold=threshold,
        people_spread=spreads[0],
        slow_spread=spreads[1],
        fast_spread=spreads[2],
        model_sha256=str(content["model_sha256"]),
    )


def _ranked(negative: npt.NDArray[np.float64], counts: Mapping[str, int]) -> dict[str, npt.NDArray[np.int64]]:
    ranked, start = {}, 0
    for name, count in counts.items():
        ranked[name] = start + np.argsort(negative[start : start + count], kind="stable")
        start += count
    return ranked
