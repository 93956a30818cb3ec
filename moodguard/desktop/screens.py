"""Keeps windows where they can be seen when screens come, go or change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

# Several signals come for one plug, and the desktop moves windows itself behind them.
SETTLE_MS = 300
TITLE_HEIGHT = 30  # px at the top, by which a window is moved
LEAST_TITLE = 100  # px of it that must be seen
LEAST_SHARE = 0.5  # of the window


class ScreenWatch(QObject):
    """Calls back once the screens are others, or have another room, or another place."""

    def __init__(self, changed: Callable[[], None], parent: QObject) -> None:
        """`changed` is called on the thread of the windows, until `parent` goes."""
        super().__init__(parent)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._added)
            application.screenRemoved.connect(self._wait)
            application.primaryScreenChanged.connect(self._wait)
        for screen in QGuiApplication.screens():
            screen.availableGeometryChanged.connect(self._wait)

    def _added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._wait)
        self._wait()

    def _wait(self, *_: object) -> None:
        self._settle.start()


def keep_on_screen(window: QWidget) -> None:
    """Move a window back that can't be seen well enough, and make it no larger than the screen there."""
    if window.isFullScreen() or window.isMaximized() or window.isMinimized():
        return  # the desktop's affair
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not rooms:  # all are switched off; they are seen to when they come back
        return
    frame = window.frameGeometry()
    wanted = seen(frame, rooms, QGuiApplication.primaryScreen().availableGeometry())
    if wanted != frame:
        border = frame.size() - window.size()
        window.resize(wanted.size() - border)
        window.move(wanted.topLeft())


def seen(frame: QRect, rooms: Sequence[QRect], home: QRect) -> QRect:
    """`frame` where enough of it lies in `rooms` to be seen and moved, else one in the middle of `home`."""
    title = QRect(frame.topLeft(), QSize(frame.width(), TITLE_HEIGHT))
    graspable = any(room.intersected(title).width() >= min(LEAST_TITLE, frame.width()) for room in rooms)
    shown = sum(_area(room.intersected(frame)) for room in rooms)
    if graspable and shown >= LEAST_SHARE * _area(frame):
        return frame
    size = frame.size().boundedTo(home.size())
    moved = QRect(home.topLeft(), size)
    moved.moveCenter(home.center())
    return moved


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
