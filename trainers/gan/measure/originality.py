"""Does the painter copy its photos? How near its paintings come to them, seen coarsely.

Each is compared with every photo (its left, middle and right square, also mirrored). A painter that copies
comes much nearer than photos that it never saw; `evaluate-painter` measures both.
"""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

from trainers.data.landscapes import Picture

Fingerprints = npt.NDArray[np.float32]

_FINGERPRINT_SIDE = 8  # so coarse that photos are as smooth as paintings


def squares(photo: Picture) -> list[Picture]:
    """The first, middle and last square along the longer side of a photo (H, W, 3)."""
    height, width = photo.shape[:2]
    side = min(height, width)
    places = sorted({0, (max(height, width) - side) // 2, max(height, width) - side})
    if width >= height:
        return [photo[:, place : place + side] for place in places]
    return [photo[place : place + side] for place in places]


def layout_fingerprints(pictures: Sequence[Picture]) -> Fingerprints:
    """Fingerprints (N, 192): coarse layout and colours, free of brightness and contrast, of length one."""
    size = (_FINGERPRINT_SIDE, _FINGERPRINT_SIDE)
    coarse = [cv2.resize(picture, size, interpolation=cv2.INTER_AREA) for picture in pictures]
    flat = np.stack(coarse).astype(np.float32).reshape(len(pictures), -1)
    flat -= flat.mean(axis=1, keepdims=True)
    length = np.linalg.norm(flat, axis=1, keepdims=True)
    normalised: Fingerprints = flat / np.maximum(length, 1e-6)
    return normalised


def nearest(pictures: Sequence[Picture], photos: Sequence[Picture]) -> Fingerprints:
    """For each picture how unlike the likest photo is, (N,): 0 the same, 1 unrelated (1 - correlation)."""
    cuts = [cut for photo in photos for cut in squares(photo)]
    known = np.concatenate([layout_fingerprints(cuts), layout_fingerprints([cut[:, ::-1] for cut in cuts])])
    unlike: Fingerprints = 1 - (layout_fingerprints(pictures) @ known.T).max(axis=1)
    return unlike
