"""What is remembered survives a restart; a broken one is forgotten without a fuss."""

import errno
import json
import math
import os
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.json_file import JsonFile
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from support.absurd import ABSURD, with_value

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
        json.dumps(asdict(RememberedState(silent_since=10**400))).encode(),
        json.dumps(asdict(RememberedState(paused_until=1e300))).encode(),
        json.dumps(asdict(RememberedState(day=10**400, messages=10**4000))).encode(),
    ],
)
def test_a_broken_memory_is_forgotten(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "state.json"
    path.write_bytes(content)
    file = RememberedStateFile(path)
    assert file.load() == RememberedState()
    assert "to outlast a restart" in file.problem
    (aside,) = tmp_path.glob("state.broken-*.json")
    assert aside.read_bytes() == content


@pytest.mark.parametrize("name", [field.name for field in fields(RememberedState)])
def test_a_bad_value_costs_no_other(tmp_path: Path, name: str) -> None:
    path = tmp_path / "state.json"
    state = asdict(RememberedState(1.0, 2.0, 3, 4, 5, "Stretch", until_morning=True))
    for value in ABSURD:
        path.write_text(with_value({"version": 1, **state}, name, value))
        found = RememberedStateFile(path).load()
        assert asdict(found) | {name: 0} == state | {name: 0}
        file = RememberedStateFile(path)
        assert file.load() == found
        assert file.problem == ""
        file.save(replace(found, suggestions=9))
        assert RememberedStateFile(path).load() == replace(found, suggestions=9)


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


def test_what_can_not_be_kept_aside_is_told_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> Path:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(JsonFile, "copy_aside", refuse)
    monkeypatch.setattr(JsonFile, "put_aside", refuse)
    file = RememberedStateFile(tmp_path / "state.json")
    for content in ('{"version": 1, "day": -1}', "{"):
        file.path.write_text(content)
        assert file.load() == RememberedState()
        assert "can't be kept aside" in file.problem
        assert "Permission denied" in file.problem
        file.save(RememberedState(day=7))
        assert file.path.read_text() == content


@pytest.mark.parametrize("content", ["{", '{"version": 1, "day": -1}', '{"version": 2}'])
def test_what_another_program_has_written_meanwhile_is_not_lost(tmp_path: Path, content: str) -> None:
    file = RememberedStateFile(tmp_path / "state.json")
    file.load()
    file.path.write_text(content)
    file.save(RememberedState(day=7))
    assert content in [path.read_text() for path in tmp_path.iterdir()]


def test_one_of_a_later_version_is_left_alone_and_told(tmp_path: Path) -> None:
    file = RememberedStateFile(tmp_path / "state.json")
    file.path.write_text('{"version": 2}')
    assert file.load() == RememberedState()
    file.save(RememberedState(day=7))
    assert "later version" in file.problem
    assert file.path.read_text() == '{"version": 2}'


def test_one_that_can_not_be_read_is_left_alone(tmp_path: Path) -> None:
    file = RememberedStateFile(tmp_path / "state.json")
    file.path.mkdir()
    assert file.load() == RememberedState()
    file.save(RememberedState(day=7))
    assert file.path.is_dir()


def test_two_programs_keep_what_each_has_changed(tmp_path: Path) -> None:
    one, other = (RememberedStateFile(tmp_path / "state.json") for _ in range(2))
    one.save(RememberedState(day=1))
    other.load()
    one.save(RememberedState(day=1, messages=3))
    other.save(RememberedState(day=2))
    assert one.load() == RememberedState(day=2, messages=3)
