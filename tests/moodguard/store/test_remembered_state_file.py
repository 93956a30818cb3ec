"""What is remembered survives a restart; a broken one is forgotten without a fuss."""

import json
import math
import os
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.remembered_state import RememberedState, RememberedStateFile

times = st.one_of(st.none(), st.floats(0, 4e9))


@given(times, st.one_of(times, st.just(math.inf)), st.integers(0, 10**6), st.integers(0, 50))
def test_what_is_saved_is_what_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, silent: float | None, paused: float | None, day: int, count: int
) -> None:
    file = RememberedStateFile(tmp_path_factory.mktemp("state") / "state.json")
    state = RememberedState(silent, paused, day, count, count + day, "Stretch & “breathe”")
    file.save(state)
    assert file.load() == state


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"\xff",
        json.dumps(asdict(RememberedState(silent_since=math.inf))).encode(),
        json.dumps(asdict(RememberedState(silent_since=-math.inf))).encode(),
        json.dumps(asdict(RememberedState(paused_until=-math.inf))).encode(),
        json.dumps(asdict(RememberedState(paused_until=math.nan))).encode(),
        json.dumps({"silent_since": "x", "paused_until": 1, "day": 1, "suggestions": 1}).encode(),
    ],
)
def test_a_broken_memory_is_forgotten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    assert RememberedStateFile(path).load() == RememberedState()


def test_before_the_first_save_nothing_is_remembered(tmp_path: Path) -> None:
    assert RememberedStateFile(tmp_path / "state.json").load() == RememberedState()


def test_a_full_disk_costs_nothing_but_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = RememberedStateFile(tmp_path / "state.json")
    file.save(RememberedState(day=1))

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    file.save(RememberedState(day=2))
    assert file.load() == RememberedState(day=1)
