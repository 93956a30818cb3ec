"""Where a card is put: in the corner of a screen that is least in the way of whoever types there."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize


def place_card(room: QRect, size: QSize, text_cursor: QRect | None, in_use: Sequence[QRect]) -> QPoint:
    """Where the upper left corner of a card of `size` goes within `room`.

    A corner in which the text cursor or the mouse is counts last, then those that cover much of a window
    `in_use`. Among equals the lower right one is taken: that is where such cards are looked for.
    """
    right, bottom = room.right() + 1 - size.width(), room.bottom() + 1 - size.height()
    corners = [
        QPoint(right, bottom),
        QPoint(right, room.top()),
        QPoint(room.left(), bottom),
        QPoint(room.left(), room.top()),
    ]

    def in_the_way(corner: QPoint) -> tuple[bool, int]:
        card = QRect(corner, size)
        covered = sum(_area(card.intersected(window)) for window in in_use)
        return text_cursor is not None and card.intersects(text_cursor), covered

    return min(corners, key=in_the_way)  # the first of equals


def _area(rect: QRect) -> int:
    return rect.width() * rect.height() if rect.isValid() else 0
