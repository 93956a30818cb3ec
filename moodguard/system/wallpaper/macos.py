"""The wallpaper of macOS, by way of System Events, for which macOS asks its user once."""

from pathlib import Path

from moodguard.system.wallpaper.interface import run
from moodguard.translation import tr

# The path is an argument of the script, never a part of its words.
_SCRIPT = (
    "on run paths",
    'tell application "System Events" to tell every desktop to set picture to (item 1 of paths)',
    "end run",
)


class MacosWallpaper:
    """Sets it on every desktop."""

    def __init__(self, program: str = "/usr/bin/osascript") -> None:
        """`program` runs the script."""
        self._program = program

    def set(self, picture: Path) -> str:
        """As `Wallpaper.set`."""
        lines = [part for line in _SCRIPT for part in ("-e", line)]
        run([self._program, *lines, str(picture)])
        return tr("It is your wallpaper now.")
