"""Where a cluster keeps its trials: a folder, or any address that fsspec knows."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainers.run_options import ExperimentError


@dataclass(frozen=True)
class Storage:
    """A place for trials: its path, and Ray's way there (None: a folder)."""

    path: str
    filesystem: Any = None

    def below(self, name: str) -> str:
        """The path of something in it."""
        return f"{self.path.rstrip('/')}/{name}"


def open_storage(address: str) -> Storage:
    """The place at an address. Raises ExperimentError where nothing knows how to get there."""
    if "://" not in address:
        return Storage(str(Path(address).resolve()))
    import fsspec
    import pyarrow.fs

    try:
        filesystem, path = fsspec.core.url_to_fs(address)
    except (ValueError, ImportError, OSError) as error:
        raise ExperimentError(f"the storage {address} can't be reached: {error}") from error
    return Storage(path, pyarrow.fs.PyFileSystem(pyarrow.fs.FSSpecHandler(filesystem)))
