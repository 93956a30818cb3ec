"""The small pictures of the cards to choose from, painted by hand in the colours of the window."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.minute.figures import paint_figure, round_pen
from moodguard.desktop.theme import Colours, scheme
from moodguard.store.minutes import Exercise

SIDE = 56  # the drawings' own units, and their size in device-independent pixels


class Drawing(QWidget):
    """A decoration: screen readers pass it by, and so does the mouse."""

    def __init__(self, exercise: Exercise) -> None:
        """The picture that goes with an exercise."""
        super().__init__()
        self._exercise = exercise
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """One size for all."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A round ground, and the picture on it."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(QColor(colours.accent), 0.14))
        painter.drawEllipse(QRectF(0, 0, SIDE, SIDE))
        _PAINTERS[self._exercise](painter, colours)


def faint(colour: QColor, share: float) -> QColor:
    """`colour` of which the ground shows through, but for `share` (0..1)."""
    result = QColor(colour)
    result.setAlphaF(share)
    return result


def _breathing(painter: QPainter, colours: Colours) -> None:
    middle = QPointF(SIDE / 2, SIDE / 2)
    for radius, share in ((19.0, 0.2), (14.0, 0.4), (9.0, 1.0)):
        painter.setBrush(faint(QColor(colours.accent), share))
        painter.drawEllipse(middle, radius, radius)


def _eyes(painter: QPainter, colours: Colours) -> None:
    lids = QPainterPath(QPointF(10, 28))
    lids.cubicTo(18, 15.5, 38, 15.5, 46, 28)
    lids.cubicTo(38, 40.5, 18, 40.5, 10, 28)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(QColor(colours.accent), 3))
    painter.drawPath(lids)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.accent))
    painter.drawEllipse(QPointF(28, 28), 6.5, 6.5)
    painter.setBrush(QColor(colours.warm))
    painter.drawEllipse(QPointF(30.2, 25.8), 2, 2)


def _stretch(painter: QPainter, colours: Colours) -> None:
    painter.save()
    painter.translate(6, 5)
    painter.scale(0.275, 0.275)
    paint_figure(painter, "arms", colours, arrows=False)
    painter.restore()


def _timer(painter: QPainter, colours: Colours) -> None:
    accent = QColor(colours.accent)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(accent, 3))
    painter.drawEllipse(QPointF(28, 28), 15.5, 15.5)
    painter.setPen(round_pen(QColor(colours.warm), 3))
    painter.drawLine(QPointF(28, 28), QPointF(28, 18.5))
    painter.drawLine(QPointF(28, 28), QPointF(34.5, 31.5))


_PAINTERS: dict[Exercise, Callable[[QPainter, Colours], None]] = {
    Exercise.BREATHING: _breathing,
    Exercise.EYES: _eyes,
    Exercise.STRETCH: _stretch,
    Exercise.TIMER: _timer,
}
