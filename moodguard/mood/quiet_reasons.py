"""Why MoodGuard stays quiet by itself: what goes on around, weighed by the user's rules. Pure Python."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from moodguard.store.hours import Hours


class Quiet(Enum):
    """A reason to stay quiet."""

    SCHEDULE = "schedule"
    LOCKED = "locked"
    AWAY = "away"
    CALL = "call"
    PROGRAM = "program"
    BUSY = "busy"
    FULLSCREEN = "fullscreen"
    DO_NOT_DISTURB = "do not disturb"
    UNSURE = "unsure"
    RESUMED = "resumed"


# For these the camera is closed. For the others MoodGuard goes on watching, but says nothing.
CAMERA_OFF = frozenset(
    {Quiet.SCHEDULE, Quiet.LOCKED, Quiet.AWAY, Quiet.CALL, Quiet.PROGRAM, Quiet.BUSY, Quiet.UNSURE}
)


@dataclass(frozen=True)
class Reason:
    """Why MoodGuard is quiet: in a call, with the names of the `programs` that use a device.

    `until` is when it ends, in local time, where that is known.
    """

    quiet: Quiet
    programs: tuple[str, ...] = ()
    until: datetime | None = None

    @property
    def camera_off(self) -> bool:
        """Whether the camera is to be closed, too."""
        return self.quiet in CAMERA_OFF


# Before the first look around, a call may be on or the screen locked.
UNSURE = Reason(Quiet.UNSURE)
# After sleep nothing is said until enough was seen anew.
RESUMED = Reason(Quiet.RESUMED)


@dataclass(frozen=True)
class Situation:
    """What goes on around, as far as this machine can tell (None: it can't).

    `idle` is seconds without keyboard and mouse; `devices` names programs that use camera or microphone, and
    `programs` those that run of the user's list; `busy_until` is the end of a busy time, in local time.
    """

    locked: bool | None = None
    idle: float | None = None
    fullscreen: bool | None = None
    do_not_disturb: bool | None = None
    devices: tuple[str, ...] = ()
    programs: tuple[str, ...] = ()
    busy_until: datetime | None = None


@dataclass(frozen=True)
class Rules:
    """When the user wants quiet; `away` is in seconds."""

    hours: Hours = field(default_factory=Hours)
    away: float = 300.0
    in_calls: bool = True
    in_fullscreen: bool = True
    do_not_disturb: bool = True


@dataclass(frozen=True)
class WaivedReasons:
    """What the user has said not to mind: reasons for quiet, and `devices`, programs that use a device."""

    reasons: frozenset[Quiet] = frozenset()
    devices: frozenset[str] = frozenset()

    def with_all_current(self, around: Situation, rules: Rules, moment: datetime) -> "WaivedReasons":
        """Also without all that is a reason at `moment`. Another program's call stays one."""
        reasons = frozenset(_reasons(around, rules, moment)) - {Quiet.CALL}
        return WaivedReasons(self.reasons | reasons, self.devices | frozenset(around.devices))

    def without_those_over(self, around: Situation, rules: Rules, moment: datetime) -> "WaivedReasons":
        """Whoever came back to a locked screen, or to the keyboard, means it when they leave again."""
        over = _UNTIL_OVER - frozenset(_reasons(around, rules, moment))
        return WaivedReasons(self.reasons - over, self.devices)


NOTHING_WAIVED = WaivedReasons()
_UNTIL_OVER = frozenset({Quiet.LOCKED, Quiet.AWAY})


def why_quiet(
    around: Situation, rules: Rules, moment: datetime, waived: WaivedReasons = NOTHING_WAIVED
) -> Reason | None:
    """The weightiest reason to stay quiet at `moment` (local time) that is not `waived`, or None."""
    others = tuple(name for name in around.devices if name not in waived.devices)
    found = _reasons(replace(around, devices=others), rules, moment)
    quiet = next((quiet for quiet in found if quiet not in waived.reasons), None)
    if quiet is None:
        return None
    if quiet is Quiet.CALL:
        return Reason(quiet, others)
    if quiet is Quiet.SCHEDULE:
        return Reason(quiet, until=rules.hours.next_begin(moment))
    if quiet is Quiet.PROGRAM:
        return Reason(quiet, around.programs)
    if quiet is Quiet.BUSY:
        return Reason(quiet, until=around.busy_until)
    return Reason(quiet)


def _reasons(around: Situation, rules: Rules, moment: datetime) -> list[Quiet]:
    """All that hold, the weightiest first."""
    away = around.idle is not None and around.idle >= rules.away
    found = {
        Quiet.SCHEDULE: not rules.hours.hold(moment),
        Quiet.LOCKED: bool(around.locked),
        Quiet.CALL: rules.in_calls and bool(around.devices),
        Quiet.PROGRAM: bool(around.programs),
        Quiet.BUSY: around.busy_until is not None,
        Quiet.AWAY: away,
        Quiet.FULLSCREEN: rules.in_fullscreen and bool(around.fullscreen),
        Quiet.DO_NOT_DISTURB: rules.do_not_disturb and bool(around.do_not_disturb),
    }
    return [quiet for quiet, holds in found.items() if holds]
