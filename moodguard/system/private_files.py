"""Files that only this user can read, written whole or not at all."""

import contextlib
import itertools
import os
import re
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from moodguard.system.regular_files import open_regular, see_that_it_is_regular

FOLDER_MODE = 0o700
FILE_MODE = 0o600
# A draft lies beside the file that it will replace, under a name that no other file has.
_DRAFT = re.compile(r"\..+\.[0-9a-f]{16}\.tmp", re.DOTALL)
_MOST_LETTERS = 40  # of the file's own name; names have 255 bytes at most, and a letter up to four
# No write takes nearly so long (s). Whether the process that wrote a draft still runs would say less: its
# number may be another's by now, and a home may be used from two machines.
ABANDONED_AFTER = 3600.0


def make_private_folder(folder: Path) -> None:
    """Make `folder`, and those above it that are missing, for this user alone. What exists stays as it is.

    Raises OSError where it can't be made.
    """
    missing = []
    for part in (folder, *folder.parents):
        try:
            part.stat()  # of the whole first: of one that is too long, no part is to be made
            break
        except FileNotFoundError:
            missing.append(part)
    for part in reversed(missing or [folder]):
        part.mkdir(mode=FOLDER_MODE, exist_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Replace the content of `path` by `data` in one step, readable by this user alone.

    A reader, or a crash, at any moment finds either the old file or the new one. A link is followed, so that
    a file kept elsewhere stays there; no device or pipe is ever replaced by a file. Raises OSError where it
    can't be written; the old file is then untouched, and nothing else is left behind.
    """
    target = write_target(path)
    make_private_folder(target.parent)
    with whole_file(target) as file:
        file.write(data)


def write_target(path: Path) -> Path:
    """The file that a write to `path` replaces: another one where `path` is a link."""
    return Path(os.path.realpath(path))


def draft_pattern(target: Path) -> str:
    """The names of drafts of `target`, which lie in its folder, as a pattern of the shell."""
    return f".{target.name[:_MOST_LETTERS]}.{'[0-9a-f]' * 16}.tmp"


@contextlib.contextmanager
def whole_file(target: Path, mode: int = FILE_MODE) -> Iterator[BinaryIO]:
    """A file to write to, which replaces `target` in one step once the block has ended without an error.

    After an error `target` is as it was, and nothing else is left behind. `mode` holds as far as the umask
    lets it. Raises OSError where it can't be written, and where a pipe or a device lies in its place.
    """
    see_that_it_is_regular(target)
    draft = target.with_name(f".{target.name[:_MOST_LETTERS]}.{os.urandom(8).hex()}.tmp")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(draft, flags, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # else a power cut can leave the new name with no content
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(target.parent)


def remove_with_target(path: Path) -> None:
    """Take a file away that was written here; where it is a link, the file that it leads to goes as well.

    Raises OSError where it can't be taken away.
    """
    if path.is_symlink():
        target = write_target(path)
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            if stat.S_ISREG(target.lstat().st_mode):  # no device that somebody has linked in its place
                target.unlink()
    path.unlink(missing_ok=True)


def remove_abandoned_drafts(folders: Iterable[Path], now: float, others: Iterable[Path] = ()) -> int:
    """Take away drafts below `folders`, and `others`, that a killed process has left; returns how many.

    Those that were touched less than ABANDONED_AFTER before `now` (s since 1970) stay: somebody may be
    writing them. Links are not followed. Never raises; what can't be removed stays.
    """
    removed = 0
    below = (Path(place, name) for folder in folders for place, _, names in os.walk(folder) for name in names)
    for draft in itertools.chain(below, others):
        with contextlib.suppress(OSError):
            if _DRAFT.fullmatch(draft.name) and now - draft.lstat().st_mtime > ABANDONED_AFTER:
                draft.unlink()
                removed += 1
    return removed


def keep_aside(path: Path) -> Path:
    """Move a broken file to a name of its own beside it, so that no later save can lose it; returns that.

    Raises OSError where it can't be moved.
    """
    aside = _name_aside(path)
    path.replace(aside)
    return aside


def copy_aside(path: Path) -> Path:
    """As `keep_aside`, but the file stays too: whoever is killed before writing it anew loses nothing of it.

    Raises OSError where it can't be copied.
    """
    aside = _name_aside(path)
    with open_regular(path) as file, whole_file(aside) as copy:
        shutil.copyfileobj(file, copy)
    return aside


def _name_aside(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for number in itertools.count():
        mark = f"{stamp}-{number}" if number else stamp
        aside = path.with_name(f"{path.stem}.broken-{mark}{path.suffix}")
        if not aside.exists():
            return aside
    raise AssertionError("counting never ends")


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can. The file itself is safe already."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
