"""What a row learns from, one by one: each face, and the changed copies that some classes get of theirs."""

from dataclasses import dataclass

import numpy as np

from trainers.data.classes import KNOWN_CLASSES
from trainers.data.faces import FaceSet, Picture
from trainers.data.holdout import Indices
from trainers.published.rows import Row


@dataclass(frozen=True)
class Example:
    """A face to learn from: its place in the set, and which changed copy of it this is (0: itself)."""

    face: int
    copy: int = 0


def examples(faces: FaceSet, chosen: Indices, row: Row) -> list[Example]:
    """The chosen faces and their changed copies, which so never stand on the other side of a split."""
    result = [Example(int(face)) for face in chosen]
    for name, copies in row.copies.items():
        of_class = chosen[faces.labels[chosen] == KNOWN_CLASSES.index(name)]
        result += [Example(int(face), copy + 1) for face in of_class for copy in range(copies)]
    return result


def picture_of(example: Example, row: Row, faces: FaceSet, seed: int) -> Picture:
    """The face, or its changed copy, whose change depends on `(seed, face, copy)` alone."""
    picture: Picture = faces.pictures[example.face]
    if not example.copy or row.copy_change is None:
        return picture
    return row.copy_change(picture, np.random.default_rng([seed, example.face, example.copy]))
