"""A file that can't be read, whoever runs the tests: root may read everything."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest


@contextmanager
def unreadable(monkeypatch: pytest.MonkeyPatch, path: Path, why: int = errno.EACCES) -> Iterator[None]:
    """Within the block opening this file to read it fails with this error."""
    open_file = os.open

    def refuse(asked: Any, flags: int, *more: Any, **others: Any) -> int:
        if str(asked) == str(path) and not flags & (os.O_WRONLY | os.O_RDWR):
            raise OSError(why, os.strerror(why))
        return open_file(asked, flags, *more, **others)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        yield
