"""Commands on a real desktop, beside the app that runs there."""

import sys
from pathlib import Path

import pytest

from support.desktop import Desktop, StartApp
from support.waiting import wait_until

pytestmark = pytest.mark.e2e


def test_doctor_and_privacy_tell_of_the_desktop_and_of_the_app_that_runs_there(
    desktop: Desktop, start_app: StartApp
) -> None:
    app = start_app("--source", "demo", "--speed", "1")
    app.wait_for_line("tray icon shown")
    wait_until(lambda: "Demo" in app.ask("status"), "the app to answer")
    doctor = app.ask("doctor").splitlines()
    assert "ok  Tray: your desktop has a place for MoodGuard's icon." in doctor
    assert any(line.startswith("ok  Keys and mouse: last touched ") for line in doctor)
    assert any(line.startswith("ok  The app: runs. It says: ") for line in doctor)
    live = app.ask("privacy").partition("\nLive:\n")[2].splitlines()
    assert f"runs as process {app.process.pid}" in live[0]
    assert live[1:] == [
        "ok  Network: no socket of the network is open.",
        "ok  Camera: is not open just now.",
        next(line for line in live if line.startswith("ok  Files: ")),
    ]
    assert app.ask("home") == "ok"
    app.wait_for_window(desktop, "MoodGuard")


def test_a_command_of_the_users_is_run_when_a_pause_begins(start_app: StartApp, tmp_path: Path) -> None:
    file = tmp_path / "told"
    code = f"import os; open({str(file)!r}, 'w').write(os.environ['MOODGUARD_EVENT'])"
    app = start_app("--source", "camera", "--set", f"hook_paused={sys.executable}\n-c\n{code}")
    app.wait_for_line("tray icon shown")
    assert app.ask("pause", "until-tomorrow").startswith("Paused until ")
    wait_until(lambda: file.exists() and file.read_text() == "paused", "the command to be run")
    assert app.ask("quit") == "ok"
    assert app.exit_status() == 0
