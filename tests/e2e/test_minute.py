"""The guided minutes on a real desktop: each taken with real keys, from the card to the answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.desktop import Desktop, child
from support.waiting import wait_until

pytestmark = pytest.mark.e2e

SUPPORT = Path(__file__).parent.parent / "support"


def test_every_minute_is_taken_by_the_keyboard_and_answered(desktop: Desktop, home: Path) -> None:
    path = os.pathsep.join([str(SUPPORT.parents[1]), str(SUPPORT.parent)])
    environment = desktop.environment | {"MOODGUARD_HOME": str(home), "PYTHONPATH": path}
    other = [sys.executable, str(SUPPORT / "show_window.py"), "plain"]
    with child(other, environment, stdin=subprocess.PIPE):
        wait_until(lambda: desktop.focused() == "another program", "the other program to have the keyboard")
        done = subprocess.run(
            [sys.executable, str(SUPPORT / "walk_the_minutes.py")],
            env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.stdout.splitlines() == [
        "by itself: left the keyboard",
        "breathing: better",
        "eyes: better",
        "stretch: better",
        "timer: better",
        "broken off: None",
        "quitting",
    ], done.stderr
    assert done.returncode == 0
