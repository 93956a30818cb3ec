"""The yes to the camera in the running app: nothing is opened without it, and a no closes it at once."""

from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.desktop.consent_panel import ConsentPanel
from moodguard.desktop.page_names import NOW
from moodguard.desktop.welcome import WelcomeWindow
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO, OF_CAMERA
from moodguard.store.consent import ConsentFile
from moodguard.store.paths import Paths
from moodguard.system.camera_permission import Permission
from moodguard.system.single_instance import Command
from support.app_under_test import (
    FakeAutostart,
    FakePermission,
    MakeApp,
    active,
    dialog_of,
    look_at_pictures,
    show_tension,
)
from support.fake_driver import FakeDriver

FAST = {"sample_seconds": 0.5, "adapt_rate": False}


def welcome_of(app: App) -> WelcomeWindow:
    """The welcome's window, which must have been made."""
    assert app.welcome.window is not None
    return app.welcome.window


def first_start(make_app: MakeApp, **options: object) -> App:
    """The app as on its first start, started."""
    app = make_app(**({"source": AUTO, "speed": None, "consented": False, "changes": FAST} | options))
    app.start()
    return app


def turn_the_loop(qtbot: QtBot, app: App) -> None:
    """Until the thread that looks has told that it is off, and the clock has ticked since."""
    qtbot.waitUntil(lambda: app.watching.sampler.off)
    app._tick()


@pytest.mark.parametrize("source", OF_CAMERA)
def test_before_the_yes_no_camera_is_opened_by_any_way(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, source: str
) -> None:
    app = first_start(make_app, source=source)
    turn_the_loop(qtbot, app)
    dialog = dialog_of(app)
    with qtbot.waitSignal(app.watching.sampler.preview_failed) as said:
        dialog.preview_wanted.emit("")
    assert "said yes" in said.args[0]
    app.calibration.open()
    assert app.calibration.dialog is not None
    app.calibration.dialog.started.emit()
    for command in (Command.PAUSE, Command.RESUME):
        app.handle_command(command)
    app.quiet.watch_anyway()
    app.fall_asleep()
    app.wake_up()
    turn_the_loop(qtbot, app)
    assert driver.addresses == []
    assert "yes" in str(app.state()["words"])


def test_the_first_start_asks_and_use_my_camera_opens_it(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, paths: Paths
) -> None:
    app = first_start(make_app, local_time=lambda: datetime(2026, 5, 3, 12).astimezone())
    window = welcome_of(app)
    assert window.isVisible()
    window.agree.click()
    assert window.page is window.camera
    qtbot.waitUntil(lambda: not window.camera.preview.shown.isNull())
    assert driver.addresses != []
    qtbot.waitUntil(lambda: "No face" in window.camera.hint.text())
    window.on.click()
    window.done_here.click()
    assert not window.isVisible()
    with qtbot.waitSignal(app.watching.sampler.sampled):
        pass
    file = ConsentFile(paths.consent_file)
    file.load()
    assert file.since == date(2026, 5, 3)


def test_not_now_changes_nothing_and_a_click_in_the_tray_asks_again(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, paths: Paths
) -> None:
    app = first_start(make_app)
    window = welcome_of(app)
    window.not_now.click()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: "Waiting for your yes" in app.tray.icon.toolTip())
    app.tray.settings_requested.emit()
    assert window.isVisible()
    assert driver.addresses == []
    assert not paths.consent_file.exists()


def test_escape_is_not_now(qtbot: QtBot, make_app: MakeApp, paths: Paths) -> None:
    app = first_start(make_app)
    welcome_of(app).reject()
    turn_the_loop(qtbot, app)
    assert not app.watching.consented
    assert not paths.consent_file.exists()


def test_at_login_no_window_asks_but_a_second_start_does(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    app = first_start(make_app, at_login=True)
    qtbot.waitUntil(lambda: "Waiting for your yes" in app.tray.icon.toolTip())
    app.tray.tray_missing.emit()
    assert app.welcome.window is None
    assert app.settings.dialog is None
    app.handle_command(Command.SHOW_SETTINGS)
    assert welcome_of(app).isVisible()
    assert driver.addresses == []


def test_who_has_said_yes_is_not_asked_again(make_app: MakeApp) -> None:
    app = first_start(make_app, consented=True)
    assert app.welcome.window is None


def test_a_yes_that_is_taken_back_closes_the_camera_at_once_and_at_the_next_start(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, paths: Paths
) -> None:
    app = first_start(make_app, consented=True, changes={**FAST, "keep_camera_open": True})
    qtbot.waitUntil(lambda: driver.open_devices == 1)
    panel = dialog_of(app, "camera").findChild(ConsentPanel)
    assert panel is not None
    assert "since Sunday, 3 May 2026" in panel.words.text()
    panel.button.click()
    qtbot.waitUntil(lambda: driver.open_devices == 0)
    assert "may not use" in panel.words.text()
    opened = len(driver.addresses)
    turn_the_loop(qtbot, app)
    assert len(driver.addresses) == opened
    assert not paths.consent_file.exists()
    app.shut_down()
    again = first_start(make_app, consented=False)
    turn_the_loop(qtbot, again)
    assert len(driver.addresses) == opened
    panel.button.click()  # and yes again, in the window of the first


def test_whoever_erases_everything_has_said_nothing(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, paths: Paths
) -> None:
    app = first_start(make_app, consented=True)
    dialog_of(app).knowledge.erase_requested.emit()
    assert not app.watching.consented
    qtbot.waitUntil(lambda: driver.open_devices == 0)
    assert not paths.consent_file.exists()


def test_the_system_is_asked_for_its_leave_only_behind_the_yes(make_app: MakeApp) -> None:
    permission = FakePermission(Permission.UNASKED)
    app = first_start(make_app, permission=permission)
    assert permission.asked == []
    app.welcome.use_camera()
    assert len(permission.asked) == 1


def test_a_recording_needs_no_yes_and_asks_for_none(make_app: MakeApp, qtbot: QtBot) -> None:
    app = first_start(make_app, source=DEMO)
    assert app.welcome.window is None
    with qtbot.waitSignal(app.watching.sampler.sampled):
        pass


@pytest.mark.usefixtures("driver")
def test_what_is_chosen_on_the_last_page_is_kept(make_app: MakeApp, autostart: FakeAutostart) -> None:
    app = first_start(make_app)
    window = welcome_of(app)
    window.agree.click()
    window.on.click()
    assert autostart.enabled is False
    assert window.habits.editors["start_at_login"].value() is False, "it is off before it is chosen"
    window.habits.editors["hours"].line.setText("nonsense")  # type: ignore[attr-defined]
    window.done_here.click()
    assert window.isVisible()
    assert "Watch only at these hours" in window.habits.problem
    window.habits.editors["hours"].line.setText("Mon-Fri 9-17")  # type: ignore[attr-defined]
    window.habits.editors["start_at_login"].box.setChecked(True)  # type: ignore[attr-defined]
    window.done_here.click()
    assert not window.isVisible()
    assert app.settings.chosen.hours == "Mon-Fri 9-17"
    assert autostart.enabled is True


def test_without_a_camera_it_is_waited_for_and_the_demo_is_offered(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver.cameras = []
    monkeypatch.setattr("moodguard.app.welcome.camera_choices", list)
    app = first_start(make_app)
    window = welcome_of(app)
    window.agree.click()
    assert window.demo_instead.isVisible()
    qtbot.waitUntil(lambda: "No camera was found" in window.camera.preview.text())
    window.reject()
    qtbot.waitUntil(lambda: str(app.state()["words"]).startswith("No camera was found"))
    qtbot.waitUntil(lambda: app.state()["source"] == "camera")  # no demo begins by itself
    assert app.state()["demo"] is False
    dialog_of(app, NOW).now.welcome.click()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")


def test_where_the_tray_is_missing_the_welcome_is_not_covered_by_another_window(make_app: MakeApp) -> None:
    app = first_start(make_app)
    app.tray.tray_missing.emit()
    assert welcome_of(app).isVisible()
    assert app.settings.dialog is None or not app.settings.dialog.isVisible()


@pytest.mark.parametrize("tray", [True, False])
def test_behind_the_welcome_moodguard_has_a_home_where_there_is_no_tray(
    make_app: MakeApp, tray: bool
) -> None:
    app = first_start(make_app)
    (app.tray.tray_found if tray else app.tray.tray_missing).emit()
    welcome_of(app).not_now.click()
    dialog = app.settings.dialog
    assert (dialog is not None and dialog.isVisible()) is not tray


# --- the demo


def test_the_demo_is_a_mode_that_says_so_and_opens_no_camera(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    app = first_start(make_app)
    welcome_of(app).demo.click()
    assert not welcome_of(app).isVisible()
    with qtbot.waitSignal(app.watching.sampler.sampled):
        pass
    assert app.watching.is_demo
    assert str(app.state()["words"]).startswith("Demo: ")
    assert app.state()["demo"] is True
    assert "Demo" in app.tray.icon.toolTip()
    assert app.clock.speed == 60.0
    assert driver.addresses == []


def test_behind_the_demo_all_is_as_it_was_and_the_camera_is_watched(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    app = first_start(make_app, consented=True)
    show_tension(app, 11)
    app.companion.skip(app.clock())
    with qtbot.waitSignal(app.welcome.demo_changed):
        app.welcome.try_demo()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    assert driver.open_devices == 0
    assert app.companion.stage is Stage.WATCH
    app.welcome.leave_demo()
    qtbot.waitUntil(lambda: app.state()["source"] == "camera")
    assert not app.watching.is_demo
    assert app.clock.speed == 1.0
    assert (app.companion.stage, app.companion.messages) == (Stage.REST, 1)


def test_who_leaves_the_demo_without_a_yes_is_asked_and_no_camera_opens(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    app = first_start(make_app)
    app.welcome.try_demo()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    welcome_of(app).reject()
    app.welcome.leave_demo()
    assert welcome_of(app).isVisible()
    qtbot.waitUntil(lambda: app.clock.speed == 1.0)
    turn_the_loop(qtbot, app)
    assert driver.addresses == []
    assert app.state()["demo"] is False


@pytest.mark.usefixtures("driver")
def test_nothing_of_a_demo_that_was_tried_is_learned_or_kept(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = first_start(make_app, consented=True)
    app.welcome.try_demo()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    app.watching.sampler.sampled.disconnect(app.handle_sample)  # the face of the demo is this test's
    app.companion.start_over()
    look_at_pictures(app)
    show_tension(app, 11)
    assert app.companion.messages == 1
    assert app.steps.answer(right=True)
    app.shut_down()
    assert not app.curator.learned.pictures
    assert not active(paths).taste_file.exists()
    assert not active(paths).person_file.exists()
    again = make_app(source=CAMERA, speed=None)
    assert (again.companion.messages, again.companion.stage) == (0, Stage.WATCH)


@pytest.mark.usefixtures("driver")
def test_a_run_that_began_as_the_demo_may_go_on_with_the_camera_and_is_remembered_from_then_on(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = first_start(make_app, source=DEMO, consented=False)
    assert not app.remembered.enabled
    app.welcome.use_camera()
    qtbot.waitUntil(lambda: app.state()["source"] == "camera")
    assert app.remembered.enabled


def test_the_demo_that_is_asked_for_in_a_pause_plays(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    app = first_start(make_app, consented=True)
    app.pausing.set_paused(True)
    qtbot.waitUntil(lambda: app.watching.sampler.off)
    app.welcome.try_demo()
    with qtbot.waitSignal(app.watching.sampler.sampled):
        pass
    assert app.watching.is_demo
    assert driver.open_devices == 0
