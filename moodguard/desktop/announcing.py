"""Has screen readers say what comes up without the keyboard, where the user wants that."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

_SILENT = "moodguard_announces_nothing"


def set_announcing(application: QGuiApplication, *, wanted: bool) -> None:
    """Whether anything is announced from now on; it is at first."""
    application.setProperty(_SILENT, not wanted)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say `words`, which belong to `widget`."""
    application = QGuiApplication.instance()
    if application is not None and not application.property(_SILENT):
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
