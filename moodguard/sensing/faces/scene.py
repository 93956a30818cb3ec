"""In what light, and where, a face is seen. Picture in, numbers out."""

import math

import cv2

from moodguard.reading import Scene
from moodguard.sensing.faces.detector import Pixels
from moodguard.sensing.faces.pose import turn_of
from moodguard.sensing.frame import Face, Frame

_SIDE = 32  # faces are measured at this size, whatever theirs is


def scene_of(frame: Frame, face: Face, picture: Pixels) -> Scene:
    """What can be told of a face in a frame from its cut (BGR or grey, uint8, not empty)."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    grey = cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    left, right = float(grey[:, : _SIDE // 2].mean()), float(grey[:, _SIDE // 2 :].mean())
    width = frame.pixels.shape[1]
    x, y = face.centre
    return Scene(
        light=math.log2(1 + (left + right) / 2),
        side=(left - right) / max(1.0, left + right),
        x=x / width,
        y=y / width,
        size=math.log2(max(1.0, face.side) / width),
        turn=turn_of(face.landmarks) if face.landmarks is not None else None,
    )
