"""What a user is shown of their history: days as bands, twelve weeks, what helped, and a word on one week."""

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from moodguard.store.history.days import (
    Day,
    DayPart,
    DaySum,
    Helped,
    Mark,
    MarkKind,
    Overview,
    Span,
    State,
    WeekSaid,
    empty_overview,
    first_of_weeks,
)
from moodguard.store.history.file import HistoryFile
from moodguard.store.history.overview import read_overview, spans_of
from moodguard.store.history.records import (
    BreakCode,
    CameraDid,
    EventRow,
    Happened,
    MinuteRow,
    PictureCode,
    StepCode,
    WhyQuiet,
    first_minute_of,
)
from moodguard.store.history.tables import COLUMNS, read_table

TODAY = date(2026, 12, 1)  # a Tuesday
LAST_TUESDAY = date(2026, 11, 24)
AHEAD = 60


def minute(day: date, at: int, tense: float | None = 0.1, **more: object) -> MinuteRow:
    """A minute that was seen whole, `at` so many minutes of the local day."""
    coverage = 0.0 if tense is None else 1.0
    made = {"coverage": coverage, "camera": CameraDid.WATCHED} | more
    return MinuteRow(first_minute_of(day) + at - AHEAD, AHEAD, tense, **made)  # type: ignore[arg-type]


def event(day: date, at: int, kind: Happened, detail: int, number: float | None = None) -> EventRow:
    return EventRow((first_minute_of(day) + at - AHEAD) * 60, AHEAD, kind, detail, number)


class Days:
    """A history on disk, and what is shown of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = HistoryFile(path)

    def note(self, *rows: MinuteRow | EventRow) -> None:
        self.file.write(
            [row for row in rows if isinstance(row, MinuteRow)],
            [row for row in rows if isinstance(row, EventRow)],
        )

    def shown(self) -> Overview:
        return read_overview(self.path, TODAY)


@pytest.fixture
def days(tmp_path: Path) -> Iterator[Days]:
    made = Days(tmp_path / "history.sqlite")
    with closing(made.file):
        yield made


def test_before_anything_was_noted_there_are_empty_days(days: Days) -> None:
    shown = days.shown()
    assert shown == empty_overview(TODAY)
    assert [day.day for day in shown.days] == [TODAY - timedelta(days=n) for n in range(6, -1, -1)]
    assert shown.since is None


@pytest.mark.parametrize(
    ("row", "state"),
    [
        (minute(TODAY, 600), State.CALM),
        (minute(TODAY, 600, 0.5), State.TENSE),
        (minute(TODAY, 600, 0.9, coverage=0.2), State.NOT_SEEN),
        (minute(TODAY, 600, None), State.NOT_SEEN),
        (minute(TODAY, 600, None, camera=CameraDid.MISSING), State.NOT_SEEN),
        (minute(TODAY, 600, None, camera=CameraDid.PAUSED), State.PAUSED),
        (minute(TODAY, 600, None, camera=CameraDid.QUIET, quiet=WhyQuiet.CALL), State.CALL),
        (minute(TODAY, 600, None, camera=CameraDid.QUIET, quiet=WhyQuiet.LOCKED), State.NOT_SEEN),
        (minute(TODAY, 600, None, camera=CameraDid.QUIET, quiet=WhyQuiet.BUSY), State.PAUSED),
    ],
)
def test_each_minute_is_shown_as_what_was_seen_or_why_nothing_was(row: MinuteRow, state: State) -> None:
    assert spans_of([row], first_minute_of(TODAY)) == (Span(600, 601, state),)


def test_minutes_that_are_alike_become_one_stretch_and_what_was_not_noted_stays_open(days: Days) -> None:
    days.note(*(minute(TODAY, at) for at in (600, 601, 602, 610)), minute(TODAY, 603, 0.8))
    stretches = (Span(600, 603, State.CALM), Span(603, 604, State.TENSE), Span(610, 611, State.CALM))
    assert days.shown().days[-1] == Day(TODAY, stretches)
    assert days.shown().days[-1].minutes(State.CALM) == 4


def test_the_hour_that_comes_twice_in_an_autumn_night_is_drawn_once() -> None:
    night = date(2026, 10, 25)
    first = first_minute_of(night)
    summer = [MinuteRow(first + at - 120, 120, 0.1, 1.0, CameraDid.WATCHED) for at in range(120, 180)]
    winter = [MinuteRow(first + at - 60, 60, 0.9, 1.0, CameraDid.WATCHED) for at in range(120, 180)]
    both = sorted([*summer, *winter], key=lambda row: row.minute + row.ahead)
    spans = spans_of(both, first)
    assert sum(span.end - span.begin for span in spans) == 60


def test_suggestions_and_breaks_are_marked(days: Days) -> None:
    days.note(
        minute(TODAY, 600),
        event(TODAY, 610, Happened.STEP, StepCode.BREAK_MESSAGE),
        event(TODAY, 611, Happened.STEP, StepCode.REST),
        event(TODAY, 612, Happened.BREAK, BreakCode.EYES),
        event(TODAY, 640, Happened.GALLERY, 1, 7.0),
    )
    marks = days.shown().days[-1].marks
    assert marks == (
        Mark(610, MarkKind.SUGGESTION), Mark(612, MarkKind.BREAK), Mark(640, MarkKind.BREAK),
    )  # fmt: skip


def test_twelve_weeks_count_what_was_seen_and_how_much_of_it_was_tense(days: Days) -> None:
    first = first_of_weeks(TODAY)
    days.note(
        *(minute(first, at, 0.9 if at < 620 else 0.1) for at in range(600, 700)),
        minute(first, 800, None),
        minute(first, 801, 0.9, coverage=0.1),
        minute(first - timedelta(days=1), 600),
    )
    shown = days.shown()
    assert shown.sums == {first: DaySum(100, 20)}
    assert shown.since == first - timedelta(days=1)
    assert (first.weekday(), (TODAY - first).days // 7) == (0, 11)


def test_what_helped_is_by_what_was_said_and_for_pictures_by_what_was_seen(days: Days) -> None:
    days.note(
        *(
            event(TODAY, 600 + n, Happened.BREAK, BreakCode.BREATHING, said)
            for n, said in enumerate((1, 1, -1))
        ),
        event(TODAY, 700, Happened.BREAK, BreakCode.STRETCH, None),
        event(TODAY, 701, Happened.PICTURE, PictureCode.SHIPPED, 0.4),
        event(TODAY, 702, Happened.PICTURE, PictureCode.OWN, -0.1),
        event(first_of_weeks(TODAY) - timedelta(days=1), 600, Happened.BREAK, BreakCode.EYES, 1.0),
    )
    assert days.shown().helped == (Helped(BreakCode.BREATHING, 2, 3), Helped(None, 1, 2))


def a_calm_week(days: Days) -> None:
    for back in range(1, 6):
        day = LAST_TUESDAY + timedelta(days=4 - back)
        days.note(*(minute(day, at) for at in range(9 * 60, 17 * 60)))


def test_a_week_is_said_to_be_tensest_where_it_stood_out(days: Days) -> None:
    a_calm_week(days)
    days.note(*(minute(LAST_TUESDAY, at, 0.8) for at in range(13 * 60, 14 * 60)))
    days.note(
        event(LAST_TUESDAY, 840, Happened.BREAK, BreakCode.EYES, 1.0),
        event(LAST_TUESDAY, 900, Happened.BREAK, BreakCode.EYES, 0.0),
    )
    week = WeekSaid(date(2026, 11, 23), (LAST_TUESDAY, DayPart.AFTER_LUNCH), 1, 2)
    assert days.shown().week == week


def test_nothing_is_said_to_stand_out_where_nothing_does(days: Days) -> None:
    a_calm_week(days)
    days.note(*(minute(LAST_TUESDAY, at, 0.8) for at in range(13 * 60, 13 * 60 + 10)))
    assert days.shown().week == WeekSaid(date(2026, 11, 23), None, 0, 0)


def test_of_a_week_that_was_hardly_seen_nothing_is_said(days: Days) -> None:
    days.note(*(minute(LAST_TUESDAY, at, 0.9) for at in range(600, 700)))
    assert days.shown().week is None


# --- for the user's own programs


def test_csv_has_a_line_for_each_minute_and_event_in_the_order_of_time(days: Days) -> None:
    days.note(
        event(TODAY, 601, Happened.BREAK, BreakCode.BREATHING, 1.0),
        minute(TODAY, 600, 0.25),
        minute(TODAY, 602, None, camera=CameraDid.QUIET, quiet=WhyQuiet.CALL),
    )
    found = list(csv.DictReader(io.StringIO(read_table(days.path, as_json=False))))
    assert tuple(found[0]) == COLUMNS
    assert [row["what"] for row in found] == ["minute", "break", "minute"]
    assert found[0]["time"] == "2026-12-01T10:00+01:00"
    assert (found[0]["tense"], found[0]["camera"]) == ("0.25", "watched")
    assert (found[1]["time"], found[1]["detail"], found[1]["number"]) == (
        "2026-12-01T10:01:00+01:00", "breathing", "1.0",
    )  # fmt: skip
    assert (found[2]["tense"], found[2]["quiet"]) == ("", "call")


def test_json_has_the_same_as_two_lists(days: Days) -> None:
    days.note(minute(TODAY, 600, 0.25), event(TODAY, 601, Happened.STEP, StepCode.GALLERY))
    found = json.loads(read_table(days.path, as_json=True))
    assert found["version"] == 1
    assert found["minutes"] == [
        {"time": "2026-12-01T10:00+01:00", "tense": 0.25, "seen": 1.0, "camera": "watched", "quiet": None}
    ]
    assert [(row["what"], row["detail"]) for row in found["events"]] == [("step", "gallery")]


def test_of_no_history_there_is_an_empty_table(days: Days) -> None:
    assert read_table(days.path, as_json=False) == ",".join(COLUMNS) + "\n"
    assert json.loads(read_table(days.path, as_json=True))["minutes"] == []
