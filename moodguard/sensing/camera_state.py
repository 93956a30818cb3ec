"""How the camera is just now, in words that the tray and the settings show."""

from enum import Enum

from moodguard.reading import Absence, Sample
from moodguard.translation import to_translate


class CameraState(Enum):
    """A state of the camera; the value says it to the user."""

    STARTING = to_translate("starting")
    WATCHING = to_translate("watching")
    RESTING = to_translate("resting between two looks")
    SHOWN = to_translate("showing you its picture")
    NO_FACE = to_translate("no face in view")
    DARK = to_translate("too dark to see you, or covered")
    IN_USE = to_translate("no picture; another program may be using it")
    NO_CAMERA = to_translate("none found; plug one in, or choose another one in the settings")
    UNREADABLE = to_translate("its picture can't be read; choose another one in the settings")
    NO_PERMISSION = to_translate("not allowed; the system's privacy settings can change that")
    NO_CONSENT = to_translate("shut until you say yes to it")
    STUCK = to_translate("it does not answer; it is tried again by itself")
    FAILED = to_translate("off for now after a fault; it is tried again by itself")
    STOPPED = "off"


_BY_ABSENCE = {
    Absence.NO_FACE: CameraState.NO_FACE,
    Absence.NO_LIGHT: CameraState.DARK,
    Absence.CAMERA_BUSY: CameraState.IN_USE,
    Absence.CAMERA_GONE: CameraState.NO_CAMERA,
    Absence.CAMERA_STUCK: CameraState.STUCK,
    Absence.NO_PERMISSION: CameraState.NO_PERMISSION,
    Absence.NO_CONSENT: CameraState.NO_CONSENT,
    Absence.BAD_FRAME: CameraState.UNREADABLE,
}


# Where the user may have to do something about it, it matters which camera it is.
NAMED = frozenset({CameraState.IN_USE, CameraState.STUCK, CameraState.UNREADABLE})


def state_after(sample: Sample, *, held: bool) -> CameraState:
    """The state that a look has left behind; `held` says whether the device is still open."""
    why = getattr(sample, "why", None)
    usual = CameraState.WATCHING if held else CameraState.RESTING
    return usual if why is None else state_of(why, usual)


def state_of(why: Absence, otherwise: CameraState = CameraState.STUCK) -> CameraState:
    """The state of a camera that gives nothing to read, by the reason; `otherwise` where that tells none."""
    return _BY_ABSENCE.get(why, otherwise)
