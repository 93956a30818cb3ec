"""Homes that MoodGuard can't use, and programs that may go no further than an ordinary user."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

SOMEBODY = 12345
# Root may look into every folder. A program that is started in this way may not, though it is still root's.
_AS_ORDINARY = """
import ctypes, os, sys
if os.getuid() == 0:
    for may_pass_by_rights in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        ctypes.CDLL(None).prctl(24, may_pass_by_rights, 0, 0, 0)
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""
# As for a user number that the system does not know, in a container for example.
UNKNOWN_USER = """
import pwd, sys
def unknown(number):
    raise KeyError(number)
pwd.getpwuid = unknown
"""


def as_ordinary(*arguments: str) -> list[str]:
    """The command that runs Python with these arguments, bound by the rights of files."""
    return [sys.executable, "-c", _AS_ORDINARY, *arguments]


def give_away(folder: Path, mode: int) -> None:
    """Let it belong to somebody else, where this test may do that; else take this user's own rights away."""
    if os.getuid() == 0:
        os.chown(folder, SOMEBODY, SOMEBODY)
        folder.chmod(mode)
    else:
        folder.chmod(mode & 0o077)


def make_closed(home: Path) -> None:
    """As a run of another user leaves it."""
    (home / "state").mkdir(parents=True)
    give_away(home, 0o700)


def make_read_only(home: Path) -> None:
    """A folder that may be looked into, and nothing more."""
    home.mkdir()
    give_away(home, 0o755)


HOMES: dict[str, Callable[[Path], object]] = {
    "closed": make_closed,
    "a file": lambda home: home.write_text("no folder"),
    "a link to nowhere": lambda home: home.symlink_to(home.with_name("gone") / "deeper"),
    "a link to itself": lambda home: home.symlink_to(home),
}


def run_python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python with these arguments and variables, bound by the rights of files; what it said, and its end."""
    return subprocess.run(
        as_ordinary(*arguments), env=os.environ | environment, capture_output=True, text=True, check=False
    )
