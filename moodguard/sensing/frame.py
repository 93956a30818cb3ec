"""The values that travel inside the sensing room; both hold or describe pixels and never leave it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture: `pixels` BGR uint8 (height, width, 3), `time` in seconds on the source's clock."""

    pixels: npt.NDArray[np.uint8]
    time: float


@dataclass(frozen=True, slots=True)
class Face:
    """One face in a frame.

    `left`, `top`, `side` are the square that OpenCV's frontal Haar cascade would draw, in pixels of the
    frame, whichever detector found it; it may reach beyond the frame. `score` is the detector's confidence
    and `quality` how well it can be read, both 0..1.
    """

    left: float
    top: float
    side: float
    score: float
    quality: float = 1.0
