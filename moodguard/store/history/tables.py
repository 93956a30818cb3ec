"""The history as CSV and JSON, for the user's own programs. Names and numbers are told in docs/history.md."""

import csv
import io
import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from enum import IntEnum
from pathlib import Path

from moodguard.store.history.reading import events_of, minutes_of, open_to_read
from moodguard.store.history.records import DETAILS, EventRow, MinuteRow

TABLE_VERSION = 1  # of both, raised where a name or a meaning changes
COLUMNS = (
    "time", "what", "tense", "seen", "camera", "quiet", "detail", "number", "seconds",
)  # fmt: skip


def read_table(path: Path, *, as_json: bool) -> str:
    """All of a history as a text; of one that is not there yet an empty table. Raises HistoryError."""
    write = _as_json if as_json else _as_csv
    with open_to_read(path) as connection:
        if connection is None:
            return write((), ())
        return write(minutes_of(connection), events_of(connection))


def _as_csv(minutes: Iterable[MinuteRow], events: Iterable[EventRow]) -> str:
    """One line for each minute and each event, in the order of time, with a line of names first."""
    rows = [*map(_minute_record, minutes), *map(_event_record, events)]
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\n")
    table.writeheader()
    table.writerows(
        {name: "" if value is None else value for name, value in row.items()}
        for row in sorted(rows, key=lambda row: datetime.fromisoformat(str(row["time"])))
    )
    return text.getvalue()


def _as_json(minutes: Iterable[MinuteRow], events: Iterable[EventRow]) -> str:
    """One object, with a list of minutes and one of events."""
    content = {
        "version": TABLE_VERSION,
        "minutes": [_without(row, "what") for row in map(_minute_record, minutes)],
        "events": [*map(_event_record, events)],
    }
    return json.dumps(content, indent=1) + "\n"


def _minute_record(row: MinuteRow) -> dict[str, object]:
    return {
        "time": _iso(row.begin, row.ahead, "minutes"),
        "what": "minute",
        "tense": row.tense,
        "seen": row.coverage,
        "camera": _name(row.camera),
        "quiet": None if row.quiet is None else _name(row.quiet),
    }


def _event_record(row: EventRow) -> dict[str, object]:
    codes = DETAILS[row.kind]
    return {
        "time": _iso(row.moment, row.ahead, "seconds"),
        "what": _name(row.kind),
        "detail": None if codes is None else _name(codes(row.detail)),
        "number": row.number,
        "seconds": row.seconds,
    }


def _iso(local: datetime, ahead: int, precision: str) -> str:
    """As ISO 8601 has it, with how far local time was ahead of UTC."""
    return local.replace(tzinfo=timezone(timedelta(minutes=ahead))).isoformat(timespec=precision)


def _name(code: IntEnum) -> str:
    return code.name.lower()


def _without(record: dict[str, object], name: str) -> dict[str, object]:
    return {key: value for key, value in record.items() if key != name}
