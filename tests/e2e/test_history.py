"""The history's page on a real desktop: watched minutes are seen, exported, and erased, by keys alone."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from support.desktop import Desktop

pytestmark = pytest.mark.e2e

SUPPORT = Path(__file__).parent.parent / "support"


def test_watched_minutes_are_shown_exported_and_erased_by_the_keyboard(
    desktop: Desktop, home: Path, tmp_path: Path
) -> None:
    path = os.pathsep.join([str(SUPPORT.parents[1]), str(SUPPORT.parent)])
    environment = desktop.environment | {"MOODGUARD_HOME": str(home), "PYTHONPATH": path}
    target = tmp_path / "days.csv"
    done = subprocess.run(
        [sys.executable, str(SUPPORT / "walk_the_history.py"), str(target)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout.splitlines() == [
        "the band shows 2 stretches in 2 colours",
        "You were seen for 40 min, and looked tense for 19 min of that. 2 suggestions.",
        "exported",
        "Nothing of today was noted yet.",
        "minutes kept: [30, 0]",
        "quitting",
    ], done.stderr
    assert done.returncode == 0
    rows = list(csv.DictReader(target.read_text(encoding="utf-8-sig").splitlines()))
    assert sum(row["what"] == "minute" for row in rows) == 70
