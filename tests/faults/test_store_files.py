"""Whatever lies in the place of a file of MoodGuard's: the app starts, says so, loses nothing, and ends."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from faults import files
from faults.oracle import Fault, assert_alive, assert_ends, assert_said, in_bounds, read_back, still_there
from moodguard.sensing.source_choice import CAMERA, OpeningError
from moodguard.store.answers import Answer as Said
from moodguard.store.answers import Kind
from moodguard.store.minutes import Exercise, Minute, Minutes, MinutesFile, Outcome
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.profiles import ProfileError, ProfileStore
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import PERSONAL, SHARED, Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer, Known, Learned, TasteFile
from support.app_under_test import MakeApp
from support.consent import say_yes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links of POSIX")

NO_EYES = "Nothing is watched in this test, and all else goes on."
FACE = RestingFace(0.5, 1.0, 0.5, 0.5)
LEARNED = Learned({"a": Known("Sea", 1.0, answer=Answer.LIKE)}, 1)
MINUTES = Minutes((Minute(Exercise.EYES, Outcome.BETTER, date(2026, 11, 29)),))
ANSWERS = (Said(Kind.WRONG, 0.5, 0.5), Said(Kind.RIGHT))
REMEMBERED = RememberedState(day=700_000, suggestions=1, messages=3, last_message="Have a cup of tea.")


@dataclass(frozen=True)
class File:
    """A file of the store: where it lies, and what its words begin with when something is wrong with it."""

    name: str
    path: Callable[[Paths], Path]

    def __str__(self) -> str:
        return self.name


def own(name: str) -> Callable[[Paths], Path]:
    return lambda paths: paths.profiles / "profile-1" / name


FILES = [
    File("consent", lambda paths: paths.consent_file),
    File("settings", lambda paths: paths.settings_file),
    File("profiles", lambda paths: paths.profiles / "profiles.json"),
    File("profile", own("profile.json")),
    File("person", own("person.json")),
    File("taste", own("taste.json")),
    File("minutes", own("minutes.json")),
    File("memory", lambda paths: paths.memory_file),
]


SOMETHING = r"damaged|can't be read|later version"
FAULTS = [
    Fault("truncated", files.truncated, "damaged"),
    Fault("empty", files.empty, "damaged"),
    Fault("of a foreign format", files.foreign, "damaged"),
    Fault("not in UTF-8", files.not_utf8, "not in UTF-8|damaged"),
    Fault("nested without end", files.deep, "damaged"),
    Fault("of a later version", files.later, "later version"),
    Fault("huge", files.huge, SOMETHING),
    Fault("read-only", files.read_only),
    Fault("a link", files.linked),
    Fault("a dangling link", files.dangling),
    Fault("a link to itself", files.looped, "can't be read"),
    Fault("a pipe", files.pipe, "can't be read"),
    Fault("a folder", files.folder, "can't be read"),
    Fault("a device that never ends", files.device("zero"), "can't be read"),
    Fault("a device that is full", files.device("full"), "can't be read"),
    Fault("a device that holds nothing", files.device("null"), "can't be read"),
]
# Their content is whole, or was whole when it was damaged: it must lie somewhere afterwards.
WITH_CONTENT = frozenset({"truncated", "of a foreign format", "not in UTF-8", "of a later version"})


def fill(paths: Paths) -> None:
    """What a user has after a while: own settings, a second profile, a face, likes, a count of the day."""
    say_yes(paths)
    SettingsFile(paths.settings_file, SHARED).save(replace(Settings(), away_minutes=7))
    store = ProfileStore(paths.profiles)
    store.create("Home")
    active = store.load().active
    SettingsFile(active.folder / "profile.json", PERSONAL).save(replace(Settings(), gallery_without="Sea"))
    PersonFile(active.person_file).save(Person(FACE, ANSWERS))
    TasteFile(active.taste_file).save(LEARNED)
    MinutesFile(active.minutes_file).save(MINUTES)
    RememberedStateFile(paths.memory_file).save(REMEMBERED)


@pytest.fixture
def no_eyes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is watched, which would take most of the time: here it is about files."""

    def refuse(*_: object) -> None:
        raise OpeningError(NO_EYES)

    monkeypatch.setattr("moodguard.sensing.sampler.open_watcher", refuse)


@pytest.mark.parametrize("fault", FAULTS, ids=str)
@pytest.mark.parametrize("file", FILES, ids=str)
@pytest.mark.usefixtures("no_eyes")
def test_the_app_starts_says_so_loses_nothing_and_ends(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, tmp_path: Path, *, file: File, fault: Fault
) -> None:
    home = paths.state.parent
    fill(paths)
    before = read_back(paths)
    path = file.path(paths)
    fault.inject(path, tmp_path)
    content = path.read_bytes() if fault.name in WITH_CONTENT else b""
    with in_bounds():
        app = make_app(source=CAMERA, speed=None)
        app.start()
        assert_said(str(app.state()["problem"]), fault.says)
        if not fault.says:
            assert str(app.state()["problem"]).replace(NO_EYES, "") == ""
        app.settings.save(replace(app.active_profile.chosen, away_minutes=9))
        saved = app.active_profile.problem == ""
        app.active_profile.keep_answer(Said(Kind.RIGHT))
        app.pausing.pause_for(5)
        assert app.state()["paused"] is True
        assert_alive(qtbot, app)
        assert_said(str(app.state()["problem"]), "")
    assert_ends(app)
    with in_bounds():
        after = read_back(paths)
    others = [each for each in FILES if each is not file]
    assert files.devices_are_as_they_were(tmp_path)
    if saved:
        assert after.settings.away_minutes == 9, "what was saved was told to be saved"
    if file in others or not (fault.says or fault.name == "a dangling link"):
        assert after.names == before.names
    if fault.says and file.name == "consent":
        assert app.watching.consented is False, "what is in doubt is no yes"
    if file.name != "person":
        assert after.person == replace(before.person, answers=(*ANSWERS, Said(Kind.RIGHT)))
    if file.name != "taste":
        assert after.learned == before.learned
    if file.name != "minutes":
        assert after.minutes == before.minutes
    if file.name != "memory":
        assert after.remembered.last_message == before.remembered.last_message
    if content:
        assert still_there(home, content), "what was in the damaged file is gone"
    if fault.name == "a folder":
        assert [each.read_text() for each in home.rglob("letter.txt")] == ["the user's own"]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_profiles_can_still_be_made_or_it_is_said_why_not(paths: Paths, tmp_path: Path, fault: Fault) -> None:
    fill(paths)
    fault.inject(paths.profiles / "profiles.json", tmp_path)
    store = ProfileStore(paths.profiles)
    with in_bounds():
        try:
            store.create("Work")
        except ProfileError as error:
            assert_said(str(error), fault.says or ".")
        else:
            assert "Work" in [profile.name for profile in store.load().all]
