"""What the camera does reaches tray, settings and `status`, and nothing is shown that nobody asked for."""

import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.desktop.editors import CameraEditor
from moodguard.sensing.source_choice import CAMERA
from moodguard.system.camera_permission import Permission
from moodguard.system.surroundings import Signals
from support.app_under_test import FakePermission, MakeApp
from support.fake_driver import FakeDriver


def camera_lines(app: App) -> list[str]:
    actions = app.tray.menu.actions()
    return [action.toolTip() for action in actions if action.isVisible() and "Camera:" in action.toolTip()]


def test_the_cameras_state_is_said_in_the_menu_in_the_settings_and_by_status(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    driver.free = False
    app = make_app(source=CAMERA)
    app.start()
    words = "no picture; another program may be using it (“Desk camera”)"
    qtbot.waitUntil(lambda: camera_lines(app) == [f"Camera: {words}"])
    assert app.state()["camera"] == words
    app.settings.open()
    assert app.settings.dialog is not None
    editor = app.settings.dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    assert editor.state.text() == f"Just now: {words}."
    app.pausing.set_paused(True)
    qtbot.waitUntil(lambda: camera_lines(app) == ["Camera: off while MoodGuard is paused"])
    assert editor.state.text() == "Just now: off while MoodGuard is paused."


@pytest.mark.usefixtures("driver")
def test_an_off_camera_is_told_with_the_reason_that_holds_now(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(source=CAMERA)
    app.start()
    qtbot.waitUntil(lambda: app.state()["camera"] == "no face in view")
    app.quiet.set_surroundings(Signals(camera_users=("zoom",)))
    qtbot.waitUntil(lambda: app.state()["camera"] == "off while you are in a call (Zoom)")
    app.quiet.set_surroundings(Signals(locked=True))
    assert app.state()["camera"] == "off while the screen is locked"
    assert camera_lines(app) == ["Camera: off while the screen is locked"]


def test_where_no_camera_is_watched_nothing_is_said_of_one(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
    assert camera_lines(app) == []
    assert app.state()["camera"] == ""


def test_the_system_is_asked_for_the_camera_and_its_answer_opens_it(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    permission = FakePermission(Permission.UNASKED)
    app = make_app(source=CAMERA, permission=permission)
    app.start()
    qtbot.waitUntil(lambda: "not allowed" in str(app.state()["camera"]))
    assert driver.addresses == []
    permission.now = Permission.GRANTED
    permission.asked[0]()
    qtbot.waitUntil(lambda: app.state()["camera"] == "no face in view")


def test_leave_that_is_taken_back_is_noticed_at_the_next_look_around(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    permission = FakePermission(Permission.GRANTED)
    app = make_app(source=CAMERA, permission=permission)
    app.start()
    qtbot.waitUntil(lambda: app.state()["camera"] == "no face in view")
    assert permission.asked == []
    permission.now = Permission.DENIED
    app.quiet.set_surroundings(Signals())
    qtbot.waitUntil(lambda: "not allowed" in str(app.state()["camera"]))
    assert driver.open_devices == 0


@pytest.mark.usefixtures("driver")
def test_a_live_picture_is_shown_while_it_is_wanted_and_gone_with_the_page(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = make_app(source=CAMERA)
    app.start()
    qtbot.waitUntil(lambda: app.state()["camera"] == "no face in view")
    app.settings.open()
    assert app.settings.dialog is not None
    editor = app.settings.dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    app.settings.dialog.show_setting("camera")
    assert editor.preview.isHidden()
    editor.look.click()
    qtbot.waitUntil(lambda: not editor.preview.shown.isNull())
    app.settings.dialog.close()
    assert editor.preview.shown.isNull()
    assert not editor.look.isChecked()
    with qtbot.waitSignal(app.watching.sampler.sampled):  # it watches again
        pass


def test_no_live_picture_while_paused(qtbot: QtBot, make_app: MakeApp, driver: FakeDriver) -> None:
    app = make_app(source=CAMERA)
    app.pausing.set_paused(True)
    app.start()
    app.settings.open()
    assert app.settings.dialog is not None
    editor = app.settings.dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    app.settings.dialog.show_setting("camera")
    editor.look.click()
    qtbot.waitUntil(lambda: "stays off" in editor.preview.text())
    assert driver.addresses == []
