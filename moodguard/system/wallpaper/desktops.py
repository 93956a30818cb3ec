"""Wallpapers of Linux desktops by their own programs, where no portal sets them."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from moodguard.system.own_program import environment_of_others
from moodguard.system.wallpaper.interface import WallpaperError, run
from moodguard.translation import to_translate, tr

_GNOME = ("GNOME", "UNITY", "BUDGIE", "PANTHEON")
NO_WAY = to_translate(
    "MoodGuard knows no way to set this desktop's wallpaper. Save the picture, and choose it in your "
    "desktop's own settings."
)


class DesktopWallpaper:
    """Asks the desktop that `XDG_CURRENT_DESKTOP` names."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        """`environment` says which desktop it is, and where its programs are."""
        self._environment = environment

    def set(self, picture: Path) -> str:
        """As `Wallpaper.set`."""
        commands = self._commands(picture)
        path = self._environment.get("PATH")
        if not commands or shutil.which(commands[0][0], path=path) is None:
            raise WallpaperError(tr(NO_WAY))
        program = shutil.which(commands[0][0], path=path) or ""
        for _, *arguments in commands:
            run([program, *arguments], environment_of_others(self._environment))
        return tr("It is your wallpaper now.")

    def _commands(self, picture: Path) -> list[list[str]]:
        names = {name.upper() for name in self._environment.get("XDG_CURRENT_DESKTOP", "").split(":")}
        place, uri = str(picture), picture.as_uri()
        if "KDE" in names:
            return [["plasma-apply-wallpaperimage", place]]
        if "MATE" in names:
            return [["gsettings", "set", "org.mate.background", "picture-filename", place]]
        if names & {"X-CINNAMON", "CINNAMON"}:
            return [["gsettings", "set", "org.cinnamon.desktop.background", "picture-uri", uri]]
        if names & set(_GNOME):
            schema = "org.gnome.desktop.background"
            return [["gsettings", "set", schema, key, uri] for key in ("picture-uri", "picture-uri-dark")]
        return []
