"""File names for OpenCV: as the bytes that the system knows, since at others it ends the whole program."""

import os
from pathlib import Path
from typing import cast


def opencv_name(path: Path) -> str:
    """What OpenCV is to be given for `path`.

    Bytes, whatever its annotations say: at a text with a byte of the name that is no letter (a surrogate of
    Python's) its functions crash.
    """
    return cast(str, os.fsencode(path))
