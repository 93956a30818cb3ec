"""The welcome's window: it asks plainly, a stray key says nothing, and all of it can be seen and reached."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.consent_panel import ConsentPanel
from moodguard.desktop.theme import DARK, LIGHT, palette, style_sheet
from moodguard.desktop.tray import TrayState, load_icons
from moodguard.desktop.welcome import WelcomeWindow
from moodguard.store.paths import assets_dir
from moodguard.store.settings import Settings

CAMERAS = [("Integrated camera", "/dev/one"), ("Desk camera", "/dev/two")]


@pytest.fixture
def icon() -> QIcon:
    return load_icons(assets_dir() / "icons")[TrayState.WATCHING]


@pytest.fixture
def window(qtbot: QtBot, icon: QIcon) -> WelcomeWindow:
    made = WelcomeWindow(lambda: CAMERAS, icon)
    qtbot.addWidget(made)
    made.fill(Settings(), consented=False, measured="", tray=True)
    made.show()
    return made


def words_of(widget: QWidget) -> str:
    """All that is to be read in it just now."""
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def heard(window: WelcomeWindow) -> list[str]:
    """The names of the signals that come from now on."""
    names: list[str] = []
    for name in ("agreed", "demo_wanted", "camera_chosen", "preview_wanted", "habits_chosen"):
        getattr(window, name).connect(lambda *_, name=name: names.append(name))
    return names


def test_the_first_page_makes_the_promises_before_it_asks(window: WelcomeWindow) -> None:
    said = words_of(window)
    for promise in (
        "No picture of you is stored", "nothing leaves this computer", "no school",
        "An expression is not a feeling",
        "It errs", "until you say yes", "tense", "calming",
    ):  # fmt: skip
        assert promise.lower() in said.lower(), promise
    buttons = [each.text().replace("&", "") for each in window.findChildren(QPushButton) if each.isVisible()]
    assert buttons == ["Not now", "Try the demo", "Use my camera"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_that_was_meant_for_another_window_says_nothing(
    window: WelcomeWindow, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    names = heard(window)
    QTest.keyClick(QApplication.focusWidget(), key)
    assert names == []
    assert window.isVisible()


def test_the_keyboard_alone_reaches_every_button_of_every_page(window: WelcomeWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for number in range(3):
        window._turn_to(number)
        wanted = {each for each in window.findChildren(QPushButton) if each.isVisible()}
        seen = set()
        for _ in range(30):
            seen.add(QApplication.focusWidget())
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert wanted <= seen


def test_everything_that_takes_the_keyboard_has_a_name(window: WelcomeWindow) -> None:
    for number in range(3):
        window._turn_to(number)
        for each in window.findChildren(QWidget):
            if (
                each.isVisible()
                and each.focusPolicy() & Qt.FocusPolicy.TabFocus
                and each.focusProxy() is None
            ):
                name = each.accessibleName() or getattr(each, "text", lambda: "")()
                assert name, each


@pytest.mark.parametrize("way", ["escape", "close", "not now"])
def test_every_way_out_is_not_now(window: WelcomeWindow, qtbot: QtBot, way: str) -> None:
    names = heard(window)
    with qtbot.waitSignal(window.left):
        if way == "escape":
            QTest.keyClick(window, Qt.Key.Key_Escape)
        elif way == "close":
            window.close()
        else:
            window.not_now.click()
    assert not window.isVisible()
    assert names == []


def test_the_camera_is_shown_only_while_its_page_is(window: WelcomeWindow) -> None:
    wanted: list[object] = []
    window.preview_wanted.connect(wanted.append)
    window.agree.click()
    assert wanted == ["/dev/one"]
    window.camera.combo.setCurrentIndex(1)
    assert wanted == ["/dev/one", "/dev/two"]
    window.camera.show_picture(2, 1, bytes(6))
    chosen: list[str] = []
    window.camera_chosen.connect(chosen.append)
    window.on.click()
    assert wanted[-1] is None
    assert window.camera.preview.shown.isNull(), "the picture is forgotten"
    assert chosen == ["/dev/two"]
    window.back.click()
    assert wanted[-1] == "/dev/two"
    window.close()
    assert wanted[-1] is None


def test_what_helps_stands_beside_the_picture_and_is_said_once(window: WelcomeWindow) -> None:
    window.agree.click()
    window.camera.say_hint("Turn towards the screen")
    assert "Turn towards the screen" in words_of(window)
    window.on.click()
    window.back.click()
    assert "Turn towards the screen" not in words_of(window)


def test_where_there_is_no_camera_it_says_what_to_do_and_offers_the_demo(qtbot: QtBot, icon: QIcon) -> None:
    cameras: list[tuple[str, str]] = []
    window = WelcomeWindow(lambda: cameras, icon)
    qtbot.addWidget(window)
    window.fill(Settings(), consented=False, measured="", tray=True)
    window.show()
    window.agree.click()
    assert "Plug one in" in words_of(window)
    assert window.demo_instead.isVisible()
    cameras += CAMERAS
    window.camera.again.click()
    assert not window.camera.found_none
    assert not window.demo_instead.isVisible()
    assert "Plug one in" not in words_of(window)


def test_hours_that_make_no_sense_are_said_and_nothing_is_lost(window: WelcomeWindow) -> None:
    names = heard(window)
    window.agree.click()
    window.on.click()
    window.habits.editors["hours"].line.setText("at noon")  # type: ignore[attr-defined]
    window.done_here.click()
    assert window.isVisible()
    assert "hours" in window.habits.problem
    assert "habits_chosen" not in names
    window.habits.editors["hours"].line.setText("9-17")  # type: ignore[attr-defined]
    window.done_here.click()
    assert "habits_chosen" in names
    assert not window.isVisible()


@pytest.mark.parametrize(("tray", "says"), [(True, "lives in your tray"), (False, "no tray")])
def test_it_says_where_moodguard_is_found(window: WelcomeWindow, tray: bool, says: str) -> None:
    window.fill(Settings(), consented=False, measured="", tray=tray)
    window.agree.click()
    window.on.click()
    assert says in words_of(window)
    picture = window.habits._picture
    assert picture.isVisible() is tray
    assert not picture.pixmap().isNull()


def test_it_begins_anew_each_time(window: WelcomeWindow) -> None:
    window.agree.click()
    window.close()
    window.fill(Settings(hours="9-17"), consented=True, measured="Measured.", tray=True)
    window.show()
    assert window.page is window.promises
    assert window.not_now.text() == "&Close"
    assert window.habits.editors["hours"].value() == "9-17"


@pytest.fixture(params=[LIGHT, DARK], ids=["light", "dark"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before, sheet = qapp.palette(), qapp.styleSheet()
    qapp.setPalette(palette(request.param))
    qapp.setStyleSheet(style_sheet(request.param))
    yield
    qapp.setPalette(before)
    qapp.setStyleSheet(sheet)


@pytest.mark.usefixtures("dressed")
def test_no_word_is_cut_on_a_small_screen(window: WelcomeWindow, qtbot: QtBot) -> None:
    window.resize(480, 400)
    for number in range(3):
        window._turn_to(number)
        qtbot.waitUntil(lambda: window.page.widget().width() <= window.page.viewport().width())
        for label in window.page.findChildren(QLabel):
            if label.isVisible() and label.text() and label is not window.camera.preview:
                assert label.height() >= label.heightForWidth(label.width()), label.text()
                right = label.mapTo(window.page.widget(), QPoint(label.width(), 0)).x()
                assert right <= window.page.widget().width(), label.text()
    foot = [each for each in (window.back, window.done_here) if each.isVisible()]
    assert all(window.rect().contains(each.geometry()) for each in foot)


def test_it_is_no_larger_than_the_screen(window: WelcomeWindow) -> None:
    room = window.screen().availableSize()
    assert window.size().boundedTo(room) == window.size()
    assert window.size() != QSize()


# --- what the settings say of the yes


def test_the_settings_tell_since_when_and_take_it_back_by_one_press(qtbot: QtBot) -> None:
    panel = ConsentPanel()
    qtbot.addWidget(panel)
    assert "may not" in panel.words.text()
    with qtbot.waitSignal(panel.agreed):
        panel.button.click()
    panel.show_consent(date(2026, 5, 3))
    assert panel.words.text() == "MoodGuard may use the camera, since Sunday, 3 May 2026"
    assert "closed at once" in panel.button.accessibleDescription()
    with qtbot.waitSignal(panel.taken_back):
        panel.button.click()
