"""The clock that samples and steps are timed by."""

import time
from collections.abc import Callable


class ScaledClock:
    """Seconds since the start, running `speed` times as fast as real time. Not set back by the system."""

    def __init__(self, speed: float = 1.0, now: Callable[[], float] = time.monotonic) -> None:
        """Starts at 0, `speed` times as fast as `now`, which gives s of real time."""
        self._speed = speed
        self._now = now
        self._start = now()
        self._passed = 0.0

    @property
    def speed(self) -> float:
        """How many seconds pass in one."""
        return self._speed

    def __call__(self) -> float:
        """Seconds of this clock since the start."""
        return self._passed + (self._now() - self._start) * self._speed

    def skip(self, seconds: float) -> None:
        """Let `seconds` of real time have passed that this clock did not notice."""
        self._passed += seconds * self._speed

    def set_speed(self, speed: float) -> None:
        """Run at another speed from now on, with no jump."""
        self._passed, self._start, self._speed = self(), self._now(), speed
