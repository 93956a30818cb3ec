"""A file that can't be read for a while may be whole: it is neither overwritten nor taken for damaged."""

import contextlib
import errno
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest

from moodguard.store.answers import Answer, Kind
from moodguard.store.json_file import JsonFile
from moodguard.store.person import Person, PersonFile
from moodguard.store.profiles import ProfileError, ProfileStore
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsError, SettingsFile
from moodguard.store.taste import Known, Learned, TasteFile
from support.unreadable import unreadable

Forbid = Callable[[Path], AbstractContextManager[None]]


@pytest.fixture
def forbidden(monkeypatch: pytest.MonkeyPatch) -> Forbid:
    """Within it, this file can't be read."""
    return lambda path: unreadable(monkeypatch, path)


def test_settings_are_kept_aside_before_others_are_saved(tmp_path: Path, forbidden: Forbid) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(replace(Settings(), window_minutes=33))
    before, file = path.read_bytes(), SettingsFile(path)
    with forbidden(path):
        assert "can't be read" in file.load().problem
        file.save(replace(Settings(), window_minutes=9))
    assert file.load().settings.window_minutes == 9
    (aside,) = tmp_path.glob("settings.broken-*.json")
    assert aside.read_bytes() == before


THREE = (Answer(Kind.WRONG, 0.5, 0.5),) * 3


def test_what_was_learned_about_a_person_stays(tmp_path: Path, forbidden: Forbid) -> None:
    path = tmp_path / "person.json"
    PersonFile(path).save(Person(answers=THREE))
    file = PersonFile(path)
    with forbidden(path):
        assert file.load() == Person()
        assert "can't be read" in file.problem
        file.save(Person(answers=(Answer(Kind.RIGHT),)))
    assert file.load() == Person(answers=THREE)
    assert file.problem == ""
    file.save(Person(answers=THREE * 2))
    assert file.load() == Person(answers=THREE * 2)


def test_what_was_learned_about_pictures_stays(tmp_path: Path, forbidden: Forbid) -> None:
    path, learned = tmp_path / "taste.json", Learned({"a": Known("Sea", 1.0, 0.5)}, 2)
    TasteFile(path).save(learned)
    file = TasteFile(path)
    with forbidden(path):
        assert file.load() == Learned()
        assert "can't be read" in file.problem
        file.save(Learned())
    assert file.load() == learned


def test_what_was_forgotten_on_purpose_is_learned_anew(tmp_path: Path, forbidden: Forbid) -> None:
    path = tmp_path / "taste.json"
    TasteFile(path).save(Learned({"a": Known("Sea", 1.0, 0.5)}, 2))
    file = TasteFile(path)
    with forbidden(path):
        file.load()
    assert file.erase() == ""
    assert file.problem == ""
    file.save(Learned({}, 1))
    assert file.load() == Learned({}, 1)


def test_the_list_of_profiles_stays(tmp_path: Path, forbidden: Forbid) -> None:
    store = ProfileStore(tmp_path / "profiles")
    store.create("Home")
    with forbidden(tmp_path / "profiles" / "profiles.json"):
        assert "can't be read" in store.load().problem
        with pytest.raises(ProfileError, match=r"can't be read .* Make .*profiles\.json readable"):
            store.create("Work")
    assert [profile.name for profile in store.load().all][-1] == "Home"


@pytest.mark.parametrize("content", ['{"version": 1, "wrong": -1, "daily_cap": -1, "followed": -1}', "{"])
@pytest.mark.parametrize("kind", [SettingsFile, PersonFile, TasteFile])
def test_what_can_not_be_kept_aside_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: type, content: str
) -> None:
    def refuse(*_: object) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(JsonFile, "copy_aside", refuse)
    monkeypatch.setattr(JsonFile, "put_aside", refuse)
    file = kind(tmp_path / "a.json")
    file.path.write_text(content)
    loaded = file.load()
    told = loaded.problem if kind is SettingsFile else file.problem
    assert "No space left on device" in told
    with contextlib.suppress(SettingsError):
        file.save(loaded.settings if kind is SettingsFile else loaded)
    assert file.path.read_text() == content
