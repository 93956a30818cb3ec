"""Says of a window that came by itself when it goes, and offers to send it away before."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from moodguard.desktop.theme import DARK, GAP, PAD, RADIUS, SPACE
from moodguard.translation import tr

TICK_MS = 1_000
_RING = 20  # px
_TOP = 90 * 16  # Qt counts in sixteenths of a degree, from three o'clock on, against the clock
_ROUND = 360 * 16


class _Ring(QWidget):
    """How much of the time is left, as a thin ring."""

    def __init__(self) -> None:
        super().__init__()
        self.left = 1.0
        self.setFixedSize(_RING, _RING)

    def sizeHint(self) -> QSize:
        return QSize(_RING, _RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(QPen(QColor(DARK.line), 3))
        painter.drawEllipse(circle)
        painter.setPen(QPen(QColor(DARK.accent), 3))
        painter.drawArc(circle, _TOP, round(self.left * _ROUND))


class StayLine(QFrame):
    """A ring, a time of the day, and a button. Hidden until it begins."""

    over = Signal()  # the time is over
    back_wanted = Signal()  # the user has seen enough

    def __init__(self, parent: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts s; it lies over its `parent`."""
        super().__init__(parent)
        self._clock = clock
        self._seconds = self._ends = 0.0
        self._held = False
        self._ring = _Ring()
        self._words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._words.setStyleSheet(f"color: {DARK.text};")
        self.back = QPushButton(tr("Back to work"))
        self.back.setProperty("look", "main")
        self.back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.back.clicked.connect(self.back_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, GAP, GAP, GAP)
        row.setSpacing(GAP)
        row.addWidget(self._ring)
        row.addWidget(self._words)
        row.addSpacing(SPACE)
        row.addWidget(self.back)
        ground = QColor(DARK.window)
        self.setStyleSheet(
            f"StayLine {{ background: rgba({ground.red()}, {ground.green()}, {ground.blue()}, 230);"
            f" border-radius: {RADIUS}px; }}"
        )
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def running(self) -> bool:
        """Whether a time is running."""
        return self._timer.isActive()

    def begin(self, seconds: float) -> None:
        """Stay for so long from now."""
        self._seconds = max(1.0, seconds)
        self._ends = self._clock() + self._seconds
        when = QTime.currentTime().addSecs(math.ceil(self._seconds)).toString("HH:mm")
        self._words.setText(tr("Goes by itself at {when}").format(when=when))
        self._ring.setAccessibleName(self._words.text())
        self._timer.start()
        self._tick()
        self.show()

    def hold(self, still: bool) -> None:
        """While the user is asked something the time does not end."""
        self._held = still

    def stop(self) -> None:
        """The window stays."""
        self._timer.stop()
        self.hide()

    def place(self, room: QRect) -> None:
        """In the upper right corner of `room`."""
        size = self.sizeHint().boundedTo(room.size())
        self.setGeometry(room.right() + 1 - size.width(), room.top(), size.width(), size.height())

    def _tick(self) -> None:
        left = self._ends - self._clock()
        self._ring.left = max(0.0, min(1.0, left / self._seconds))
        self._ring.update()
        if left <= 0 and not self._held:
            self.stop()
            self.over.emit()
