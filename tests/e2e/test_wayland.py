"""The real app under a Wayland compositor: its windows come up, as far as a picture tells."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.desktop import RunningApp, child
from support.waiting import wait_until

pytestmark = pytest.mark.e2e
DISPLAY = "moodguard-test"


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Of a program on a desktop of Weston's, without a bus."""
    if shutil.which("weston") is None or shutil.which("weston-screenshooter") is None:
        pytest.skip("needs weston")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    left_out = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    found = {key: value for key, value in os.environ.items() if key not in left_out} | {
        "XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "wayland",
        "LANG": "C.UTF-8", "MOODGUARD_HOME": str(tmp_path / "home"),
    }  # fmt: skip
    settings = tmp_path / "weston.ini"
    settings.write_text(
        "[shell]\npanel-position=none\nbackground-color=0xff000000\n"
    )  # no clock that goes on
    weston = [
        "weston", "--backend=headless-backend.so", "--use-pixman", f"--config={settings}",
        "--idle-time=0", "--width=1280", "--height=800", f"--socket={DISPLAY}",
        "--debug",  # or it lets nobody take pictures
    ]  # fmt: skip
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with child(weston, found, **quiet) as compositor:
        wait_until((runtime / DISPLAY).exists, "the compositor")
        assert compositor.poll() is None
        yield found


def seen(environment: dict[str, str], folder: Path) -> bytes:
    """A picture of the whole screen, which is the same where nothing has changed."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        subprocess.run(["weston-screenshooter"], cwd=place, env=environment, check=True)
        (picture,) = Path(place).glob("*.png")
        return picture.read_bytes()


def test_the_window_and_the_gallery_come_up(environment: dict[str, str], tmp_path: Path) -> None:
    empty = seen(environment, tmp_path)
    assert seen(environment, tmp_path) == empty

    def changes(before: bytes, times: float, what: str) -> bytes:
        """The picture, once it holds so many times as much as before."""
        pictures: list[bytes] = []

        def is_there() -> bool:
            pictures.append(seen(environment, tmp_path))
            return len(pictures[-1]) > times * len(before)

        wait_until(is_there, what)
        return pictures[-1]

    command = [sys.executable, "-m", "moodguard", "run", "--verbose", "--source", "demo"]
    with child(command, environment, stderr=subprocess.PIPE) as process:
        app = RunningApp(process, environment, tmp_path / "home" / "state" / "moodguard.log")
        app.wait_for_line("source opened: demo")
        # Weston has no way for cards above all windows, and has been asked.
        wait_until(lambda: "cards are windows here" in app.log.read_text(), "an answer on cards")
        assert app.ask("home") == "ok"
        home = changes(empty, 5, "the window")
        assert app.ask("gallery") == "ok"
        changes(home, 1.3, "a painting")
        assert app.ask("quit") == "ok"
        assert app.exit_status() == 0
