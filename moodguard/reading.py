"""What leaves the sensing room: numbers about one moment, never a picture."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import isfinite


class Absence(Enum):
    """Why a sample gave no reading."""

    NO_FACE = "no face"
    NO_LIGHT = "no light"
    TOO_FAR = "too far"
    POOR_LIGHT = "poor light"
    NEW_LIGHT = "new light"
    BLURRED = "blurred"
    TURNED_AWAY = "turned away"
    HIDDEN = "hidden"
    POOR_FACE = "poor face"
    CAMERA_BUSY = "camera busy"
    CAMERA_GONE = "camera gone"
    CAMERA_STUCK = "camera stuck"
    NO_PERMISSION = "no permission"
    NO_CONSENT = "no consent"
    BAD_FRAME = "bad frame"
    BAD_MODEL = "bad model"


# A face is there, and can't be read.
POOR_FACES = frozenset(
    {
        Absence.TOO_FAR,
        Absence.POOR_LIGHT,
        Absence.BLURRED,
        Absence.TURNED_AWAY,
        Absence.HIDDEN,
        Absence.POOR_FACE,
    }
)
# Nothing was seen at all, whoever was there.
CAMERA_TROUBLE = frozenset(
    {
        Absence.CAMERA_BUSY,
        Absence.CAMERA_GONE,
        Absence.CAMERA_STUCK,
        Absence.NO_PERMISSION,
        Absence.NO_CONSENT,
        Absence.BAD_FRAME,
        Absence.BAD_MODEL,
    }
)


@dataclass(frozen=True, slots=True)
class Scene:
    """In what light and place a face was read: numbers by which a lamp or another screen can be told.

    `light` is the logarithm to base 2 of the face's mean grey (of 255), `side` how much brighter its left
    half is than its right one (-1..1), both in the picture. `x`, `y` are where its middle lies and `size` the
    logarithm to base 2 of its height, all in widths of the picture. `turn` is as in
    `moodguard/sensing/faces/pose.py`, None where that can't be told.
    """

    light: float
    side: float
    x: float
    y: float
    size: float
    turn: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """One expression that was read from one face.

    `time` is in seconds on the clock of the source. `classes` maps each class of the model to its
    probability (0..1, sum 1); `negative` is the probability (0..1) that the expression is one of the model's
    negative classes; `quality` (0..1) says how much the face can be trusted. `scene` is None where nothing is
    known of it.
    """

    time: float
    classes: Mapping[str, float]
    negative: float
    quality: float
    scene: Scene | None = None

    def __post_init__(self) -> None:
        """Raises ValueError where a number is none: it would spread through all that is made of readings."""
        if not all(map(isfinite, (self.time, self.negative, self.quality, *self.classes.values()))):
            raise ValueError("it must hold finite numbers only")


@dataclass(frozen=True, slots=True)
class NoReading:
    """A sample that gave nothing to read. It is not a negative reading, and never counts as one."""

    time: float
    why: Absence


Sample = Reading | NoReading
