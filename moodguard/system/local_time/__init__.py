"""Local time as the system has it now: one interface, one file per platform behind it, chosen here."""

import sys

from moodguard.system.local_time.interface import LocalTime

__all__ = ["LocalTime", "system_local_time"]


def system_local_time() -> LocalTime:
    """This platform's local time, which follows a change of the zone."""
    if sys.platform == "win32":
        from moodguard.system.local_time.windows import WindowsLocalTime

        return WindowsLocalTime()
    from moodguard.system.local_time.posix import PosixLocalTime

    return PosixLocalTime()
