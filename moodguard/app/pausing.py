"""The pauses that the user asks for: until resumed, for some minutes, or until tomorrow."""

from collections.abc import Callable
from datetime import datetime, timedelta
from datetime import time as time_of_day

from PySide6.QtCore import QObject, Signal

from moodguard.clock import ScaledClock
from moodguard.companion import Companion
from moodguard.store.pause_time import PauseTime

MORNING = time_of_day(5)  # when "tomorrow" begins
FARTHEST_SECONDS = 14 * 3600.0  # by no flight does a morning come later than by so much


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

    def set_paused(self, wanted: bool) -> None:
        """Pause until resumed, or resume. "Paused" is shown only once the device is closed."""
        if wanted:
            self._companion.pause(self._clock())
        elif self._companion.paused:
            self._companion.resume(self._clock())
        self.changed.emit()

    def pause_for(self, minutes: float | None) -> None:
        """Pause for so many minutes of real time, or (None) until the next morning."""
        until_morning = minutes is None
        if minutes is None:
            minutes = minutes_until_morning(self._local_time())
        now = self._clock()
        until = now + minutes * 60 * self._clock.speed
        self._companion.pause(now, until, until_morning=until_morning)
        self.changed.emit()

    def pause_by(self, time: PauseTime) -> None:
        """Pause for what was typed: for a time, until one, until tomorrow, or until resumed."""
        if time == PauseTime():
            self.set_paused(True)
        else:
            self.pause_for(None if time.until_tomorrow else time.minutes_from(self._local_time()))

    def follow_local_time(self) -> None:
        """Local time was set, or the zone is another one: tomorrow begins at another time, too.

        Where it is past that morning by the new time, the old end holds.
        """
        if not self._companion.paused_until_morning:
            return
        later = minutes_until_morning(self._local_time()) * 60
        later -= self._companion.pause_left / self._clock.speed
        if later <= FARTHEST_SECONDS:
            self.pause_for(None)


def minutes_until_morning(now: datetime) -> float:
    """From `now`, local time. At night it is the morning of the same day; the clock may change before."""
    morning = datetime.combine(now.date(), MORNING, now.tzinfo)
    if morning <= now:
        morning += timedelta(days=1)
    return (morning.astimezone() - now.astimezone()).total_seconds() / 60
