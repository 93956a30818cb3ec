"""Home: the window is there for whoever asks, and its first page tells the truth and does what it says."""

import math
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.app import NO_TRAY, App
from moodguard.desktop.main_window import MainWindow
from moodguard.desktop.now_page import ANSWERED, NowPage
from moodguard.desktop.page_names import HELP, NOW
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Kind
from moodguard.system.single_instance import Command
from support.app_under_test import MakeApp, card_of, give_resting_face, show_tension
from support.fake_driver import FakeDriver

DAY, AFTERNOON = date(2026, 5, 4), time(14, 5)


def home_of(app: App) -> MainWindow:
    app.home.open()
    assert app.settings.dialog is not None
    return app.settings.dialog


def now_of(app: App) -> NowPage:
    return home_of(app).now


def words(page: NowPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def press(page: NowPage, button: str) -> None:
    found = [b for b in page.findChildren(QPushButton) if b.text().replace("&", "") == button]
    assert len(found) == 1
    assert not found[0].isHidden(), f"“{button}” is not to be seen"
    found[0].click()


@pytest.mark.parametrize(
    "ask",
    [
        lambda app: app.handle_command(Command.SHOW_HOME),
        lambda app: app.tray.home_requested.emit(),
        lambda app: app.tray.tray_missing.emit(),
    ],
    ids=["second start", "click", "no tray"],
)
def test_whoever_asks_gets_the_window_with_how_things_are(
    make_app: MakeApp, qtbot: QtBot, ask: Callable[[App], object]
) -> None:
    app = make_app()
    ask(app)
    qtbot.waitUntil(lambda: app.settings.dialog is not None)
    window = app.settings.dialog
    assert window is not None
    assert window.isVisible()
    assert window.shown_page == NOW
    assert str(app.state()["words"]) in words(window.now)


def test_it_stays_true_while_it_is_open(make_app: MakeApp) -> None:
    app = make_app()
    page = now_of(app)
    app.pausing.pause_for(15)
    assert str(app.state()["words"]) in words(page)
    app.active_profile.add_problem("Your settings could not be saved.")
    app.status.update()
    assert "Your settings could not be saved." in words(page)


def test_a_pause_is_made_changed_and_ended_on_the_page(make_app: MakeApp) -> None:
    app = make_app()
    page = now_of(app)
    page.pause_requested.emit(15.0)
    assert app.companion.pause_left == pytest.approx(15 * 60, abs=5)
    page.pause_requested.emit(60.0)
    assert app.companion.pause_left == pytest.approx(60 * 60, abs=5)
    page.pause_requested.emit(math.inf)
    assert math.isinf(app.companion.pause_left)
    press(page, "Resume")
    assert not app.companion.paused


def test_the_gallery_opens_from_the_page(make_app: MakeApp) -> None:
    app = make_app()
    press(now_of(app), "Open the gallery")
    assert app.gallery.is_open


def test_the_resting_face_is_measured_from_the_page(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    give_resting_face(app, 0.5)
    page = now_of(app)
    assert "not known yet" not in words(page)
    press(page, "Measure my resting face…")
    assert app.calibration.dialog is not None
    assert app.calibration.dialog.isVisible()


def test_while_quiet_one_can_watch_anyway(make_app: MakeApp) -> None:
    app = make_app()
    app.companion.keep_quiet(Reason(Quiet.DO_NOT_DISTURB), 1.0)
    page = now_of(app)
    press(page, "Watch anyway for an hour")
    assert app.companion.status().quiet is None


def test_the_last_suggestion_is_told_with_its_time_and_answered_there(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None, local_time=lambda: datetime.combine(DAY, AFTERNOON))
    page = now_of(app)
    show_tension(app, 11)
    assert app.companion.status().stage.value == "break_message"
    assert "14:05: " in words(page)
    press(page, "That was wrong")
    assert ANSWERED[False] in words(page)
    assert app.active_profile.person.count(Kind.WRONG) == 1
    assert not card_of(app).isVisible() or card_of(app).windowOpacity() <= 1, "it goes, or fades"


def test_an_answer_on_the_card_is_seen_on_the_page(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    page = now_of(app)
    show_tension(app, 11)
    card_of(app).called_right.emit()
    assert ANSWERED[True] in words(page)


def test_what_was_suggested_to_one_person_is_not_told_another(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    page = now_of(app)
    show_tension(app, 11)
    app.profiles.use(app.active_profile.create("Somebody else"))
    assert "None since MoodGuard was started." in words(page)


def test_when_something_was_suggested_is_written_nowhere(make_app: MakeApp, home: Path) -> None:
    app = make_app(source=CAMERA, speed=None, local_time=lambda: datetime.combine(DAY, AFTERNOON))
    now_of(app)
    show_tension(app, 11)
    app.shut_down()
    kept = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert kept
    assert not any(b"14:05" in content for content in kept)


def test_the_camera_s_state_is_said_with_how_often_it_looks(
    make_app: MakeApp, qtbot: QtBot, driver: FakeDriver
) -> None:
    app = make_app(source=CAMERA)
    app.start()
    page = now_of(app)
    qtbot.waitUntil(lambda: "Camera: " in words(page))
    assert driver.open_devices <= 1
    qtbot.waitUntil(lambda: "about every" in words(page))
    app.pausing.set_paused(True)
    qtbot.waitUntil(lambda: "Camera: off" in words(page))
    assert "about every" not in words(page)


def test_without_a_tray_the_page_says_why_it_is_there_until_there_is_one(make_app: MakeApp) -> None:
    app = make_app()
    app.tray.tray_missing.emit()
    page = now_of(app)
    assert NO_TRAY in words(page)
    app.tray.tray_found.emit()
    assert NO_TRAY not in words(page)


def test_a_file_that_no_program_shows_is_named_instead(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QUrl] = []

    def refuse(url: QUrl) -> bool:
        shown.append(url)
        return False

    monkeypatch.setattr("moodguard.app.home.QDesktopServices.openUrl", refuse)
    app = make_app()
    window = home_of(app)
    press(window.now, "Open the log")
    assert "no such file yet" in window.problem
    assert window.shown_page == HELP
    log = app.home._log_file
    log.parent.mkdir(parents=True, exist_ok=True)
    log.touch()
    app.home.open()
    press(window.now, "Open the log")
    assert [url.toLocalFile() for url in shown] == [str(log)]
    assert str(log) in window.problem


def test_the_manual_is_shown_in_a_window_and_where_it_is_gone_that_is_said(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    window = home_of(app)
    window.turn_to(HELP)
    window.finish()
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "How MoodGuard works")
    with monkeypatch.context() as without:
        without.setattr("moodguard.app.home.manual_file", lambda: None)
        button.click()
    assert "did not come with it" in window.problem
    button.click()
    assert app.home.manual is not None
    assert app.home.manual.isVisible()
    app.shut_down()
    assert not app.home.manual.isVisible()


def test_whoever_quits_with_changes_is_asked_first(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    window = home_of(app)
    answers = [False, True]
    window._questions.drop = lambda *_: answers.pop(0)  # type: ignore[method-assign]
    app.home.quit_requested.disconnect()
    window.editor("hours").line.setText("never on Sundays")  # type: ignore[attr-defined]
    with qtbot.assertNotEmitted(app.home.quit_requested):
        press(window.now, "Quit MoodGuard")
    with qtbot.waitSignal(app.home.quit_requested):
        app.tray.quit_requested.emit()
    assert answers == []


def test_what_is_half_typed_outlasts_a_second_start_and_holds_once_the_window_goes(make_app: MakeApp) -> None:
    app = make_app()
    window = home_of(app)
    window.editor("hours").line.setText("Mon 9-17")  # type: ignore[attr-defined]
    app.handle_command(Command.SHOW_HOME)
    app.handle_command(Command.SHOW_SETTINGS)
    assert window.editor("hours").value() == "Mon 9-17"
    window.close_now()
    assert app.active_profile.chosen.hours == "Mon 9-17"
    app.handle_command(Command.SHOW_SETTINGS)
    assert window.editor("hours").value() == "Mon 9-17"
