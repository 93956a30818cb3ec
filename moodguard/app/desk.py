"""Where somebody types, in the coordinates of Qt's windows."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen

from moodguard.desktop.break_cards import Desk
from moodguard.system.typing import Place, Typing


def desk_of(typing: Typing) -> Desk:
    """What was found out, for a card that is about to come."""
    return Desk(_rectangle(typing.focused), _rectangle(typing.text_cursor), typing.mixes)


def _rectangle(place: Place | None) -> QRect | None:
    """On a screen that Qt enlarges, its points count from the screen's own corner; None outside of all."""
    if place is None:
        return None
    corner = QPoint(place.x, place.y)
    middle = corner + QPoint(place.width // 2, place.height // 2)
    for screen in QGuiApplication.screens():
        if _native(screen).contains(middle):
            origin, ratio = screen.geometry().topLeft(), screen.devicePixelRatio()
            return QRect(
                origin + (corner - origin) / ratio,
                QSize(round(place.width / ratio), round(place.height / ratio)),
            )
    return None


def _native(screen: QScreen) -> QRect:
    """The screen as the system counts it."""
    geometry, ratio = screen.geometry(), screen.devicePixelRatio()
    return QRect(geometry.topLeft(), geometry.size() * ratio)
