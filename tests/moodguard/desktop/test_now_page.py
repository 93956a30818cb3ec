"""The page "Now" says how things are, and passes on what the user wants."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.now_page import ANSWERED, NOTHING_YET, Now, NowPage, Suggestion
from moodguard.desktop.theme import apply_theme
from moodguard.desktop.tray import TrayState, load_icons
from moodguard.store.paths import assets_dir
from support.readable import faint_words

CALM = Now("All calm", TrayState.WATCHING, why="Tense for 2 % of the last 20 min.", camera="Camera: resting.")
TEA = Suggestion("14:05", "Tea?", "You have looked tense for a while.")


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    apply_theme(qapp)
    window = QWidget()
    page = NowPage(load_icons(assets_dir() / "icons"))
    QVBoxLayout(window).addWidget(page)
    qtbot.addWidget(window)
    window.resize(580, 580)
    page.show_now(CALM)
    window.show()
    return window


@pytest.fixture
def page(window: QWidget) -> NowPage:
    found = window.findChild(NowPage)
    assert found is not None
    return found


def words(page: NowPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def buttons(page: NowPage) -> dict[str, QPushButton]:
    return {b.text().replace("&", ""): b for b in page.findChildren(QPushButton) if b.isVisible()}


def test_the_state_is_said_first_and_the_numbers_only_when_asked_for(page: NowPage) -> None:
    assert words(page)[:2] == ["Now", "All calm"]
    assert CALM.why not in words(page)
    buttons(page)["Why?"].click()
    assert CALM.why in words(page)
    page.show_now(replace(CALM, why=""))
    assert "Why?" not in buttons(page)
    assert CALM.why not in words(page)


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("Take a break now", "break_requested"), ("Open the gallery", "gallery_requested"),
        ("Measure my resting face…", "calibration_requested"), ("Help and about", "help_requested"),
        ("Open the log", "log_requested"), ("Quit MoodGuard", "quit_requested"),
    ],
)  # fmt: skip
def test_a_button_passes_on_the_wish(page: NowPage, qtbot: QtBot, button: str, signal: str) -> None:
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.mouseClick(buttons(page)[button], Qt.MouseButton.LeftButton)


def test_a_pause_has_a_length_and_while_it_lasts_it_can_be_changed_or_ended(
    page: NowPage, qtbot: QtBot
) -> None:
    asked: list[float | None] = []
    page.pause_requested.connect(asked.append)
    buttons(page)["Pause"].menu().actions()[1].trigger()
    page.show_now(replace(CALM, words="Paused until 14:30", paused=True))
    assert {"Resume", "Change the pause"} <= set(buttons(page))
    assert "Pause" not in buttons(page)
    buttons(page)["Change the pause"].menu().actions()[2].trigger()
    assert asked == [15.0, 60.0]
    with qtbot.waitSignal(page.resume_requested):
        buttons(page)["Resume"].click()


def test_to_watch_anyway_is_offered_while_it_is_quiet(page: NowPage, qtbot: QtBot) -> None:
    assert "Watch anyway for an hour" not in buttons(page)
    page.show_now(replace(CALM, can_watch_anyway=True))
    with qtbot.waitSignal(page.watch_anyway_requested):
        buttons(page)["Watch anyway for an hour"].click()


def test_the_last_suggestion_can_be_answered_once_and_says_what_was_answered(
    page: NowPage, qtbot: QtBot
) -> None:
    assert NOTHING_YET in words(page)
    assert "That was right" not in buttons(page)
    page.show_now(replace(CALM, suggestion=TEA))
    assert {"14:05: Tea?", TEA.sentence} <= set(words(page))
    for button, right in (("That was right", True), ("That was wrong", False)):
        with qtbot.waitSignal(page.answered) as answered:
            buttons(page)[button].click()
        assert answered.args == [right]
    page.show_now(replace(CALM, suggestion=replace(TEA, right=False)))
    assert any(ANSWERED[False] in text for text in words(page))
    assert "That was right" not in buttons(page)


def test_what_is_wrong_is_said_with_what_to_do_until_it_is_not(page: NowPage) -> None:
    page.show_now(replace(CALM, problem="No camera was found. Plug one in."))
    assert "No camera was found. Plug one in." in words(page)
    page.show_now(CALM)
    assert "No camera was found. Plug one in." not in words(page)


def test_the_demo_says_so_measures_no_face_and_can_be_left(page: NowPage, qtbot: QtBot) -> None:
    page.show_now(replace(CALM, demo="The demo plays.", welcome="Leave the demo", can_measure=False))
    assert "The demo plays." in words(page)
    assert not page.calibrate.isEnabled()
    with qtbot.waitSignal(page.welcome_requested):
        buttons(page)["Leave the demo"].click()
    page.show_now(CALM)
    assert page.welcome.isHidden()


def test_the_picture_is_that_of_the_tray(page: NowPage) -> None:
    icons = load_icons(assets_dir() / "icons")
    for state in TrayState:
        page.show_now(replace(CALM, picture=state))
        shown = page._picture.pixmap().toImage()
        assert shown == icons[state].pixmap(QSize(48, 48), page.devicePixelRatio()).toImage()


def test_long_words_are_wrapped_and_none_is_cut(page: NowPage) -> None:
    page.show_now(replace(CALM, words="A long state " * 20, problem="A long problem. " * 30, suggestion=TEA))
    QApplication.processEvents()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert not page.horizontalScrollBar().isVisible()


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_its_words_stand_out_from_their_ground(
    page: NowPage, qapp: QApplication, scheme: Qt.ColorScheme
) -> None:
    qapp.styleHints().setColorScheme(scheme)
    page.show_now(replace(CALM, problem="Wrong.", suggestion=TEA, face="Not known yet.", demo="Demo."))
    QApplication.processEvents()
    assert faint_words(page.window()) == []
    qapp.styleHints().unsetColorScheme()
