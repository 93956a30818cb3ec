"""Notices that the machine has slept, by two clocks of which one stands still meanwhile.

The login manager's signal (`sleep_signal`) says it sooner, before the machine falls asleep even; but it is
Linux's alone, and lost where the bus is.
"""

import ctypes
import sys
import time
from collections.abc import Callable

from moodguard.system.windows_library import windows_library

LEAST_SLEEP_SECONDS = 2.0  # below it, two clocks that are read one after the other may only seem to differ


class SleepWatch:
    """Compares how far the clocks have moved since it was last asked."""

    def __init__(self, awake: Callable[[], float], always: Callable[[], float]) -> None:
        """`awake` counts the seconds that the machine was awake, `always` all of them."""
        self._awake = awake
        self._always = always
        self._gap = self._measured()

    def slept_seconds(self) -> float:
        """How long the machine has slept since this was last asked; 0 if it hasn't."""
        gap = self._measured()
        slept, self._gap = gap - self._gap, gap
        return slept if slept >= LEAST_SLEEP_SECONDS else 0.0

    def _measured(self) -> float:
        # Read in this order, a pause of this program between the two can only seem to be sleep if it is long.
        awake = self._awake()
        return self._always() - awake


def system_sleep_watch() -> SleepWatch:
    """A watch by this platform's clocks."""
    return SleepWatch(awake_seconds(), _always_seconds())


def awake_seconds() -> Callable[[], float]:
    """This platform's clock that stands still while the machine sleeps.

    `time.monotonic` is one on Linux and macOS, but not on Windows (PEP 418).
    """
    if sys.platform == "win32":
        return _unbiased_seconds
    if sys.platform == "darwin":
        return lambda: time.clock_gettime(time.CLOCK_UPTIME_RAW)
    return lambda: time.clock_gettime(time.CLOCK_MONOTONIC)


def _always_seconds() -> Callable[[], float]:
    if sys.platform == "win32":
        return _tick_seconds
    if sys.platform == "darwin":
        # Other than its name elsewhere, this clock of macOS goes on in sleep.
        return lambda: time.clock_gettime(time.CLOCK_MONOTONIC)
    return lambda: time.clock_gettime(time.CLOCK_BOOTTIME)


def _unbiased_seconds() -> float:
    """Seconds that Windows was awake since its start."""
    hundreds_of_nanoseconds = ctypes.c_uint64()
    windows_library("kernel32").QueryUnbiasedInterruptTime(ctypes.byref(hundreds_of_nanoseconds))
    return hundreds_of_nanoseconds.value / 1e7


def _tick_seconds() -> float:
    """Seconds since Windows was started."""
    ticks = windows_library("kernel32").GetTickCount64
    ticks.restype = ctypes.c_uint64
    return float(ticks()) / 1000
