"""The settings on disk: nothing is lost, whatever happened to the file."""

import json
import os
import stat
import sys
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.store.settings import Kind, Settings, spec_of
from moodguard.store.settings_file import Loaded, SettingsError, SettingsFile
from support.absurd import ABSURD, with_value

NAMES = [f.name for f in fields(Settings)]
WORDS = {
    "hours": ["", "Mon-Fri 9-17", "Sat 10:00-12:30; Sun 22-2"],
    "break_message": ["Stretch", "  Tee & Kekse?  \n\nWasser\n"],
    "quiet_programs": ["", "obs\n powerpnt \n"],
    "quiet_calendars": ["", str(Path.home() / "work.ics")],
}
COMMANDS = ["", "/usr/bin/notify-send\nHave a break\n"]
KEYS = ["", "Ctrl+Alt+B", "Meta+Shift+F5"]


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.json")


def values(name: str) -> st.SearchStrategy[object]:
    spec = spec_of(name)
    if spec.kind is Kind.SWITCH:
        return st.booleans()
    if spec.kind in (Kind.NUMBER, Kind.SHARE):
        return st.floats(spec.low, spec.high)
    if spec.kind is Kind.WHOLE:
        return st.integers(int(spec.low), int(spec.high))
    if spec.kind in (Kind.CHOICE, Kind.STEPS):
        return st.sampled_from([value for value, _ in spec.choices])
    if known := WORDS.get(name) or {Kind.COMMAND: COMMANDS, Kind.SHORTCUT: KEYS}.get(spec.kind):
        return st.sampled_from(known)
    return st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=int(spec.high))


@given(st.fixed_dictionaries({name: values(name) for name in NAMES}))
def test_what_is_saved_is_what_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, chosen: dict[str, object]
) -> None:
    file = SettingsFile(tmp_path_factory.mktemp("config") / "settings.json")
    settings = Settings(**chosen)  # type: ignore[arg-type]
    file.save(settings)
    loaded = file.load()
    assert loaded.settings == settings
    assert loaded.problem == ""


def test_without_a_file_the_usual_settings_hold(file: SettingsFile) -> None:
    loaded = file.load()
    assert (loaded.settings, loaded.problem) == (Settings(), "")


@pytest.mark.parametrize("content", [b"{", b"\xff\xfe", b"[]", b'"x"', b"[" * 100_000, b""])
def test_a_damaged_file_is_kept_aside_and_reported(file: SettingsFile, content: bytes) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_bytes(content)
    loaded = file.load()
    assert loaded.settings == Settings()
    kept = list(file.path.parent.glob("settings.broken-*.json"))
    assert [k.read_bytes() for k in kept] == [content]
    assert kept[0].name in loaded.problem
    file.save(Settings())
    assert kept[0].read_bytes() == content


def test_a_second_damaged_file_does_not_replace_the_first_one_kept(file: SettingsFile) -> None:
    file.path.parent.mkdir(parents=True)
    for content in (b"first", b"second"):
        file.path.write_bytes(content)
        file.load()
    kept = {k.read_bytes() for k in file.path.parent.glob("settings.broken-*.json")}
    assert kept == {b"first", b"second"}


def test_one_value_out_of_range_costs_only_that_value(file: SettingsFile) -> None:
    file.save(replace(Settings(), window_minutes=33, break_message="Stretch"))
    content = json.loads(file.path.read_text())
    file.path.write_text(json.dumps(content | {"rest_minutes": -5, "camera": 7}))
    loaded = file.load()
    assert loaded.settings == replace(Settings(), window_minutes=33, break_message="Stretch")
    assert spec_of("rest_minutes").label in loaded.problem
    assert spec_of("camera").label in loaded.problem
    assert list(file.path.parent.glob("settings.broken-*.json"))


def test_what_was_good_in_a_broken_file_is_there_at_the_next_start_too(file: SettingsFile) -> None:
    wanted = replace(Settings(), hours="Mon-Fri 9-17", break_message="Stretch")
    file.save(wanted)
    content = json.loads(file.path.read_text()) | {"break_seconds": -4, "from_the_future": 1}
    file.path.write_text(json.dumps(content))
    assert SettingsFile(file.path).load().problem
    again = SettingsFile(file.path).load()
    assert (again.settings, again.problem) == (wanted, "")
    assert again.unknown == {"from_the_future": 1}


@pytest.mark.parametrize("content", [b"{", b'{"break_seconds": -4}'])
def test_whoever_only_reads_leaves_a_broken_file_as_it_is(file: SettingsFile, content: bytes) -> None:
    file.path.parent.mkdir(parents=True)
    file.path.write_bytes(content)
    assert file.load(mend=False).problem
    assert [p.read_bytes() for p in file.path.parent.iterdir()] == [content]


def test_what_another_version_wrote_survives_a_save(file: SettingsFile) -> None:
    file.save(Settings())
    file.path.write_text(json.dumps(json.loads(file.path.read_text()) | {"from_the_future": [1, 2]}))
    assert file.load().problem == ""
    file.save(replace(Settings(), window_minutes=5))
    assert json.loads(file.path.read_text())["from_the_future"] == [1, 2]


def test_a_full_disk_leaves_the_old_settings_and_says_what_to_do(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(replace(Settings(), window_minutes=7))

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError, match=r"No space left on device.*Make room"):
        file.save(replace(Settings(), window_minutes=9))
    assert file.load().settings.window_minutes == 7
    assert [p.name for p in file.path.parent.iterdir()] == ["settings.json"]


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")
def test_the_file_is_for_the_user_alone(file: SettingsFile) -> None:
    file.save(Settings())
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600


def test_whoever_is_killed_while_mending_the_settings_leaves_what_was_good(
    file: SettingsFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.save(replace(Settings(), window_minutes=33))
    file.path.write_text(json.dumps(json.loads(file.path.read_text()) | {"break_seconds": -4}))

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(file, "_write_anew", die)
    with pytest.raises(KeyboardInterrupt):
        file.load()
    monkeypatch.undo()
    assert SettingsFile(file.path).load().settings.window_minutes == 33


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_folder_whose_name_is_no_text_is_the_same_after_a_restart(file: SettingsFile) -> None:
    folder = os.fsdecode(b"/home/zoe/D\xe4nemark")
    file.save(Settings(gallery_folder=folder))
    assert SettingsFile(file.path).load() == Loaded(Settings(gallery_folder=folder))


CHOSEN = replace(Settings(), break_seconds=30.0, rest_minutes=90.0, hours="Mon 9-17")


@pytest.mark.parametrize("name", [*NAMES, "version", "a later setting"])
def test_a_bad_value_costs_no_other(file: SettingsFile, name: str) -> None:
    file.path.parent.mkdir(parents=True)
    usual = asdict(Settings()).get(name)
    for value in ABSURD:
        file.path.write_text(with_value({"version": 1, "a later setting": 7, **asdict(CHOSEN)}, name, value))
        loaded = file.load(mend=False)
        found = asdict(loaded.settings)
        assert found | {name: 0} == asdict(CHOSEN) | {name: 0}
        if loaded.problem:
            assert found.get(name) == usual


@pytest.mark.parametrize("value", ABSURD, ids=range(len(ABSURD)))
def test_however_many_are_bad_they_are_kept_aside_and_told_once(file: SettingsFile, value: str) -> None:
    file.path.parent.mkdir(parents=True)
    names = [*NAMES, "version", "a later setting"]
    content = "{" + ", ".join(f'"{name}": {value}' for name in names) + "}"
    file.path.write_text(content)
    loaded = file.load()
    assert "more. The usual values are used instead, and all others hold." in loaded.problem
    assert "kept as settings.broken-" in loaded.problem
    (kept,) = file.path.parent.glob("settings.broken-*.json")
    assert kept.read_text() == content
    again = SettingsFile(file.path).load()
    assert (again.settings, again.problem) == (loaded.settings, "")


def test_a_folder_whose_name_is_no_utf8_is_remembered(file: SettingsFile) -> None:
    folder = os.fsdecode(b"/home/me/B\xfccher")
    file.save(replace(Settings(), gallery_folder=folder))
    loaded = SettingsFile(file.path).load()
    assert (loaded.settings.gallery_folder, loaded.problem) == (folder, "")


def test_what_is_no_file_but_would_be_waited_for_is_left_as_it_is(file: SettingsFile) -> None:
    file.path.parent.mkdir(parents=True)
    os.mkfifo(file.path)
    loaded = file.load()
    assert loaded.settings == Settings()
    assert "can't be read" in loaded.problem
