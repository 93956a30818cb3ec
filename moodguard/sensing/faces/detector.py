"""What every face detector is, and the small picture that detectors search."""

from abc import ABC, abstractmethod

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.frame import Face, Frame

Pixels = npt.NDArray[np.uint8]

# Detection runs on a picture of this width: a face at a desk is large, and the cost grows with the area.
DETECTION_WIDTH = 320
# Someone at a desk fills a good part of the picture; whoever is smaller than this share of it walks past.
SMALLEST_FACE = 0.12


class DetectorError(Exception):
    """A face detector can't be used; the message says why, in words."""


class FaceDetector(ABC):
    """Finds faces in a frame. Not thread-safe: it belongs to the thread that made it."""

    name: str

    @abstractmethod
    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        """All faces, in no special order, in pixels of the frame; quality not yet judged.

        `near` is where the user's face was last, if it was seen: a detector may look there first, and where
        it finds one, nowhere else, unless it is asked to look `everywhere`.
        """


def shrunk(picture: Pixels, width: int = DETECTION_WIDTH) -> tuple[Pixels, float]:
    """The picture (BGR) no wider than `width`, and its scale (0..1) to that."""
    scale = min(1.0, width / picture.shape[1])
    if scale == 1.0:
        return picture, scale
    size = (width, max(1, round(picture.shape[0] * scale)))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA), scale  # type: ignore[return-value]
