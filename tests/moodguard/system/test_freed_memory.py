"""Freed memory is given back, and no platform minds being asked."""

import ctypes
import sys

import numpy as np
import pytest

from moodguard.system.freed_memory import give_back_freed_memory


def test_other_platforms_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "CDLL", pytest.fail)
    give_back_freed_memory()


def test_a_c_library_without_such_a_call_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "CDLL", lambda name: object())
    give_back_freed_memory()


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
