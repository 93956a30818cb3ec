"""What the mouse does over the gallery's pictures: it wakes, rests, turns, clicks and double-clicks."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

REST_MS = 3_000  # a mouse that rests so long wants to see the picture alone
WHEEL_NOTCH = 120  # eighths of a degree


class MouseWatch(QObject):
    """Watches the mouse over a window, and tells of it."""

    clicked = Signal()
    double_clicked = Signal()
    turned = Signal(int)  # the wheel, by a notch: on (1) or back (-1)

    def __init__(
        self, window: QWidget, wake: Callable[[], None], rest: Callable[[], None], in_use: Callable[[], bool]
    ) -> None:
        """`wake` is called as the mouse moves, `rest` once it has rested and `in_use` says that it may."""
        super().__init__(window)
        self._wake = wake
        self._rest = rest
        self._in_use = in_use
        self._place = QPointF()
        self._scrolled = 0
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._rested)
        # A click waits for whether it becomes a double click, or full screen would start the slideshow too.
        self._click = QTimer(self, singleShot=True, interval=QApplication.doubleClickInterval())
        self._click.timeout.connect(self.clicked)
        window.installEventFilter(self)

    def wait_for_rest(self) -> None:
        """Begin to wait anew."""
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear what the window is told."""
        if isinstance(event, QWheelEvent):
            self._turn(event)
            return True
        if event.type() is QEvent.Type.Hide:
            self._timer.stop()
            self._click.stop()
        if isinstance(event, QMouseEvent):
            self._hear(event)
        return super().eventFilter(watched, event)

    def _hear(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if event.type() is QEvent.Type.MouseMove and event.globalPosition() != self._place:
            # A window that comes or goes below a mouse at rest also counts as a move, by nothing.
            self._place = event.globalPosition()
            self._wake()
        elif event.type() is QEvent.Type.MouseButtonPress and left:
            self._click.start()
        elif event.type() is QEvent.Type.MouseButtonDblClick and left:
            self._click.stop()
            self.double_clicked.emit()

    def _turn(self, event: QWheelEvent) -> None:
        """A notch is a picture. What a touchpad adds after the fingers have left does not count."""
        event.accept()
        if event.phase() is Qt.ScrollPhase.ScrollMomentum:
            return
        delta = event.angleDelta()
        self._scrolled += delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()
        if abs(self._scrolled) >= WHEEL_NOTCH:
            forward = self._scrolled < 0
            self._scrolled = 0
            self.turned.emit(1 if forward else -1)

    def _rested(self) -> None:
        if self._in_use():
            self._timer.start()
        else:
            self._rest()
