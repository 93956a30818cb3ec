"""The Qt binding itself: one release of it lost references to None until the whole app was aborted."""

import sys

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

PAINTS = 200


class Canvas(QWidget):
    """Counts how often it is painted."""

    painted = 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted += 1


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_painting_costs_no_references_to_none(qtbot: QtBot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    before = sys.getrefcount(None)
    for _ in range(PAINTS):
        canvas.grab()
    assert canvas.painted >= PAINTS
    assert sys.getrefcount(None) > before - PAINTS / 2
