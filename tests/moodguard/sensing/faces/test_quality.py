"""Poor faces are told from good ones, each by the gate that it can't pass."""

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.faces import Gate, Quality, cut, judged, quality_of
from moodguard.sensing.frame import Face, Frame, Landmarks

FACE = Face(170, 110, 300, 1)
GOOD = Quality(
    size=80, light=130, contrast=30, sharpness=0.18, turn=0.0, symmetry=0.5, hidden=0.1
)  # fmt: skip


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    """A drawn face, cut out of its scene."""
    scene = draw_scene(LOOKS["neutral"], np.random.default_rng(1))
    return cut(Frame(scene, 0), FACE, 0)


def covered(picture: np.ndarray) -> np.ndarray:
    hidden = picture.copy()
    hidden[len(hidden) // 2 :] = 90
    return hidden


@pytest.mark.parametrize(
    ("spoil", "gate"),
    [
        (lambda p: (p * 0.08).astype(np.uint8), Gate.LIGHT),
        (lambda p: np.full_like(p, 128), Gate.LIGHT),
        (lambda p: cv2.GaussianBlur(p, (0, 0), 25), Gate.SHARPNESS),
        (covered, Gate.HIDDEN),
    ],
    ids=["dark", "even", "blurred", "covered"],
)
def test_a_poor_face_is_refused_by_its_gate(
    picture: np.ndarray, spoil: Callable[[np.ndarray], np.ndarray], gate: Gate
) -> None:
    assert quality_of(picture, FACE).refused_by is None
    assert judged(FACE, picture).quality > 0.7
    spoiled = spoil(picture)
    assert quality_of(spoiled, FACE).refused_by is gate
    assert judged(FACE, spoiled).quality == 0


def test_dim_light_is_no_blur(picture: np.ndarray) -> None:
    dim = (picture // 3).astype(np.uint8)
    assert quality_of(dim, FACE).refused_by is None
    assert quality_of(dim, FACE).sharpness == pytest.approx(quality_of(picture, FACE).sharpness, rel=0.2)


def test_grey_and_colour_pictures_are_judged_alike(picture: np.ndarray) -> None:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    assert quality_of(grey, FACE) == quality_of(picture, FACE)


def test_half_a_face_is_not_symmetric(picture: np.ndarray) -> None:
    half = picture.copy()
    half[:, : half.shape[1] // 2] = np.random.default_rng(1).integers(
        0, 255, half[:, : half.shape[1] // 2].shape
    )
    assert quality_of(picture, FACE).symmetry > 0.7
    assert quality_of(half, FACE).symmetry < 0.3


@pytest.mark.parametrize(
    ("change", "gate"),
    [
        ({"size": 20.0}, Gate.SIZE),
        ({"turn": -0.6}, Gate.POSE),
        ({"turn": None, "symmetry": -0.1}, Gate.POSE),
        ({"symmetry": -0.1}, None),  # landmarks know better
        ({"size": 20.0, "light": 5.0}, Gate.SIZE),
    ],
)
def test_each_gate_has_its_limit(change: dict[str, float | None], gate: Gate | None) -> None:
    quality = replace(GOOD, **change)  # type: ignore[arg-type]
    assert quality.refused_by is gate
    assert (quality.score > 0) == (gate is None)


@pytest.mark.parametrize(
    "worse", [{"light": 30.0}, {"contrast": 12.0}, {"sharpness": 0.02}, {"hidden": 0.15}]
)
def test_a_worse_face_scores_lower(worse: dict[str, float]) -> None:
    assert 0 < replace(GOOD, **worse).score < GOOD.score <= 1


def test_landmarks_tell_the_pose(picture: np.ndarray) -> None:
    away = Landmarks((250, 200), (350, 200), (345, 250), (260, 300), (340, 300))
    face = replace(FACE, landmarks=away)
    assert quality_of(picture, face).refused_by is Gate.POSE
