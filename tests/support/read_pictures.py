"""Reads the named pictures, and prints their sizes, or words, and how much memory that took."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSize

from moodguard.desktop.pictures import PictureError, read_picture


def peak_mib() -> float:
    """The most memory that this process has held so far, from /proc."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


def main(names: list[str]) -> None:
    """Read them one after another, for a screen of 800x600."""
    before = peak_mib()
    told: dict[str, object] = {}
    for path in map(Path, names):
        try:
            size = read_picture(path, QSize(800, 600)).size()
            told[path.name] = [size.width(), size.height()]
        except PictureError as error:
            told[path.name] = str(error)
    print(json.dumps(told | {"grown_mib": peak_mib() - before}))


if __name__ == "__main__":
    main(sys.argv[1:])
