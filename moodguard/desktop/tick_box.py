"""A box to tick, in the theme's colours: the style's own is hard to see on a dark ground."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from moodguard.desktop.theme import scheme

TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.32))  # shares of the box


class TickBox(QCheckBox):
    """Behaves as the system's; the label is plain text."""

    def __init__(self, name: str) -> None:
        """`name` is shown as it is, also where it has an ampersand."""
        super().__init__(name.replace("&", "&&"))
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The label as the style draws it, and the box over the style's."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        box = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.fillRect(place, QColor(colours.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(QColor(colours.accent if chosen or self.hasFocus() else colours.edge), 1))
        painter.setBrush(QColor(colours.accent if chosen else colours.surface))
        painter.drawRoundedRect(box, 3, 3)
        if chosen:
            ends = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            painter.setPen(QPen(QColor(colours.on_accent), 1.8, Qt.PenStyle.SolidLine, *ends))
            points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in TICK]
            painter.drawPolyline(QPolygonF(points))
