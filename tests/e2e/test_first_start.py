"""The first start as somebody lives it: the question for the camera, a yes, a no, and a yes taken back."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from support.desktop import Desktop, RunningApp, StartApp, child
from support.waiting import wait_until

pytestmark = pytest.mark.e2e
WELCOME = "MoodGuard: welcome"
DRIVER = Path(__file__).parent.parent / "support" / "with_a_camera.py"
PYTHONPATH = os.pathsep.join(str(folder) for folder in DRIVER.parents[1:3])  # of the tests, and of the app
FAST = ("--set", "sample_seconds=0.5", "--set", "adapt_rate=off")


@pytest.fixture
def start_with_camera(desktop: Desktop, home: Path) -> Iterator[StartApp]:
    """Starts the real app beside a camera that tells of each opening and closing: `camera opened`."""
    with ExitStack() as stack:

        def start(*options: str) -> RunningApp:
            desktop.touch()
            environment = desktop.environment | {"MOODGUARD_HOME": str(home), "PYTHONPATH": PYTHONPATH}
            command = [sys.executable, str(DRIVER), "run", "--verbose", *FAST, *options]
            process = stack.enter_context(child(command, environment, stderr=subprocess.PIPE))
            app = RunningApp(process, environment, home / "state" / "moodguard.log")
            app.wait_for_line("tray icon shown")
            return app

        yield start


def press(desktop: Desktop, title: str, *keys: str) -> None:
    """Type into the window of that title."""
    (window,) = desktop.windows(title)
    desktop.run("xdotool", "windowactivate", "--sync", window)
    desktop.run("xdotool", "key", *keys)
    desktop.run("xdotool", "keyup", *(key for chord in keys for key in chord.split("+")))


def status(app: RunningApp) -> dict[str, object]:
    """What `moodguard status` says."""
    found: dict[str, object] = json.loads(app.ask("status", "--json"))
    return found


def opened(app: RunningApp) -> int:
    """How often the camera was opened until now."""
    return app.log.read_text().count("camera opened")


def test_it_asks_first_and_a_yes_by_the_keyboard_alone_leads_to_the_last_page(
    desktop: Desktop, start_with_camera: StartApp, home: Path
) -> None:
    app = start_with_camera()
    app.wait_for_window(desktop, WELCOME)
    assert opened(app) == 0
    assert status(app)["camera_allowed"] is False
    press(desktop, WELCOME, "Return")  # which may be meant for another window
    assert status(app)["camera_allowed"] is False
    press(desktop, WELCOME, "alt+u")  # Use my camera
    app.wait_for_line("camera opened")
    assert (home / "config" / "consent.json").exists()
    press(desktop, WELCOME, "Return")  # Continue
    app.wait_for_line("camera closed")
    press(desktop, WELCOME, "Return")  # Done
    wait_until(lambda: not desktop.windows(WELCOME), "the welcome to close")
    app.wait_for_line("camera opened")
    assert status(app)["source"] == "camera"
    assert app.ask("quit") == "ok"
    assert app.exit_status() == 0


def test_refused_it_stays_shut_says_so_and_asks_again_when_it_is_started_again(
    desktop: Desktop, start_with_camera: StartApp, home: Path
) -> None:
    app = start_with_camera()
    app.wait_for_window(desktop, WELCOME)
    press(desktop, WELCOME, "Escape")
    wait_until(lambda: not desktop.windows(WELCOME), "the welcome to close")
    wait_until(lambda: str(status(app)["words"]).startswith("Waiting for your yes"), "the words")
    app.ask("pause")
    app.ask("resume")
    app.ask("run")  # a second start
    app.wait_for_window(desktop, WELCOME)
    assert opened(app) == 0
    assert not (home / "config" / "consent.json").exists()
    assert app.ask("quit") == "ok"
    assert app.exit_status() == 0


def test_at_login_no_window_asks(desktop: Desktop, start_with_camera: StartApp) -> None:
    app = start_with_camera("--autostarted")
    wait_until(lambda: str(status(app) or "x").find("Waiting for your yes") >= 0, "the words")
    assert desktop.windows("MoodGuard") == []
    assert opened(app) == 0
    assert app.ask("quit") == "ok"


@pytest.mark.skipif(Path("/sys/class/video4linux").exists(), reason="this machine has a camera")
def test_without_a_camera_it_is_said_and_the_demo_is_offered(desktop: Desktop, start_app: StartApp) -> None:
    app = start_app()
    app.wait_for_line("tray icon shown")
    app.wait_for_window(desktop, WELCOME)
    press(desktop, WELCOME, "alt+u")  # Use my camera: there is none
    wait_until(lambda: "none found" in str(status(app)["camera"]), "the camera to be missed")
    assert status(app)["demo"] is False
    press(desktop, WELCOME, "alt+d")  # Try the demo instead
    app.wait_for_line("source opened: demo")
    assert str(status(app)["words"]).startswith("Demo")
    assert status(app)["demo"] is True
    assert desktop.windows(WELCOME) == []


@pytest.mark.parametrize(("options", "told"), [((), 1), (("--autostarted",), 0)])
def test_who_starts_it_in_a_terminal_is_told_once_where_it_is(
    desktop: Desktop, home: Path, options: tuple[str, ...], told: int
) -> None:
    ours, theirs = os.openpty()
    environment = desktop.environment | {"MOODGUARD_HOME": str(home)}
    command = [sys.executable, "-m", "moodguard", "--source", "demo", "--verbose", *options]
    with child(command, environment, stdout=theirs, stderr=subprocess.PIPE) as process:
        os.close(theirs)
        app = RunningApp(process, environment, home / "state" / "moodguard.log")
        app.wait_for_line("there is a tray")  # which is looked for a second after the icon is shown
        app.ask("gallery")
        app.ask("quit")
        assert app.exit_status() == 0
    said = b""
    with contextlib.suppress(OSError):  # so ends a terminal that nobody writes to any more
        while more := os.read(ours, 4096):
            said += more
    os.close(ours)
    assert said.decode().count("MoodGuard is in your tray") == told
