"""Erasing some days of the history, or all: from which day to which, and whether the user is sure."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QDateEdit,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop.history.words import day_name
from moodguard.desktop.theme import GAP
from moodguard.desktop.wrapping import SideBySide
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.dialogs import Questions

FIELD_EM = 18  # digits that fit into a field, with room around a date


class ErasingRow(QWidget):
    """Two days and two buttons. Nothing goes before the user has said yes."""

    erase_requested = Signal(object, object)  # from this date to that one; None: all before or behind

    def __init__(self, questions: Callable[[], "Questions"]) -> None:
        """`questions` asks whether the user is sure."""
        super().__init__()
        self._questions = questions
        self.first, self.last = _day_field(tr("Erase from this day")), _day_field(tr("Erase to this day"))
        self.some = QPushButton(tr("Erase these days…"))
        self.some.clicked.connect(self._erase_some)
        self.everything = QPushButton(tr("Erase all of it…"))
        self.everything.clicked.connect(self._erase_all)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GAP)
        down.addWidget(SideBySide(self.first, QLabel(tr("to", "between two dates")), self.last))
        down.addWidget(SideBySide(self.some, self.everything))

    def show_bounds(self, since: date | None, today: date) -> None:
        """There is something from `since` on, None where there is nothing."""
        first, last = _qt(since or today), _qt(today)
        new = self.first.maximumDate() != last or self.first.minimumDate() != first
        for field in (self.first, self.last):
            field.setDateRange(first, last)
        if new:
            self.first.setDate(last)
            self.last.setDate(last)
        for widget in (self.first, self.last, self.some, self.everything):
            widget.setEnabled(since is not None)

    def _erase_some(self) -> None:
        first, last = _python(self.first.date()), _python(self.last.date())
        words = tr(
            "Erase your history from {first} to {last}, both included? What MoodGuard has learned from your "
            "answers stays. This can't be taken back."
        ).format(first=day_name(first), last=day_name(last))
        if self._questions().sure(self, tr("Erase these days"), words, tr("Erase these days")):
            self.erase_requested.emit(first, last)

    def _erase_all(self) -> None:
        words = tr(
            "Erase all of your history? What MoodGuard has learned from your answers stays. This can't be "
            "taken back."
        )
        if self._questions().sure(self, tr("Erase your history"), words, tr("Erase all of it")):
            self.erase_requested.emit(None, None)


class _DayField(QDateEdit):
    """The arrow keys go from day to day; the wheel scrolls the page, and changes nothing by the way."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to the page."""
        event.ignore()


def _day_field(name: str) -> QDateEdit:
    field = _DayField()
    field.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
    field.setAccessibleName(name)
    field.setToolTip(name)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setMinimumWidth(FIELD_EM * field.fontMetrics().horizontalAdvance("0"))
    return field


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _python(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
