"""Opens what is a file, and nothing else: a pipe that nobody writes to, or a device, would be waited for."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO


class NotAFileError(OSError):
    """A folder, a pipe or a device is there in place of a file."""


@contextlib.contextmanager
def open_regular(path: Path) -> Iterator[BinaryIO]:
    """The file, to read bytes from. Its name may be any bytes that the system takes.

    Asked of what was opened, not of the path, which may be another one by then. Raises OSError where it can't
    be opened, NotAFileError where it is no file, and what the block raises.
    """
    flags = os.O_RDONLY
    for name in ("O_BINARY", "O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC"):
        flags |= getattr(os, name, 0)
    try:
        descriptor = os.open(path, flags)
    except ValueError as error:  # a name that can be none
        raise OSError(errno.EINVAL, str(error)) from error
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise NotAFileError(errno.EINVAL, "it is no file but a folder, a pipe or a device")
        with open(descriptor, "rb", closefd=False) as file:
            yield file
    finally:
        os.close(descriptor)
