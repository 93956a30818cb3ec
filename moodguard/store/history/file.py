"""The history's file as it is written: by one thread, whole or not at all, put aside where it is damaged."""

import contextlib
import errno
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple
from pathlib import Path

from moodguard.store.history.records import AnswerCode, EventRow, Happened, MinuteRow
from moodguard.store.history.schema import (
    STEPS,
    ForeignFileError,
    LaterVersionError,
    bring_up_to_date,
    check_version,
)
from moodguard.store.history.trouble import HistoryError, in_words, is_damage, later_in_words
from moodguard.store.written import JOURNAL, SHARED_MEMORY, WAL
from moodguard.system.private_files import FILE_MODE, keep_aside, make_private_folder
from moodguard.system.regular_files import NotRegularError, wary
from moodguard.translation import tr

_EVER = 2**56  # minutes
PATIENCE_SECONDS = 5.0  # with another program that writes into it
# Rows are small and few: a quarter of a megabyte of memory is plenty.
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = NORMAL",  # whole after a power cut, without a wait for the disk each minute
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten
    "PRAGMA cache_size = -256",
    "PRAGMA trusted_schema = OFF",
)


class HistoryFile:
    """One file. It is opened, and made, when something is first written to it; all on one thread.

    All methods raise HistoryError, which says in words what is wrong; what was to be written is then to be
    given anew. `note` says in words what was found wrong and mended by itself, "" for nothing.
    """

    def __init__(
        self,
        path: Path,
        steps: Sequence[Sequence[str]] = STEPS,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """`steps` are those of `schema`, `patience` (s) with who else holds the file. Touches nothing."""
        self.path = path
        self.note = ""
        self._steps = steps
        self._patience = patience
        self._open: sqlite3.Connection | None = None
        self._opened: os.stat_result | None = None  # which file that is

    def write(self, minutes: Sequence[MinuteRow], events: Sequence[EventRow]) -> None:
        """Add these. A minute that is there already, as after the clock was set back, is replaced."""

        def add(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT OR REPLACE INTO minutes VALUES (?, ?, ?, ?, ?, ?)", map(astuple, minutes)
            )
            connection.executemany(
                "INSERT INTO events (time, ahead, kind, detail, number, seconds) VALUES (?, ?, ?, ?, ?, ?)",
                map(astuple, events),
            )

        self._change(add, make=True)

    def take_back(self, event: EventRow) -> None:
        """Take the newest event away that is equal to this one, if there is any."""
        self._change(
            lambda connection: connection.execute(
                "DELETE FROM events WHERE id = "
                "(SELECT MAX(id) FROM events WHERE (time, kind, detail) = (?, ?, ?))",
                (event.time, event.kind, event.detail),
            )
        )

    def prune(self, before: int) -> None:
        """Take away, bytes and all, what was before this minute, counted by the local clock."""
        self.erase(None, before)

    def erase(self, since: int | None, until: int | None) -> None:
        """Take away what was from one minute to before another one; None: without a bound.

        They are counted by the local clock, as in `local_minute`. No byte of it stays in the file.
        """
        first, last = -_EVER if since is None else since, _EVER if until is None else until

        def delete(connection: sqlite3.Connection) -> int:
            minutes = connection.execute(
                "DELETE FROM minutes WHERE minute + ahead >= ? AND minute + ahead < ?", (first, last)
            )
            events = connection.execute(
                "DELETE FROM events WHERE time + 60 * ahead >= ? AND time + 60 * ahead < ?",
                (first * 60, last * 60),
            )
            return minutes.rowcount + events.rowcount

        if self._change(delete):
            self._wipe()

    def forget_answers(self) -> None:
        """Take away all that the user has said: of suggestions, of how they are, and of breaks."""

        def delete(connection: sqlite3.Connection) -> int:
            said = connection.execute(
                "DELETE FROM events WHERE kind = ? OR (kind = ? AND detail IN (?, ?))",
                (Happened.FEELING, Happened.ANSWER, AnswerCode.RIGHT, AnswerCode.WRONG),
            )
            helped = connection.execute(
                "UPDATE events SET number = NULL WHERE kind = ? AND number IS NOT NULL", (Happened.BREAK,)
            )
            return said.rowcount + helped.rowcount

        if self._change(delete):
            self._wipe()

    def close(self) -> None:
        """Let go of the file: all is in it, and nothing beside it. It is opened anew when next needed."""
        connection, self._open = self._open, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    # --- within

    def _change(self, change: Callable[[sqlite3.Connection], object], *, make: bool = False) -> object:
        """What `change` returns, carried out whole or not at all; a damaged file is put aside, once.

        Where there is no file and none is to be made, there is nothing to change: None.
        """
        try:
            return self._try(change, make=make)
        except _DamagedError as error:
            self._put_aside(error)
            return self._try(change, make=make) if make else None

    def _try(self, change: Callable[[sqlite3.Connection], object], *, make: bool) -> object:
        with self._told():
            self._let_go_of_what_is_gone()
            if self._open is None and not make and not self.path.exists():
                return None
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = change(connection)
                connection.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    connection.execute("ROLLBACK")
                raise
            return result

    def _let_go_of_what_is_gone(self) -> None:
        """Somebody may have taken the file away, or put another one in its place: what is written into one
        that has no name any more is lost.
        """
        if self._open is None:
            return
        try:
            same = self._opened is not None and os.path.samestat(self._opened, self.path.stat())
        except OSError:
            same = False
        if not same:
            with contextlib.suppress(sqlite3.Error):
                # By closing alone, SQLite would leave the old file's newest rows beside the new one.
                self._open.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.close()

    def _wipe(self) -> None:
        """Make the file anew of what is left, and empty what lies beside it."""
        with self._told():
            connection = self._connection()
            connection.execute("VACUUM")
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise HistoryError(
                    tr(
                        "What you erased from your history still lies beside it on the disk, since another "
                        "program reads it. It goes with the next minute that is written."
                    )
                )

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Errors as `HistoryError` in words, but damage, which is mended."""
        try:
            yield
        except (LaterVersionError, ForeignFileError) as error:
            self.close()
            raise HistoryError(later_in_words(self.path, error), lasts=True) from error
        except sqlite3.Error as error:
            if is_damage(error):
                raise _DamagedError(str(error)) from error
            self.close()  # what can't be written to now may be another file by the next time
            raise HistoryError(in_words(self.path, error)) from error
        except OSError as error:
            self.close()
            raise HistoryError(in_words(self.path, error)) from error

    def _connection(self) -> sqlite3.Connection:
        if self._open is None:
            make_private_folder(self.path.parent)
            _make_private_file(self.path)
            # Opened and not made: it is there, with rights for this user alone.
            place = f"{self.path.absolute().as_uri()}?mode=rw"
            self._open = sqlite3.connect(place, uri=True, timeout=self._patience, isolation_level=None)
            self._opened = self.path.stat()
            version = check_version(self._open, self._steps)
            for pragma in _PRAGMAS:
                self._open.execute(pragma)
            (fault,) = self._open.execute("PRAGMA quick_check(1)").fetchone()
            if fault != "ok":
                raise _DamagedError(fault)
            bring_up_to_date(self._open, version, self._steps)
        return self._open

    def _put_aside(self, error: Exception) -> None:
        """Keep what is damaged under a name of its own, so that nothing can write over it."""
        self.close()
        try:
            aside = keep_aside(self.path)
            for ending in (WAL, JOURNAL):
                beside = _beside(self.path, ending)
                if beside.exists():
                    beside.replace(_beside(aside, ending))
            _beside(self.path, SHARED_MEMORY).unlink(missing_ok=True)
        except OSError as reason:
            raise HistoryError(in_words(self.path, reason)) from error
        self.note = tr("Your history was damaged. It is kept as {name}, and a new one has begun.").format(
            name=aside.name
        )


class _DamagedError(Exception):
    """The file is no database, or a broken one."""


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _make_private_file(path: Path) -> None:
    """See that a regular file lies there that this user alone can read. Raises OSError."""
    handle = os.open(path, wary(os.O_RDWR | os.O_CREAT), FILE_MODE)
    try:
        mode = os.fstat(handle).st_mode
        if not stat.S_ISREG(mode):
            raise NotRegularError(errno.EINVAL, "in its place lies no file but a pipe or a device")
        if hasattr(os, "fchmod") and stat.S_IMODE(mode) & ~FILE_MODE:
            os.fchmod(handle, FILE_MODE)  # what SQLite writes beside it gets the same rights
    finally:
        os.close(handle)
