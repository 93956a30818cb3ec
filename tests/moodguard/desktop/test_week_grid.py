"""The grid of the week: marked with the mouse or by the keyboard, and read out."""

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from pytestqt.qtbot import QtBot

from moodguard.desktop.hours_editor import HoursEditor
from moodguard.desktop.week_grid import WeekGrid
from moodguard.store.settings import spec_of


@pytest.fixture
def editor(qtbot: QtBot) -> HoursEditor:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    made = HoursEditor(spec_of("hours"))
    QLocale.setDefault(before)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.set_value("Mon-Fri 9:00-17:30")
    made.show()
    return made


def place(grid: WeekGrid, row: int, column: int) -> QPoint:
    """The middle of a cell."""
    return grid._place(row, column).center().toPoint()


def drag(qtbot: QtBot, grid: WeekGrid, start: tuple[int, int], end: tuple[int, int]) -> None:
    qtbot.mousePress(grid, Qt.MouseButton.LeftButton, pos=place(grid, *start))
    qtbot.mouseMove(grid, place(grid, *end))
    qtbot.mouseRelease(grid, Qt.MouseButton.LeftButton, pos=place(grid, *end))


def test_hours_are_dragged_over_and_off_again(editor: HoursEditor, qtbot: QtBot) -> None:
    drag(qtbot, editor.grid, (5, 20), (6, 23))
    assert editor.value() == "Mon-Fri 9:00-17:30; Sat, Sun 10:00-12:00"
    drag(qtbot, editor.grid, (5, 20), (6, 23))
    assert editor.value() == "Mon-Fri 9:00-17:30"


def test_the_keyboard_goes_to_any_half_hour_and_turns_it(editor: HoursEditor, qtbot: QtBot) -> None:
    grid = editor.grid
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(grid, key)
    for _ in range(2):
        qtbot.keyClick(grid, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert grid.words() == "Saturday, 22:00 to 23:30: off"
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert editor.value() == "Mon-Fri 9:00-17:30; Sat 22:00-23:30"
    assert grid.accessibleDescription() == "Saturday, 22:00 to 23:30: on"


def test_all_of_the_week_is_any_time_and_none_of_it_is_refused_in_words(
    editor: HoursEditor, qtbot: QtBot
) -> None:
    qtbot.keyClick(editor.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert editor.grid.words() == "Monday to Sunday, 0:00 to 0:00: partly on".replace("0:00", "00:00")
    qtbot.keyClick(editor.grid, Qt.Key.Key_Space)
    assert editor.value() == ""
    qtbot.keyClick(editor.grid, Qt.Key.Key_Space)
    with pytest.raises(ValueError, match="at least one hour is needed"):
        editor.value()
    qtbot.keyClick(editor.grid, Qt.Key.Key_Space)
    assert editor.value() == ""


def test_minutes_that_the_grid_can_not_show_stay_where_nobody_marks(
    editor: HoursEditor, qtbot: QtBot
) -> None:
    editor.line.setText("Mon 9:05-9:20; Tue 9-10")
    drag(qtbot, editor.grid, (1, 20), (1, 21))
    assert editor.value() == "Mon 9:05-9:20; Tue 9:00-11:00"


def test_what_is_typed_is_seen_on_the_grid_and_nonsense_changes_nothing_there(editor: HoursEditor) -> None:
    editor.line.setText("Sun 0-24")
    week = editor.grid.week
    assert week.text() == "Sun 0:00-24:00"
    editor.line.setText("Sun 0-2x")
    assert editor.grid.week == week
