"""The history's file as it is read: beside whoever writes it, and without changing it."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from enum import IntEnum
from math import isfinite
from pathlib import Path

from moodguard.store.history.file import PATIENCE_SECONDS
from moodguard.store.history.records import (
    DETAILS,
    MINUTES_A_DAY,
    CameraDid,
    EventRow,
    Happened,
    MinuteRow,
    WhyQuiet,
)
from moodguard.store.history.schema import ForeignFileError, LaterVersionError, check_version
from moodguard.store.history.trouble import HistoryError, in_words, is_damage, later_in_words
from moodguard.store.written import WAL
from moodguard.system.regular_files import open_regular
from moodguard.translation import tr

# What somebody else has written into the file may be no time at all; no bound lies further away.
FIRST, LAST = -(2**40), 2**40
_FURTHEST_AHEAD = MINUTES_A_DAY  # no zone is further from UTC; bounds of what is stored, which the keys serve


@contextlib.contextmanager
def open_to_read(path: Path) -> Iterator[sqlite3.Connection | None]:
    """The file, to be read within the block; None where there is none yet. Raises HistoryError."""
    try:
        with open_regular(path):
            pass
        connection, version = _connected(path)
    except (FileNotFoundError, NotADirectoryError):
        yield None
        return
    except (LaterVersionError, ForeignFileError) as error:
        raise HistoryError(later_in_words(path, error), lasts=True) from error
    except (sqlite3.Error, OSError) as error:
        raise _trouble(path, error) from error
    try:
        yield connection if version else None
    except sqlite3.Error as error:
        raise _trouble(path, error) from error
    finally:
        connection.close()


def snapshot(path: Path) -> bytes | None:
    """A history's file as it is just now, whole, also while somebody writes to it; None where there is none.

    Raises HistoryError.
    """
    with open_to_read(path) as connection:
        return None if connection is None else connection.serialize()


def whole_history(path: Path) -> bytes | None:
    """As `snapshot`, but None also where that can't be had: then the file is copied as it lies."""
    try:
        return snapshot(path)
    except HistoryError:
        return None


def check_whole(path: Path) -> None:
    """See that a history's file can be used, where one is there. Raises HistoryError."""
    with open_to_read(path) as connection:
        if connection is not None:
            (fault,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if fault != "ok":
                raise HistoryError(_damaged_words(path))


def minutes_of(connection: sqlite3.Connection, since: int = FIRST, until: int = LAST) -> Iterator[MinuteRow]:
    """The minutes from one to before another, counted by the local clock; what can be none is left out."""
    rows = connection.execute(
        "SELECT minute, ahead, tense, seen, camera, quiet FROM minutes "
        "WHERE minute >= ? AND minute < ? AND minute + ahead >= ? AND minute + ahead < ? "
        "ORDER BY minute + ahead",
        (since - _FURTHEST_AHEAD, until + _FURTHEST_AHEAD, since, until),
    )
    for minute, ahead, tense, coverage, camera, quiet in rows:
        with contextlib.suppress(ValueError, TypeError, OverflowError):
            yield MinuteRow(
                minute, int(ahead), None if tense is None else _share(tense), _share(coverage),
                CameraDid(camera), None if quiet is None else _why(quiet),
            )  # fmt: skip


def events_of(connection: sqlite3.Connection, since: int = FIRST, until: int = LAST) -> Iterator[EventRow]:
    """The events of these minutes, in the same way."""
    rows = connection.execute(
        "SELECT time, ahead, kind, detail, number, seconds FROM events "
        "WHERE time >= ? AND time < ? AND time + 60 * ahead >= ? AND time + 60 * ahead < ? ORDER BY time, id",
        (
            (since - _FURTHEST_AHEAD) * 60,
            (until + _FURTHEST_AHEAD) * 60,
            since * 60,
            until * 60,
        ),
    )
    for time, ahead, kind, detail, number, seconds in rows:
        with contextlib.suppress(ValueError, TypeError, OverflowError):
            happened = Happened(kind)
            yield EventRow(
                int(time), int(ahead), happened, _detail(happened, detail), _number(number), _number(seconds)
            )


def _connected(path: Path) -> tuple[sqlite3.Connection, int]:
    """The open file and its version. Raises sqlite3.Error, LaterVersionError and ForeignFileError."""
    # A link is followed, as SQLite does: what it keeps beside the file lies there.
    file = Path(os.path.realpath(path))
    if file.with_name(file.name + WAL).exists():
        return _opened(f"{file.as_uri()}?mode=ro")
    # Nobody writes to it, so nothing has to be seen of them, and nothing is left beside it.
    return _opened(f"{file.as_uri()}?mode=ro&immutable=1")


def _opened(place: str) -> tuple[sqlite3.Connection, int]:
    connection = sqlite3.connect(place, uri=True, timeout=PATIENCE_SECONDS, isolation_level=None)
    try:
        return connection, _look_at(connection)
    except BaseException:
        connection.close()
        raise


def _look_at(connection: sqlite3.Connection) -> int:
    """The version of the file; 0 where nothing was ever written to it."""
    connection.execute("PRAGMA cache_size = -256")
    connection.execute("PRAGMA trusted_schema = OFF")
    return check_version(connection)


def _trouble(path: Path, error: Exception) -> HistoryError:
    if isinstance(error, sqlite3.Error) and is_damage(error):
        return HistoryError(_damaged_words(path))
    return HistoryError(in_words(path, error))


def _damaged_words(path: Path) -> str:
    return tr(
        "Your history is damaged and can't be read: {path}. While MoodGuard runs, it keeps it under another "
        "name and begins a new one."
    ).format(path=path)


def _share(value: object) -> float:
    found = float(value)  # type: ignore[arg-type]
    if not 0 <= found <= 1:
        raise ValueError("it is no share")
    return found


def _number(value: object) -> float | None:
    if value is None:
        return None
    found = float(value)  # type: ignore[arg-type]
    if not isfinite(found):
        raise ValueError("it is no number")
    return found


def _why(value: int) -> WhyQuiet:
    try:
        return WhyQuiet(value)
    except ValueError:
        return WhyQuiet.OTHER


def _detail(kind: Happened, value: int) -> int:
    codes: type[IntEnum] | None = DETAILS[kind]
    return int(value) if codes is None else codes(value)
