"""The picture behind all windows: one interface, one file per platform behind it, chosen here."""

import os
import sys
from collections.abc import Mapping

from moodguard.system.wallpaper.interface import Wallpaper, WallpaperError

__all__ = ["Wallpaper", "WallpaperError", "system_wallpaper"]


def system_wallpaper(environment: Mapping[str, str] = os.environ) -> Wallpaper:
    """The way to set a wallpaper on this platform; the others are not even loaded."""
    if sys.platform == "win32":
        from moodguard.system.wallpaper.windows import WindowsWallpaper

        return WindowsWallpaper()
    if sys.platform == "darwin":
        from moodguard.system.wallpaper.macos import MacosWallpaper

        return MacosWallpaper()
    from moodguard.system.wallpaper.desktops import DesktopWallpaper
    from moodguard.system.wallpaper.portal import PortalWallpaper

    return PortalWallpaper(DesktopWallpaper(environment), environment)
