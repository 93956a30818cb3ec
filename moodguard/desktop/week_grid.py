"""A grid of the week's half hours, marked with the mouse or by the keyboard."""

from PySide6.QtCore import QLocale, QRect, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.theme import GAP, SPACE, Colours, scheme
from moodguard.store.hours import DAYS, Hours
from moodguard.store.week import DAY_MINUTES, Cover, Week
from moodguard.translation import tr

CELL_MINUTES = 30
COLUMNS = DAY_MINUTES // CELL_MINUTES
ROWS = len(DAYS)
MARKED_HOURS = (0, 6, 12, 18, 24)
Cell = tuple[int, int]  # row and column
# Where each key goes, in rows and columns.
WAYS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Home: (0, -COLUMNS), Qt.Key.Key_End: (0, COLUMNS), Qt.Key.Key_PageUp: (-ROWS, 0),
    Qt.Key.Key_PageDown: (ROWS, 0),
}  # fmt: skip


class WeekGrid(QWidget):
    """Shows a week, and lets stretches of it be marked.

    The arrow keys go from half hour to half hour, with Shift they choose several, and Space turns what is
    chosen on or off; Ctrl+A chooses all. The mouse is dragged over what is to be turned.
    """

    marked = Signal(object)  # Week, as the user wants it now

    def __init__(self) -> None:
        """All of the week is on."""
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._week = Week.of(Hours())
        self._cursor: Cell = (0, 18)
        self._anchor: Cell = self._cursor
        self._dragging = False
        first = QLocale().firstDayOfWeek().value - 1
        self._days = [(first + row) % ROWS for row in range(ROWS)]
        self._names = [self._day_name(row, short=True) for row in range(ROWS)]
        self._say()

    @property
    def week(self) -> Week:
        """What is shown."""
        return self._week

    def show_week(self, week: Week) -> None:
        """Show another week."""
        self._week = week
        self._say()
        self.update()

    def sizeHint(self) -> QSize:
        """Seven lines of text, one for the hours, and cells that a mouse can hit."""
        return QSize(self._left() + COLUMNS * 10, (ROWS + 1) * self._line())

    def minimumSizeHint(self) -> QSize:
        """Narrower cells are still cells."""
        return QSize(self._left() + COLUMNS * 5, (ROWS + 1) * self._line())

    # --- the keyboard and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if key in WAYS:
            self._go(*WAYS[key], choose=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn()
        elif key is Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._anchor, self._cursor = (0, 0), (ROWS - 1, COLUMNS - 1)
            self._moved()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._anchor = self._cursor = self.cell_at(event.position().x(), event.position().y())
            self._dragging = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose more."""
        if self._dragging:
            self._cursor = self.cell_at(event.position().x(), event.position().y())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turn what was chosen."""
        if self._dragging and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = False
            self._turn()
            self._anchor = self._cursor

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor is seen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And is no more."""
        super().focusOutEvent(event)
        self.update()

    def cell_at(self, x: float, y: float) -> Cell:
        """The cell at a place in the widget, or the one next to it."""
        left = self._left()
        column = int((x - left) * COLUMNS / max(1, self.width() - left))
        row = int(y / self._line()) - 1
        return max(0, min(ROWS - 1, row)), max(0, min(COLUMNS - 1, column))

    def _go(self, down: int, right: int, *, choose: bool) -> None:
        row, column = self._cursor
        self._cursor = max(0, min(ROWS - 1, row + down)), max(0, min(COLUMNS - 1, column + right))
        if not choose:
            self._anchor = self._cursor
        self._moved()

    def _turn(self) -> None:
        """On, where some of what is chosen is off; else off."""
        rows, columns = self._chosen()
        start, end = columns.start * CELL_MINUTES, columns.stop * CELL_MINUTES
        days = [self._days[row] for row in rows]
        on = any(self._week.cover(day, start, end) is not Cover.ALL for day in days)
        week = self._week
        for day in days:
            week = week.switched(day, start, end, on=on)
        self.show_week(week)
        self._announce()
        self.marked.emit(week)

    def _chosen(self) -> tuple[range, range]:
        rows, columns = zip(self._anchor, self._cursor, strict=True)
        return range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1)

    # --- in words, for who can't see it

    def _moved(self) -> None:
        self._say()
        self._announce()
        self.update()

    def _say(self) -> None:
        self.setAccessibleDescription(self.words())

    def _announce(self) -> None:
        if self.hasFocus():
            announce(self, self.words())

    def words(self) -> str:
        """What is chosen, and whether it is on."""
        rows, columns = self._chosen()
        start, end = columns.start * CELL_MINUTES, columns.stop * CELL_MINUTES
        covers = {self._week.cover(self._days[row], start, end) for row in rows}
        first, last = (self._day_name(row, short=False) for row in (rows.start, rows.stop - 1))
        said = {
            Cover.ALL: tr("{days}, {start} to {end}: on"),
            Cover.NONE: tr("{days}, {start} to {end}: off"),
            Cover.SOME: tr("{days}, {start} to {end}: partly on"),
        }[covers.pop() if len(covers) == 1 else Cover.SOME]
        days = first if first == last else tr("{first} to {last}").format(first=first, last=last)
        return said.format(days=days, start=_clock(start), end=_clock(end))

    def _day_name(self, row: int, *, short: bool) -> str:
        form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
        return QLocale().standaloneDayName(self._days[row] + 1, form)

    # --- painting

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.3)

    def _left(self) -> int:
        """How wide the names of the days are."""
        return max(map(self.fontMetrics().horizontalAdvance, self._names)) + GAP

    def _place(self, row: int, column: int) -> QRectF:
        left, line = self._left(), self._line()
        wide = (self.width() - left - 1) / COLUMNS
        return QRectF(left + column * wide, (row + 1) * line, wide, line - SPACE / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Days at the left, hours above, and what is on in between."""
        painter = QPainter(self)
        colours = scheme(self.palette())
        painter.setPen(QColor(colours.quiet))
        for hour in MARKED_HOURS:
            self._write_hour(painter, hour)
        for row in range(ROWS):
            place = QRect(0, (row + 1) * self._line(), self._left() - GAP, self._line() - SPACE // 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._names[row])
        for row in range(ROWS):
            for column in range(COLUMNS):
                self._paint_cell(painter, colours, row, column)
        rows, columns = self._chosen()
        if self.hasFocus() or self._dragging:
            box = self._place(rows.start, columns.start).united(self._place(rows.stop - 1, columns.stop - 1))
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box)

    def _write_hour(self, painter: QPainter, hour: int) -> None:
        words = QLocale().toString(hour)
        x = self._place(0, hour * 60 // CELL_MINUTES).left()
        wide = self.fontMetrics().horizontalAdvance(words)
        left = min(x - wide / 2, self.width() - wide) if hour else x
        painter.drawText(QRectF(left, 0, wide + 1, self._line()), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_cell(self, painter: QPainter, colours: Colours, row: int, column: int) -> None:
        start = column * CELL_MINUTES
        cover = self._week.cover(self._days[row], start, start + CELL_MINUTES)
        place = self._place(row, column)
        painter.fillRect(place, QColor(colours.accent if cover is Cover.ALL else colours.hover))
        if cover is Cover.SOME:
            painter.fillRect(QRectF(place.left(), place.center().y(), place.width(), place.height() / 2),
                             QColor(colours.accent))  # fmt: skip
        if start % 60 == 0:
            painter.fillRect(QRectF(place.left(), place.top(), 1, place.height()), QColor(colours.surface))


def _clock(minute: int) -> str:
    hour = minute // 60 % 24
    return QLocale().toString(QTime(hour, minute % 60), QLocale.FormatType.ShortFormat)
