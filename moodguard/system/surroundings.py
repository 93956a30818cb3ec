"""What goes on around the user just now: the one place that the app asks before it speaks up."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from moodguard.system.devices_in_use.interface import DevicesInUse
from moodguard.system.do_not_disturb.interface import DoNotDisturb
from moodguard.system.fullscreen.interface import Fullscreen
from moodguard.system.idle.interface import IdleClock
from moodguard.system.lock.interface import ScreenLock

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True)
class Signals:
    """What one look around has found; None is "can't be told on this machine".

    `idle_seconds` counts from the last touch of keyboard or mouse. The names are those of other programs; they
    are empty where nothing is in use, and where it can't be told.
    """

    locked: bool | None = None
    idle_seconds: float | None = None
    fullscreen: bool | None = None
    do_not_disturb: bool | None = None
    camera_users: tuple[str, ...] = ()
    microphone_users: tuple[str, ...] = ()


class Surroundings:
    """Looks around by way of the platform's probes. One that fails says "can't be told", and is logged once."""

    def __init__(
        self,
        idle: IdleClock,
        lock: ScreenLock,
        devices: DevicesInUse,
        fullscreen: Fullscreen,
        do_not_disturb: DoNotDisturb,
    ) -> None:
        self._idle = idle
        self._lock = lock
        self._devices = devices
        self._fullscreen = fullscreen
        self._do_not_disturb = do_not_disturb
        self._failed: set[str] = set()

    def look(self) -> Signals:
        """Ask everything once. Raises nothing; from one thread at a time, any one."""
        return Signals(
            locked=self._ask("lock", self._lock.is_locked),
            idle_seconds=self._ask("idle time", self._idle.idle_seconds),
            fullscreen=self._ask("full screen", self._fullscreen.is_fullscreen),
            do_not_disturb=self._ask("do not disturb", self._do_not_disturb.is_on),
            camera_users=tuple(self._ask("camera", self._devices.camera_users) or ()),
            microphone_users=tuple(self._ask("microphone", self._devices.microphone_users) or ()),
        )

    def _ask(self, what: str, probe: Callable[[], _Answer | None]) -> _Answer | None:
        try:
            return probe()
        except Exception:  # whatever the platform came up with, the app goes on without this answer
            if what not in self._failed:
                self._failed.add(what)
                _log.warning("%s can't be told on this machine", what, exc_info=True)
            return None
