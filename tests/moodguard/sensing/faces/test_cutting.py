"""The cut shows the face as the model knows faces: square, and in its place."""

import numpy as np
import pytest

from moodguard.sensing.faces import cut, judged
from moodguard.sensing.frame import Face, Frame


def test_the_cut_is_the_square_around_the_face() -> None:
    pixels = np.zeros((100, 100, 3), np.uint8)
    pixels[40:60, 30:50] = 255
    frame, face = Frame(pixels, 0), Face(30, 40, 20, 1)
    assert cut(frame, face, 0).shape == (20, 20, 3)
    assert cut(frame, face, 0).min() == 255
    wide = cut(frame, face, 0.5)
    assert wide.shape == (40, 40, 3)
    assert wide[10:30, 10:30].min() == 255
    assert wide[:10].max() == 0


@pytest.mark.parametrize("face", [Face(-30, -20, 60, 1), Face(80, 90, 60, 1), Face(-10, -10, 130, 1)])
def test_what_reaches_beyond_the_frame_repeats_its_border(face: Face) -> None:
    pixels = np.full((100, 100, 3), 77, np.uint8)
    picture = cut(Frame(pixels, 0), face, 0.2)
    assert picture.shape[0] == picture.shape[1] == round(face.side * 1.4)
    assert (picture == 77).all()


def test_a_face_wholly_outside_the_frame_is_not_to_be_read() -> None:
    picture = cut(Frame(np.zeros((100, 100, 3), np.uint8), 0), Face(500, 500, 50, 1), 0)
    assert judged(Face(500, 500, 50, 1), picture).quality == 0
