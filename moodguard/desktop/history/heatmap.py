"""Twelve weeks as squares, one a day: the fuller, the more of what was seen looked tense."""

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.history.chart import Chart, Part
from moodguard.desktop.history.colours import look_of
from moodguard.desktop.history.words import LEAST_SEEN, cell_words, month_name, weekday_name
from moodguard.desktop.theme import GAP, SPACE, scheme, sized
from moodguard.store.history.days import WEEKS, DaySum, Overview, State, first_of_weeks
from moodguard.translation import tr

LARGEST, SMALLEST = 30, 15  # px, of a square with the room around it
FULL = 0.5  # a square is full once so much of what was seen looked tense
CALM_OPACITY = 0.45
ROUND = 3.0


class Heatmap(Chart):
    """A column for each week, a row for each weekday."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Empty at first."""
        super().__init__(name, parent)
        self.setAccessibleDescription(
            tr("A square for each day of twelve weeks. The arrow keys go from day to day.")
        )
        self._today = date.min
        self._sums: dict[date, DaySum] = {}
        self.setFont(sized(self.font(), 0.85))
        monday = date(2024, 1, 1)
        self._names = [weekday_name(monday + timedelta(days=day), short=True) for day in range(7)]
        self._left = max(map(self.fontMetrics().horizontalAdvance, self._names)) + float(GAP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_overview(self, seen: Overview) -> None:
        """Show the weeks that end with this one."""
        if (seen.today, seen.sums) == (self._today, self._sums):
            return
        self._today, self._sums = seen.today, seen.sums
        self._find_parts()
        self.update()

    def sizeHint(self) -> QSize:
        """With squares of the largest size."""
        return QSize(round(self._left) + WEEKS * LARGEST, round(self._head + 7 * LARGEST))

    def minimumSizeHint(self) -> QSize:
        """With squares that can still be told apart."""
        return QSize(round(self._left) + WEEKS * SMALLEST, round(self._head + 7 * SMALLEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All lies elsewhere then."""
        super().resizeEvent(event)
        self._find_parts()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Weekdays and months, then each day."""
        if self._today == date.min:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_names(painter)
        for day in self._days():
            self._draw_day(painter, self._place(day), self._sums.get(day))
        self.draw_current(painter)
        painter.end()

    # --- where things are

    @property
    def _head(self) -> float:
        return self.fontMetrics().height() + SPACE

    @property
    def _side(self) -> float:
        across, down = (self.width() - self._left) / WEEKS, (self.height() - self._head) / 7
        return max(float(SMALLEST), min(float(LARGEST), across, down))

    def _days(self) -> list[date]:
        first = first_of_weeks(self._today)
        return [first + timedelta(days=day) for day in range((self._today - first).days + 1)]

    def _place(self, day: date) -> QRectF:
        column = (day - first_of_weeks(self._today)).days // 7
        side = self._side
        return QRectF(
            self._left + column * side, self._head + day.weekday() * side, side - SPACE, side - SPACE
        )

    def _find_parts(self) -> None:
        if self._today == date.min:
            return
        first = first_of_weeks(self._today)
        self.parts = [
            Part(
                self._place(day), day.weekday(), (day - first).days // 7, cell_words(day, self._sums.get(day))
            )
            for day in self._days()
        ]

    # --- drawing

    def _draw_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(scheme(self.palette()).quiet))
        days, side = self._days(), self._side
        for day in days[:7]:
            place = QRectF(0, self._place(day).y(), self._left - GAP, side - SPACE)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._names[day.weekday()])
        free = 0.0
        for day in days[::7]:
            x = self._place(day).x()
            if (day.day <= 7 or day == days[0]) and x >= free:
                painter.drawText(QPointF(x, self.fontMetrics().ascent()), month_name(day))
                free = x + self.fontMetrics().horizontalAdvance(month_name(day)) + GAP

    def _draw_day(self, painter: QPainter, place: QRectF, found: DaySum | None) -> None:
        colours = scheme(self.palette())
        if found is None or found.seen < LEAST_SEEN:
            painter.setPen(QPen(QColor(colours.line if found is None else colours.edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        calm = QColor(look_of(State.CALM, self.palette()).colour)
        calm.setAlphaF(CALM_OPACITY)
        painter.setBrush(calm)
        painter.drawRoundedRect(place, ROUND, ROUND)
        share = min(1.0, found.tense / found.seen / FULL)
        if share > 0:
            painter.setBrush(QColor(look_of(State.TENSE, self.palette()).colour))
            room = place.height() * share
            filled = QRectF(place.x(), place.bottom() - room, place.width(), room)
            painter.save()
            painter.setClipRect(filled)
            painter.drawRoundedRect(place, ROUND, ROUND)
            painter.restore()
