"""What leaves the sensing room: numbers about one moment, never a picture."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import isfinite


class Absence(Enum):
    """Why a sample gave no reading; the value is the reason in words."""

    NO_FACE = "no face in view"
    POOR_FACE = "the face is too small, dark, blurred, turned away or hidden to read"
    CAMERA_BUSY = "the camera gives no picture; another program may be using it"
    CAMERA_GONE = "no camera"
    CAMERA_STUCK = "the camera does not answer"
    NO_PERMISSION = "MoodGuard is not allowed to use the camera"
    NO_CONSENT = "you have not said yes to the camera"
    BAD_FRAME = "the camera sent a picture that could not be read"
    BAD_MODEL = "the expression model gave nothing that could be read"


@dataclass(frozen=True, slots=True)
class Reading:
    """One expression that was read from one face.

    `time` is in seconds on the clock of the source. `classes` maps each class of the model to its
    probability (0..1, sum 1); `negative` is the probability (0..1) that the expression is one of the model's
    negative classes; `quality` (0..1) says how much the face can be trusted.
    """

    time: float
    classes: Mapping[str, float]
    negative: float
    quality: float

    def __post_init__(self) -> None:
        """Raises ValueError where a number is none: it would spread through all that is made of readings."""
        if not all(map(isfinite, (self.time, self.negative, self.quality, *self.classes.values()))):
            raise ValueError("a reading must hold finite numbers only")


@dataclass(frozen=True, slots=True)
class NoReading:
    """A sample that gave nothing to read. It is not a negative reading, and never counts as one."""

    time: float
    why: Absence


Sample = Reading | NoReading
