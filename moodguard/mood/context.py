"""Why MoodGuard stays quiet by itself: what goes on around, weighed by the user's rules. Pure Python."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from moodguard.store.hours import Hours


class Quiet(Enum):
    """A reason to stay quiet; the value is the reason in words."""

    SCHEDULE = "outside your hours"
    LOCKED = "the screen is locked"
    AWAY = "nobody is at the keyboard"
    CALL = "a call or recording is on"
    FULLSCREEN = "something fills the screen"
    DO_NOT_DISTURB = "do not disturb is on"
    UNSURE = "finding out what goes on around you"
    RESUMED = "the machine has just woken up"


# For these the camera is closed. For the others MoodGuard goes on watching, but says nothing.
CAMERA_OFF = frozenset({Quiet.SCHEDULE, Quiet.LOCKED, Quiet.AWAY, Quiet.CALL, Quiet.UNSURE})


@dataclass(frozen=True)
class Reason:
    """Why MoodGuard is quiet: `words` says it to the user, with names where there are any."""

    quiet: Quiet
    words: str

    @property
    def camera_off(self) -> bool:
        """Whether the camera is to be closed, too."""
        return self.quiet in CAMERA_OFF


# Before the first look around, a call may be on or the screen locked.
UNSURE = Reason(Quiet.UNSURE, Quiet.UNSURE.value)
# After sleep nothing is said until enough was seen anew.
RESUMED = Reason(Quiet.RESUMED, Quiet.RESUMED.value)


@dataclass(frozen=True)
class Around:
    """What goes on around, as far as this machine can tell (None: it can't).

    `idle` is seconds without keyboard and mouse; `devices` names programs that use camera or microphone.
    """

    locked: bool | None = None
    idle: float | None = None
    fullscreen: bool | None = None
    do_not_disturb: bool | None = None
    devices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rules:
    """When the user wants quiet; `away` is in seconds."""

    hours: Hours = field(default_factory=Hours)
    away: float = 300.0
    in_calls: bool = True
    in_fullscreen: bool = True
    do_not_disturb: bool = True


def why_quiet(around: Around, rules: Rules, moment: datetime) -> Reason | None:
    """The weightiest reason to stay quiet at `moment` (local time), or None."""
    away = around.idle is not None and around.idle >= rules.away
    # the weightiest first
    found = {
        Quiet.SCHEDULE: not rules.hours.hold(moment),
        Quiet.LOCKED: bool(around.locked),
        Quiet.CALL: rules.in_calls and bool(around.devices),
        Quiet.AWAY: away,
        Quiet.FULLSCREEN: rules.in_fullscreen and bool(around.fullscreen),
        Quiet.DO_NOT_DISTURB: rules.do_not_disturb and bool(around.do_not_disturb),
    }
    quiet = next((quiet for quiet, holds in found.items() if holds), None)
    if quiet is None:
        return None
    if quiet is Quiet.CALL:
        names = ", ".join(sorted(set(around.devices))[:3])
        return Reason(quiet, f"{names} uses the camera or microphone")
    return Reason(quiet, quiet.value)
