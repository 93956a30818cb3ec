"""The light and place of a face as numbers: they tell a lamp and a turn, and nothing of who it is."""

from dataclasses import replace

import numpy as np
import pytest

from moodguard.sensing.faces.scene import scene_of
from moodguard.sensing.frame import Face, Frame, Landmarks

FACE = Face(270, 190, 100, 1.0)
FRONTAL = Landmarks((300, 225), (340, 225), (320, 245), (305, 270), (335, 270))


def lit(left: float, right: float) -> np.ndarray:
    """A face whose left and right half are so bright (of 255)."""
    picture = np.empty((48, 48, 3), np.uint8)
    picture[:, :24], picture[:, 24:] = left, right
    return picture


FRAME = Frame(np.zeros((480, 640, 3), np.uint8), 0.0)


def test_twice_as_bright_is_one_stop_more() -> None:
    dim, bright = (scene_of(FRAME, FACE, lit(grey, grey)) for grey in (60, 120))
    assert bright.light - dim.light == pytest.approx(1, abs=0.05)
    assert dim.side == bright.side == 0


def test_a_light_from_one_side_is_told_with_the_side() -> None:
    left, right = scene_of(FRAME, FACE, lit(150, 50)), scene_of(FRAME, FACE, lit(50, 150))
    assert left.side == pytest.approx(0.5, abs=0.05)
    assert right.side == pytest.approx(-left.side)
    assert left.light == right.light


def test_the_place_is_told_in_widths_of_the_picture() -> None:
    scene = scene_of(FRAME, FACE, lit(90, 90))
    assert (scene.x, scene.y) == (0.5, 0.375)
    nearer = scene_of(FRAME, replace(FACE, side=200), lit(90, 90))
    assert nearer.size - scene.size == pytest.approx(1)


def test_a_turn_is_told_where_the_detector_marks_the_face() -> None:
    assert scene_of(FRAME, FACE, lit(90, 90)).turn is None
    assert scene_of(FRAME, replace(FACE, landmarks=FRONTAL), lit(90, 90)).turn == pytest.approx(0)
    turned = replace(FRONTAL, nose=(332, 245))
    assert scene_of(FRAME, replace(FACE, landmarks=turned), lit(90, 90)).turn == pytest.approx(0.3)


def test_a_grey_picture_and_a_black_one_are_scenes_too() -> None:
    assert scene_of(FRAME, FACE, lit(90, 90)[:, :, 0]).light == pytest.approx(6.5, abs=0.05)
    assert scene_of(FRAME, FACE, lit(0, 0)).light == 0
