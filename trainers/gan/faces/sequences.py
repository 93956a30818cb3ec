"""Sequences of painted faces, from rest to an expression, and the sheets and manifest that the demo reads."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from moodguard.sensing.demo_people import MANIFEST, REST, Person
from trainers.data.classes import FER_CLASSES
from trainers.gan.faces.aligned import SIDE, Faces
from trainers.gan.faces.export import FacePainter, Latents
from trainers.gan.faces.readability import Read
from trainers.writing import write_bytes, write_json

EXPRESSIONS = tuple(name for name in FER_CLASSES if name != REST)
STEPS = 6
_WEBP_QUALITY = 92


@dataclass(frozen=True)
class Painted:
    """One person who is shipped, and all that is needed to paint and to judge them again.

    `nearest` holds, by pixels and by features, how unlike the likest training face the nearest of all their
    faces is. `read` is what the app sees in them.
    """

    file: str
    candidate: int
    latent: tuple[float, ...]
    nearest: dict[str, float]
    read: Read


def weights(expression: str, level: float) -> Latents:
    """What to ask the painter for, (7,), `level` (0..1) of the way from rest to an expression."""
    asked = np.zeros(len(FER_CLASSES), np.float32)
    asked[FER_CLASSES.index(REST)] += 1 - level
    asked[FER_CLASSES.index(expression)] += level
    return asked


def paint_fully(painter: FacePainter, latents: Latents) -> Faces:
    """Each latent's faces (N, 7, 64, 64), one for each of `FER_CLASSES`."""
    count = len(FER_CLASSES)
    asked = np.tile(np.eye(count, dtype=np.float32), (len(latents), 1))
    painted = painter.paint(np.repeat(latents, count, axis=0), asked)
    return painted.reshape(len(latents), count, SIDE, SIDE)


def paint_sequences(painter: FacePainter, latent: Latents) -> Faces:
    """One latent's sequences (6, STEPS, 64, 64), in the order of `EXPRESSIONS`."""
    levels = np.linspace(0, 1, STEPS)
    asked = np.stack([weights(name, float(level)) for name in EXPRESSIONS for level in levels])
    painted = painter.paint(np.repeat(latent[None], len(asked), axis=0), asked)
    return painted.reshape(len(EXPRESSIONS), STEPS, SIDE, SIDE)


def as_person(sequences: Faces) -> Person:
    """The demo's person who shows `sequences`, as `paint_sequences` gives them."""
    at_rest = np.repeat(sequences[0, :1], 2, axis=0)
    return Person({**dict(zip(EXPRESSIONS, sequences, strict=True)), REST: at_rest})


def write_person(sequences: Faces, path: Path) -> None:
    """Write a sheet of faces: a row for each expression, a column for each step."""
    sheet = sequences.swapaxes(1, 2).reshape(len(sequences) * SIDE, -1)
    done, encoded = cv2.imencode(path.suffix, sheet, [cv2.IMWRITE_WEBP_QUALITY, _WEBP_QUALITY])
    if not done:
        raise OSError(f"{path.name} could not be encoded")
    write_bytes(encoded.tobytes(), path)


def write_manifest(folder: Path, made: dict[str, Any], people: Sequence[Painted]) -> None:
    """Write what the demo reads, and what it was `made` with."""
    content = {
        **made,
        "side": SIDE,
        "steps": STEPS,
        "expressions": EXPRESSIONS,
        "people": [asdict(person) for person in people],
    }
    write_json(content, folder / MANIFEST)
