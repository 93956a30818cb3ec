"""Outlines that more than one drawing is made of."""

from PySide6.QtGui import QPainterPath


def lines(*each: tuple[tuple[float, float], ...]) -> QPainterPath:
    """A line through the points (x, y) of each row."""
    path = QPainterPath()
    for first, *others in each:
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
    return path
