"""What a model says of labelled faces, face by face, as a small file of numbers that holds no face.

The app's simulator (`moodguard simulate`) draws from it, so that it makes the errors that this model makes.
"""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from moodguard.sensing.expressions import ExpressionModel
from trainers.data.classes import FERPLUS_CLASSES, KNOWN_CLASSES, NEGATIVE
from trainers.data.faces import FER2013, FaceSet, default_data
from trainers.data.fer2013 import Usage, read_fer2013
from trainers.data.ferplus import ferplus_majority
from trainers.evaluation.inference import Predictions, predict
from trainers.evaluation.resting_variance import Spread, resting_spread
from trainers.metrics import Bools
from trainers.progress import show_progress
from trainers.writing import write_text

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
    write_text(text, path)


def add_predictions(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.add_argument("model", type=Path, metavar="MODEL.onnx")
    command.add_argument(
        "--data", type=Path, help="the data folder, with FER-2013 and the clips of people at a webcam"
    )
    command.add_argument(
        "--out", type=Path,
        help="where to write (default: beside the model, MODEL-predictions.json)",
    )  # fmt: skip
    command.set_defaults(run=_predictions)


def _predictions(options: argparse.Namespace) -> int:
    data = options.data or default_data()
    faces = read_fer2013(data / FER2013).part(Usage.PUBLIC)
    model = ExpressionModel(options.model)
    resting = resting_spread(model, data)
    out = options.out or options.model.with_name(f"{options.model.stem}-predictions.json")
    write_table(as_table(predict(model, faces, show_progress), resting), out)
    print(f"{len(faces)} faces, and {resting.people} people at rest, in {out}")
    return 0


def _agreed(faces: FaceSet) -> Bools:
    """Whether most of FER+'s people saw in a face what its label says, as far as it matters here, (N,)."""
    if faces.votes is None:
        return np.zeros(len(faces), bool)
    majority = np.array([*FERPLUS_CLASSES, ""])[ferplus_majority(faces.votes)]  # "" where there is none
    label = np.array(KNOWN_CLASSES)[faces.labels]
    both_negative = np.isin(majority, list(NEGATIVE)) & np.isin(label, list(NEGATIVE))
    return np.asarray((majority == label) | both_negative)
