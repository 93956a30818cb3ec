"""Freed memory is given back, and no platform minds being asked."""

import ctypes
import linecache
import subprocess
import sys

import numpy as np
import pytest

from moodguard.system.freed_memory import give_back_freed_memory, keep_no_freed_pictures, keep_no_sources


def test_other_platforms_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", pytest.fail)
    give_back_freed_memory()
    keep_no_freed_pictures()


def test_a_c_library_without_such_a_call_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    give_back_freed_memory()
    keep_no_freed_pictures()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's own")
def test_what_was_freed_between_things_that_stay_is_given_back() -> None:
    psutil = pytest.importorskip("psutil")
    resident = psutil.Process().memory_info
    # Blocks too small to be mapped each by itself; those that stay hold the end of the heap up.
    blocks = [np.ones(8_000) for _ in range(2_000)]
    kept = blocks[::100]
    full = resident().rss
    del blocks
    give_back_freed_memory()
    assert full - resident().rss > 60 * 2**20
    assert len(kept) == 20


# What freed pictures leave behind, once glibc has learned that blocks of their size come and go.
_KEPT = """
import os
import sys
from moodguard.system.freed_memory import keep_no_freed_pictures

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

if sys.argv[1] == "given back":
    keep_no_freed_pictures()
lesson = bytearray(20_000_000)
del lesson
before = resident()
pictures = [bytearray(b"x" * 1_000_000) for _ in range(20)]
last = bytearray(b"x" * 100_000)
del pictures
print(resident() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's own")
def test_freed_pictures_are_given_back_at_once_where_it_was_asked_for() -> None:
    def left(how: str) -> int:
        command = [sys.executable, "-c", _KEPT, how]
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    assert left("kept") > 15_000_000
    assert left("given back") < 5_000_000


_IMPORTED = """
import linecache
import sys
import traceback
from moodguard.system.freed_memory import keep_no_sources

if sys.argv[1] == "kept nowhere":
    keep_no_sources()
import moodguard.desktop.theme  # and PySide6 with it
from moodguard.mood import escalation
print(sum(len(entry[2]) for entry in linecache.cache.values() if len(entry) > 2))
try:
    escalation.suggests(None, None, 0.0)
except AttributeError:
    print(traceback.format_exc())
"""


def test_the_sources_of_what_is_imported_are_not_kept_and_a_traceback_shows_them_all_the_same() -> None:
    def told(how: str) -> tuple[int, str]:
        command = [sys.executable, "-c", _IMPORTED, how]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        lines, trace = done.stdout.split("\n", 1)
        return int(lines), trace

    kept, usual = told("kept")
    assert kept > 10_000, "PySide6 reads no sources any more: this can go"
    left, trace = told("kept nowhere")
    assert left < 1500
    assert trace == usual


class Loader:
    """Of a module without a file, as in a bundle."""

    def __init__(self, source: str | None) -> None:
        self._source = source

    def get_source(self, name: str) -> str | None:
        assert name == "bundled"
        return self._source


@pytest.mark.parametrize(("source", "lines"), [("a = 1\nb = 2\n", ["a = 1\n", "b = 2\n"]), (None, [])])
def test_what_has_no_file_is_asked_of_its_loader(
    monkeypatch: pytest.MonkeyPatch, source: str | None, lines: list[str]
) -> None:
    monkeypatch.setattr(linecache, "cache", linecache.cache)
    keep_no_sources()
    module = {"__name__": "bundled", "__loader__": Loader(source)}
    assert linecache.getlines("/nowhere/bundled.py", module) == lines
    assert linecache.getlines("/nowhere/gone.py") == []


def test_another_thread_that_takes_the_place_leaves_no_lines_and_no_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(linecache, "cache", linecache.cache)
    keep_no_sources()

    class Interrupted(Loader):
        def get_source(self, name: str) -> str | None:
            linecache.getlines(__file__)
            return super().get_source(name)

    module = {"__name__": "bundled", "__loader__": Interrupted("a = 1\n")}
    assert linecache.getlines("/nowhere/bundled.py", module) == ["a = 1\n"]
    linecache.lazycache("/nowhere/bundled.py", module)
    linecache.getlines(__file__)
    assert linecache.cache["/nowhere/bundled.py"][0]() is None
