"""What the charts of the history share: parts that say what they are, by mouse, keys and screen reader."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.theme import scheme

OUTLINE = 2.0  # px


@dataclass(frozen=True)
class Part:
    """A part of a chart: where it is, in which row and column, and what it is, in words."""

    place: QRectF
    row: int
    column: int
    words: str


class Chart(QWidget):
    """A widget whose parts can be pointed at. Who draws it sets `parts` before each painting."""

    pointed = Signal(str)  # what the part is that was pointed at by the keys; "" for none

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.parts: list[Part] = []
        self._current: tuple[int, int] | None = None

    @property
    def current(self) -> Part | None:
        """The part that the keys have come to."""
        here = [part for part in self.parts if (part.row, part.column) == self._current]
        return here[0] if here else None

    def part_at(self, point: QPoint) -> Part | None:
        """The part under the mouse."""
        return next((part for part in self.parts if part.place.contains(point.toPointF())), None)

    def draw_current(self, painter: QPainter) -> None:
        """The outline of the part that the keys have come to."""
        part = self.current
        if part is not None and self.hasFocus():
            painter.setPen(QPen(QColor(scheme(self.palette()).text), OUTLINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(part.place.adjusted(-1, -1, 1, 1))

    # --- by the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from part to part."""
        key = Qt.Key
        steps = {key.Key_Left: (0, -1), key.Key_Right: (0, 1), key.Key_Up: (-1, 0), key.Key_Down: (1, 0)}
        step = steps.get(key(event.key()))
        if step is None or not self.parts:
            super().keyPressEvent(event)
            return
        self._go(*step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the newest part."""
        super().focusInEvent(event)
        if self.current is None and self.parts:
            last = self.parts[-1]
            self._current = (last.row, last.column)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is pointed at any more."""
        super().focusOutEvent(event)
        self.pointed.emit("")
        self.update()

    def _go(self, down: int, right: int) -> None:
        part = self.current or self.parts[-1]
        if right:
            line = sorted((p for p in self.parts if p.row == part.row), key=lambda p: p.place.x())
            place = line.index(part) + right if part in line else 0
        else:
            rows = sorted({p.row for p in self.parts})
            wanted = rows.index(part.row) + down
            row = rows[min(max(wanted, 0), len(rows) - 1)]
            line = sorted(
                (p for p in self.parts if p.row == row),
                key=lambda p: abs(p.place.center().x() - part.place.center().x()),
            )
            place = 0
        found = line[min(max(place, 0), len(line) - 1)]
        self._current = (found.row, found.column)
        self._tell()

    def _tell(self) -> None:
        words = self.current.words if self.current is not None else ""
        self.pointed.emit(words)
        self.update()
        if words and QAccessible.isActive():
            announce(self, words)

    # --- by the mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what lies under it."""
        part = self.part_at(event.position().toPoint())
        if part is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint(), part.words, self, part.place.toRect())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        QToolTip.hideText()
