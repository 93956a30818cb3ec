"""A file of MoodGuard's own that holds JSON: read, written whole or not at all, put aside, erased."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from moodguard.system.private_files import keep_aside, write_private

T = TypeVar("T")

# What parsing raises for a content that is no JSON, or JSON of another shape than expected.
_NONSENSE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)


class InvalidContentError(Exception):
    """The file can be read, but makes no sense; the cause is chained."""


class JsonFile:
    """One file, and whether what it holds is known.

    `unread`: at the last load it was there and could not be read. It may be whole, so it is not to be
    overwritten before it was put aside.
    """

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        self.path = path
        self.unread = False

    def load(self, parse: Callable[[Any], T]) -> T | None:
        """What `parse` makes of the decoded content; None where there is no file.

        Raises OSError where it can't be read now, and InvalidContentError where it makes no sense: where it
        is no JSON, or `parse` raises what comes of another shape (ValueError, TypeError, KeyError, ...).
        """
        self.unread = False
        try:
            return parse(json.loads(self.path.read_bytes()))
        except FileNotFoundError:
            return None
        except OSError:
            self.unread = True
            raise
        except _NONSENSE as error:
            raise InvalidContentError(f"{self.path.name}: {error}") from error

    def save(self, content: object, *, indent: int | None = None, ascii_only: bool = True) -> None:
        """Write `content`, whole or not at all, for this user alone; indented, it ends with a new line.

        Raises OSError; the old file then stays as it was.
        """
        text = json.dumps(content, indent=indent, ensure_ascii=ascii_only) + ("\n" if indent else "")
        write_private(self.path, text.encode("utf-8", errors="replace"))
        self.unread = False

    def put_aside(self) -> Path:
        """Move the file to a name of its own, so that no later save can lose it; returns that.

        Raises OSError where it can't be moved.
        """
        return keep_aside(self.path)

    def erase(self) -> None:
        """Take the file away, if it is there. Raises OSError where it can't be."""
        self.path.unlink(missing_ok=True)
        self.unread = False
