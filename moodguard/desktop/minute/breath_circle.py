"""A circle that grows and shrinks as one breathes, with the words in its middle."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.minute.drawings import faint
from moodguard.desktop.theme import scheme, sized

# In letters of the font, so that the words stay within it when a user's text is larger.
SMALLEST, LARGEST = 4.1, 7.6  # radii, empty and full
HALO = 0.6
FINEST = 0.25  # px; what moves less is not worth painting


class BreathCircle(QWidget):
    """Shows how full the lungs are to be. Where nothing is to move it stays, and the words change."""

    def __init__(self) -> None:
        """Empty, with no words."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # or the window is painted with each frame
        self.moving = True
        self.words = ""
        self.number = ""
        self._radius = 0.0

    def show_breath(self, fullness: float, words: str, number: str) -> None:
        """`fullness` is 0..1; `words` and `number` stand in the middle. Paints only changes."""
        fullness = fullness if self.moving else 0.5
        radius = self._em() * (SMALLEST + (LARGEST - SMALLEST) * fullness)
        if abs(radius - self._radius) >= FINEST or (words, number) != (self.words, self.number):
            self._radius, self.words, self.number = radius, words, number
            self.update()

    def sizeHint(self) -> QSize:
        """One size for all."""
        side = round(2 * self._em() * (LARGEST + HALO)) + 4
        return QSize(side, side)

    def _em(self) -> float:
        return float(self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """How far it can grow, a halo, the circle, the words."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(QColor(colours.line), 1.5))
        em = self._em()
        painter.drawEllipse(middle, em * (LARGEST + HALO), em * (LARGEST + HALO))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint(QColor(colours.accent), 0.22))
        painter.drawEllipse(middle, self._radius + em * HALO, self._radius + em * HALO)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(middle, self._radius, self._radius)
        painter.setPen(QColor(colours.on_accent))
        upper = QRectF(0, middle.y() - 1.8 * em, self.width(), 1.6 * em)
        painter.setFont(sized(self.font(), 1.15, bold=True))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, self.words)
        painter.setFont(sized(self.font(), 1.6))
        painter.drawText(upper.translated(0, 2 * em), Qt.AlignmentFlag.AlignCenter, self.number)
