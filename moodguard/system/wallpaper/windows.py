"""The wallpaper of Windows."""

from pathlib import Path

from moodguard.system.wallpaper.interface import WallpaperError, refused
from moodguard.system.windows_library import windows_library
from moodguard.translation import tr

_SET_DESK_WALLPAPER = 20
_KEEP_AND_TELL = 3  # write it to the user's profile, and let all programs know


class WindowsWallpaper:
    """Sets it with SystemParametersInfoW."""

    def set(self, picture: Path) -> str:
        """As `Wallpaper.set`."""
        try:
            done = windows_library("user32").SystemParametersInfoW(
                _SET_DESK_WALLPAPER, 0, str(picture), _KEEP_AND_TELL
            )
        except OSError as error:
            raise WallpaperError(refused(str(error))) from error
        if not done:
            raise WallpaperError(refused(""))
        return tr("It is your wallpaper now.")
