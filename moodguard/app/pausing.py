"""The pauses that the user asks for: until resumed, for some minutes, or until tomorrow."""

from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as time_of_day

from PySide6.QtCore import QObject, Signal

from moodguard.clock import ScaledClock
from moodguard.companion import Companion

MORNING = time_of_day(5)  # when "tomorrow" begins


class PauseController(QObject):
    """Pauses the companion, which keeps the time itself, and resumes it."""

    changed = Signal()  # the user asked for a pause or its end

    def __init__(
        self, companion: Companion, clock: ScaledClock, local_time: Callable[[], datetime], parent: QObject
    ) -> None:
        """`local_time` says when tomorrow is."""
        super().__init__(parent)
        self._companion = companion
        self._clock = clock
        self._local_time = local_time
        self._until_morning = False  # whether the newest pause is one until tomorrow

    def set_paused(self, wanted: bool) -> None:
        """Pause until resumed, or resume. "Paused" is shown only once the device is closed."""
        self._until_morning = False
        if wanted:
            self._companion.pause(self._clock())
        elif self._companion.paused:
            self._companion.resume(self._clock())
        self.changed.emit()

    def pause_for(self, minutes: float | None) -> None:
        """Pause for so many minutes of real time, or (None) until the next morning."""
        self._until_morning = minutes is None
        if minutes is None:
            minutes = minutes_until_morning(self._local_time())
        now = self._clock()
        self._companion.pause(now, now + minutes * 60 * self._clock.speed)
        self.changed.emit()

    def follow_local_time(self) -> None:
        """Local time was set, or the zone is another one: tomorrow begins at another time, too."""
        if self._until_morning and self._companion.paused:
            self.pause_for(None)


def minutes_until_morning(now: datetime) -> float:
    """From `now`, local time. At night it is the morning of the same day; the clock may change before."""
    morning = datetime.combine(now.date(), MORNING, now.tzinfo)
    if morning <= now:
        morning += timedelta(days=1)
    return (morning.astimezone() - now.astimezone()).total_seconds() / 60
