"""The editor of the hours of the week: a grid to mark them on, and a line to type them into."""

from PySide6.QtWidgets import QVBoxLayout

from moodguard.desktop.editor import TextEditor
from moodguard.desktop.hours_words import hours_kept, hours_shown
from moodguard.desktop.theme import GAP
from moodguard.desktop.week_grid import WeekGrid
from moodguard.store.hours import parse_hours
from moodguard.store.settings import Spec
from moodguard.store.week import Week
from moodguard.translation import tr


class HoursEditor(TextEditor):
    """Line and grid say the same, whichever of them is used; the grid keeps minutes that it can't show."""

    def __init__(self, spec: Spec) -> None:
        """With a grid below the line."""
        super().__init__(spec)
        self.grid = WeekGrid()
        self.grid.setAccessibleName(tr("Hours of the week"))
        self.grid.marked.connect(self._mark)
        self._none = False  # the last hour was taken off the grid
        self.row.removeWidget(self.line)
        down = QVBoxLayout()
        down.setSpacing(GAP)
        down.addWidget(self.line)
        down.addWidget(self.grid)
        self.row.addLayout(down)
        self.line.textChanged.connect(lambda _: self._follow())

    def value(self) -> str:
        """As of all editors. Raises ValueError where the grid has no hour left."""
        if self._none:
            raise ValueError(tr("at least one hour is needed; “Pause” switches the camera off for good"))
        return str(super().value())

    def _follow(self) -> None:
        """Show on the grid what stands in the line, where that can be understood."""
        self._none = False
        try:
            week = Week.of(parse_hours(self._shown()))
        except ValueError:
            return
        if week != self.grid.week:
            self.grid.show_week(week)

    def _mark(self, week: Week) -> None:
        if week.is_empty:
            self._none = True
            self.edited.emit()
            return
        before = self.line.text()
        self.line.setText(hours_shown(week.text()))
        if self.line.text() == before:  # the first hour again, behind the last one
            self._none = False
            self.edited.emit()

    def _show(self, value: str) -> None:
        super()._show(hours_shown(value))
        self._follow()

    def _shown(self) -> str:
        """As it is kept, whatever the language that it is shown in."""
        return hours_kept(super()._shown())
