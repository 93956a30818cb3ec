"""Faces placed in a webcam's picture are found, cut as they were, and refused where they are poor."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector, Gate, cut
from moodguard.sensing.frame import Face, Frame, Landmarks
from trainers.data.faces import DataError, FaceSet
from trainers.evaluation.face_cuts import (
    SIDE,
    levelled,
    measure_cuts,
    measure_gates,
    placed,
    table_of_cuts,
    table_of_gates,
)

MakeModel = Callable[..., Path]
TRUE = Face(320 - SIDE / 2, 240 - SIDE / 2, SIDE, 0.9)


class Sees(FaceDetector):
    """Sees the same faces in every frame, whatever it shows."""

    name = "stub"

    def __init__(self, faces: Sequence[Face]) -> None:
        self._faces = list(faces)

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        return self._faces


@pytest.fixture
def faces() -> FaceSet:
    """Six blotches, of which the first three are dark, which the model for tests calls angry."""
    rng = np.random.default_rng(1)
    pictures = [rng.integers(0, 120, (48, 48), np.uint8) + (0 if n < 3 else 135) for n in range(6)]
    labels = np.array([0, 0, 0, 3, 3, 3])
    return FaceSet("blotches", [np.asarray(p, np.uint8) for p in pictures], labels, "0" * 64)


def test_a_placed_face_can_be_cut_out_again() -> None:
    face = np.tile(np.linspace(0, 255, 48).astype(np.uint8), (48, 1))
    picture = cut(placed(face, 0), TRUE, 0)
    assert picture.shape == (SIDE, SIDE, 3)
    assert abs(float(picture[:, :8].mean()) - face[:, :2].mean()) < 6
    assert abs(float(picture[:, -8:].mean()) - face[:, -2:].mean()) < 6


def test_a_tilt_turns_clockwise() -> None:
    face = np.zeros((48, 48), np.uint8)
    face[:24] = 255  # light above
    right, left = placed(face, 90).pixels[240, 380], placed(face, 90).pixels[240, 260]
    assert right.mean() > 200
    assert left.mean() < 50


def with_eyes(tilt: float) -> Face:
    """The face in the middle, with eyes on a line that is turned clockwise by `tilt` degrees."""
    x, y = 40 * math.cos(math.radians(tilt)), 40 * math.sin(math.radians(tilt))
    right, left = (320 - x, 240 - y), (320 + x, 240 + y)
    return replace(TRUE, landmarks=Landmarks(right, left, (320, 260), (300, 290), (340, 290)))


@pytest.mark.parametrize("tilt", [-20, 0, 25])
def test_level_eyes_make_a_tilted_face_upright(tilt: int) -> None:
    face = np.asarray(np.indices((48, 48)).sum(axis=0) * 2, np.uint8)  # brighter to the lower right
    upright = cut(placed(face, 0), TRUE, 0).astype(float)
    turned = cut(levelled(placed(face, tilt), with_eyes(tilt)), TRUE, 0).astype(float)
    inner = slice(SIDE // 5, -SIDE // 5)
    assert np.abs(upright - turned)[inner, inner].mean() < 3


def test_without_eyes_nothing_can_be_levelled(faces: FaceSet, make_model: MakeModel) -> None:
    model = ExpressionModel(make_model())
    assert measure_cuts(model, faces, Sees([TRUE]), 0).level_classes is None
    marked = measure_cuts(model, faces, Sees([with_eyes(0)]), 0)
    assert marked.level_classes == marked.classes
    with pytest.raises(ValueError, match="eyes"):
        levelled(placed(faces.pictures[0], 0), TRUE)


def test_a_perfect_detector_costs_nothing(faces: FaceSet, make_model: MakeModel) -> None:
    told = measure_cuts(ExpressionModel(make_model()), faces, Sees([TRUE]), 0)
    assert told.found.value == 1
    assert told.classes == told.whole_classes
    assert told.negative == told.whole_negative


def test_a_face_elsewhere_is_not_the_one(faces: FaceSet, make_model: MakeModel) -> None:
    with pytest.raises(DataError, match="stub finds none of the 6 faces"):
        measure_cuts(ExpressionModel(make_model()), faces, Sees([Face(0, 0, SIDE, 1)]), 0)


def test_every_poor_face_is_refused_by_one_gate_or_let_through(faces: FaceSet, make_model: MakeModel) -> None:
    gates = measure_gates(ExpressionModel(make_model()), faces)
    assert [row.gate for row in gates.gates] == list(Gate)
    assert (
        sum(row.refused.right for row in gates.gates) + gates.passed.refused.right
        == gates.all_faces.refused.n
    )
    by = {row.gate: row.refused for row in gates.gates}
    assert by[Gate.SIZE].right == 3 * len(
        faces.pictures
    )  # of 12 and 20 pixels, and of 32: nobody so far away counts
    assert by[Gate.LIGHT].right > 0


def test_the_tables_name_what_they_show(faces: FaceSet, make_model: MakeModel) -> None:
    model = ExpressionModel(make_model())
    assert "| stub | 15° | 100.0% |" in table_of_cuts([measure_cuts(model, faces, Sees([TRUE]), 15)])
    assert "| refused: too small |" in table_of_gates(measure_gates(model, faces))
