"""What a user is shown of their history: days as bands, twelve weeks, what helped, and a word on one week."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum

from moodguard.store.history.records import BreakCode

DAYS_AS_BANDS = 7
WEEKS = 12


class State(Enum):
    """What a minute is shown as."""

    CALM = "calm"
    TENSE = "tense"
    NOT_SEEN = "not seen"
    PAUSED = "paused"
    CALL = "call"


class MarkKind(Enum):
    """What a mark on a band is for."""

    SUGGESTION = "suggestion"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Span:
    """From one minute of the day to before another one, all was like this."""

    begin: int
    end: int
    state: State


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at a minute of the day."""

    minute: int
    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Day:
    """One day as a band. Minutes that are in no span were not noted at all."""

    day: date
    spans: tuple[Span, ...] = ()
    marks: tuple[Mark, ...] = ()

    def minutes(self, *states: State) -> int:
        """How many minutes were like one of these."""
        return sum(span.end - span.begin for span in self.spans if span.state in states)

    def count(self, kind: MarkKind) -> int:
        """How many marks are for this."""
        return sum(mark.kind is kind for mark in self.marks)


@dataclass(frozen=True, slots=True)
class DaySum:
    """How many minutes of a day were seen, and how many of those were tense."""

    seen: int
    tense: int


@dataclass(frozen=True, slots=True)
class Helped:
    """How often something helped, of the times that it is known: `what` is None for pictures."""

    what: BreakCode | None
    helped: int
    known: int


class DayPart(Enum):
    """A part of a day, by the hour that it begins with; the night goes on before the morning."""

    MORNING = 5
    AFTER_LUNCH = 12
    AFTERNOON = 15
    EVENING = 18
    NIGHT = 23


@dataclass(frozen=True, slots=True)
class WeekSaid:
    """The week that began on `monday`. `tensest` is the day and part that stood out, None for none.

    After `helped` of `breaks` the user said that they felt better.
    """

    monday: date
    tensest: tuple[date, DayPart] | None
    helped: int
    breaks: int


@dataclass(frozen=True)
class Overview:
    """All that the page shows. `days` ends with today, `since` is the first day that anything is known of."""

    today: date
    days: tuple[Day, ...]
    sums: dict[date, DaySum] = field(default_factory=dict)
    helped: tuple[Helped, ...] = ()
    week: WeekSaid | None = None
    since: date | None = None


def empty_overview(today: date) -> Overview:
    """Where nothing is known yet."""
    return Overview(today, tuple(Day(each) for each in last_days(today)))


def first_of_weeks(today: date) -> date:
    """The Monday on which the twelve weeks begin that end with that of `today`."""
    return today - timedelta(days=today.weekday() + 7 * (WEEKS - 1))


def last_days(today: date) -> list[date]:
    """The days that are shown as bands, today last."""
    return [today - timedelta(days=back) for back in reversed(range(DAYS_AS_BANDS))]
