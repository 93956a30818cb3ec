"""A small world: a model that is right about most faces and wrong about some."""

import json
from pathlib import Path

import numpy as np
import pytest

from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import World
from moodguard.simulator.predictions import EXPRESSIONS, NEGATIVE, read_predictions

CLASSES = ["negative", "other"]


def content(positive: float = 0.1, negative: float = 0.9, spread: float = 1.5) -> dict[str, object]:
    """Predictions of forty faces of each expression, spread around the given P(negative) in log-odds.

    Every second face is one on which FER+'s people agree with the label.
    """
    quantiles = np.linspace(-2, 2, 40) * spread
    faces = {}
    for name in EXPRESSIONS:
        middle = negative if name in NEGATIVE else positive
        odds = np.log(middle / (1 - middle)) + quantiles
        parts = np.rint(10_000 / (1 + np.exp(-odds))).astype(int)
        faces[name] = [[row % 2, int(p), 10_000 - int(p)] for row, p in enumerate(parts)]
    return {
        "version": 1, "model_sha256": "0" * 64, "threshold": 0.7, "classes": CLASSES,
        "negative": ["negative"], "parts": 10_000, "faces": faces,
        "resting": {"between_people": 0.5, "between_clips": 0.5, "within_clips": 0.7},
    }  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The predictions of `content`, as a file."""
    path = tmp_path / "predictions.json"
    path.write_text(json.dumps(content()))
    return path


@pytest.fixture
def world(file: Path) -> World:
    """Looks every ten seconds, with usual assumptions."""
    return World(read_predictions(file), Assumptions(), 10.0)
