"""Hours of the week as a grid has them: for each day its minutes, each on or off, and the text for them."""

from dataclasses import dataclass
from datetime import time
from enum import Enum
from itertools import groupby
from typing import Self

from moodguard.store.hours import DAYS, Hours

DAY_MINUTES = 24 * 60
_WHOLE_DAY = (1 << DAY_MINUTES) - 1


class Cover(Enum):
    """How much of a stretch of time is on."""

    NONE = "none"
    SOME = "some"
    ALL = "all"


@dataclass(frozen=True)
class Week:
    """For each day from Monday on its minutes, as bits of a number: the lowest one is the first minute."""

    days: tuple[int, ...] = (0,) * len(DAYS)

    @classmethod
    def of(cls, hours: Hours) -> Self:
        """The minutes in which `hours` hold; all of them where they name none."""
        if not hours.spans:
            return cls((_WHOLE_DAY,) * len(DAYS))
        days = [0] * len(DAYS)
        for day, start, end in hours.spans:
            first, last = _minute(start), _minute(end)
            if first < last:
                days[day] |= _bits(first, last)
            else:  # it runs past midnight
                days[day] |= _bits(first, DAY_MINUTES)
                days[(day + 1) % len(DAYS)] |= _bits(0, last)
        return cls(tuple(days))

    @property
    def is_empty(self) -> bool:
        """Whether no minute is on: hours that can't be written down, for none at all means any time."""
        return not any(self.days)

    @property
    def is_whole(self) -> bool:
        """Whether every minute is on."""
        return all(day == _WHOLE_DAY for day in self.days)

    def cover(self, day: int, start: int, end: int) -> Cover:
        """How much is on of a day (0 is Monday) from minute `start` to before minute `end`."""
        wanted = _bits(start, end)
        found = self.days[day] & wanted
        return Cover.ALL if found == wanted else Cover.SOME if found else Cover.NONE

    def switched(self, day: int, start: int, end: int, *, on: bool) -> "Week":
        """The same with that stretch of a day on or off."""
        bits, days = _bits(start, end), list(self.days)
        days[day] = days[day] | bits if on else days[day] & ~bits
        return Week(tuple(days))

    def text(self) -> str:
        """As `parse_hours` reads it: "Mon-Fri 9:00-17:30; Sat 10:00-12:00"; "" for any time."""
        if self.is_whole:
            return ""
        alike: dict[int, list[int]] = {}
        for day, minutes in enumerate(self.days):
            if minutes:
                alike.setdefault(minutes, []).append(day)
        return "; ".join(f"{_days(days)} {', '.join(_spans(minutes))}" for minutes, days in alike.items())


def _bits(start: int, end: int) -> int:
    return ((1 << (end - start)) - 1) << start


def _minute(moment: time) -> int:
    return DAY_MINUTES if moment == time.max else moment.hour * 60 + moment.minute


def _spans(minutes: int) -> list[str]:
    runs = [(on, len(list(run))) for on, run in groupby(minutes >> bit & 1 for bit in range(DAY_MINUTES))]
    found, start = [], 0
    for on, length in runs:
        if on:
            found.append(f"{_clock(start)}-{_clock(start + length)}")
        start += length
    return found


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02d}"


def _days(days: list[int]) -> str:
    """Days in their order; three and more in a row from the first to the last."""
    rows: list[list[int]] = []
    for day in days:
        if rows and day == rows[-1][-1] + 1:
            rows[-1].append(day)
        else:
            rows.append([day])
    names = [_named(row) for row in rows]
    return ", ".join(name for row in names for name in row)


def _named(row: list[int]) -> list[str]:
    names = [DAYS[day].capitalize() for day in row]
    return [f"{names[0]}-{names[-1]}"] if len(names) > 2 else names
