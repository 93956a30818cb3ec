"""How the app starts: once per user, with words where something is missing, and without a screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.desktop import Desktop, RunningApp, StartApp, child
from support.waiting import wait_until

pytestmark = pytest.mark.e2e
WINDOW = "^MoodGuard$"


def test_a_second_start_opens_the_window_of_the_first(desktop: Desktop, start_app: StartApp) -> None:
    app = start_app("--source", "demo")
    app.wait_for_line("tray icon shown")
    assert desktop.windows(WINDOW) == []
    assert "its window is open now" in app.ask("run")
    assert desktop.windows(WINDOW)
    assert app.process.poll() is None


def test_where_there_is_no_tray_the_window_comes_by_itself_and_says_why(
    bare_desktop: Desktop, home: Path
) -> None:
    environment = bare_desktop.environment | {"MOODGUARD_HOME": str(home)}
    command = [sys.executable, "-m", "moodguard", "run", "--verbose", "--source", "demo"]
    with child(command, environment, stderr=subprocess.PIPE) as process:
        app = RunningApp(process, environment, home / "state" / "moodguard.log")
        app.wait_for_line("there is no tray")
        app.wait_for_window(bare_desktop, WINDOW)
        assert "no place for MoodGuard's icon" in json.loads(app.ask("status", "--json"))["problem"]
        assert app.ask("quit") == "ok"
        assert app.exit_status() == 0


def test_a_draft_that_a_killed_run_has_left_is_gone_after_the_next_start(
    start_app: StartApp, home: Path
) -> None:
    draft = home / "state" / ".memory.json.0123456789abcdef.tmp"
    draft.parent.mkdir(parents=True, exist_ok=True)
    draft.write_bytes(b"{")
    os.utime(draft, (0, 0))
    start_app("--source", "demo")
    wait_until(lambda: not draft.exists(), "the old draft to be tidied away")


def test_the_running_app_answers_on_the_command_line(start_app: StartApp) -> None:
    app = start_app("--source", "demo")
    app.wait_for_line("source opened: demo")
    assert app.ask("pause").startswith("Paused until you resume")
    app.wait_for_line("the camera is off")
    status = json.loads(app.ask("status", "--json"))
    assert status["paused"] is True
    assert status["words"] == "Demo: Paused until you resume"
    assert app.ask("resume").startswith("Resumed.")
    assert json.loads(app.ask("status", "--json"))["paused"] is False
    assert app.ask("quit") == "ok"
    assert app.exit_status() == 0


def test_whoever_ends_it_while_it_starts_is_obeyed(start_app: StartApp) -> None:
    app = start_app("--source", "demo")
    app.wait_for_line("tray icon shown")  # which is before the event loop runs
    app.process.terminate()
    assert app.exit_status() == 0


def test_broken_settings_are_kept_aside_and_the_app_says_so(start_app: StartApp, home: Path) -> None:
    (home / "config").mkdir()
    (home / "config" / "settings.json").write_text("{broken")
    app = start_app("--source", "demo")
    app.wait_for_line("source opened: demo")
    assert "kept as settings.broken" in json.loads(app.ask("status", "--json"))["problem"]


def test_without_a_screen_the_day_is_printed_and_each_window_is_kept_as_a_picture(home: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "moodguard", "--set", "window_minutes=10"],
        env=environment | {"MOODGUARD_HOME": str(home)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "This plugin" not in done.stderr  # Qt's remarks about its offscreen platform are for the log
    for step in ("break message", "gallery", "rest", "The day is over"):
        assert step in done.stdout, done.stdout
    assert "of the last 10 min looked tense" in done.stdout, "in the times of the day that is printed"
    pictures = sorted(p.name for p in (home / "state" / "screenshots").iterdir())
    assert pictures == [
        "break-message.png", "gallery.png", "now.png", "quiet-minute.png", "settings.png",
    ]  # fmt: skip
    for name in pictures:
        assert str(home / "state" / "screenshots" / name) in done.stdout
