"""Times as people say them: "until 14:30", "about 10 minutes". Numbers and a clock in, words out."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

MINUTE = 60.0
HOUR = 60 * MINUTE
# A night that is nearly over belongs to the evening before: so near, no day is named.
SAME_STRETCH = timedelta(hours=6)
WHOLE = ("", "one", "two", "three")
MIDNIGHT = "midnight"
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Times:
    """The clock of the samples, at `now` (s), as people know it.

    `speed` is how many of its seconds pass in one of real time. `local` gives local wall time for a time of
    it; without, as in a replay, ends are told as durations.
    """

    now: float
    speed: float = 1.0
    local: Callable[[float], datetime] | None = None

    def real(self, seconds: float) -> float:
        """So many seconds of the clock as the real time that they take."""
        return seconds / self.speed

    def until(self, end: float) -> str:
        """When something ends: "until 14:30", or "for about 5 minutes more" where no wall time is known."""
        if self.local is not None:
            return self.until_moment(self.local(end))
        return f"for {about(self.real(max(0.0, end - self.now)))} more"

    def at(self, moment: float) -> str:
        """When something will be: "at 14:30", or "in about 5 minutes" where no wall time is known."""
        if self.local is not None:
            return f"at {clock_time(self.local(moment), self.local(self.now))}"
        return ready_in(self.real(max(0.0, moment - self.now)))

    def until_moment(self, end: datetime) -> str:
        """The same for an end in local time, which comes with its day where it isn't known when now is."""
        if self.local is None:
            return f"until {_on_weekday(end)}"
        return f"until {clock_time(end, self.local(self.now))}"


def clock_time(moment: datetime, now: datetime) -> str:
    """`moment` to the minute, with its day where that is not plain from `now`; both in local time."""
    moment = _to_the_minute(moment)
    days = (moment.date() - now.date()).days
    if days == 0 or abs(moment - now) < SAME_STRETCH or (days == 1 and _time(moment) == MIDNIGHT):
        return _time(moment)
    if days == 1:
        return f"{_time(moment)} tomorrow"
    if 0 < days <= len(WEEKDAYS):
        return _on_weekday(moment)
    return f"{_time(moment)} on {moment:%Y-%m-%d}"


def _to_the_minute(moment: datetime) -> datetime:
    return (moment + timedelta(seconds=30)).replace(second=0, microsecond=0)


def _time(moment: datetime) -> str:
    return MIDNIGHT if (moment.hour, moment.minute) == (0, 0) else f"{moment.hour}:{moment.minute:02d}"


def _on_weekday(moment: datetime) -> str:
    return f"{WEEKDAYS[moment.weekday()]} {_time(moment)}"


def about(seconds: float) -> str:
    """A length of time as one says it, rounded: "a moment", "about 10 minutes", "about 2 hours"."""
    minutes = seconds / MINUTE
    if minutes < 0.75:
        return "a moment"
    if minutes < 1.5:
        return "about a minute"
    if minutes < 57.5:
        return f"about {max(2, round(minutes)) if minutes < 7.5 else 5 * round(minutes / 5)} minutes"
    hours = minutes / 60
    if hours < 1.25:
        return "about an hour"
    half = hours < 3.75 and 0.25 <= hours % 1 < 0.75
    return f"about {WHOLE[int(hours)]} and a half hours" if half else f"about {round(hours)} hours"


def ready_in(seconds: float) -> str:
    """How long something still takes, rounded up so that it never counts up again: "in about 2 minutes"."""
    minutes = math.ceil(seconds / MINUTE - 1e-6)
    if seconds <= MINUTE / 2:
        return "in a moment"
    if minutes <= 1:
        return "in about a minute"
    if minutes > 10:
        minutes = 5 * math.ceil(minutes / 5)
    return f"in about {minutes} minutes"


def exactly(seconds: float) -> str:
    """A length of time in numbers, for what stands behind "Why?": "45 s", "20 min"."""
    if seconds < 2 * MINUTE:
        return f"{seconds:.0f} s"
    return f"{seconds / MINUTE:g} min" if seconds % MINUTE == 0 else f"{seconds / MINUTE:.1f} min"
