"""A cup of coffee with steam, painted by hand."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen


def paint(painter: QPainter, accent: QColor, warm: QColor) -> None:
    """Saucer, handle, body, coffee, steam, from back to front, within 64 by 64."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faint(accent, 0.45))
    painter.drawRoundedRect(QRectF(12, 50, 38, 4), 2, 2)
    painter.setPen(_round_pen(accent, 3.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(39, 32, 12, 11), 100 * 16, -200 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(accent)
    painter.drawPath(_body())
    painter.setBrush(warm)
    painter.drawEllipse(QRectF(19, 28.2, 24, 4.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_round_pen(_faint(warm, 0.85), 2.2))
    for x, height in ((25.0, 10.0), (31.0, 14.0), (37.0, 10.0)):
        painter.drawPath(_steam(x, 24.0, height))


def _faint(colour: QColor, share: float) -> QColor:
    result = QColor(colour)
    result.setAlphaF(share)
    return result


def _round_pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _body() -> QPainterPath:
    """The cup from the side: a flat rim and a round belly."""
    path = QPainterPath(QPointF(17, 30))
    path.cubicTo(17, 27, 45, 27, 45, 30)
    path.cubicTo(45, 42, 41, 49, 31, 49)
    path.cubicTo(21, 49, 17, 42, 17, 30)
    return path


def _steam(x: float, bottom: float, height: float) -> QPainterPath:
    """One wisp: an upright S."""
    path = QPainterPath(QPointF(x, bottom))
    path.cubicTo(x - 4, bottom - height / 3, x + 4, bottom - 2 * height / 3, x, bottom - height)
    return path
