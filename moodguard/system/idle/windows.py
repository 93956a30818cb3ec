"""Idle time on Windows: GetLastInputInfo."""

import ctypes
from collections.abc import Callable

from moodguard.system.idle.interface import IdleClock
from moodguard.system.windows_library import windows_library

_TICKS = 2**32  # both counters start anew after 49.7 days


class _LastInput(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint32), ("ticks", ctypes.c_uint32))


class WindowsIdleClock(IdleClock):
    """Compares the tick of the last input with that of now: milliseconds since the start, in 32 bits."""

    def __init__(self, ticks: Callable[[], tuple[int, int]] | None = None) -> None:
        """`ticks` gives the last input's tick and the present one, in this order."""
        self._ticks = ticks or windows_ticks

    def idle_seconds(self) -> float:
        """Seconds since the last input of this session."""
        last, now = self._ticks()
        milliseconds = (now - last) % _TICKS
        # An input between the two readings makes the last one seem to lie ahead.
        return 0.0 if milliseconds > _TICKS // 2 else milliseconds / 1000


def windows_ticks() -> tuple[int, int]:
    """The tick of the last input and that of now. Raises OSError where Windows doesn't say."""
    info = _LastInput(size=ctypes.sizeof(_LastInput))
    if not windows_library("user32").GetLastInputInfo(ctypes.byref(info)):
        raise OSError("Windows doesn't say when the last input was")
    return int(info.ticks), int(windows_library("kernel32").GetTickCount()) % _TICKS
