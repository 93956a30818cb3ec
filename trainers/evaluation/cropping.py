"""Faces cut out of larger pictures, as other face sets have them, in the way of the app."""

from dataclasses import replace

import cv2
import numpy as np

from moodguard.sensing.faces import FaceDetector, choose, cut
from moodguard.sensing.frame import Frame
from trainers.data.faces import DataError, FaceSet, Picture
from trainers.progress import Progress, silent

_LOOKS = 2  # Haar's cascades take turns, and each finds what the other misses


def cropped(faces: FaceSet, detector: FaceDetector, margin: float, progress: Progress = silent) -> FaceSet:
    """The face of each picture, found by `detector` and cut with the model's `margin` (a share of its side).

    Pictures in which none is found are left out and counted. Raises DataError where that is all of them.
    """
    kept_indices: list[int] = []
    cuts: list[Picture] = []
    for number, picture in enumerate(faces.pictures):
        face = _cut(picture, detector, margin)
        if face is not None:
            kept_indices.append(number)
            cuts.append(face)
        progress(number + 1, len(faces))
    missed = len(faces) - len(kept_indices)
    if not kept_indices:
        raise DataError(f"{detector.name} finds no face in any of the {missed} pictures; leave out --crop")
    left_out = {f"pictures without a face that {detector.name} finds": missed} if missed else {}
    kept = faces.some(np.array(kept_indices))
    return replace(kept, pictures=cuts, left_out={**faces.left_out, **left_out})


def _cut(picture: Picture, detector: FaceDetector, margin: float) -> Picture | None:
    pixels = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR) if picture.ndim == 2 else picture
    frame = Frame(np.asarray(pixels, np.uint8), 0.0)
    for _ in range(_LOOKS):
        face = choose(detector.find(frame), frame)
        if face is not None:
            return cut(frame, face, margin)
    return None
