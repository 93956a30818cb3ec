"""MoodGuard comes by itself when its user logs in: a session starts what the autostart folder names."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from moodguard.system.autostart import start_command
from moodguard.system.autostart.xdg import XdgAutostart
from support.desktop import Desktop, child
from support.waiting import wait_until

SESSION = "openbox-session"
ROOT = Path(__file__).parents[2]


def reads_the_folder() -> bool:
    """Whether openbox's session can read the autostart folder: what does so for it wants python3-xdg."""
    if shutil.which(SESSION) is None or not Path("/usr/bin/python3").exists():
        return False
    tried = ["/usr/bin/python3", "-c", "import xdg"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not reads_the_folder(), reason="needs a session manager: openbox with python3-xdg"),
]


def test_it_comes_at_login_once_it_was_switched_on_and_not_once_it_was_switched_off(
    bare_desktop: Desktop, home: Path
) -> None:
    config = home / "config-of-the-desktop"
    environment = bare_desktop.environment | {
        "HOME": str(home), "XDG_CONFIG_HOME": str(config), "MOODGUARD_HOME": str(home),
        "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    autostart = XdgAutostart(start_command({}), config / "autostart")
    autostart.enable()
    marker = XdgAutostart(["/usr/bin/touch", str(home / "the session has begun")], config / "autostart")
    marker.entry = config / "autostart" / "zz-marker.desktop"
    marker.enable()

    def running() -> bool:
        command = [sys.executable, "-m", "moodguard", "status"]
        return subprocess.run(command, env=environment, capture_output=True, check=False).returncode == 0

    def log_in() -> list[str]:
        return ["dbus-run-session", "--", "sh", "-c", f"openbox --exit; exec {SESSION}"]

    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with child(log_in(), environment, **quiet):
        wait_until(running, "MoodGuard, which the session starts")
        assert "tray icon shown" in (home / "state" / "moodguard.log").read_text()
    wait_until(lambda: not running(), "the end of MoodGuard with its session")

    autostart.disable()
    (home / "the session has begun").unlink()
    with child(log_in(), environment, **quiet):
        wait_until((home / "the session has begun").exists, "the session's other programs")
        assert not running()
