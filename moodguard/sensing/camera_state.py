"""How the camera is just now, in words that the tray and the settings show."""

from enum import Enum

from moodguard.reading import Absence, Sample


class CameraState(Enum):
    """A state of the camera; the value says it to the user."""

    STARTING = "starting"
    WATCHING = "watching"
    RESTING = "resting between two looks"
    SHOWN = "showing you its picture"
    NO_FACE = "no face in view"
    DARK = "too dark to see you, or covered"
    IN_USE = "no picture; another program may be using it"
    NO_CAMERA = "none found; plug one in, or choose another one in the settings"
    UNREADABLE = "its picture can't be read; choose another one in the settings"
    NO_PERMISSION = "not allowed; the system's privacy settings can change that"
    NO_CONSENT = "shut until you say yes to it"
    STUCK = "it does not answer; it is tried again by itself"
    FAILED = "off for now after a fault; it is tried again by itself"
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
