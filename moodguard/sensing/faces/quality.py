"""How well a face can be read, and which of its faults forbid to read it. Picture in, numbers out."""

import math
from dataclasses import dataclass, replace
from enum import Enum

import cv2
import numpy as np
import numpy.typing as npt

from moodguard.sensing.faces.detector import Pixels
from moodguard.sensing.faces.pose import turn_of
from moodguard.sensing.frame import Face

Grey = npt.NDArray[np.uint8]

# Faces are judged at this size, whatever theirs is; all limits below hold for it.
SIDE = 64
# Of so many cells a side, those with less detail along x or y than this share of the contrast show no face.
CELLS = 8
LEAST_DETAIL = 0.02

# Set on FER-2013's public-test faces made poor (docs/results/sensing.md): beyond them the model is right
# less often than a reading is worth. Faces of webcam clips stay far from all of them.
LEAST_SIZE = 24.0
DARKEST_MEAN = 20.0
LEAST_CONTRAST = 8.0
LEAST_SHARPNESS = 0.012
LARGEST_TURN = 0.3
LEAST_SYMMETRY = 0.0
MOST_HIDDEN = 0.2


class Gate(Enum):
    """Why a face is not read; the value says it in words. The first that refuses counts."""

    SIZE = "too small"
    LIGHT = "too dark or too even"
    SHARPNESS = "blurred"
    POSE = "turned away"
    HIDDEN = "partly hidden"


@dataclass(frozen=True, slots=True)
class Quality:
    """What was measured of one face.

    `size`: its side in pixels of the frame. `light`: mean grey, `contrast`: its standard deviation, both of
    255. `sharpness`: variance of the Laplacian over that of the greys, so that dim light does not look like
    blur; 0.1 to 0.5 in a sharp picture. `turn` as in `pose`, None where there are no landmarks.
    `symmetry`: correlation of the picture with its mirror image, -1..1. `hidden`: the share, 0..1, in which
    nothing is to be seen.
    """

    size: float
    light: float
    contrast: float
    sharpness: float
    turn: float | None
    symmetry: float
    hidden: float

    @property
    def refused_by(self) -> Gate | None:
        """The gate that does not let this face pass; None where it can be read."""
        tests = {
            Gate.SIZE: self.size < LEAST_SIZE,
            Gate.LIGHT: self.light < DARKEST_MEAN or self.contrast < LEAST_CONTRAST,
            Gate.SHARPNESS: self.sharpness < LEAST_SHARPNESS,
            Gate.POSE: self._turned_away(),
            Gate.HIDDEN: self.hidden > MOST_HIDDEN,
        }
        return next((gate for gate, refused in tests.items() if refused), None)

    @property
    def score(self) -> float:
        """All of it in one number, 0..1; 0 means: not to be read.

        Each part counts up to where more stops helping, and all are weighed alike.
        """
        if self.refused_by is not None:
            return 0.0
        parts = (
            self.size / (2 * LEAST_SIZE),
            self.light / (3 * DARKEST_MEAN),
            self.contrast / (3 * LEAST_CONTRAST),
            self.sharpness / (10 * LEAST_SHARPNESS),
            1 - self.hidden,
        )
        return math.prod(min(1.0, part) for part in parts) ** (1 / len(parts))

    def _turned_away(self) -> bool:
        if self.turn is None:
            return self.symmetry < LEAST_SYMMETRY
        return abs(self.turn) > LARGEST_TURN


def quality_of(picture: Pixels, face: Face) -> Quality:
    """Measure a face's cut (BGR or grey, uint8, not empty); `face` tells its size and landmarks."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY) if picture.ndim == 3 else picture
    grey = cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    points = face.landmarks
    contrast = float(grey.std())
    return Quality(
        size=face.side,
        light=float(grey.mean()),
        contrast=contrast,
        sharpness=float(cv2.Laplacian(grey, cv2.CV_32F).var()) / max(contrast, 1.0) ** 2,
        turn=turn_of(points) if points is not None else None,
        symmetry=_symmetry(grey),
        hidden=_hidden(grey),
    )


def judged(face: Face, picture: Pixels) -> Face:
    """The face with its quality, 0..1, judged on its cut (BGR or grey). 0 means: not to be read."""
    if picture.size == 0:
        return replace(face, quality=0.0)
    return replace(face, quality=quality_of(picture, face).score)


def _symmetry(grey: cv2.typing.MatLike) -> float:
    """The best correlation with the mirror image over small shifts, after even light was taken out."""
    values = grey.astype(np.float32)
    detail = values - cv2.GaussianBlur(values, (0, 0), SIDE / 8)
    strength = np.sqrt(cv2.GaussianBlur(detail * detail, (0, 0), SIDE / 8)) + 4.0
    detail /= strength
    best = -1.0
    for shift in range(-6, 7, 2):
        part = detail[:, max(0, shift) : SIDE + min(0, shift)]
        power = float((part * part).mean())
        if power > 0:
            best = max(best, float((part * part[:, ::-1]).mean()) / power)
    return best


def _hidden(grey: cv2.typing.MatLike) -> float:
    """The share of cells with hardly any detail along x or along y.

    So looks what is covered by something plain, and what lies beyond the frame, where its border is repeated.
    """
    along_x = np.abs(cv2.Sobel(grey, cv2.CV_32F, 1, 0))
    along_y = np.abs(cv2.Sobel(grey, cv2.CV_32F, 0, 1))
    cells_x = cv2.resize(along_x, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    cells_y = cv2.resize(along_y, (CELLS, CELLS), interpolation=cv2.INTER_AREA)
    least = LEAST_DETAIL * max(float(grey.std()), 1.0)
    return float((np.minimum(cells_x, cells_y) < least).mean())
