"""The language that MoodGuard speaks: that of the settings, taken on at the start and whenever it changes."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from moodguard.desktop.qt_language import SYSTEM, Languages
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings
from moodguard.translation import use

log = logging.getLogger(__name__)


def speak_as_the_system() -> None:
    """Speak the system's language until the settings are read: what is wrong with those is told in it."""
    use(_languages().language(SYSTEM))


def _languages() -> Languages:
    return Languages(assets_dir() / "translations")


class LanguageController(QObject):
    """Made before any window is, or that one would speak English."""

    changed = Signal()  # another language is spoken: what was said before is to be said anew

    def __init__(self, settings: Callable[[], Settings], parent: QObject) -> None:
        """`settings` gives those in force."""
        super().__init__(parent)
        self._settings = settings
        self._languages = _languages()
        self._spoken = settings().language
        use(self._languages.language(self._spoken))

    def follow_settings(self) -> None:
        """Speak the language in the settings from now on.

        It is told to others in a later turn of the event loop: the window in which it was chosen goes, and a
        new one comes in its place.
        """
        wanted = self._settings().language
        if wanted == self._spoken:
            return
        self._spoken = wanted
        use(self._languages.language(wanted))
        log.info("the language is %s", wanted)
        QTimer.singleShot(0, self, self.changed.emit)
