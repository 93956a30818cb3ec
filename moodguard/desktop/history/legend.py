"""What the colours and marks of the bands mean, in a line that wraps where the window is narrow."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.history.bands import MARK, draw_mark
from moodguard.desktop.history.colours import draw_stretch, look_of
from moodguard.desktop.history.words import state_name
from moodguard.desktop.theme import PAD, SPACE, scheme, sized
from moodguard.store.history.days import MarkKind, State
from moodguard.translation import listed, tr

SWATCH = 16


class Legend(QWidget):
    """A swatch and a word for each state and mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """As wide as it may be, and as high as it must."""
        super().__init__(parent)
        self._words: list[tuple[State | MarkKind, str]] = [
            *((state, state_name(state)) for state in State),
            (MarkKind.SUGGESTION, tr("Suggestion")),
            (MarkKind.BREAK, tr("Break or gallery")),
        ]
        self.setFont(sized(self.font(), 0.85))
        self.setAccessibleName(tr("What the colours mean"))
        self.setAccessibleDescription(listed([words for _, words in self._words]))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's own name
        """So many lines it takes."""
        return round(max(y for _, _, _, y in self._places(width)) + self._line)

    def sizeHint(self) -> QSize:
        """All in one line."""
        return QSize(600, self.heightForWidth(600))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each swatch with its word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = scheme(self.palette())
        for what, words, x, y in self._places(self.width()):
            if isinstance(what, State):
                self._draw_state(painter, what, QRectF(x, y, SWATCH, self._line))
            else:
                draw_mark(painter, what, QPointF(x + SWATCH / 2, y + self._line / 2 + MARK), colours.text)
            painter.setPen(QColor(colours.quiet))
            left = QRectF(x + SWATCH + SPACE + 2, y, self.width(), self._line)
            painter.drawText(left, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    @property
    def _line(self) -> float:
        return self.fontMetrics().height() + SPACE

    def _draw_state(self, painter: QPainter, state: State, place: QRectF) -> None:
        height = self.fontMetrics().ascent() + 2
        whole = QRectF(place.x(), place.center().y() - height / 2, SWATCH, height)
        draw_stretch(painter, look_of(state, self.palette()), whole)

    def _places(self, width: int) -> Iterator[tuple[State | MarkKind, str, float, float]]:
        x = y = 0.0
        for what, words in self._words:
            needs = SWATCH + SPACE + 2 + self.fontMetrics().horizontalAdvance(words)
            if x and x + needs > width:
                x, y = 0.0, y + self._line
            yield what, words, x, y
            x += needs + PAD
