"""The user's home folder, and what to take where the system knows none."""

import os
from pathlib import Path


def home_folder() -> Path:
    """The home folder; the topmost one where this user has none, as in a container."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(os.path.abspath(os.sep))  # noqa: PTH100 - with the drive's letter on Windows
