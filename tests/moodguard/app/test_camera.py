"""What the camera does reaches tray, settings and `status`, and nothing is shown that nobody asked for."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.desktop.editors import CameraEditor
from moodguard.sensing.camera import CameraSource, Patience
from moodguard.sensing.source_choice import CAMERA, DEMO
from moodguard.store.paths import Paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import system_autostart
from moodguard.system.camera_permission import CameraPermission, Permission
from moodguard.system.surroundings import Signals
from support.fake_driver import FakeDriver


class FakePermission(CameraPermission):
    """A system that asks the user."""

    def __init__(self, state: Permission) -> None:
        self.now = state
        self.asked: list[Callable[[], None]] = []

    def state(self) -> Permission:
        return self.now

    def ask(self, answered: Callable[[], None]) -> None:
        self.asked.append(answered)


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    made = FakeDriver()

    def make(wanted: str, **options: object) -> CameraSource:
        return CameraSource(
            wanted, cameras=lambda: made.cameras, opener=made, patience=Patience(3600, 3600, 3600),
            **options,
        )  # type: ignore[arg-type]  # fmt: skip

    monkeypatch.setattr("moodguard.sensing.source_choice.CameraSource", make)
    monkeypatch.setattr("moodguard.sensing.sampler.STOP_SECONDS", 3600.0)
    return made


MakeApp = Callable[..., App]


@pytest.fixture
def make_app(qtbot: QtBot, paths: Paths) -> Iterator[MakeApp]:
    apps: list[App] = []

    def make(source: str = CAMERA, permission: CameraPermission | None = None) -> App:
        app = App(
            AppOptions(source=source, speed=1.0), paths, SettingsFile(paths.settings_file, SHARED),
            system_autostart(["moodguard"]), permission=permission,
        )  # fmt: skip
        apps.append(app)
        return app

    yield make
    for app in apps:
        app.shut_down()


def camera_lines(app: App) -> list[str]:
    actions = app.tray.menu.actions()
    return [action.toolTip() for action in actions if action.isVisible() and "Camera:" in action.toolTip()]


def test_the_cameras_state_is_said_in_the_menu_in_the_settings_and_by_status(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    driver.free = False
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: camera_lines(app) == ["Camera: in use by another program"])
    assert app.state()["camera"] == "in use by another program"
    app.open_settings()
    assert app.windows.dialog is not None
    editor = app.windows.dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    assert editor.state.text() == "Just now: in use by another program."
    app.pause(True)
    qtbot.waitUntil(lambda: camera_lines(app) == ["Camera: off"])
    assert editor.state.text() == "Just now: off."


def test_where_no_camera_is_watched_nothing_is_said_of_one(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(DEMO)
    app.start()
    qtbot.waitUntil(lambda: app.companion.status().mood.readings > 0)
    assert camera_lines(app) == []
    assert app.state()["camera"] == ""


def test_the_system_is_asked_for_the_camera_and_its_answer_opens_it(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    permission = FakePermission(Permission.UNASKED)
    app = make_app(permission=permission)
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
    app = make_app(permission=permission)
    app.start()
    qtbot.waitUntil(lambda: app.state()["camera"] == "no face in view")
    assert permission.asked == []
    permission.now = Permission.DENIED
    app.looked_around(Signals())
    qtbot.waitUntil(lambda: "not allowed" in str(app.state()["camera"]))
    assert driver.open_devices == 0


def test_on_battery_looks_are_rarer_and_the_evidence_knows_it(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(DEMO)
    paces: list[float] = []
    app.sampler.paced.connect(paces.append)
    app.start()
    qtbot.waitUntil(lambda: paces == [20.0])
    app.looked_around(Signals(on_battery=True))
    qtbot.waitUntil(lambda: paces == [20.0, 40.0])
    app.save(app.settings)  # which must not make the evidence forget the pace
    assert app.companion._evidence.sample_interval == 40.0


def test_a_live_picture_is_shown_while_it_is_wanted_and_gone_with_the_page(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver
) -> None:
    app = make_app()
    app.start()
    qtbot.waitUntil(lambda: app.state()["camera"] == "no face in view")
    app.open_settings()
    assert app.windows.dialog is not None
    editor = app.windows.dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    app.windows.dialog._go_to("camera")
    assert editor.preview.isHidden()
    editor.look.click()
    qtbot.waitUntil(lambda: not editor.preview.shown.isNull())
    app.windows.dialog.reject()
    assert editor.preview.shown.isNull()
    assert not editor.look.isChecked()
    with qtbot.waitSignal(app.sampler.sampled):  # it watches again
        pass


def test_no_live_picture_while_paused(qtbot: QtBot, make_app: MakeApp, driver: FakeDriver) -> None:
    app = make_app()
    app.pause(True)
    app.start()
    app.open_settings()
    assert app.windows.dialog is not None
    editor = app.windows.dialog.editor("camera")
    assert isinstance(editor, CameraEditor)
    app.windows.dialog._go_to("camera")
    editor.look.click()
    qtbot.waitUntil(lambda: "stays off" in editor.preview.text())
    assert driver.addresses == []
