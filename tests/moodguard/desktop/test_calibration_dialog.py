"""The calibration: calm words, how far it has come, what is in the way, what came out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moodguard.desktop.calibration_dialog import MEASURING, PRIVACY, CalibrationDialog
from moodguard.desktop.progress_ring import ProgressRing


@pytest.fixture
def dialog(qtbot: QtBot) -> CalibrationDialog:
    made = CalibrationDialog(20)
    qtbot.addWidget(made)
    made.introduce("Not known yet.", can_forget=False)
    made.show()
    return made


def buttons(dialog: CalibrationDialog) -> list[str]:
    return [b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()]


def press(dialog: CalibrationDialog, qtbot: QtBot, text: str) -> None:
    found = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def ring(dialog: CalibrationDialog) -> ProgressRing:
    found = dialog.findChild(ProgressRing)
    assert isinstance(found, ProgressRing)
    return found


def test_it_says_what_will_happen_and_that_no_picture_is_stored(dialog: CalibrationDialog) -> None:
    assert "20 seconds" in dialog.words
    assert "Not known yet." in dialog.words
    assert "No picture is stored" in PRIVACY
    assert buttons(dialog) == ["Not now", "Start"]


def test_start_only_asks_and_measures_nothing_itself(dialog: CalibrationDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.started):
        press(dialog, qtbot, "Start")
    assert ring(dialog).share == 0


def test_the_ring_fills_and_a_hint_comes_and_goes(dialog: CalibrationDialog) -> None:
    dialog.show_progress(0.25, "No face in view.")
    assert (ring(dialog).share, ring(dialog).words, dialog.hint) == (0.25, "15 s", "No face in view.")
    dialog.show_progress(0.5, "")
    assert (ring(dialog).words, dialog.hint, dialog.words) == ("10 s", "", MEASURING)
    assert buttons(dialog) == ["Cancel"]


@pytest.mark.parametrize(("found", "main"), [(True, "Done"), (False, "Try again")])
def test_the_result_is_said_in_words_and_the_likely_next_thing_is_the_main_one(
    dialog: CalibrationDialog, found: bool, main: str
) -> None:
    dialog.show_progress(1.0, "")
    dialog.show_result("So it is.", found=found)
    assert dialog.words == "So it is."
    defaults = [b.text() for b in dialog.findChildren(QPushButton) if b.isDefault()]
    assert defaults == [main]


@pytest.mark.parametrize("way", ["button", "escape", "window"])
def test_however_it_is_left_it_says_so_once(dialog: CalibrationDialog, qtbot: QtBot, way: str) -> None:
    said: list[int] = []
    dialog.left.connect(lambda: said.append(1))
    dialog.show_progress(0.1, "")
    if way == "button":
        press(dialog, qtbot, "Cancel")
    elif way == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    dialog.close()
    assert said == [1]
    assert not dialog.isVisible()


def test_what_is_known_can_be_forgotten(dialog: CalibrationDialog, qtbot: QtBot) -> None:
    dialog.introduce("Known.", can_forget=True)
    with qtbot.waitSignal(dialog.forgotten):
        press(dialog, qtbot, "Forget it")


def test_all_words_fit_into_it(dialog: CalibrationDialog) -> None:
    dialog.introduce("A long story about a face. " * 12, can_forget=True)
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width())


def test_the_ring_draws_what_it_shows(qtbot: QtBot) -> None:
    def inked(share: float) -> int:
        made = ProgressRing()
        qtbot.addWidget(made)
        made.show_share(share, "")
        picture = made.grab().toImage()
        empty = picture.pixelColor(picture.width() // 2, picture.height() - 6)
        full = picture.pixelColor(picture.width() - 6, picture.height() // 2)
        return int(empty != full)

    assert inked(0.3) == 1  # from the top past three o'clock, but not down to six
    assert inked(0.0) == 0
    assert inked(1.0) == 0
