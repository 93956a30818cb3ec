"""What is measured runs on the desktop that is there, on one without a screen, or else on none."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "on-a-desktop.sh"
SHELL = shutil.which("sh")
PROGRAMS = ("xvfb-run", "xauth", "openbox", "trayer", "dbus-run-session")
SHOW = 'echo "[$DISPLAY] $1"; exit 3'  # the screen, what it was called with, and a status of its own

pytestmark = pytest.mark.skipif(SHELL is None or sys.platform == "win32", reason="a shell script")


def run(**changes: str) -> tuple[int, str]:
    """Exit status and output of a command that the script runs."""
    screen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in screen} | changes
    command = [str(SHELL), str(SCRIPT), str(SHELL), "-c", SHOW, "sh", "two  words"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout.strip()


def test_the_desktop_that_is_there_is_used() -> None:
    assert run(DISPLAY=":42") == (3, "[:42] two  words")


def test_where_none_can_be_made_the_command_runs_all_the_same(tmp_path: Path) -> None:
    assert run(PATH=str(tmp_path)) == (3, "[] two  words")


@pytest.mark.skipif(not all(map(shutil.which, PROGRAMS)), reason="needs the programs of a desktop")
def test_one_without_a_screen_is_made_where_there_is_none() -> None:
    status, said = run()
    assert status == 3
    assert said.startswith("[:")
    assert said.endswith("] two  words")
