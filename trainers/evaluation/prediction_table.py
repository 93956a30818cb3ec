"""What a model says of labelled faces, face by face, as a small file of numbers that holds no face.

The app's simulator (`moodguard simulate`) draws from it, so that it makes the errors that this model makes.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from trainers.data.classes import FERPLUS_CLASSES, KNOWN_CLASSES, NEGATIVE
from trainers.data.faces import FaceSet
from trainers.data.ferplus import ferplus_majority
from trainers.evaluation.inference import Predictions
from trainers.evaluation.resting_variance import Spread
from trainers.metrics import Bools

FILE_VERSION = 1
PARTS = 10_000  # probabilities are written as whole ten-thousandths


def as_table(predictions: Predictions, resting: Spread) -> dict[str, Any]:
    """The probabilities of every face, by the face's label, as plain values for JSON.

    `faces` maps each label to rows of whole numbers: 1 where most of FER+'s people saw the same in the face,
    or another negative expression in a negative one (0 where not, or where nobody voted), then the
    probability of each of `classes` in ten-thousandths. `resting` is how readings of resting people differ.
    """
    model, faces = predictions.model, predictions.faces
    rows = np.column_stack([_agreed(faces), np.rint(predictions.probabilities * PARTS)]).astype(int)
    by_label = {name: rows[faces.labels == label].tolist() for label, name in enumerate(KNOWN_CLASSES)}
    return {
        "version": FILE_VERSION,
        "model_sha256": model.sha256(),
        "data": faces.name,
        "data_sha256": faces.sha256,
        "threshold": model.card.threshold.value,
        "classes": list(model.card.classes),
        "negative": list(model.card.negative),
        "resting": {name: round(value, 3) for name, value in asdict(resting).items()},
        "parts": PARTS,
        "faces": {name: rows for name, rows in by_label.items() if rows},
    }


def write_table(table: dict[str, Any], path: Path) -> None:
    """Write it as JSON, one face a line, whole or not at all."""
    head = {name: value for name, value in table.items() if name != "faces"}
    groups = [
        f'"{name}":[\n' + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]"
        for name, rows in table["faces"].items()
    ]
    text = json.dumps(head, indent=1)[:-2] + ',\n "faces": {\n' + ",\n".join(groups) + "\n}}\n"
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(text, encoding="utf-8")
    fresh.replace(path)


def _agreed(faces: FaceSet) -> Bools:
    """Whether most of FER+'s people saw in a face what its label says, as far as it matters here, (N,)."""
    if faces.votes is None:
        return np.zeros(len(faces), bool)
    majority = np.array([*FERPLUS_CLASSES, ""])[ferplus_majority(faces.votes)]  # "" where there is none
    label = np.array(KNOWN_CLASSES)[faces.labels]
    both_negative = np.isin(majority, list(NEGATIVE)) & np.isin(label, list(NEGATIVE))
    return np.asarray((majority == label) | both_negative)
