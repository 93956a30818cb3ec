"""How MoodGuard looks and what it says aloud: colours, size of text, motion and announcements as chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from moodguard.desktop.announcing import set_announcing
from moodguard.desktop.theme import Looks, Theme
from moodguard.store.settings import Settings

DARK = {"system": None, "light": False, "dark": True}


class LooksController(QObject):
    """Dresses the application by the settings."""

    def __init__(self, settings: Callable[[], Settings], parent: QObject) -> None:
        """Dresses it at once, so that the first window is as wanted."""
        super().__init__(parent)
        self._settings = settings
        self.follow_settings()

    def follow_settings(self) -> None:
        """The settings may be other ones: look as they say."""
        application, settings = QApplication.instance(), self._settings()
        if not isinstance(application, QApplication):  # a day that is printed, without any window
            return
        set_announcing(application, wanted=settings.announce)
        theme = application.findChild(Theme)
        if theme is not None:
            theme.wear(looks_of(settings))


def looks_of(settings: Settings) -> Looks:
    """What the settings say of all windows."""
    return Looks(
        dark=DARK[settings.theme],
        text=int(settings.text_size) / 100,
        more_contrast=settings.more_contrast,
        less_motion=settings.less_motion,
    )
