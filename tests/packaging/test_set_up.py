"""A set-up is told in a few lines, and what the installers say is in a log, whose end is shown on failure."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "set-up.sh"
COUNT = "i=0; while [ $i -lt {} ]; do echo line $i; i=$((i+1)); done"
SHELL = shutil.which("sh")

pytestmark = pytest.mark.skipif(SHELL is None or sys.platform == "win32", reason="a shell script")


def run(folder: Path, command: str, measured: str = "made") -> subprocess.CompletedProcess[str]:
    """Sets something up in `folder` with a command of the shell."""
    return subprocess.run(
        [str(SHELL), str(SCRIPT), "a thing: 2 MB", measured, str(SHELL), "-c", command],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_what_two_hundred_lines_say_is_told_in_two(tmp_path: Path) -> None:
    many = f"mkdir made; head -c 2000000 /dev/zero >made/big; {COUNT.format(200)}"
    done = run(tmp_path, many)
    assert done.returncode == 0
    first, last = done.stdout.splitlines()
    assert first == "Setting up a thing: 2 MB."
    assert "2 MB in made" in last
    assert "build/setup.log" in last
    assert done.stderr == ""
    assert "\nline 0\n" in (tmp_path / "build" / "setup.log").read_text()


def test_a_failure_shows_the_end_of_the_log_says_what_to_do_and_keeps_its_status(tmp_path: Path) -> None:
    done = run(tmp_path, f"{COUNT.format(99)}; echo no network >&2; exit 7")
    assert done.returncode == 7
    assert "no network" in done.stderr
    assert "line 98" in done.stderr
    assert "line 50" not in done.stderr
    assert "run the same command again" in done.stderr


def test_what_weighs_nothing_is_not_measured(tmp_path: Path) -> None:
    done = run(tmp_path, "true", measured="")
    assert done.returncode == 0
    assert "MB in" not in done.stdout


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize("target", ["run", "test", "test-app", "fuzz", "check"])
def test_each_set_up_of_make_says_what_it_weighs(target: str, tmp_path: Path) -> None:
    """In a dry run; nothing is fetched."""
    done = subprocess.run(
        ["make", "--dry-run", target, f"VENV={tmp_path / 'none'}"],
        cwd=ROOT, env={k: v for k, v in os.environ.items() if not k.startswith("MAKE")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [each for each in done.stdout.splitlines() if "-m pip" in each]
    assert lines
    assert all("packaging/set-up.sh" in line and " GB" in line for line in lines)
