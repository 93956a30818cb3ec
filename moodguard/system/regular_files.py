"""Reads files that are regular and of bounded size; for what else may bear their name nobody waits.

A pipe that nobody writes to would never open, a device may never end, and a file may be larger than memory.
"""

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


class NotRegularError(OSError):
    """What bears the name is a folder, a pipe, a socket or a device."""


class TooLargeError(OSError):
    """The file is larger than any of its kind is."""


def wary(flags: int) -> int:
    """`flags` to open by, with those that wait for nothing and hand nothing on, where the system has them."""
    for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"):
        flags |= getattr(os, name, 0)
    return flags


@contextmanager
def open_regular(path: Path) -> Iterator[BinaryIO]:
    """A regular file, open to be read; a link is followed.

    Asked of what was opened, not of the path, which may be another one by then. Raises OSError where it can't
    be opened, FileNotFoundError and NotRegularError among them.
    """
    try:
        descriptor = os.open(path, wary(os.O_RDONLY))
    except ValueError as error:  # a name that can be none
        raise OSError(errno.EINVAL, str(error)) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotRegularError(errno.EINVAL, "it is no file but a folder, a pipe or a device")
        with open(descriptor, "rb", closefd=False) as file:
            yield file
    finally:
        os.close(descriptor)


def read_regular(path: Path, most_bytes: int) -> bytes:
    """The content of a regular file of at most `most_bytes`. Raises as `open_regular`, and TooLargeError."""
    with open_regular(path) as file:
        if os.fstat(file.fileno()).st_size > most_bytes:
            raise _too_large(most_bytes)
        data = file.read(most_bytes + 1)  # it may grow meanwhile
    if len(data) > most_bytes:
        raise _too_large(most_bytes)
    return data


def _too_large(most_bytes: int) -> TooLargeError:
    return TooLargeError(errno.EFBIG, f"it is larger than {most_bytes // 2**20} MB")


def see_that_it_is_regular(path: Path) -> None:
    """Before something is put in its place. Raises NotRegularError where a pipe or device lies there."""
    try:
        mode = path.stat().st_mode
    except OSError:  # nothing, or nothing that could be seen: whoever writes there is told what is wrong
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # the system itself keeps folders from being replaced
        raise NotRegularError(errno.EINVAL, "in its place lies no file but a pipe or a device")
