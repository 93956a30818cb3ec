"""What can be said of a whole week: when it was tensest, and whether breaks helped. No more than is known."""

import sqlite3
from collections import Counter
from datetime import date, timedelta

from moodguard.store.history.days import DayPart, WeekSaid
from moodguard.store.history.reading import events_of
from moodguard.store.history.records import (
    MINUTES_A_DAY,
    SEEN_FROM,
    TENSE_FROM,
    Happened,
    first_minute_of,
    local_minute,
)

LEAST_SEEN = 3 * 60  # minutes of a week, to say anything about it
# A part of a day stands out with so many tense minutes, which are such a share of it, and so much more than
# the week's.
LEAST_TENSE, LEAST_SHARE, TIMES_AS_TENSE = 15, 0.25, 1.5


def part_of(hour: int) -> DayPart:
    """The part of the day that an hour (0..23) belongs to."""
    return next((part for part in reversed(DayPart) if hour >= part.value), DayPart.NIGHT)


def week_said(connection: sqlite3.Connection, today: date) -> WeekSaid | None:
    """The last whole week before `today`; None where too little was seen of it. Raises sqlite3.Error."""
    monday = today - timedelta(days=today.weekday() + 7)
    bounds = (first_minute_of(monday), first_minute_of(monday) + 7 * MINUTES_A_DAY)
    seen, tense = _by_part(connection, bounds)
    if seen.total() < LEAST_SEEN:
        return None
    said = [
        e.number for e in events_of(connection, *bounds) if e.kind is Happened.BREAK and e.number is not None
    ]
    return WeekSaid(monday, _tensest(seen, tense), sum(number > 0 for number in said), len(said))


def _by_part(
    connection: sqlite3.Connection, bounds: tuple[int, int]
) -> tuple[Counter[tuple[date, DayPart]], Counter[tuple[date, DayPart]]]:
    """How many minutes were seen, and how many of those were tense."""
    rows = connection.execute(
        "SELECT (minute + ahead) / 60 AS hour, COUNT(*), SUM(tense >= ?) FROM minutes "
        "WHERE minute + ahead >= ? AND minute + ahead < ? AND tense IS NOT NULL AND seen >= ? "
        "GROUP BY hour",
        (TENSE_FROM, *bounds, SEEN_FROM),
    )
    seen: Counter[tuple[date, DayPart]] = Counter()
    tense: Counter[tuple[date, DayPart]] = Counter()
    for hour, here, of_these in rows:
        begin = local_minute(hour * 60)
        key = (begin.date(), part_of(begin.hour))
        seen[key] += here
        tense[key] += of_these
    return seen, tense


def _tensest(
    seen: Counter[tuple[date, DayPart]], tense: Counter[tuple[date, DayPart]]
) -> tuple[date, DayPart] | None:
    usual = tense.total() / seen.total()
    standing_out = [
        key
        for key, minutes in tense.items()
        if minutes >= LEAST_TENSE and minutes / seen[key] >= max(LEAST_SHARE, TIMES_AS_TENSE * usual)
    ]
    return max(standing_out, key=lambda key: tense[key], default=None)
