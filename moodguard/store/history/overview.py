"""What the file says of the days that a user is shown."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from moodguard.store.history.days import (
    Day,
    DaySum,
    Helped,
    Mark,
    MarkKind,
    Overview,
    Span,
    State,
    empty_overview,
    first_of_weeks,
    last_days,
)
from moodguard.store.history.reading import events_of, minutes_of, open_to_read
from moodguard.store.history.records import (
    MINUTES_A_DAY,
    PAUSES,
    SEEN_FROM,
    SUGGESTIONS,
    TENSE_FROM,
    BreakCode,
    CameraDid,
    EventRow,
    Happened,
    MinuteRow,
    WhyQuiet,
    first_minute_of,
    local_minute,
)
from moodguard.store.history.weeks import week_said


def read_overview(path: Path, today: date) -> Overview:
    """What the file says, up to the end of `today`; an empty one where there is none. Raises HistoryError."""
    with open_to_read(path) as connection:
        return empty_overview(today) if connection is None else overview(connection, today)


def overview(connection: sqlite3.Connection, today: date) -> Overview:
    """What the file says, up to the end of `today`. Raises sqlite3.Error."""
    until = first_minute_of(today) + MINUTES_A_DAY
    weeks = first_minute_of(first_of_weeks(today))
    found = connection.execute(
        "SELECT MIN(minute + ahead) FROM minutes WHERE minute + ahead >= 0 AND minute + ahead < ?", (until,)
    ).fetchone()[0]
    return Overview(
        today,
        tuple(day_of(connection, each) for each in last_days(today)),
        _sums(connection, weeks, until),
        _helped(events_of(connection, weeks, until)),
        week_said(connection, today),
        None if found is None else local_minute(found).date(),
    )


def day_of(connection: sqlite3.Connection, day: date) -> Day:
    """One day as a band. Raises sqlite3.Error."""
    first = first_minute_of(day)
    bounds = (first, first + MINUTES_A_DAY)
    spans = spans_of(minutes_of(connection, *bounds), first)
    return Day(day, spans, _marks(events_of(connection, *bounds)))


def state_of(row: MinuteRow) -> State:
    """What a minute is shown as: what was seen of it, or why nothing was."""
    if row.tense is not None and row.coverage >= SEEN_FROM:
        return State.TENSE if row.tense >= TENSE_FROM else State.CALM
    if row.camera is CameraDid.PAUSED or row.quiet in PAUSES:
        return State.PAUSED
    if row.camera is CameraDid.QUIET and row.quiet is WhyQuiet.CALL:
        return State.CALL
    return State.NOT_SEEN


def spans_of(rows: Iterable[MinuteRow], first: int) -> tuple[Span, ...]:
    """Minutes of a day that begins at `first` (by the local clock), joined where they are alike."""
    spans: list[Span] = []
    for row in rows:
        minute, state = row.minute + row.ahead - first, state_of(row)
        if spans and minute < spans[-1].end:
            continue  # the hour that an autumn night has twice
        if spans and spans[-1].state is state and spans[-1].end == minute:
            spans[-1] = Span(spans[-1].begin, minute + 1, state)
        else:
            spans.append(Span(minute, minute + 1, state))
    return tuple(spans)


def _marks(events: Iterable[EventRow]) -> tuple[Mark, ...]:
    marks = []
    for event in events:
        minute = event.moment.hour * 60 + event.moment.minute
        if event.kind is Happened.STEP and event.detail in SUGGESTIONS:
            marks.append(Mark(minute, MarkKind.SUGGESTION))
        if event.kind in (Happened.BREAK, Happened.GALLERY):
            marks.append(Mark(minute, MarkKind.BREAK))
    return tuple(marks)


def _sums(connection: sqlite3.Connection, since: int, until: int) -> dict[date, DaySum]:
    rows = connection.execute(
        "SELECT (minute + ahead) / ? AS day, COUNT(*), SUM(tense >= ?) FROM minutes "
        "WHERE minute + ahead >= ? AND minute + ahead < ? AND tense IS NOT NULL AND seen >= ? "
        "GROUP BY day",
        (MINUTES_A_DAY, TENSE_FROM, since, until, SEEN_FROM),
    )
    return {
        local_minute(day * MINUTES_A_DAY).date(): DaySum(min(seen, MINUTES_A_DAY), tense)
        for day, seen, tense in rows
    }


def _helped(events: Iterable[EventRow]) -> tuple[Helped, ...]:
    """By what they have said of breaks, and for pictures by what was seen while they looked at them."""
    known: dict[BreakCode | None, list[bool]] = {}
    for event in events:
        if event.number is not None and event.kind is Happened.BREAK:
            known.setdefault(BreakCode(event.detail), []).append(event.number > 0)
        if event.number is not None and event.kind is Happened.PICTURE:
            known.setdefault(None, []).append(event.number > 0)
    found = [Helped(what, sum(each), len(each)) for what, each in known.items()]
    return tuple(sorted(found, key=lambda one: (-one.helped / one.known, -one.known)))
