"""Whether the screen is locked: one interface, one file per platform behind it, chosen here."""

import sys

from moodguard.system.bus import Bus
from moodguard.system.lock.interface import ScreenLock
from moodguard.system.lock.linux import LinuxScreenLock
from moodguard.system.lock.macos import MacScreenLock
from moodguard.system.lock.windows import WindowsScreenLock

__all__ = ["ScreenLock", "system_screen_lock"]


def system_screen_lock(session: Bus, system: Bus) -> ScreenLock:
    """This platform's word on the locked screen."""
    if sys.platform == "win32":
        return WindowsScreenLock()
    if sys.platform == "darwin":
        return MacScreenLock()
    return LinuxScreenLock(session, system)
