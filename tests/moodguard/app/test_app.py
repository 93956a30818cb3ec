"""How the app starts, ends, and answers other programs."""

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moodguard.app.app import DEMO_SPEED
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import Paths
from moodguard.system.single_instance import Command
from support.app_under_test import MakeApp, calibration_of, dialog_of, show_tension, viewer_of
from support.fake_driver import FakeDriver

WINDOWS = ("break_card", "viewer", "main_window", "calibration_dialog")
# Runs the app until its source is open; prints which windows are loaded then, and once three were wanted.
START = """
    import json, sys
    from PySide6.QtCore import QTimer
    from moodguard.app.app import App
    from moodguard.app.launch import make_application
    from moodguard.app.options import AppOptions
    from moodguard.store.paths import user_paths
    from moodguard.store.settings import SHARED
    from moodguard.store.settings_file import SettingsFile
    from moodguard.system.autostart import start_command, system_autostart

    def loaded():
        return [name for name in sys.argv[1:] if f"moodguard.desktop.{name}" in sys.modules]

    application, paths = make_application(), user_paths()
    file = SettingsFile(paths.settings_file, SHARED)
    app = App(AppOptions("demo"), paths, file, system_autostart(start_command()))
    app.watching.opened.connect(lambda *_: QTimer.singleShot(0, application.quit))
    app.start()
    application.exec()
    before = loaded()
    app.gallery.open()
    app.settings.open()
    app.calibration.open()
    print(json.dumps([before, loaded()]))
    app.shut_down()
"""


def test_the_demo_runs_fast_unless_told_otherwise(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(speed=None)
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    assert app.clock.speed == DEMO_SPEED


def test_what_is_still_said_to_an_app_that_has_ended_starts_nothing(make_app: MakeApp) -> None:
    app = make_app(speed=None)
    app.start()
    app.shut_down()
    readings = app.companion.status().mood.readings
    app.watching.opened.emit("demo", 0.5)  # as from the thread that looks, in its last moment
    show_tension(app, 5)
    assert not app.findChild(QTimer, "tick").isActive()
    assert app.companion.status().mood.readings == readings


def test_after_sleep_nothing_from_before_counts(qtbot: QtBot, make_app: MakeApp) -> None:
    naps = [0.0]
    app = make_app(slept=lambda: naps.pop() if naps else 0.0, speed=None, source="demo")
    app.start()
    qtbot.waitUntil(lambda: app.state()["source"] == "demo")
    show_tension(app, 5)
    assert app.companion.status().mood.readings >= 30
    naps.append(3600.0)
    qtbot.waitUntil(lambda: app.companion.status().mood.readings < 30)
    assert app.clock() > 3600


def test_every_command_is_answered_in_one_line(make_app: MakeApp) -> None:
    app = make_app()
    for command in Command:
        if command is not Command.QUIT:
            assert "\n" not in app.handle_command(command)
    expected = {"stage", "paused", "words", "source", "problem", "profile"}
    assert set(json.loads(app.handle_command(Command.STATUS))) >= expected


def test_a_window_is_loaded_only_when_it_is_first_wanted(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(START), *WINDOWS],
        env=os.environ | {"MOODGUARD_HOME": str(home)}, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    before, after = json.loads(done.stdout.splitlines()[-1])
    assert before == []
    assert after == ["viewer", "main_window", "calibration_dialog"]


def test_the_camera_is_closed_before_anything_else_is_seen_to_go(
    qtbot: QtBot, make_app: MakeApp, driver: FakeDriver, paths: Paths
) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.start()
    qtbot.waitUntil(lambda: driver.open_devices == 1)
    app.gallery.open()
    dialogs = (dialog_of(app), calibration_of(app))
    seen: list[tuple[int, bool, bool]] = []

    def look() -> None:
        seen.append((driver.open_devices, app.tray.icon.isVisible(), paths.memory_file.exists()))

    viewer_of(app).closed.connect(look)
    dialogs[0].closed.connect(look)
    dialogs[1].finished.connect(look)
    app.shut_down()
    assert seen == [(0, True, True)] * 3
    assert not app.tray.icon.isVisible()


def test_the_parts_end_in_the_order_in_which_they_were_registered_and_once(make_app: MakeApp) -> None:
    app = make_app()
    ended: list[str] = []
    app.register_cleanup(lambda: ended.append("first"))
    app.register_cleanup(lambda: ended.append("second"))
    app.shut_down()
    app.shut_down()
    assert ended == ["first", "second"]


def test_without_a_tray_the_window_opens_and_says_so_until_there_is_one(make_app: MakeApp) -> None:
    app = make_app()
    app.tray.tray_missing.emit()
    dialog = app.settings.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert "no place for MoodGuard's icon" in str(app.state()["problem"])
    assert any("no place for MoodGuard's icon" in label.text() for label in dialog.findChildren(QLabel))
    app.tray.tray_found.emit()
    assert app.state()["problem"] == ""
