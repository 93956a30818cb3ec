"""How the history's file is made up, and by which steps one of an earlier version becomes one of today.

A version that was released is never changed: whoever needs another shape adds a step.
"""

import sqlite3
from collections.abc import Sequence

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


def check_version(connection: sqlite3.Connection, newest: int) -> int:
    """The version of the file, which nothing is written to. Raises LaterVersionError and ForeignFileError."""
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if owner not in (0, APPLICATION_ID) or (owner == 0 and tables) or version < 0:
        raise ForeignFileError("it is another program's")
    if version > newest:
        raise LaterVersionError(f"it is of version {version}")
    return int(version)


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
