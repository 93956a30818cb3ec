"""How long nobody has touched the machine: one interface, one file per platform behind it, chosen here."""

import sys

from moodguard.system.bus import Bus
from moodguard.system.idle.interface import IdleClock
from moodguard.system.idle.linux import FirstThatKnows, MutterIdleClock, X11IdleClock
from moodguard.system.idle.macos import MacIdleClock
from moodguard.system.idle.windows import WindowsIdleClock
from moodguard.system.x11 import X11

__all__ = ["IdleClock", "system_idle_clock"]


def system_idle_clock(session: Bus, x11: X11 | None) -> IdleClock:
    """The idle clock of this platform."""
    if sys.platform == "win32":
        return WindowsIdleClock()
    if sys.platform == "darwin":
        return MacIdleClock()
    return FirstThatKnows([MutterIdleClock(session), *([X11IdleClock(x11)] if x11 else [])])
