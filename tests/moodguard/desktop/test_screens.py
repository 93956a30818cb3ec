"""Where a window may be, with screens that come and go."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.calibration_dialog import CalibrationDialog
from moodguard.desktop.main_window import MainWindow
from moodguard.desktop.screens import seen

LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    "frame",
    [
        QRect(100, 100, 1000, 700),
        QRect(1500, 100, 1000, 700),  # over both
        QRect(-300, 500, 1000, 700),  # as a user may push it
        QRect(3100, 900, 60, 60),
    ],
)
def test_a_window_that_can_be_seen_and_moved_stays_where_it_is(frame: QRect) -> None:
    assert seen(frame, [LEFT, RIGHT], LEFT) == frame


@pytest.mark.parametrize(
    "frame",
    [
        QRect(2000, 100, 1000, 700),  # on the screen that has gone
        QRect(1880, 100, 1000, 700),  # an edge of it is left
        QRect(100, -200, 1000, 700),  # with nothing to move it by
        QRect(-5000, 9000, 3000, 3000),
    ],
)
def test_one_that_can_not_comes_to_the_middle_and_fits(frame: QRect) -> None:
    placed = seen(frame, [LEFT], LEFT)
    assert LEFT.contains(placed)
    assert (placed.center() - LEFT.center()).manhattanLength() <= 2
    assert placed.size() == frame.size().boundedTo(LEFT.size())


@pytest.mark.parametrize("make", [lambda: MainWindow(lambda: []), lambda: CalibrationDialog(20.0)])
def test_a_dialog_comes_to_a_screen_that_is_there_when_its_own_goes_and_when_it_opens(
    make: Callable[[], QWidget], qtbot: QtBot, qapp: QApplication
) -> None:
    dialog, room = make(), QGuiApplication.primaryScreen().availableGeometry()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.move(room.right() + 500, 10)
    qapp.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: room.contains(dialog.frameGeometry().topLeft()))
    dialog.hide()
    dialog.move(room.right() + 500, 10)
    dialog.show()
    qtbot.waitUntil(lambda: room.contains(dialog.frameGeometry().topLeft()))
