"""Notifications on Windows and macOS, as Qt's tray icon shows them. They have no buttons."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from moodguard.system.notification.interface import Notice, Notifier


class TrayNotifier(Notifier):
    """A click on the notice is its first action."""

    def __init__(self, icon: QSystemTrayIcon, parent: QObject | None = None) -> None:
        """`icon` is the one in the tray."""
        super().__init__(parent)
        self._icon = icon
        self._notice: Notice | None = None
        icon.messageClicked.connect(self._clicked)

    def show(self, notice: Notice) -> None:
        """As `Notifier.show`."""
        if not (self._icon.isVisible() and self._icon.supportsMessages()):
            self.failed.emit()
            return
        self._notice = notice
        self._icon.showMessage(notice.title, notice.text, self._icon.icon(), round(notice.seconds * 1000))

    def dismiss(self) -> None:
        """Qt can't take it away; a click on it means nothing any more."""
        self._notice = None

    def _clicked(self) -> None:
        notice, self._notice = self._notice, None
        if notice is not None and notice.actions:
            self.acted.emit(notice.actions[0][0])
