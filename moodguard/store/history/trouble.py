"""What can be wrong with a history's file, in words that its user can act on."""

import sqlite3
from pathlib import Path

from moodguard.store.history.schema import LaterVersionError
from moodguard.translation import tr

_CODES = 0xFF  # SQLite says more in the bits above
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_HELD = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


class HistoryError(Exception):
    """The history can't be written or read now; the message says why, what goes on, and what to do.

    `lasts`: to try again won't help, and nothing is to be kept for that.
    """

    def __init__(self, words: str, *, lasts: bool = False) -> None:
        """`words` are whole sentences."""
        super().__init__(words)
        self.lasts = lasts


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is broken, or none of SQLite's."""
    return _code(error) in _DAMAGED


def in_words(path: Path, error: Exception) -> str:
    """Why nothing can be written or read just now."""
    if isinstance(error, sqlite3.Error) and _code(error) == sqlite3.SQLITE_FULL:
        return tr(
            "The disk is full, so your history waits. Make room: what was noted meanwhile is then written. "
            "All else goes on."
        )
    if isinstance(error, sqlite3.Error) and _code(error) in _HELD:
        return tr(
            "Another program holds your history, so it waits. What was noted meanwhile is written once that "
            "program lets go of {path}. All else goes on."
        ).format(path=path)
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return tr(
        "Your history can't be kept on disk ({reason}): {path}. It is tried again each minute. Make room or "
        "check the folder. All else goes on."
    ).format(reason=reason, path=path)


def later_in_words(path: Path, error: Exception) -> str:
    """Why a file is left alone that is not for this program to write to."""
    if isinstance(error, LaterVersionError):
        return tr(
            "Your history was written by a later version of MoodGuard: {path}. It is left as it is, and "
            "nothing new is kept in it. Install that version again, or take the file away."
        ).format(path=path)
    return tr(
        "What lies in the place of your history is another program's: {path}. It is left as it is, and no "
        "history is kept. Take the file away to begin one."
    ).format(path=path)


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", 0) & _CODES
