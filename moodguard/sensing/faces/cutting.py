"""The cut around a face that the model sees."""

import cv2
import numpy as np

from moodguard.sensing.faces.detector import Pixels
from moodguard.sensing.frame import Face, Frame

SMALLEST_CUT = 8


def cut(frame: Frame, face: Face, margin: float) -> Pixels:
    """The square (S, S, 3) BGR around a face, `margin` times its side wider on every side.

    What reaches beyond the frame repeats its border, so that the face keeps its place in the square. A tilted
    head stays tilted: neither the eyes that YuNet marks, nor those of a Haar cascade, nor symmetry tell the
    tilt well enough to gain anything by levelling (docs/results/sensing.md).
    """
    height, width = frame.pixels.shape[:2]
    side = max(SMALLEST_CUT, round(face.side * (1 + 2 * margin)))
    x, y = face.centre
    left, top = round(x - side / 2), round(y - side / 2)
    beyond = max(0, -left, -top, left + side - width, top + side - height)
    inside = frame.pixels[max(top, 0) : min(top + side, height), max(left, 0) : min(left + side, width)]
    if beyond == 0 or inside.size == 0:
        return np.ascontiguousarray(inside)
    return cv2.copyMakeBorder(  # type: ignore[return-value]
        inside,
        max(0, -top), max(0, top + side - height), max(0, -left), max(0, left + side - width),
        cv2.BORDER_REPLICATE,
    )  # fmt: skip
