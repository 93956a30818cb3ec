"""A file of MoodGuard's own that holds JSON: read, written whole or not at all, put aside, erased."""

import contextlib
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from moodguard.store.json_text import decode, encode
from moodguard.store.written import erase_copies
from moodguard.system.file_lock import PATIENCE_SECONDS, turn_to_change
from moodguard.system.private_files import (
    copy_aside,
    keep_aside,
    make_private_folder,
    remove_with_target,
    write_private,
)
from moodguard.system.regular_files import TooLargeError, read_regular
from moodguard.translation import tr

T = TypeVar("T")

log = logging.getLogger(__name__)

# What is kept takes some kilobytes, and what was learned about a thousand pictures 200.
MOST_BYTES = 8 * 2**20

# What parsing raises for a content that is no JSON, or JSON of another shape than expected.
NONSENSE = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
LAST_VERSION = 9999  # what says that it is of a later one is damaged


class InvalidContentError(Exception):
    """The file can be read, but makes no sense; the cause is chained."""


class LaterVersionError(Exception):
    """The file was written by a later MoodGuard: it is whole, and is to be left alone."""


class JsonFile:
    """One file, and whether what it holds is known.

    `unread`: at the last load it was there and could not be read. It may be whole, so it is not to be
    overwritten before it was put aside. `later`: that is so since a later MoodGuard has written it, and then
    it is not to be touched at all. `notes`: what in it could not be taken as it stands, in words.
    """

    def __init__(self, path: Path, version: int = 1) -> None:
        """`version` is the newest that can be read. Touches nothing on disk."""
        self.path = path
        self.unread = self.later = False
        self.notes: tuple[str, ...] = ()
        self._version = version

    def load(self, parse: Callable[[Any], T]) -> T | None:
        """What `parse` makes of the decoded content; None where there is no file.

        Raises OSError where it can't be read now, LaterVersionError where a later MoodGuard has written it,
        and InvalidContentError where it makes no sense: where it is no JSON or far too large, or `parse`
        raises what comes of another shape (ValueError, TypeError, KeyError, ...).
        """
        self.unread = self.later = False
        self.notes = ()
        try:
            decoded = decode(read_regular(self.path, MOST_BYTES))
            if is_later(decoded.content, self._version):
                self.unread = self.later = True
                raise LaterVersionError(f"{self.path} is of a later version")
            parsed = parse(decoded.content)
            self.notes = decoded.notes
            return parsed
        except (FileNotFoundError, NotADirectoryError):
            return None
        except TooLargeError as error:
            raise InvalidContentError(f"{self.path.name}: {error.strerror}") from error
        except OSError:
            self.unread = True
            raise
        except NONSENSE as error:
            raise InvalidContentError(f"{self.path.name}: {error}") from error

    def load_of_others(self, parse: Callable[[Any], tuple[T, list[str]]]) -> T | None:
        """What lies there now, before it is written over; `parse` gives it, and in words what of it is bad.

        None where there is nothing, or nothing that makes sense. Whatever of it can't be used is kept aside.
        Raises OSError, also where it can't be kept aside, and LaterVersionError.
        """
        try:
            found = self.load(parse)
        except InvalidContentError:
            log.warning("%s makes no sense; it is kept as %s", self.path, self.put_aside().name)
            return None
        if found is None:
            return None
        content, complaints = found
        if complaints or self.notes:
            log.warning("%s is kept as %s", self.path, self.copy_aside().name)
        return content

    def mend(self, content: object) -> str:
        """Keep a copy aside and write `content`, what is good of it; returns in words whether that worked."""
        with self.turn():
            try:
                aside = self.copy_aside().name
                self.save(content)
            except OSError as error:
                return tr("the file can't be kept aside and mended ({error})").format(
                    error=error.strerror or error
                )
        return tr("the file is kept as {aside}").format(aside=aside)

    @contextlib.contextmanager
    def turn(self, patience: float = PATIENCE_SECONDS) -> Iterator[bool]:
        """Within the block no other process changes the file; False where one does not let go of it."""
        with contextlib.suppress(OSError):
            make_private_folder(self.path.parent)
        with turn_to_change(self.path, patience) as held:
            yield held

    def save(self, content: object, *, indent: int | None = None, ascii_only: bool = True) -> None:
        """Write `content`, whole or not at all, for this user alone; indented, it ends with a new line.

        Raises OSError; the old file then stays as it was.
        """
        write_private(self.path, encode(content, indent=indent, ascii_only=ascii_only))
        self.unread = self.later = False

    def put_aside(self) -> Path:
        """Move the file to a name of its own, so that no later save can lose it; returns that.

        Raises OSError where it can't be moved.
        """
        return keep_aside(self.path)

    def copy_aside(self) -> Path:
        """As `put_aside`, but what can still be used of the file stays until it is written anew."""
        return copy_aside(self.path)

    def erase(self) -> None:
        """Take the file away, if it is there, with all copies of it. Raises OSError where that can't be."""
        erase_copies(self.path)
        remove_with_target(self.path)
        self.unread = self.later = False


def is_later(content: object, version: int) -> bool:
    """Whether a decoded file says that its version is one behind `version`, which can be read."""
    found = content.get("version") if isinstance(content, dict) else None
    return isinstance(found, int) and not isinstance(found, bool) and version < found <= LAST_VERSION
