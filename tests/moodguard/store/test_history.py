"""The history's file: what is written is read back, nothing is lost, and what is erased is gone."""

import os
import sqlite3
import stat
import struct
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moodguard.store.history.file import HistoryFile
from moodguard.store.history.reading import check_whole, events_of, minutes_of, open_to_read
from moodguard.store.history.records import (
    AnswerCode,
    BreakCode,
    CameraDid,
    EventRow,
    FeelingCode,
    Happened,
    MinuteRow,
    WhyQuiet,
    first_minute_of,
)
from moodguard.store.history.schema import APPLICATION_ID, STEPS
from moodguard.store.history.trouble import HistoryError
from support.full_disk import tiny_disk

DAY = date(2026, 11, 30)
FIRST = first_minute_of(DAY)
AHEAD = 60  # local time is that of Central Europe in winter
MARKED = 0.123456789  # a number that is nowhere else
CALM = MinuteRow(FIRST + 600 - AHEAD, AHEAD, 0.1, 1.0, CameraDid.WATCHED)
CALLED = MinuteRow(FIRST + 601 - AHEAD, AHEAD, None, 0.0, CameraDid.QUIET, WhyQuiet.CALL)
BREAK = EventRow((FIRST + 602 - AHEAD) * 60, AHEAD, Happened.BREAK, BreakCode.BREATHING, 1.0, 61.5)
posix_only = pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile-1" / "history.sqlite"


@pytest.fixture
def file(path: Path) -> Iterator[HistoryFile]:
    made = HistoryFile(path)
    yield made
    made.close()


def rows(path: Path) -> tuple[list[MinuteRow], list[EventRow]]:
    with open_to_read(path) as connection:
        return ([], []) if connection is None else (list(minutes_of(connection)), list(events_of(connection)))


def bytes_beside(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.iterdir()))


def test_what_is_written_is_read_back_by_the_local_time_that_held_then(file: HistoryFile, path: Path) -> None:
    file.write([CALLED, CALM], [BREAK])
    assert rows(path) == ([CALM, CALLED], [BREAK])
    assert CALM.begin == datetime(2026, 11, 30, 10, 0)  # noqa: DTZ001
    assert BREAK.moment == datetime(2026, 11, 30, 10, 2)  # noqa: DTZ001


def test_a_minute_that_comes_twice_is_kept_as_it_was_last(file: HistoryFile, path: Path) -> None:
    """As after the clock was set back."""
    again = MinuteRow(CALM.minute, AHEAD, 0.9, 1.0, CameraDid.WATCHED)
    file.write([CALM], [])
    file.write([again], [])
    assert rows(path)[0] == [again]


@posix_only
def test_its_user_alone_can_read_the_file_and_what_lies_beside_it(file: HistoryFile, path: Path) -> None:
    path.parent.mkdir()
    path.touch(mode=0o644)
    file.write([CALM], [])
    modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
    assert modes == dict.fromkeys(("history.sqlite", "history.sqlite-wal", "history.sqlite-shm"), 0o600)


def test_nothing_is_made_where_there_is_nothing_to_keep(file: HistoryFile, path: Path) -> None:
    file.prune(FIRST)
    file.forget_answers()
    file.take_back(BREAK)
    assert rows(path) == ([], [])
    assert not path.parent.exists()


def test_an_event_that_is_taken_back_was_never_there(file: HistoryFile, path: Path) -> None:
    file.write([], [BREAK, BREAK])
    file.take_back(BREAK)
    assert rows(path)[1] == [BREAK]


# --- versions


@pytest.mark.parametrize("version", range(len(STEPS)))
def test_a_file_of_each_earlier_version_is_brought_up_to_date(path: Path, version: int) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as earlier:
        for statement in (words for step in STEPS[:version] for words in step):
            earlier.execute(statement)
        earlier.execute(f"PRAGMA user_version = {version}")
    assert rows(path) == ([], [])
    with closing(HistoryFile(path)) as file:
        file.write([CALM], [BREAK])
    assert rows(path) == ([CALM], [BREAK])


def test_a_further_step_keeps_what_was_there(file: HistoryFile, path: Path) -> None:
    file.write([CALM], [BREAK])
    file.close()
    further = (*STEPS, ("ALTER TABLE events ADD COLUMN place INTEGER",))
    with closing(HistoryFile(path, further)) as later:
        later.write([CALLED], [])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(further),)
        assert connection.execute("SELECT minute FROM minutes").fetchall() == [
            (CALM.minute,),
            (CALLED.minute,),
        ]
        assert connection.execute("SELECT detail, place FROM events").fetchall() == [(BREAK.detail, None)]


def test_a_step_that_fails_leaves_the_file_as_it_was(file: HistoryFile, path: Path) -> None:
    file.write([CALM], [BREAK])
    file.close()
    broken = (*STEPS, ("ALTER TABLE events ADD COLUMN place INTEGER", "no statement at all"))
    with closing(HistoryFile(path, broken)) as later, pytest.raises(HistoryError):
        later.write([CALLED], [])
    assert rows(path) == ([CALM], [BREAK])


def test_a_file_of_a_later_version_is_left_alone_and_told(file: HistoryFile, path: Path) -> None:
    file.write([CALM], [])
    file.close()
    with closing(sqlite3.connect(path)) as later:
        later.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    before = path.read_bytes()
    with pytest.raises(
        HistoryError, match=r"a later version of MoodGuard.*Install that version again"
    ) as told:
        file.write([CALLED], [])
    assert told.value.lasts
    with pytest.raises(HistoryError, match="a later version"):
        rows(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_left_alone_and_told(file: HistoryFile, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(HistoryError, match="another program's"):
        file.write([CALM], [])
    assert path.read_bytes() == before


# --- what can go wrong


ENDLESS = "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n FROM more) SELECT {} FROM more"
ALL = "n AS minute, 0 AS ahead, 0.5 AS tense, 1.0 AS seen, 1 AS camera, NULL AS quiet"


@pytest.mark.parametrize(
    "planted",
    [
        f"DROP TABLE minutes; CREATE VIEW minutes AS {ENDLESS.format(ALL)}",
        "CREATE TRIGGER grow AFTER INSERT ON minutes BEGIN "
        f"INSERT INTO events (time) {ENDLESS.format('n')}; END",
        "DROP TABLE events",
        "ALTER TABLE events RENAME COLUMN kind TO sort",
    ],
    ids=["a view that never ends", "a trigger that never ends", "no table", "another column"],
)
def test_a_file_that_somebody_has_made_up_in_another_way_is_neither_read_nor_written(
    file: HistoryFile, path: Path, planted: str
) -> None:
    file.write([CALM], [BREAK])
    file.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(planted)
    before = path.read_bytes()
    for use in (lambda: file.write([CALLED], []), lambda: check_whole(path), lambda: rows(path)):
        with pytest.raises(HistoryError, match="left as it is"):
            use()
    file.close()
    assert path.read_bytes() == before


def test_what_somebody_has_added_for_tools_of_their_own_is_no_harm(file: HistoryFile, path: Path) -> None:
    file.write([CALM], [])
    file.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE INDEX mine ON minutes (tense); CREATE TABLE notes (text)")
    file.write([CALLED], [])
    assert rows(path) == ([CALM, CALLED], [])


@pytest.mark.parametrize("content", [b"no database at all", b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_damaged_file_is_put_aside_and_a_new_one_begun(
    file: HistoryFile, path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    file.write([CALM], [])
    assert rows(path)[0] == [CALM]
    aside = [each for each in path.parent.iterdir() if ".broken-" in each.name]
    assert [each.read_bytes() for each in aside] == [content]
    assert f"kept as {aside[0].name}" in file.note


def test_a_file_that_is_damaged_while_it_is_open_is_put_aside_too(file: HistoryFile, path: Path) -> None:
    file.write([MinuteRow(n, 0, 0.5, 1.0, CameraDid.WATCHED) for n in range(2000)], [])
    file.close()
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xaa" * 4096
    path.write_bytes(content)
    file.write([CALM], [])
    assert rows(path)[0] == [CALM]
    assert "damaged" in file.note


@posix_only
def test_a_file_that_was_taken_away_is_begun_anew_and_one_put_in_its_place_is_gone_on_with(
    file: HistoryFile, path: Path, tmp_path: Path
) -> None:
    file.write([CALM], [])
    path.parent.rename(tmp_path / "elsewhere")
    file.write([CALLED], [])
    assert rows(path) == ([CALLED], [])
    other = HistoryFile(tmp_path / "other" / "history.sqlite")
    other.write([CALM], [])
    other.close()
    other.path.replace(path)
    file.write([], [BREAK])
    assert rows(path) == ([CALM], [BREAK])
    path.unlink()
    file.take_back(BREAK)
    assert not path.exists(), "there is nothing to be taken back from"


def test_a_damaged_file_can_not_be_read_and_says_so(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all")
    with pytest.raises(HistoryError, match=r"damaged and can't be read.*begins a new one"):
        rows(path)


def test_while_another_program_holds_it_nothing_is_lost(path: Path) -> None:
    with closing(HistoryFile(path, patience=0)) as file:
        file.write([CALM], [])
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(HistoryError, match="Another program holds your history, so it waits"):
                file.write([CALLED], [])
        file.write([CALLED], [])
    assert rows(path)[0] == [CALM, CALLED]


def test_on_a_full_disk_it_is_said_and_what_was_written_stays(tmp_path: Path) -> None:
    many = [MinuteRow(n, 0, 0.5, 1.0, CameraDid.WATCHED) for n in range(20_000)]
    with tiny_disk(tmp_path / "disk", "size=256k") as disk:
        path = disk / "history.sqlite"
        with closing(HistoryFile(path)) as file:
            file.write([CALM], [])
            with pytest.raises(HistoryError, match=r"(?s)disk.*[Mm]ake room"):
                file.write(many, [])
            assert rows(path)[0] == [CALM]
            file.write([CALLED], [])
        assert rows(path)[0] == [CALM, CALLED]


@posix_only
@pytest.mark.parametrize("what", ["folder", "pipe", "link to nothing"])
def test_what_is_no_file_is_not_waited_for(file: HistoryFile, path: Path, what: str) -> None:
    path.parent.mkdir()
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(path.parent / "gone" / "history.sqlite")
    with pytest.raises(HistoryError, match="can't be kept on disk"):
        file.write([CALM], [])


# --- erasing


def test_of_what_is_erased_no_byte_is_left_in_the_file_or_beside_it(file: HistoryFile, path: Path) -> None:
    marked = MinuteRow(CALM.minute, AHEAD, MARKED, 1.0, CameraDid.WATCHED)
    lifted = EventRow(CALM.minute * 60, AHEAD, Happened.PICTURE, 1, MARKED, 20.0)
    kept = MinuteRow(CALM.minute - 1440, AHEAD, 0.25, 1.0, CameraDid.WATCHED)
    others = [MinuteRow(kept.minute - n, AHEAD, 0.5, 1.0, CameraDid.WATCHED) for n in range(1, 500)]
    file.write([marked, kept, *others], [lifted])
    secret = struct.pack(">d", MARKED)
    assert secret in bytes_beside(path), "it was never there"
    file.erase(FIRST, FIRST + 1440)
    assert secret not in bytes_beside(path)
    assert rows(path) == ([*reversed(others), kept], [])


def test_all_can_be_erased(file: HistoryFile, path: Path) -> None:
    file.write([CALM, CALLED], [BREAK])
    file.erase(None, None)
    assert rows(path) == ([], [])


def test_what_is_too_old_is_pruned_by_the_local_day(file: HistoryFile, path: Path) -> None:
    before = MinuteRow(FIRST - AHEAD - 1, AHEAD, 0.1, 1.0, CameraDid.WATCHED)
    midnight = MinuteRow(FIRST - AHEAD, AHEAD, 0.1, 1.0, CameraDid.WATCHED)
    file.write([before, midnight], [])
    file.prune(FIRST)
    assert rows(path)[0] == [midnight]


def test_answers_alone_can_be_forgotten(file: HistoryFile, path: Path) -> None:
    def event(kind: Happened, detail: int, number: float | None = None) -> EventRow:
        return EventRow(BREAK.time, AHEAD, kind, detail, number)

    skipped = event(Happened.ANSWER, AnswerCode.SKIPPED)
    file.write(
        [CALM],
        [
            event(Happened.ANSWER, AnswerCode.WRONG),
            skipped,
            event(Happened.FEELING, FeelingCode.TENSE),
            BREAK,
        ],
    )
    file.forget_answers()
    said_nothing = EventRow(BREAK.time, AHEAD, Happened.BREAK, BREAK.detail, None, BREAK.seconds)
    assert rows(path) == ([CALM], [skipped, said_nothing])


def test_once_it_is_closed_all_is_in_one_file(file: HistoryFile, path: Path) -> None:
    file.write([CALM], [])
    file.close()
    assert [each.name for each in path.parent.iterdir()] == ["history.sqlite"]
    file.write([CALLED], [])
    assert rows(path)[0] == [CALM, CALLED]


# --- what others have written into it

NUMBERS = st.one_of(st.integers(-(2**62), 2**62), st.floats(), st.text(max_size=5), st.none())


@settings(max_examples=30)
@given(st.tuples(st.integers(-(2**62), 2**62), *[NUMBERS] * 5), st.tuples(*[NUMBERS] * 6))
def test_whatever_stands_in_a_row_is_read_or_left_out(
    minute: tuple[object, ...], event: tuple[object, ...]
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(
            "CREATE TABLE minutes (minute INTEGER PRIMARY KEY, ahead, tense, seen, camera, quiet)"
        )
        connection.execute(
            "CREATE TABLE events (id INTEGER PRIMARY KEY, time, ahead, kind, detail, number, seconds)"
        )
        connection.execute("INSERT INTO minutes VALUES (?, ?, ?, ?, ?, ?)", minute)
        connection.execute(
            "INSERT INTO events (time, ahead, kind, detail, number, seconds) VALUES (?, ?, ?, ?, ?, ?)", event
        )
        assert all(0 <= row.coverage <= 1 for row in minutes_of(connection))
        assert all(isinstance(row.kind, Happened) for row in events_of(connection))


def test_the_file_tells_other_programs_whose_it_is(file: HistoryFile, path: Path) -> None:
    file.write([CALM], [])
    file.close()
    assert int.from_bytes(path.read_bytes()[68:72], "big") == APPLICATION_ID
