"""A model's answers to labelled faces, that the simulator draws from."""

import json

import numpy as np
from fuzz.own_file import folder

from moodguard.simulator.predictions import EXPRESSIONS, NEGATIVE, PredictionsError, read_predictions

RIGHT: tuple[type[Exception], ...] = (PredictionsError,)
_ROW = [1, *([100] * 10)][: len(EXPRESSIONS) + 1]
SEEDS = (
    json.dumps({
        "version": 1, "classes": EXPRESSIONS, "negative": NEGATIVE, "threshold": 0.5, "parts": 700,
        "resting": {"between_people": 1.0, "between_clips": 0.5, "within_clips": 0.5},
        "faces": {name: [_ROW] for name in EXPRESSIONS}, "model_sha256": "ab",
    }).encode(),
)  # fmt: skip


def run(data: bytes) -> None:
    """Read it."""
    with folder() as place:
        path = place / "predictions.json"
        path.write_bytes(data)
        predictions = read_predictions(path)
        assert np.isfinite(predictions.negative).all()
