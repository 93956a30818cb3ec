"""What goes on around the user just now: the one place that the app asks before it speaks up."""

import logging
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from moodguard.system.bus import Bus, NoBus
from moodguard.system.devices_in_use import DevicesInUse, system_devices_in_use
from moodguard.system.do_not_disturb import DoNotDisturb, system_do_not_disturb
from moodguard.system.fullscreen import Fullscreen, system_fullscreen
from moodguard.system.idle import IdleClock, compositor_idle_clock, system_idle_clock
from moodguard.system.lock import ScreenLock, system_screen_lock
from moodguard.system.null_platform import NullPlatform
from moodguard.system.power import Power, system_power
from moodguard.system.programs import ListedPrograms
from moodguard.system.x11 import X11, x11_session

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")
_Probe = TypeVar("_Probe")

# What could be told before and can't be told now holds for so many looks more: when unsure, what called for
# quiet goes on. A question that is never answered again must not keep the camera off for good.
HELD_LOOKS = 12


@dataclass(frozen=True)
class Signals:
    """What one look around has found; None is "can't be told on this machine".

    `idle_seconds` counts from the last touch of keyboard or mouse. The names are those of other programs;
    there are none where nothing is in use, and where it can't be told. `programs` are those that run of the
    user's list.
    """

    locked: bool | None = None
    idle_seconds: float | None = None
    fullscreen: bool | None = None
    do_not_disturb: bool | None = None
    camera_users: tuple[str, ...] = ()
    microphone_users: tuple[str, ...] = ()
    on_battery: bool | None = None
    programs: tuple[str, ...] = ()


class Surroundings:
    """Looks around by way of the platform's probes.

    One that fails counts as "can't be told"; its last answer then holds for HELD_LOOKS looks.
    """

    def __init__(
        self,
        idle: IdleClock,
        lock: ScreenLock,
        devices: DevicesInUse,
        fullscreen: Fullscreen,
        do_not_disturb: DoNotDisturb,
        *,
        power: Power,
        programs: Callable[[], tuple[str, ...]] = tuple,
    ) -> None:
        """Each is asked at every look."""
        self._programs = programs
        self._idle = idle
        self._lock = lock
        self._devices = devices
        self._fullscreen = fullscreen
        self._do_not_disturb = do_not_disturb
        self._power = power
        self._failed: set[str] = set()
        self._held: dict[str, tuple[object, int]] = {}  # the last answer, and for how many looks it holds

    def look(self) -> Signals:
        """Ask everything once. Raises nothing; from one thread at a time, any one."""
        return Signals(
            locked=self._ask("lock", self._lock.is_locked),
            idle_seconds=self._ask("idle time", self._idle.idle_seconds),
            fullscreen=self._ask("full screen", self._fullscreen.is_fullscreen),
            do_not_disturb=self._ask("do not disturb", self._do_not_disturb.is_on),
            camera_users=tuple(self._ask("camera", self._devices.camera_users) or ()),
            microphone_users=tuple(self._ask("microphone", self._devices.microphone_users) or ()),
            on_battery=self._ask("power", self._power.on_battery),
            programs=self._ask("programs", self._programs) or (),
        )

    def _ask(self, what: str, probe: Callable[[], _Answer | None]) -> _Answer | None:
        answer = self._asked(what, probe)
        if answer is not None:
            self._held[what] = answer, HELD_LOOKS
            return answer
        held, looks = self._held.get(what, (None, 0))
        if looks == 0:
            return None
        self._held[what] = held, looks - 1
        return cast(_Answer, held)

    def _asked(self, what: str, probe: Callable[[], _Answer | None]) -> _Answer | None:
        try:
            return probe()
        except Exception:  # whatever the platform came up with, the app goes on without this answer
            if what not in self._failed:
                self._failed.add(what)
                _log.warning("%s can't be told on this machine", what, exc_info=True)
            return None


def system_surroundings(
    camera_is_ours: Callable[[], bool] = lambda: False,
    environment: Mapping[str, str] = os.environ,
    *,
    listed_programs: Callable[[], str] = str,
    compositor: IdleClock | None = None,
) -> Surroundings:
    """The surroundings on this platform. Raises nothing.

    `camera_is_ours` says, from any thread, whether MoodGuard itself has a camera open; `listed_programs`
    gives, from any thread, the names of programs to look for, one a line. `compositor` is the one to ask
    for the idle time, by default a new connection to that of `environment`.
    """
    session: Bus = NoBus()
    system: Bus = NoBus()
    x11: X11 | None = None
    if sys.platform not in ("win32", "darwin"):
        session, system = _made("the bus", lambda: _buses(environment)) or (session, system)
        x11 = x11_session(environment)
        compositor = compositor or compositor_idle_clock(environment)
    nobody = NullPlatform()
    return Surroundings(
        _made("idle time", lambda: system_idle_clock(session, x11, compositor)) or nobody,
        _made("lock", lambda: system_screen_lock(session, system)) or nobody,
        _made("camera and microphone", lambda: system_devices_in_use(camera_is_ours)) or nobody,
        _made("full screen", lambda: system_fullscreen(x11)) or nobody,
        _made("do not disturb", lambda: system_do_not_disturb(session, environment)) or nobody,
        power=_made("power", system_power) or nobody,
        programs=ListedPrograms(listed_programs).running,
    )


def _buses(environment: Mapping[str, str]) -> tuple[Bus, Bus]:
    from moodguard.system.qt_bus import session_bus, system_bus  # a library that only Linux needs

    return session_bus(environment), system_bus()


def _made(what: str, make: Callable[[], _Probe]) -> _Probe | None:
    try:
        return make()
    except Exception:  # whatever part of the system isn't there, it must not keep the app from starting
        _log.warning("%s can't be told on this machine", what, exc_info=True)
        return None
