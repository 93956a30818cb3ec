"""A file that a later version has written is no damaged one: it is left alone, and that is said in words."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.store.answers import Answer, Kind
from moodguard.store.minutes import Minutes, MinutesFile
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile
from moodguard.store.profiles import ProfileError, ProfileStore
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import Settings
from moodguard.store.settings_file import SettingsError, SettingsFile
from moodguard.store.taste import Learned, TasteFile

LATER = {"version": 3, "names": ["of another shape"], "face": {"in": "more dimensions"}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that a later version has written."""
    path = tmp_path / "a" / "a.json"
    path.parent.mkdir()
    path.write_text(json.dumps(LATER))
    return path


def assert_left_alone(path: Path) -> None:
    assert [each.name for each in path.parent.iterdir() if each.is_file()] == [path.name]
    assert json.loads(path.read_text()) == LATER


def settings(path: Path) -> str:
    file = SettingsFile(path)
    loaded = file.load()
    assert loaded.settings == Settings()
    with pytest.raises(SettingsError, match=r"later version.*holds until you quit"):
        file.save(Settings())
    return loaded.problem


def person(path: Path) -> str:
    file = PersonFile(path)
    assert file.load() == Person()
    file.save(Person(answers=(Answer(Kind.WRONG),)))
    return file.problem


def taste(path: Path) -> str:
    file = TasteFile(path)
    assert file.load() == Learned()
    file.save(Learned({}, 1))
    return file.problem


def remembered_state(path: Path) -> str:
    file = RememberedStateFile(path)
    assert file.load() == RememberedState()
    file.save(RememberedState(day=1))
    return file.problem


def minutes(path: Path) -> str:
    file = MinutesFile(path)
    assert file.load() == Minutes()
    file.save(Minutes())
    return file.problem


@pytest.mark.parametrize("use", [settings, person, taste, remembered_state, minutes])
def test_it_is_neither_put_aside_nor_written_over(path: Path, use: Callable[[Path], str]) -> None:
    problem = use(path)
    assert_left_alone(path)
    assert "later version of MoodGuard" in problem
    assert str(path) in problem


@pytest.mark.parametrize("kind", [SettingsFile, PersonFile, TasteFile, RememberedStateFile, MinutesFile])
def test_nor_is_one_that_a_later_version_writes_while_this_one_runs(path: Path, kind: type) -> None:
    path.unlink()
    file = kind(path)
    loaded = file.load()
    path.write_text(json.dumps(LATER))
    if kind is SettingsFile:
        with pytest.raises(SettingsError, match="later version"):
            file.save(loaded.settings)
    else:
        file.save(loaded)
    assert_left_alone(path)


def test_the_list_of_profiles_is_left_alone_and_the_profiles_are_served(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "profiles")
    home = store.create("Home")
    path = tmp_path / "profiles" / "profiles.json"
    path.write_text(json.dumps(LATER))
    found = store.load()
    assert [profile.id for profile in found.all] == ["profile-1", "profile-2"]
    assert "later version of MoodGuard" in found.problem
    for change in (lambda: store.create("Work"), lambda: store.use(home), lambda: store.delete(home)):
        with pytest.raises(ProfileError, match="later version"):
            change()
    assert_left_alone(path)
    assert home.folder.exists()


def test_a_painting_is_left_alone(paths: Paths, caplog: pytest.LogCaptureFixture) -> None:
    folder = paths.painted / "profile-1"
    folder.mkdir(parents=True)
    (folder / "painting-1.json").write_text(json.dumps(LATER))
    (folder / "painting-1.webp").write_bytes(b"a picture")
    store = PaintingStore(folder)
    assert store.paintings() == []
    store.trim(Bounds(4), lambda some: [0.0] * len(some))
    assert {path.name for path in folder.iterdir()} == {"painting-1.json", "painting-1.webp"}
    assert "later version of MoodGuard" in caplog.text
