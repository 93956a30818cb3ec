"""How the history's file is made up, and by which steps one of an earlier version becomes one of today.

A version that was released is never changed: whoever needs another shape adds a step.
"""

import contextlib
import sqlite3
from collections.abc import Sequence
from functools import cache

APPLICATION_ID = 0x4D475248  # "MGRH": by it SQLite's own tools tell the file from others

# Step N makes a file of version N + 1 from one of version N; a new file is of version 0.
STEPS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE minutes (
            minute INTEGER PRIMARY KEY,
            ahead INTEGER NOT NULL,
            tense REAL,
            seen REAL NOT NULL,
            camera INTEGER NOT NULL,
            quiet INTEGER
        )""",
        """CREATE TABLE events (
            id INTEGER PRIMARY KEY,
            time INTEGER NOT NULL,
            ahead INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            detail INTEGER NOT NULL,
            number REAL,
            seconds REAL
        )""",
        "CREATE INDEX events_by_time ON events (time)",
    ),
)


class LaterVersionError(Exception):
    """A later MoodGuard has written the file: it is whole, and is to be left alone."""


class ForeignFileError(Exception):
    """It is a database of another program's."""


def check_version(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> int:
    """The version of the file, which nothing is written to; of a version that `steps` lead to, it is made as
    they make it. Raises LaterVersionError and ForeignFileError, and sqlite3.Error.
    """
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if owner not in (0, APPLICATION_ID) or (owner == 0 and tables) or version < 0:
        raise ForeignFileError("it is another program's")
    if version > len(steps):
        raise LaterVersionError(f"it is of version {version}")
    made = _parts(connection)
    if not made >= _parts_by(tuple(map(tuple, steps[:version]))) or any(
        kind == "trigger" for kind, *_ in made
    ):
        raise ForeignFileError("it is made up in another way")
    return int(version)


def _parts(connection: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    """What a file is made up of. A view in the place of a table could be read without end."""
    return frozenset(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))


@cache
def _parts_by(steps: tuple[tuple[str, ...], ...]) -> frozenset[tuple[str, ...]]:
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for step in steps:
            for statement in step:
                connection.execute(statement)
        return _parts(connection)


def bring_up_to_date(
    connection: sqlite3.Connection, version: int, steps: Sequence[Sequence[str]] = STEPS
) -> None:
    """Carry out the steps that are missing, all or none. Raises sqlite3.Error."""
    if version == len(steps):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version:]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
