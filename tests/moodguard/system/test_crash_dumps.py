"""A crash leaves no copy of the memory, in which a picture of the user may be."""

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from moodguard.system import crash_dumps
from moodguard.system.crash_dumps import leave_no_dump

CRASHES = """
    import os, sys
    if sys.argv[1] == "guarded":
        from moodguard.system.crash_dumps import leave_no_dump
        leave_no_dump()
    picture = b"a picture of the user" * 1000
    os.abort()
"""


def leaves_a_dump(folder: Path, how: str) -> bool:
    """Whether the system keeps the memory of a program that crashes, where its user asks for that."""
    import resource

    def ask_for_dumps() -> None:
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))

    command = [sys.executable, "-c", textwrap.dedent(CRASHES), how]
    process = subprocess.Popen(command, cwd=folder, preexec_fn=ask_for_dumps, stderr=subprocess.DEVNULL)  # noqa: PLW1509
    _, status = os.waitpid(process.pid, 0)
    assert os.WTERMSIG(status) == signal.SIGABRT
    return os.WCOREDUMP(status) or any(folder.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="dumps are others on Windows")
def test_a_crash_leaves_no_copy_of_the_memory_even_where_the_user_has_asked_for_dumps(tmp_path: Path) -> None:
    for how in ("plain", "guarded"):
        (tmp_path / how).mkdir()
    if not leaves_a_dump(tmp_path / "plain", "plain"):
        pytest.skip("this system keeps no dumps anyway")
    assert not leaves_a_dump(tmp_path / "guarded", "guarded")


def test_windows_is_asked_for_no_report_and_keeps_its_other_modes(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Errors:
        """The part of kernel32 that is asked; the mode before was 1."""

        def SetErrorMode(self, mode: int) -> int:  # noqa: N802 - Windows' name
            asked.append(mode)
            return 1

    monkeypatch.setattr(crash_dumps, "windows_library", lambda name: {"kernel32": Errors()}[name])
    leave_no_dump("win32")
    assert asked == [2, 3]


def test_a_system_that_refuses_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_name: str) -> None:
        raise OSError("not here")

    monkeypatch.setattr(crash_dumps, "windows_library", refuse)
    leave_no_dump("win32")
