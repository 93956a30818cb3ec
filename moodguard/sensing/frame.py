"""The values that travel inside the sensing room; both hold or describe pixels and never leave it."""

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Point = tuple[float, float]  # x, y


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture: `pixels` BGR uint8 (height, width, 3), `time` in seconds on the source's clock."""

    pixels: npt.NDArray[np.uint8]
    time: float


@dataclass(frozen=True, slots=True)
class Landmarks:
    """Points of a face in pixels of the frame; left and right are the person's own."""

    right_eye: Point
    left_eye: Point
    nose: Point
    right_mouth: Point
    left_mouth: Point


@dataclass(frozen=True, slots=True)
class Face:
    """One face in a frame.

    `left`, `top`, `side` are the square, in pixels of the frame, that FER-2013's faces were cut with: about
    that of OpenCV's frontal Haar cascade, whichever detector found it. It may reach beyond the frame. `score`
    is the detector's confidence and `quality` how well it can be read, both 0..1; `landmarks` are there where
    the detector finds them.
    """

    left: float
    top: float
    side: float
    score: float
    quality: float = 1.0
    landmarks: Landmarks | None = None

    @property
    def centre(self) -> Point:
        """The middle of the square."""
        return self.left + self.side / 2, self.top + self.side / 2


def same_place(face: Face, other: Face) -> bool:
    """Whether two squares may be of one head that has moved a little."""
    (x, y), (other_x, other_y) = face.centre, other.centre
    return math.hypot(x - other_x, y - other_y) < 0.75 * (face.side + other.side) / 2
