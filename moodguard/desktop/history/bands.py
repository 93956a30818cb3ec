"""Days as bands over the hours: what each minute was like, with marks for suggestions and breaks."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.history.chart import Chart, Part
from moodguard.desktop.history.colours import draw_stretch, look_of
from moodguard.desktop.history.words import clock, day_words, span_words, weekday_name
from moodguard.desktop.theme import GAP, SPACE, scheme, sized
from moodguard.store.history.days import Day, Mark, MarkKind, Span

# The hours that are shown at least; earlier and later ones where something is known of them.
FIRST_HOUR, LAST_HOUR = 8, 18
MARK = 4.0  # half the width of a mark, in px
MARKS_HEIGHT = 2 * MARK + 3
SMALL = 0.85  # of the font, for hours and days
LEAST_WIDTH = 220


class Bands(Chart):
    """One band for each day, all over the same hours."""

    def __init__(
        self, name: str, height: int, *, labelled: bool = True, parent: QWidget | None = None
    ) -> None:
        """`height` is that of each band in px; `labelled` bands have their weekday before them."""
        super().__init__(name, parent)
        self._height = height
        self._labelled = labelled
        self._days: Sequence[Day] = ()
        self.hours = FIRST_HOUR, LAST_HOUR  # the first and the last one on the axis
        self._left = 1.0  # where the axis begins, in px
        self.setFont(sized(self.font(), SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[Day]) -> None:
        """Show these, the first one on top."""
        if days == self._days:
            return
        self._days = tuple(days)
        self.hours = _hours_of(days)
        self.setAccessibleDescription(" ".join(map(self._day_described, days)))
        self.updateGeometry()
        self._find_parts()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its bands and the hours below them."""
        bands = len(self._days) or 1
        return QSize(2 * LEAST_WIDTH, round(bands * self._row_height + SPACE + self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """Where the hours can still be read."""
        return QSize(LEAST_WIDTH, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All lies elsewhere then."""
        super().resizeEvent(event)
        self._find_parts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The hours, then each day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_hours(painter)
        for row, day in enumerate(self._days):
            self._draw_day(painter, row, day)
        self.draw_current(painter)
        painter.end()

    # --- where things are

    @property
    def _row_height(self) -> float:
        return MARKS_HEIGHT + self._height + (GAP if self._labelled else SPACE)

    def _x(self, minute: float) -> float:
        first, last = self.hours
        width = self.width() - self._left - 1
        return self._left + width * (minute / 60 - first) / (last - first)

    def _top(self, row: int) -> float:
        return row * self._row_height + MARKS_HEIGHT

    def _place(self, row: int, span: Span) -> QRectF:
        left, right = self._x(span.begin), self._x(span.end)
        return QRectF(left, self._top(row), max(1.0, right - left), self._height)

    def _find_parts(self) -> None:
        if self._labelled:
            names = [weekday_name(day.day, short=True) for day in self._days]
            self._left = max(map(self.fontMetrics().horizontalAdvance, names), default=0) + float(GAP)
        self.parts = [
            Part(self._place(row, span), row, column, self._words(day, span))
            for row, day in enumerate(self._days)
            for column, span in enumerate(day.spans)
        ]

    def _words(self, day: Day, span: Span) -> str:
        words = span_words(span)
        return f"{weekday_name(day.day)}, {words}" if self._labelled else words

    def _day_described(self, day: Day) -> str:
        return f"{weekday_name(day.day)}: {day_words(day)}" if self._labelled else day_words(day)

    # --- drawing

    def _draw_hours(self, painter: QPainter) -> None:
        colours, metrics = scheme(self.palette()), self.fontMetrics()
        bottom, free = len(self._days) * self._row_height, 0.0
        for hour in self._hours_told():
            x, words = self._x(hour * 60), clock(hour * 60)
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, MARKS_HEIGHT / 2), QPointF(x, bottom))
            width = metrics.horizontalAdvance(words)
            left = min(max(x - width / 2, 0), self.width() - width)
            if left >= free:  # the first and the last one are moved towards the others
                painter.setPen(QColor(colours.quiet))
                painter.drawText(QPointF(left, bottom + SPACE + metrics.ascent()), words)
                free = left + width + SPACE

    def _hours_told(self) -> list[int]:
        """Those that there is room for."""
        first, last = self.hours
        widest = max(self.fontMetrics().horizontalAdvance(clock(hour * 60)) for hour in (first, last, 12))
        room = self._x(60 * first + 60) - self._x(60 * first)
        needs = 1.5 * widest + GAP  # half of the last one more, which is moved inwards
        every = next((step for step in (1, 2, 3, 4, 6) if step * room >= needs), 12)
        return [hour for hour in range(first, last + 1) if hour % every == 0]

    def _draw_day(self, painter: QPainter, row: int, day: Day) -> None:
        colours, bottom = scheme(self.palette()), self._top(row) + self._height
        if self._labelled:
            painter.setPen(QColor(colours.quiet))
            place = QRectF(0, self._top(row), self._left - GAP, self._height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, weekday_name(day.day, short=True))
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(self._left, bottom), QPointF(self.width() - 1, bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # or seams show between stretches
        for span in day.spans:
            draw_stretch(painter, look_of(span.state, self.palette()), self._place(row, span))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in day.marks:
            self._draw_mark(painter, self._top(row) - 2, mark)

    def _draw_mark(self, painter: QPainter, bottom: float, mark: Mark) -> None:
        x = min(max(self._x(mark.minute), self._left + MARK), self.width() - MARK)
        draw_mark(painter, mark.kind, QPointF(x, bottom), scheme(self.palette()).text)


def _hours_of(days: Sequence[Day]) -> tuple[int, int]:
    spans = [span for day in days for span in day.spans]
    first = min((span.begin // 60 for span in spans), default=FIRST_HOUR)
    last = max((-(-span.end // 60) for span in spans), default=LAST_HOUR)
    return min(first, FIRST_HOUR), max(last, LAST_HOUR)


def draw_mark(painter: QPainter, kind: MarkKind, tip: QPointF, colour: str) -> None:
    """A triangle that points at its minute for a suggestion, a ring for a break; `tip` is below it."""
    if kind is MarkKind.SUGGESTION:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        left, right = QPointF(tip.x() - MARK, tip.y() - 2 * MARK), QPointF(tip.x() + MARK, tip.y() - 2 * MARK)
        painter.drawPolygon(QPolygonF([left, right, tip]))
    else:
        painter.setPen(QPen(QColor(colour), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(tip.x(), tip.y() - MARK), MARK - 0.8, MARK - 0.8)
