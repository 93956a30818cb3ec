"""Disks that take no more: by the system's limit on the size of files, by a fake error, and really."""

import errno
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def largest_file(size: int) -> Iterator[None]:
    """The system refuses to write files past `size` bytes, much as it does on a full disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def refusing(monkeypatch: pytest.MonkeyPatch, folder: Path, why: int) -> Iterator[None]:
    """Within the block nothing below `folder` can be made or written; the system says so with this error."""
    open_file, make = os.open, os.mkdir

    def is_below(path: Any) -> bool:
        return not isinstance(path, int) and os.fspath(path).startswith(str(folder))

    def refuse_open(path: Any, flags: int, *more: Any, **others: Any) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT) and is_below(path):
            raise OSError(why, os.strerror(why), os.fspath(path))
        return open_file(path, flags, *more, **others)

    def refuse_make(path: Any, *more: Any, **others: Any) -> None:
        if is_below(path):
            raise OSError(why, os.strerror(why), os.fspath(path))
        make(path, *more, **others)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse_open)
        patch.setattr(os, "mkdir", refuse_make)
        yield


@contextmanager
def tiny_disk(place: Path, options: str) -> Iterator[Path]:
    """A file system of its own at `place`, with these options of tmpfs; the test is skipped without leave."""
    place.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", options, "moodguard-test", str(place)]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError as error:
        pytest.skip(f"no disk can be mounted here: {error}")
    if done.returncode:
        pytest.skip("this user may mount no disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


FULL = {
    "full": errno.ENOSPC,
    "over the user's share": errno.EDQUOT,
    "read-only": errno.EROFS,
    "broken": errno.EIO,
}
