"""How long a pause lasts, as it is typed: for a time, until a time of day, until tomorrow, or for good."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from moodguard.store.hours import parse_time_of_day
from moodguard.store.numbers import parse_number

LEAST_MINUTES, MOST_MINUTES = 1.0, 24 * 60.0
_LIKE = "say it like 30m, “1 h”, “until 14:30” or until-tomorrow"
_TOMORROW = re.compile(r"until[ -]tomorrow|tomorrow", re.IGNORECASE)
_UNTIL = re.compile(r"(?:until|till|til)\s+(.*)", re.IGNORECASE | re.DOTALL)
_SHORT_MINUTES = re.compile(r"(?<=\d)\s?m$")


@dataclass(frozen=True)
class PauseTime:
    """One of these, or none of them: until it is ended. `until` is local time."""

    minutes: float | None = None
    until: time | None = None
    until_tomorrow: bool = False

    @property
    def as_text(self) -> str:
        """As `parse_pause_time` understands it, in a few letters of ASCII; "" for a pause for good."""
        if self.until_tomorrow:
            return "until-tomorrow"
        if self.until is not None:
            return f"until {self.until:%H:%M}"
        return "" if self.minutes is None else f"{self.minutes:.6g}"

    def minutes_from(self, now: datetime) -> float | None:
        """How many minutes of real time, from `now`, local time; None where that is not its kind.

        A time of day that is over is tomorrow's.
        """
        if self.until is None:
            return self.minutes
        end = datetime.combine(now.date(), self.until, now.tzinfo)
        if end <= now:
            end += timedelta(days=1)
        return (end.astimezone() - now.astimezone()).total_seconds() / 60


def parse_pause_time(text: str) -> PauseTime:
    """What was typed; "" is a pause for good. Raises ValueError, in words."""
    text = text.strip()
    if not text:
        return PauseTime()
    if _TOMORROW.fullmatch(text):
        return PauseTime(until_tomorrow=True)
    if until := _UNTIL.fullmatch(text):
        return PauseTime(until=parse_time_of_day(until[1]))
    try:
        minutes = parse_number(_SHORT_MINUTES.sub(" min", text), unit="min")
    except ValueError as error:
        raise ValueError(f"{error}; {_LIKE}") from None
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise ValueError(f"“{text}” is not a time from 1 minute to 24 hours")
    return PauseTime(minutes)
