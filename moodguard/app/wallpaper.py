"""Makes a picture of the gallery the user's wallpaper, away from the thread of the windows."""

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize

from moodguard.system.private_files import write_private
from moodguard.system.wallpaper import Wallpaper, WallpaperError, system_wallpaper
from moodguard.translation import to_translate, tr

UNKNOWN = to_translate(
    "Your wallpaper is as it was ({error}). Save the picture, and choose it in your desktop's settings."
)


class WallpaperController(QObject):
    """Keeps one file for the desktop to show; nothing is loaded or done before it is first asked for."""

    def __init__(
        self, folder: Path, parent: QObject, system: Callable[[], Wallpaper] = system_wallpaper
    ) -> None:
        """The file lies in `folder`; `system` gives the way to set it."""
        super().__init__(parent)
        self._folder = folder
        self._system = system

    def set(self, picture: Path, *, done: Callable[[str], None], failed: Callable[[str], None]) -> None:
        """Make `picture` the wallpaper, and then say in words how it went: by `done`, or by `failed`."""
        from moodguard.desktop.background import Background
        from moodguard.desktop.wallpaper_picture import screen_size

        if not hasattr(self, "_background"):
            self._background = Background("wallpaper", self)
        size = screen_size()
        self._background.do(lambda: self._make(picture, size), done, lambda error: failed(_in_words(error)))

    def _make(self, picture: Path, size: QSize) -> str:
        """On the thread in the background. Raises WallpaperError, CopyError and OSError."""
        from moodguard.desktop.copying import encoded, whole_picture
        from moodguard.desktop.wallpaper_picture import as_wallpaper

        data = encoded(as_wallpaper(whole_picture(picture), size), "jpg")
        # Each picture has a name of its own: a desktop that knows a file's name doesn't look into it again.
        path = self._folder / f"wallpaper-{hashlib.sha256(data).hexdigest()[:12]}.jpg"
        write_private(path, data)
        words = self._system().set(path)
        for other in self._folder.glob("wallpaper-*.jpg"):
            if other != path:
                with contextlib.suppress(OSError):
                    other.unlink()
        return words


def _in_words(error: Exception) -> str:
    from moodguard.desktop.copying import CopyError

    if isinstance(error, WallpaperError | CopyError):
        return str(error)
    return tr(UNKNOWN).format(error=getattr(error, "strerror", None) or error)
