"""Idle time on macOS: the age of the last input event."""

import ctypes
import math
from collections.abc import Callable

from moodguard.system.idle.interface import IdleClock

_HARDWARE = 1  # kCGEventSourceStateHIDSystemState
_ANY_INPUT = 0xFFFFFFFF  # kCGAnyInputEventType
_LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"


class MacIdleClock(IdleClock):
    """Asks Core Graphics, which needs no permission for this."""

    def __init__(self, age: Callable[[], float] | None = None) -> None:
        """`age` gives the seconds since the last input event."""
        self._age = age or last_event_age

    def idle_seconds(self) -> float | None:
        """Seconds since the last input; None where the system gives no sensible number."""
        age = self._age()
        return age if math.isfinite(age) and age >= 0 else None


def last_event_age() -> float:
    """Seconds since the last event of any input device. Raises OSError on another platform."""
    seconds_since = ctypes.CDLL(_LIBRARY).CGEventSourceSecondsSinceLastEventType
    seconds_since.restype = ctypes.c_double
    seconds_since.argtypes = (ctypes.c_int32, ctypes.c_uint32)
    return float(seconds_since(_HARDWARE, _ANY_INPUT))
