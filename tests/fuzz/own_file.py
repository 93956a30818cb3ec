"""A file of the app's own that holds anything: it is read, nothing of it is lost, and it is told once."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

Load = Callable[[], tuple[object, str]]


@contextmanager
def folder() -> Iterator[Path]:
    """An empty folder, in memory where the system has such; nothing in it is waited for to be on a disk."""
    memory = Path("/dev/shm")
    place = memory if os.access(memory, os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=place) as made, patch.object(os, "fsync", lambda _: None):
        yield Path(made)


def check_own_file(path: Path, data: bytes, load: Load) -> None:
    """`load` reads `path` anew, which holds `data`, and gives what it found and what was wrong in words."""
    path.write_bytes(data)
    found, problem = load()
    if "later version" in problem:
        assert path.read_bytes() == data, "a later version's file is left alone"
        return
    if problem:
        kept = [each.read_bytes() for each in path.parent.glob(f"{path.stem}.broken-*")]
        assert data in kept, "what can't be used is kept aside"
    again, problem = load()
    assert again == found, "what was good is there at the next start"
    assert problem == "", "and is told once"
