"""Files that only this user can read, written whole or not at all."""

import contextlib
import itertools
import os
import tempfile
import time
from pathlib import Path

FOLDER_MODE = 0o700


def make_private_folder(folder: Path) -> None:
    """Make `folder`, and those above it that are missing, for this user alone. What exists stays as it is.

    Raises OSError where it can't be made.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_private_folder(folder.parent)
    folder.mkdir(mode=FOLDER_MODE, exist_ok=True)


def write_private(path: Path, data: bytes) -> None:
    """Replace the content of `path` by `data` in one step, readable by this user alone.

    A reader, or a crash, at any moment finds either the old file or the new one. A link is followed, so that
    a file kept elsewhere stays there. Raises OSError where it can't be written; the old file is then
    untouched, and nothing else is left behind.
    """
    target = Path(os.path.realpath(path))
    make_private_folder(target.parent)
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # else a power cut can leave the new name with no content
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
    _sync_folder(target.parent)


def keep_aside(path: Path) -> Path:
    """Move a broken file to a name of its own beside it, so that no later save can lose it; returns that.

    Raises OSError where it can't be moved.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for number in itertools.count():
        mark = f"{stamp}-{number}" if number else stamp
        aside = path.with_name(f"{path.stem}.broken-{mark}{path.suffix}")
        if not aside.exists():
            path.replace(aside)
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
