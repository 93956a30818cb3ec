"""What a path leads to. What can't be looked at (no right to, a name too long) counts as not there.

The methods of `Path` raise then or not, by the version of Python.
"""

from collections.abc import Callable
from pathlib import Path


def is_there(path: Path) -> bool:
    """Whether it leads to anything that can be looked at. Raises nothing."""
    return _asked(path.exists)


def is_folder(path: Path) -> bool:
    """Whether it leads to a folder. Raises nothing."""
    return _asked(path.is_dir)


def is_file(path: Path) -> bool:
    """Whether it leads to a regular file. Raises nothing."""
    return _asked(path.is_file)


def _asked(question: Callable[[], bool]) -> bool:
    try:
        return question()
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return False
