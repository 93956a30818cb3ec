"""A small live picture of the camera, for the settings alone: never kept, and only the newest is there."""

import threading
from dataclasses import dataclass

import cv2
import numpy as np

from moodguard.sensing.frame import Frame

WIDTH = 320
FRAME_SECONDS = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class PreviewPicture:
    """Red, green, blue of each pixel, row by row with no gaps; mirrored, as people know themselves."""

    width: int
    height: int
    rgb: bytes


class PreviewSlot:
    """Hands pictures from the camera's thread to the windows' thread: the newest wins, none queues up."""

    def __init__(self) -> None:
        """The slot is empty."""
        self._lock = threading.Lock()
        self._picture: PreviewPicture | None = None

    def put(self, picture: PreviewPicture) -> bool:
        """Lay a picture in; returns whether the slot was empty, so that somebody is to be told."""
        with self._lock:
            was_empty, self._picture = self._picture is None, picture
            return was_empty

    def take(self) -> PreviewPicture | None:
        """The newest picture, which is then gone from here; None where there is none."""
        with self._lock:
            picture, self._picture = self._picture, None
            return picture


def preview_of(frame: Frame) -> PreviewPicture:
    """A frame as it is shown: `WIDTH` pixels wide, mirrored."""
    height, width = frame.pixels.shape[:2]
    size = (WIDTH, max(1, round(height * WIDTH / width)))
    small = cv2.resize(frame.pixels, size, interpolation=cv2.INTER_AREA)
    shown = np.ascontiguousarray(cv2.cvtColor(cv2.flip(small, 1), cv2.COLOR_BGR2RGB))
    return PreviewPicture(shown.shape[1], shown.shape[0], shown.tobytes())
