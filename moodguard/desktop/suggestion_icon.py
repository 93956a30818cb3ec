"""Icons of what is suggested, painted by hand in the colours of the window that they stand in."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop import cup
from moodguard.desktop.drawing import Drawing
from moodguard.desktop.outlines import lines
from moodguard.desktop.theme import Colours, scheme

SIDE = 64  # the drawings' own units, and their size in device-independent pixels


class SuggestionIcon(QWidget):
    """A decoration: screen readers pass it by."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """As wide and high as it is drawn; the mouse passes through it."""
        super().__init__(parent)
        self.drawing = Drawing.LEAF
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """One size for all."""
        return QSize(SIDE, SIDE)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show this one from now on."""
        self.drawing = drawing
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A faint disc, and what is suggested on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, self.drawing, scheme(self.palette()))


def paint(painter: QPainter, drawing: Drawing, colours: Colours) -> None:
    """Paint onto the square from (0, 0) to (SIDE, SIDE)."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faint(QColor(colours.accent), 0.14))
    painter.drawEllipse(QRectF(2, 2, 60, 60))
    _PAINTERS[drawing](painter, QColor(colours.accent), QColor(colours.warm))


def _faint(colour: QColor, share: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(share)
    return result


def _draw(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    """The lines of `path`, with round ends and corners."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, _ROUND))
    painter.drawPath(path)


def _fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(path)


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _cup(painter: QPainter, accent: QColor, warm: QColor) -> None:
    cup.paint(painter, accent, warm)


def _breath(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """Three breaths of air, two of which curl at their ends."""
    upper = QPainterPath(QPointF(13, 27))
    upper.lineTo(35, 27)
    upper.cubicTo(44, 27, 44, 15, 36, 15)
    upper.cubicTo(32, 15, 31, 19, 33, 21)
    lower = QPainterPath(QPointF(20, 43))
    lower.lineTo(35, 43)
    lower.cubicTo(43, 43, 43, 53, 36, 53)
    lower.cubicTo(33, 53, 32, 50, 33, 48.5)
    middle = QPainterPath(QPointF(11, 35))
    middle.lineTo(45, 35)
    middle.cubicTo(54, 35, 54, 24, 47, 24)
    middle.cubicTo(44, 24, 43, 27, 44.5, 28.5)
    for path in (upper, lower):
        _draw(painter, path, accent, 3.2)
    _draw(painter, middle, warm, 3.2)


def _window(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """A window with a sun over a hill."""
    pane = QPainterPath()
    pane.addRoundedRect(QRectF(15, 14, 34, 36), 3, 3)
    hill = QPainterPath(QPointF(15, 44))
    hill.cubicTo(24, 34, 34, 36, 49, 42)
    hill.lineTo(49, 50)
    hill.lineTo(15, 50)
    hill.closeSubpath()
    _fill(painter, hill.intersected(pane), _faint(accent, 0.45))
    _fill(painter, _disc(40, 24, 4.2), warm)
    _draw(painter, pane, accent, 3)
    _draw(painter, lines(((32, 14), (32, 50)), ((15, 32), (49, 32))), accent, 2.2)


def _stretch(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """Somebody with both arms up."""
    _fill(painter, _disc(32, 22, 4.6), warm)
    body = lines(((32, 31), (32, 41)), ((32, 41), (26, 52)), ((32, 41), (38, 52)))
    _draw(painter, body, accent, 3.6)
    arms = QPainterPath(QPointF(20, 14))
    arms.cubicTo(21, 24, 25, 30, 32, 31)
    arms.cubicTo(39, 30, 43, 24, 44, 14)
    _draw(painter, arms, accent, 3.6)


def _walk(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """Somebody who walks to the right."""
    _fill(painter, _disc(35, 15.5, 4.6), warm)
    body = lines(
        ((34, 24), (31, 38)),
        ((31, 38), (38, 44), (39, 53)),
        ((31, 38), (28, 46), (21, 52)),
        ((34, 25), (25, 30), (22, 36)),
        ((34, 25), (39, 32), (45, 34)),
    )
    _draw(painter, body, accent, 3.6)


def _music(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """Two notes under one beam."""
    _draw(painter, lines(((25, 45), (25, 20), (45, 16), (45, 41))), accent, 3.2)
    _draw(painter, lines(((25, 27), (45, 23))), _faint(accent, 0.6), 2.6)
    for x, y in ((20.8, 45.5), (40.8, 41.5)):
        head = QPainterPath()
        head.addEllipse(QPointF(x, y), 5.2, 4.2)
        _fill(painter, head, warm)


def _picture(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """Hills in a frame."""
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(12, 17, 40, 30), 3, 3)
    hills = QPainterPath(QPointF(12, 44))
    hills.lineTo(24, 31)
    hills.lineTo(33, 40)
    hills.lineTo(40, 33)
    hills.lineTo(52, 43)
    hills.lineTo(52, 47)
    hills.lineTo(12, 47)
    hills.closeSubpath()
    _fill(painter, hills.intersected(frame), _faint(accent, 0.5))
    _fill(painter, _disc(42, 25, 3.4), warm)
    _draw(painter, frame, accent, 3)


def _leaf(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """A leaf: for suggestions in words of the user's own."""
    leaf = QPainterPath(QPointF(17, 46))
    leaf.cubicTo(12, 26, 26, 15, 48, 15)
    leaf.cubicTo(50, 36, 38, 50, 21, 46.5)
    leaf.closeSubpath()
    _fill(painter, leaf, accent)
    stalk = QPainterPath(QPointF(14, 52))
    stalk.cubicTo(20, 40, 29, 31, 39, 25)
    _draw(painter, stalk, warm, 2.6)


_ROUND = Qt.PenJoinStyle.RoundJoin
_PAINTERS: dict[Drawing, Callable[[QPainter, QColor, QColor], None]] = {
    Drawing.CUP: _cup,
    Drawing.BREATH: _breath,
    Drawing.WINDOW: _window,
    Drawing.STRETCH: _stretch,
    Drawing.WALK: _walk,
    Drawing.MUSIC: _music,
    Drawing.PICTURE: _picture,
    Drawing.LEAF: _leaf,
}
