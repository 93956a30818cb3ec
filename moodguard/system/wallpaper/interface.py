"""What is asked of a system to show a picture behind all windows."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from moodguard.translation import tr

LONGEST_SECONDS = 15.0


class WallpaperError(Exception):
    """The wallpaper is as it was; the message says in words what happened and what to do."""


class Wallpaper(Protocol):
    """Sets the wallpaper of this user. It may take seconds, so not on the thread of the windows."""

    def set(self, picture: Path) -> str:
        """Show the PNG or JPEG file `picture`, which stays where it is; returns in words what was done.

        Raises WallpaperError.
        """
        ...


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> None:
    """Run a program of the system, without a shell and without its output. Raises WallpaperError."""
    try:
        done = subprocess.run(  # noqa: S603 - programs by name, and a path of ours as one argument
            command, env=environment, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WallpaperError(refused(str(error))) from error
    if done.returncode:
        raise WallpaperError(refused(done.stderr.strip().splitlines()[-1] if done.stderr.strip() else ""))


def refused(why: str) -> str:
    """What to say where the system does not take the picture."""
    told = f" ({why[:200]})" if why else ""
    return tr(
        "Your desktop did not take the picture as its wallpaper{told}. Save the picture, and "
        "choose it in your desktop's own settings."
    ).format(told=told)
