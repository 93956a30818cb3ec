"""The tray menu, clicked with a real mouse on a real desktop."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.desktop import Desktop

pytestmark = pytest.mark.e2e

DRIVER = Path(__file__).parent.parent / "support" / "drive_the_tray.py"


def test_every_line_of_the_tray_menu_does_what_it_says(desktop: Desktop, home: Path) -> None:
    path = os.pathsep.join([str(DRIVER.parents[2]), str(DRIVER.parents[1])])
    environment = desktop.environment | {"MOODGUARD_HOME": str(home), "PYTHONPATH": path}
    done = subprocess.run(
        [sys.executable, str(DRIVER)], env=environment, capture_output=True, text=True, check=False
    )
    said = done.stdout.splitlines()
    assert [line.split(":")[0] for line in said] == [
        "status", "paused", "resumed", "gallery", "window", "settings", "quitting",
    ], done.stderr  # fmt: skip
    assert "Paused" in said[1]
    assert said[4:6] == ["window: now", "settings: general"]
    assert done.returncode == 0
