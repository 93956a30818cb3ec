"""A ring that fills as something comes nearer, painted in the colours of the window it stands in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.theme import scheme, sized

SIDE = 112
THICK = 9.0
TOP = 90 * 16  # Qt counts in sixteenths of a degree, from three o'clock on, against the clock
ROUND = 360 * 16


class ProgressRing(QWidget):
    """Shows a share (0..1), with words in its middle. Screen readers are told by those who own it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty ring, as large as it is drawn."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.share = 0.0
        self.words = ""

    def show_share(self, share: float, words: str) -> None:
        """Fill it to `share` (0..1) and write `words` in the middle."""
        self.share, self.words = max(0.0, min(1.0, share)), words
        self.update()

    def sizeHint(self) -> QSize:
        """One size for all."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, the part that is filled, the words."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = THICK / 2 + 1
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(QColor(colours.line), THICK))
        painter.drawEllipse(ring)
        if self.share > 0:
            painter.setPen(
                QPen(QColor(colours.accent), THICK, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            )
            painter.drawArc(ring, TOP, -round(self.share * ROUND))
        painter.setPen(QColor(colours.text))
        painter.setFont(sized(self.font(), 1.45, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words)
