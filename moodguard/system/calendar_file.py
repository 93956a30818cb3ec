"""The busy times in a calendar file (.ics): when they begin and end, and nothing else of it.

The libraries that read it are loaded when a file is read, in a process of its own: see `app/calendars.py`.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from moodguard.translation import to_translate, tr

if TYPE_CHECKING:
    from icalendar import Calendar

MOST_BYTES = 8 * 2**20
MOST_EVENTS = 20_000
MOST_TIMES = 1000  # in what is asked for; in two days nobody is busy so often
LONGEST_SECONDS = 10.0  # of the processor's time, for one file; most take a second
# What repeats more often than that is no appointment, and counting its times would take for ever.
REPEATS = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
MOST_TIMES_A_DAY = 24  # that one rule may name
TIMES_OF_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
# What lasts longer and repeats is a mistake: each day would lie in hundreds of its times.
LONGEST_REPEATED = timedelta(days=366)
# With one of these each day up to the year 9999 may be tried, as for “daily, on the 30th of February”.
NEVER_PERHAPS = frozenset({"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"})


class Cause(Enum):
    """Why a file can't be used; the value says it to the user."""

    UNREADABLE = to_translate("The calendar {file} can't be read: {error}.")
    LARGE = to_translate("The calendar {file} is too large to be used.")
    MANY = to_translate("The calendar {file} has too many events to be used.")
    GARBLED = to_translate("The calendar {file} can't be used: it can't be understood.")
    NO_CALENDAR = to_translate("The calendar {file} can't be used: it is no calendar.")
    TOO_OFTEN = to_translate(
        "The calendar {file} can't be used: something in it repeats more often than once a day."
    )
    LONG = to_translate("The calendar {file} can't be used: it takes too long to be read.")
    NEVER = to_translate(
        "The calendar {file} can't be used: a rule in it, by which something repeats, may never come true."
    )


@dataclass(frozen=True)
class Problem:
    """A file that can't be used: its name as it is shown, and what the system says where it can't be read."""

    cause: Cause
    file: str
    error: str = ""

    def words(self) -> str:
        """As the user is told."""
        return tr(self.cause.value).format(file=self.file, error=self.error)


class CalendarError(Exception):
    """The file is no calendar that can be used."""

    def __init__(self, cause: Cause) -> None:
        """`cause` says why."""
        super().__init__(cause.value)
        self.cause = cause


@dataclass(frozen=True, order=True)
class Busy:
    """From `begin` up to `end`, both with their zone."""

    begin: datetime
    end: datetime


def busy_times(data: bytes, begin: datetime, end: datetime) -> tuple[Busy, ...]:
    """What lies within `begin` and `end`, or reaches into it, in order; both come with their zone.

    Whole days are left out, so are what was cancelled and what its owner has marked as free. A time without
    a zone is local. Raises CalendarError.
    """
    if len(data) > MOST_BYTES:
        raise CalendarError(Cause.LARGE)
    if data.upper().count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise CalendarError(Cause.MANY)
    try:
        times = tuple(sorted(set(_busy(data, begin, end))))
    except CalendarError:
        raise
    except Exception as error:  # what others have written may bring their parser to anything
        raise CalendarError(Cause.GARBLED) from error
    if len(times) > MOST_TIMES:
        raise CalendarError(Cause.MANY)
    return times


def _busy(data: bytes, begin: datetime, end: datetime) -> Iterator[Busy]:
    import recurring_ical_events
    from icalendar import Calendar

    calendars = Calendar.from_ical(data, multiple=True)
    if not calendars or any(calendar.name != "VCALENDAR" for calendar in calendars):
        raise CalendarError(Cause.NO_CALENDAR)
    for calendar in calendars:
        _see_that_it_ends(calendar)
        yield from _long_ones(calendar, begin, end)
        found = recurring_ical_events.of(calendar, skip_bad_series=True).between(begin, end)
        yield from filter(None, map(_span, found))


def _see_that_it_ends(calendar: "Calendar") -> None:
    """Leave out events that are broken. Raises CalendarError where counting the times would take for ever."""
    events: list[Any] = calendar.walk("VEVENT")  # a property may be of any of some thirty types
    for event in events:
        rules = event.get("RRULE", [])
        try:
            parts = [
                {name.upper(): values for name, values in rule.items()}
                for rule in (rules if isinstance(rules, list) else [rules])
            ]
            _ = event["DTSTART"].dt
            if any(each < 1 for part in parts for each in part.get("INTERVAL", [])):
                raise ValueError("it repeats without moving on")
        except (KeyError, ValueError, AttributeError):  # others of the file may be whole
            calendar.subcomponents.remove(event)
            continue
        for part in parts:
            _see_that_it_is_counted_soon(part)


def _long_ones(calendar: "Calendar", begin: datetime, end: datetime) -> Iterator[Busy]:
    """What of them lies within `begin` and `end`; they are taken out.

    The library can't count what reaches up to the year 9999. What lasts so long and repeats is left out.
    """
    events: list[Any] = calendar.walk("VEVENT")
    for event in events:
        try:
            first, last = event.start, event.end
            if not last - first > LONGEST_REPEATED:
                continue
        except (ValueError, TypeError, ArithmeticError):  # the library's own affair, or its fault
            continue
        calendar.subcomponents.remove(event)
        if not (event.keys() & {"RRULE", "RDATE", "RECURRENCE-ID"}) and (
            span := _span_of(event, first, last)
        ):
            yield from _within(span, begin, end)


def _within(span: Busy, begin: datetime, end: datetime) -> Iterator[Busy]:
    first, last = max(span.begin, begin), min(span.end, end)
    if first < last:
        yield Busy(first, last)


def _see_that_it_is_counted_soon(rule: dict[str, list[object]]) -> None:
    frequency = {str(each).upper() for each in rule.get("FREQ", [])}
    times_a_day = math.prod(max(1, len(rule.get(name, []))) for name in TIMES_OF_DAY)
    if not frequency <= REPEATS or times_a_day > MOST_TIMES_A_DAY:
        raise CalendarError(Cause.TOO_OFTEN)
    if frequency == {"DAILY"} and rule.keys() & NEVER_PERHAPS:
        raise CalendarError(Cause.NEVER)


def _span(event: Any) -> Busy | None:
    """When somebody is busy by an event; None where they are not."""
    return _span_of(event, event["DTSTART"].dt, event["DTEND"].dt)


def _span_of(event: Any, begin: object, end: object) -> Busy | None:
    if str(event.get("TRANSP", "")).upper() == "TRANSPARENT":
        return None
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return None
    if not isinstance(begin, datetime) or not isinstance(end, datetime) or end <= begin:
        return None  # a whole day, or no time at all
    return Busy(_with_zone(begin), _with_zone(end))


def _with_zone(moment: datetime) -> datetime:
    """Local where it has none; at both ends of what can be told the zone of today does."""
    if moment.tzinfo is not None:
        return moment
    try:
        return moment.astimezone()
    except (ValueError, ArithmeticError, OSError):
        return moment.replace(tzinfo=datetime.now().astimezone().tzinfo)


def busy_until(times: tuple[Busy, ...], moment: datetime) -> datetime | None:
    """Until when somebody is busy who is so at `moment`, through what follows at once; None who is not.

    The answer is in the zone of `moment`, or without one where that has none: then it is local.
    """
    now = _with_zone(moment)
    until = now
    for busy in sorted(times):
        if busy.begin <= until < busy.end:
            until = busy.end
    if until == now:
        return None
    return until.astimezone(moment.tzinfo) if moment.tzinfo else until.astimezone().replace(tzinfo=None)


def day_around(moment: datetime) -> tuple[datetime, datetime]:
    """What is to be known of a calendar at `moment`: from then on for two days, and what reaches into it."""
    now = _with_zone(moment)
    return now - timedelta(minutes=1), now + timedelta(days=2)
