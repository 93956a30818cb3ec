"""Where and when somebody types: one interface, one file per platform behind it, chosen here."""

import logging
import os
import sys
from collections.abc import Callable, Mapping

from moodguard.system.bus import Bus, NoBus
from moodguard.system.idle import IdleClock, compositor_idle_clock, system_idle_clock
from moodguard.system.typing.interface import Place, Typing, TypingWatch
from moodguard.system.x11 import x11_session

__all__ = ["Place", "Typing", "TypingWatch", "system_typing_look", "system_typing_watch"]

_log = logging.getLogger(__name__)


def system_typing_look(
    environment: Mapping[str, str] = os.environ, *, compositor: IdleClock | None = None
) -> Callable[[], Typing]:
    """A way to look, for one thread at a time; what can't be found out is None. It raises nothing.

    Nothing is connected to before the first look. `compositor` is as for `system_typing_watch`.
    """
    watches: list[TypingWatch] = []
    failed: list[bool] = []

    def look() -> Typing:
        try:
            if not watches:
                watches.append(system_typing_watch(environment, compositor=compositor))
            return watches[0].look()
        except Exception:  # whatever the platform came up with, cards still come
            if not failed:
                failed.append(True)
                _log.warning("whether somebody types can't be told on this machine", exc_info=True)
            return Typing()

    return look


def system_typing_watch(
    environment: Mapping[str, str] = os.environ, *, compositor: IdleClock | None = None
) -> TypingWatch:
    """The watch of this platform. It has connections of its own, and is for one thread at a time.

    Only the connection to a Wayland compositor may be that of others, too, who ask it every few seconds:
    `compositor`, by default a new one to that of `environment`.
    """
    if sys.platform == "win32":
        from moodguard.system.typing.windows import WindowsTypingWatch

        return WindowsTypingWatch(system_idle_clock(NoBus(), None))
    if sys.platform == "darwin":
        from moodguard.system.typing.macos import MacTypingWatch

        return MacTypingWatch(system_idle_clock(NoBus(), None))
    from moodguard.system.typing.linux import LinuxTypingWatch

    x11 = x11_session(environment)
    compositor = compositor or compositor_idle_clock(environment)
    return LinuxTypingWatch(system_idle_clock(_session_bus(environment), x11, compositor), x11)


def _session_bus(environment: Mapping[str, str]) -> Bus:
    from moodguard.system.qt_bus import session_bus  # a library that only Linux needs

    return session_bus(environment)
