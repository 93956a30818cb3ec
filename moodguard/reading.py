"""What leaves the sensing room: numbers about one moment, never a picture."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from math import isfinite


class Absence(Enum):
    """Why a sample gave no reading; the value is the reason in words."""

    NO_FACE = "no face in view"
    NO_LIGHT = "it is too dark to see you, or the camera is covered"
    TOO_FAR = "you are too far from the camera to be seen well"
    POOR_LIGHT = "I can't read you well in this light"
    NEW_LIGHT = "getting to know the new light or place"
    BLURRED = "the picture of you is blurred"
    TURNED_AWAY = "you are turned away from the camera"
    HIDDEN = "part of your face is covered"
    POOR_FACE = "your face can't be seen well"
    CAMERA_BUSY = "another program may be using the camera"
    CAMERA_GONE = "no camera is plugged in"
    CAMERA_STUCK = "the camera does not answer"
    NO_PERMISSION = "MoodGuard is not allowed to use the camera"
    NO_CONSENT = "you have not said yes to the camera"
    BAD_FRAME = "the camera's picture can't be read"
    BAD_MODEL = "your expression can't be told just now"


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
_WHAT_HELPS = {
    Absence.NO_FACE: "MoodGuard goes on as soon as you are back.",
    Absence.NO_LIGHT: "Open its cover, or switch a lamp on.",
    Absence.TOO_FAR: "Come a little closer.",
    Absence.POOR_LIGHT: "A lamp in front of you helps, or a curtain before the sun. Nothing is guessed.",
    Absence.NEW_LIGHT: "Faces look different in it, so MoodGuard looks for a minute before it says anything.",
    Absence.BLURRED: "Wiping the camera may help.",
    Absence.TURNED_AWAY: "Turn towards the screen.",
    Absence.HIDDEN: "A hand, a cup or the edge of the picture may be in the way.",
    Absence.POOR_FACE: "Turn towards the screen, with a lamp in front of you.",
    Absence.CAMERA_BUSY: "MoodGuard waits, and tries again by itself.",
    Absence.CAMERA_GONE: "Plug one in, or choose another one in the settings.",
    Absence.CAMERA_STUCK: "It is tried again by itself. Unplugging it and plugging it in again may help.",
    Absence.NO_PERMISSION: "The system's privacy settings can change that.",
    Absence.NO_CONSENT: "It stays shut until you do, in the welcome or in the settings.",
    Absence.BAD_FRAME: "It is tried again by itself. You can choose another camera in the settings.",
    Absence.BAD_MODEL: "It is tried again by itself.",
}


def what_helps(absence: Absence) -> str:
    """What goes on by itself then, or what the user can do, in a sentence."""
    return _WHAT_HELPS[absence]


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
