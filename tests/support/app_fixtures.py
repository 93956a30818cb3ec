"""Fixtures that make apps with real files, and end them behind the test."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.sensing.camera import CameraSource, Patience
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import Paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from support.app_under_test import FakeAutostart, MakeApp
from support.consent import say_yes
from support.fake_driver import FakeDriver

OUTSIDE = ("slept", "local_time", "permission", "awake")  # arguments of App; all others are options

# A busy machine is no fault of a driver; tests of drivers that hang put something shorter in its place.
PATIENCE = Patience(3600, 3600, 3600)


@pytest.fixture
def autostart() -> FakeAutostart:
    """The start at login of all apps of this test."""
    return FakeAutostart()


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    """The driver of the cameras that an app finds."""
    made = FakeDriver()

    def make(wanted: str, **options: object) -> CameraSource:
        return CameraSource(
            wanted, cameras=lambda: made.cameras, opener=made, patience=PATIENCE,
            **options,
        )  # type: ignore[arg-type]  # fmt: skip

    monkeypatch.setattr("moodguard.sensing.source_choice.CameraSource", make)
    monkeypatch.setattr("moodguard.sensing.sampler.STOP_SECONDS", 3600.0)
    return made


@pytest.fixture
def make_app(request: pytest.FixtureRequest, paths: Paths, autostart: FakeAutostart) -> Iterator[MakeApp]:
    """Makes an app, of the demo in real time unless the options say otherwise; its user has said yes to the
    camera unless `consented=False`.
    """
    request.getfixturevalue("qapp")  # windows need it
    before = set(QApplication.topLevelWidgets())
    apps: list[App] = []

    def make(**options: object) -> App:
        outside = {name: options.pop(name) for name in OUTSIDE if name in options}
        if options.pop("consented", True):
            say_yes(paths)
        options = {"source": DEMO, "speed": 1.0} | options
        file = SettingsFile(paths.settings_file, SHARED)
        app = App(AppOptions(**options), paths, file, autostart, **outside)  # type: ignore[arg-type]
        apps.append(app)
        return app

    yield make
    for app in apps:
        app.shut_down()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)  # what threads said before they ended
    ticking = [app for app in apps if any(timer.isActive() for timer in app.findChildren(QTimer))]
    assert not ticking, "a timer of an app that was shut down runs on"
    for app in apps:
        app.deleteLater()  # and with it whatever else would still be told of what others do
    for window in set(QApplication.topLevelWidgets()) - before:
        window.deleteLater()  # or each later change of a theme would paint thousands of them
