"""Local time on Windows, whose C library keeps the zone that it found first."""

import contextlib
import ctypes
from collections.abc import Callable

from moodguard.system.local_time.interface import LocalTime


class WindowsLocalTime(LocalTime):
    """Has the C library ask Windows for the zone each time, which costs some microseconds."""

    def __init__(self, ask_anew: Callable[[], object] | None = None) -> None:
        """`ask_anew` is the C library's `_tzset` unless told otherwise."""
        self._ask_anew = ask_anew or _tzset

    def follow_zone(self) -> None:
        """As in LocalTime."""
        with contextlib.suppress(OSError, AttributeError):  # then local time stays as it was
            self._ask_anew()


def _tzset() -> None:
    ctypes.CDLL("ucrtbase")._tzset()
