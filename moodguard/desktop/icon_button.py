"""Round buttons with icons drawn by hand, for the bar below the pictures."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from moodguard.desktop.outlines import lines
from moodguard.desktop.theme import DARK

SIDE = 40


class Icon(Enum):
    """What a button does. Drawn on a square of 24 by 24."""

    PREVIOUS = "previous"
    NEXT = "next"
    PLAY = "play"
    PAUSE = "pause"
    FULL_SCREEN = "full screen"
    LEAVE_FULL_SCREEN = "leave full screen"
    FOLDER = "folder"
    PAINTINGS = "paintings"
    SAVE = "save"
    LIKE = "like"
    NOT_FOR_ME = "not for me"
    WHY = "why"
    STRIP = "strip"
    FILTER = "filter"
    MORE = "more"


class IconButton(QAbstractButton):
    """A button on a dark ground. The keyboard reaches it by Tab; a click leaves the keyboard where it was."""

    def __init__(self, icon: Icon, name: str, keys: str, parent: QWidget | None = None) -> None:
        """`name` is what it does, for tooltip and screen reader; `keys` what does the same, in words."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._keys = keys
        self.show_as(icon, name)

    def show_as(self, icon: Icon, name: str) -> None:
        """Change what the button says it does."""
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._keys})" if self._keys else name)
        self.update()

    def sizeHint(self) -> QSize:
        """A fixed size that a finger can hit."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground when it matters, then the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isEnabled() and (self.underMouse() or self.isDown() or self.isChecked()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(DARK.line if self.isDown() or self.isChecked() else DARK.hover))
            painter.drawEllipse(circle)
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
        colour = QColor(DARK.accent if self.isChecked() else DARK.text)
        colour.setAlphaF(1.0 if self.isEnabled() else 0.35)
        pen = QPen(colour, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        filled = self._icon in _FILLED or (self._icon is Icon.LIKE and self.isChecked())
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.translate(QPointF(self.width() - 24, self.height() - 24) / 2)
        painter.drawPath(_DRAWINGS[self._icon]())


def _folder() -> QPainterPath:
    return lines(((3.5, 18.5), (3.5, 5.5), (9.5, 5.5), (11.5, 8), (20.5, 8), (20.5, 18.5), (3.5, 18.5)))


def _paintings() -> QPainterPath:
    path = lines(((4, 16.5), (9, 11.5), (13, 15.5), (15.5, 13), (20, 17)))
    path.addRoundedRect(QRectF(3.5, 4.5, 17, 15), 1.5, 1.5)
    path.addEllipse(QPointF(15.3, 8.8), 1.5, 1.5)
    return path


def _pause() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(7.5, 6, 2.2, 12))
    path.addRect(QRectF(14.3, 6, 2.2, 12))
    return path


def heart() -> QPainterPath:
    """On a square of 24 by 24."""
    path = QPainterPath(QPointF(12, 19.5))
    path.cubicTo(6, 15, 3.5, 12, 3.5, 8.8)
    path.cubicTo(3.5, 4, 9.8, 3.4, 12, 7.6)
    path.cubicTo(14.2, 3.4, 20.5, 4, 20.5, 8.8)
    path.cubicTo(20.5, 12, 18, 15, 12, 19.5)
    return path


def _closed_eye() -> QPainterPath:
    path = QPainterPath(QPointF(3.5, 12))
    path.cubicTo(7.5, 5.8, 16.5, 5.8, 20.5, 12)
    path.cubicTo(16.5, 18.2, 7.5, 18.2, 3.5, 12)
    path.addEllipse(QPointF(12, 12), 2.6, 2.6)
    path.addPath(lines(((5, 19.5), (19, 4.5))))
    return path


def _why() -> QPainterPath:
    path = QPainterPath(QPointF(8.2, 9))
    path.cubicTo(8.2, 3.6, 15.8, 3.6, 15.8, 8.8)
    path.cubicTo(15.8, 12, 12, 11.8, 12, 15)
    path.addEllipse(QPointF(12, 19), 0.6, 0.6)
    return path


def _strip() -> QPainterPath:
    path = QPainterPath()
    for left in (2.5, 9.5, 16.5):
        path.addRoundedRect(QRectF(left, 8.5, 5, 7), 1, 1)
    return path


def _more() -> QPainterPath:
    path = QPainterPath()
    for x in (5.5, 12, 18.5):
        path.addEllipse(QPointF(x, 12), 1.5, 1.5)
    return path


def _corners(tip: float, inner: float) -> QPainterPath:
    """Four corners: their tips at `tip` from the edge, their ends at `inner`."""
    far, away = 24 - tip, 24 - inner
    return lines(
        ((tip, inner), (tip, tip), (inner, tip)),
        ((away, tip), (far, tip), (far, inner)),
        ((far, away), (far, far), (away, far)),
        ((inner, far), (tip, far), (tip, away)),
    )


_FILLED = frozenset({Icon.PLAY, Icon.PAUSE, Icon.MORE})
_DRAWINGS: dict[Icon, Callable[[], QPainterPath]] = {
    Icon.PREVIOUS: lambda: lines(((14.5, 5.5), (8, 12), (14.5, 18.5))),
    Icon.NEXT: lambda: lines(((9.5, 5.5), (16, 12), (9.5, 18.5))),
    Icon.PLAY: lambda: lines(((8, 6), (18, 12), (8, 18), (8, 6))),
    Icon.PAUSE: _pause,
    Icon.FULL_SCREEN: lambda: _corners(4.5, 9.5),
    Icon.LEAVE_FULL_SCREEN: lambda: _corners(9.5, 4.5),
    Icon.FOLDER: _folder,
    Icon.PAINTINGS: _paintings,
    Icon.LIKE: heart,
    Icon.NOT_FOR_ME: _closed_eye,
    Icon.WHY: _why,
    Icon.STRIP: _strip,
    Icon.FILTER: lambda: lines(((4, 7), (20, 7)), ((7, 12), (17, 12)), ((10, 17), (14, 17))),
    Icon.MORE: _more,
    Icon.SAVE: lambda: lines(
        ((12, 4), (12, 15)),
        ((7.5, 10.8), (12, 15.3), (16.5, 10.8)),
        ((4.5, 16), (4.5, 20), (19.5, 20), (19.5, 16)),
    ),
}
