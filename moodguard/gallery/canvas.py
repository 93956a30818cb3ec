"""A small painting made large enough to be looked at."""

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]


def enlarge(picture: Picture, side: int = 512) -> Picture:
    """A painting (H, W, 3) uint8 with its longer side scaled to `side` pixels. Needs no chance, so the same
    painting always gives the same picture."""
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = (round(width * scale), round(height * scale))
    large = cv2.resize(picture, size, interpolation=cv2.INTER_LANCZOS4)
    return large.astype(np.uint8, copy=False)
