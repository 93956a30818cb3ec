"""The clock that samples and steps are timed by, and how local time moves against it."""

import time
from collections.abc import Callable
from datetime import datetime

# Below it, a clock was only put right, which changes nothing that is told or waited for in minutes.
LEAST_JUMP_SECONDS = 30.0


class ScaledClock:
    """Seconds since the start, running `speed` times as fast as real time. Not set back by the system."""

    def __init__(self, speed: float = 1.0, now: Callable[[], float] = time.monotonic) -> None:
        """Starts at 0, `speed` times as fast as `now`, which gives s of real time."""
        self._speed = speed
        self._now = now
        self._start = self._begun = now()
        self._passed = 0.0
        self._skipped = 0.0

    @property
    def speed(self) -> float:
        """How many seconds pass in one."""
        return self._speed

    def __call__(self) -> float:
        """Seconds of this clock since the start."""
        return self._passed + (self._now() - self._start) * self._speed

    @property
    def real(self) -> float:
        """Seconds of real time since the start, whatever the speed was."""
        return self._skipped + self._now() - self._begun

    def skip(self, seconds: float) -> None:
        """Let `seconds` of real time have passed that this clock did not notice."""
        self._skipped += seconds
        self._passed += seconds * self._speed

    def set_speed(self, speed: float) -> None:
        """Run at another speed from now on, with no jump."""
        self._passed, self._start, self._speed = self(), self._now(), speed


class LocalTimeWatch:
    """Notices when local time was set, or the zone is another one: what was reckoned by it is wrong."""

    def __init__(self, local_time: Callable[[], datetime], real: Callable[[], float]) -> None:
        """`real` counts seconds of real time, and is never set."""
        self._local_time = local_time
        self._real = real
        self._ahead = self._measured()

    def has_jumped(self) -> bool:
        """Whether local time has moved otherwise than real time since this was last asked."""
        before, self._ahead = self._ahead, self._measured()
        return abs(self._ahead - before) >= LEAST_JUMP_SECONDS

    def _measured(self) -> float:
        since = self._local_time().replace(tzinfo=None) - datetime.min  # noqa: DTZ901 - any fixed time would do
        return since.total_seconds() - self._real()
