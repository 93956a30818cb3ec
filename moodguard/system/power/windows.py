"""Power on Windows: GetSystemPowerStatus."""

import ctypes
from collections.abc import Callable

from moodguard.system.power.interface import Power
from moodguard.system.windows_library import windows_library

_OFFLINE, _ONLINE = 0, 1  # of ACLineStatus; 255 is "unknown"


class _Status(ctypes.Structure):
    _fields_ = (
        ("ac_line", ctypes.c_uint8), ("battery_flag", ctypes.c_uint8), ("battery_percent", ctypes.c_uint8),
        ("system_flag", ctypes.c_uint8), ("battery_seconds", ctypes.c_uint32),
        ("battery_full_seconds", ctypes.c_uint32),
    )  # fmt: skip


class WindowsPower(Power):
    """Looks whether the plug is in."""

    def __init__(self, line: Callable[[], int] | None = None) -> None:
        """`line` gives ACLineStatus."""
        self._line = line or windows_line

    def on_battery(self) -> bool | None:
        """Whether the plug is out; None where Windows doesn't know."""
        return {_OFFLINE: True, _ONLINE: False}.get(self._line())


def windows_line() -> int:
    """ACLineStatus. Raises OSError on another platform, and where Windows doesn't say."""
    status = _Status()
    if not windows_library("kernel32").GetSystemPowerStatus(ctypes.byref(status)):
        raise OSError("Windows doesn't say where its power comes from")
    return int(status.ac_line)
