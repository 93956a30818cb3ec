"""A checkbox painted as a switch, whose outline keeps its contrast in light and dark."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from moodguard.desktop.theme import scheme

RING = 4  # room around the track for the ring that shows the keyboard
INSET = 4  # of the knob in the track


class Switch(QCheckBox):
    """To the keyboard and to screen readers a checkbox like any other. Its label stands elsewhere."""

    def __init__(self) -> None:
        """Off, and as large as it is drawn."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As high as a line of text wants, and twice as wide."""
        height = round(self.fontMetrics().height() * 1.35)
        return QSize(round(height * 1.8) + 2 * RING, height + 2 * RING)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, knob, and a ring where the keyboard is."""
        colours, on = scheme(self.palette()), self.isChecked()
        track = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if on else colours.edge), 1.5))
        painter.setBrush(QColor(colours.accent if on else colours.surface))
        _draw_pill(painter, track)
        knob = track.height() - 2 * INSET
        at_right = on != (self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        left = track.right() - INSET - knob if at_right else track.left() + INSET
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else colours.edge))
        painter.drawEllipse(QRectF(left, track.top() + INSET, knob, knob))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            _draw_pill(painter, track.adjusted(-3, -3, 3, 3))


def _draw_pill(painter: QPainter, box: QRectF) -> None:
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
