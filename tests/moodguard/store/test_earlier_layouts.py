"""Files of every earlier layout come to today's, and nothing of them is lost.

Each folder of `layouts` was written by the MoodGuard of its time, and is named by what was new in it. Whoever
changes what a file looks like adds one, and changes none.
"""

import json
import shutil
from contextlib import closing
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import pytest

from moodguard.gallery.painting_store import PaintingStore
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.answers import Answer, Kind, counted
from moodguard.store.backup import read_backup, write_backup
from moodguard.store.consent import ConsentFile
from moodguard.store.history.file import HistoryFile
from moodguard.store.history.reading import events_of, minutes_of, open_to_read
from moodguard.store.history.records import (
    BreakCode,
    CameraDid,
    EventRow,
    Happened,
    MinuteRow,
    StepCode,
    WhyQuiet,
)
from moodguard.store.importing import LEFT_ALONE, Importing
from moodguard.store.minutes import Exercise, Minute, Outcome
from moodguard.store.paths import Paths
from moodguard.store.person import LearnedFace, RestingFace
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import PERSONAL, SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer as Liked
from moodguard.store.taste import Known, Learned
from moodguard.store.window_places import WindowPlace, WindowPlacesFile

LAYOUTS = Path(__file__).parent / "layouts"
NAMES = sorted(folder.name for folder in LAYOUTS.iterdir())
NEWEST = "history"
# Answers moved this number; they are kept themselves now. A save leaves it in the file.
NO_SETTING_ANY_MORE = frozenset({"threshold_shift"})
FACE = RestingFace(-1.5, 0.75, -1.25, 0.5)
ANSWERS = (
    Answer(Kind.WRONG, 0.5, 0.5),
    Answer(Kind.WRONG),
    Answer(Kind.RIGHT, 1.5, 0.5),
    Answer(Kind.TENSE, 2.0, 0.5),
)
LEARNED_FACE = LearnedFace(-1.0, 0.5, -1.1, 0.4, 739950, 0.5)
TASTE = Learned(
    {
        "landscape-001": Known("Lake", 4.0, 2.0, Liked.LIKE),
        "landscape-002": Known("Dusk", 1.0, -0.5, Liked.NOT_FOR_ME),
        "painting 00ab": Known("Hills", 2.5, 1.0),
    },
    7,
)
STATE = RememberedState(1764400000.0, 1764410000.0, 739950, 3, 12, "Breathe", True, 1764400600.0, 739950)
MINUTES = (
    Minute(Exercise.BREATHING, Outcome.BETTER, date(2025, 11, 29)),
    Minute(Exercise.STRETCH, Outcome.SAME, date(2025, 11, 30)),
)
MINUTE_ROWS = [
    MinuteRow(29406660, 60, 0.25, 0.75, CameraDid.WATCHED),
    MinuteRow(29406661, 60, None, 0.0, CameraDid.QUIET, WhyQuiet.CALL),
]
EVENT_ROWS = [
    EventRow(29406661 * 60, 60, Happened.STEP, StepCode.BREAK_MESSAGE),
    EventRow(29406661 * 60 + 20, 60, Happened.BREAK, BreakCode.BREATHING, 1.0, 60.0),
]


@pytest.fixture(params=NAMES)
def layout(request: pytest.FixtureRequest, paths: Paths) -> str:
    """The layout that lies in the user's folders now."""
    name: str = request.param
    for place, folder in asdict(paths).items():
        if (LAYOUTS / name / place).is_dir():
            shutil.copytree(LAYOUTS / name / place, folder, dirs_exist_ok=True)
    return name


def moved_in(paths: Paths) -> ActiveProfile:
    return ActiveProfile(SettingsFile(paths.settings_file, SHARED), paths, {})


def all_files(paths: Paths) -> set[str]:
    return {path.name for root in paths.roots for path in root.rglob("*") if path.is_file()}


def has(layout: str, name: str) -> bool:
    return any((LAYOUTS / layout).rglob(name))


def written(layout: str, name: str) -> dict[str, object]:
    (path,) = (LAYOUTS / layout).rglob(name)
    content: dict[str, object] = json.loads(path.read_text())
    return content


def test_the_newest_layout_is_today_s() -> None:
    kept = {path.name for path in (LAYOUTS / NEWEST).rglob("*.*") if path.is_file()}
    assert {"settings.json", "profile.json", "consent.json", "history.sqlite", "windows.json"} <= kept


def test_every_setting_holds_as_it_was_chosen(layout: str, paths: Paths) -> None:
    profile = moved_in(paths)
    assert profile.problem == ""
    chosen = asdict(profile.settings)
    for name, place in (("settings.json", SHARED), ("profile.json", PERSONAL)):
        before = written(layout, name)
        assert before.pop("version") == 1
        assert before.keys() <= place | NO_SETTING_ANY_MORE
        assert {key: chosen[key] for key in before.keys() & place} == {
            key: before[key] for key in before.keys() & place
        }


@pytest.mark.usefixtures("layout")
def test_all_profiles_are_there_and_the_same_is_in_use(paths: Paths) -> None:
    profiles = moved_in(paths).profiles
    assert profiles.problem == ""
    assert [profile.name for profile in profiles.all] == ["Work", "Home"]
    assert profiles.active.name == "Home"


def test_what_was_learned_about_the_user_is_still_known(layout: str, paths: Paths) -> None:
    profile = moved_in(paths)
    only_counted = "answers" not in written(layout, "person.json")
    assert profile.person.face == FACE
    assert profile.person.answers == (counted(wrong=2, right=1) if only_counted else ANSWERS)
    assert profile.person.learned == (None if only_counted else LEARNED_FACE)
    assert profile.taste_file.load() == TASTE
    assert profile.minutes.all == (MINUTES if has(layout, "minutes.json") else ())


def test_what_was_to_outlast_a_restart_does(layout: str, paths: Paths) -> None:
    file = RememberedStateFile(paths.memory_file)
    before = written(layout, "memory.json")
    assert asdict(file.load()) == {
        **asdict(RememberedState()),
        **{k: v for k, v in before.items() if k != "version"},
    }
    assert file.problem == ""
    assert all(getattr(STATE, name) == value for name, value in before.items() if name != "version")


def test_the_yes_to_the_camera_and_the_windows_places_hold(layout: str, paths: Paths) -> None:
    consent = ConsentFile(paths.consent_file)
    consent.load()
    assert consent.since == (date(2025, 11, 28) if has(layout, "consent.json") else None)
    assert consent.problem == ""
    place = WindowPlacesFile(paths.window_places).load("gallery")
    assert place == (WindowPlace(10, 20, 800, 600, True) if has(layout, "windows.json") else None)


def test_the_history_is_read_and_goes_on(layout: str, paths: Paths) -> None:
    path = moved_in(paths).profile.history_file
    before = MINUTE_ROWS if has(layout, "history.sqlite") else []
    new = replace(MINUTE_ROWS[0], minute=29406662)
    with closing(HistoryFile(path)) as file:
        file.write([new], [])
    assert file.note == ""
    with open_to_read(path) as connection:
        assert connection is not None
        assert list(minutes_of(connection)) == [*before, new]
        assert list(events_of(connection)) == (EVENT_ROWS if before else [])


def test_paintings_hang_as_before(layout: str, paths: Paths) -> None:
    store = PaintingStore(paths.painted / "profile-2")
    found = store.paintings()
    assert [(each.picture.theme, each.picture.latent, each.score) for each in found] == (
        [("Lake", (0.5, -0.25), 1.5)] if has(layout, "*.webp") else []
    )


def test_saving_all_anew_loses_nothing_and_keeps_nothing_aside(layout: str, paths: Paths) -> None:
    before = moved_in(paths)
    known = before.settings, before.person, before.minutes, before.taste_file.load()
    names = all_files(paths)
    before.save(replace(before.settings, rest_minutes=41))
    before.keep_answer(Answer(Kind.GOOD))
    taste = before.taste_file
    taste.load()
    taste.save(replace(known[3], followed=8))
    state = RememberedStateFile(paths.memory_file)
    state.save(replace(state.load(), suggestions=4))

    after = moved_in(paths)
    assert after.problem == ""
    assert after.settings == replace(known[0], rest_minutes=41)
    assert after.person == replace(known[1], answers=(*known[1].answers, Answer(Kind.GOOD)))
    assert (after.minutes, after.taste_file.load()) == (known[2], replace(known[3], followed=8))
    kept = json.loads((after.profile.folder / "profile.json").read_text())
    assert kept.keys() >= written(layout, "profile.json").keys()
    assert {name for name in all_files(paths) - names if not name.endswith(".lock")} == set()


@pytest.mark.usefixtures("layout")
def test_a_backup_of_it_comes_back_on_a_new_computer(paths: Paths, tmp_path: Path) -> None:
    before = moved_in(paths)
    file = tmp_path / "backup.zip"
    write_backup(paths, file, date(2026, 1, 1))
    elsewhere = Paths(**{name: tmp_path / "elsewhere" / name for name in asdict(paths)})
    importing = Importing(elsewhere)
    importing.prepare(read_backup(file, elsewhere))
    importing.apply()
    after = moved_in(elsewhere)
    assert after.problem == ""
    no_programs = {name: "" for name in LEFT_ALONE if name.startswith("hook_")}
    assert after.settings == replace(before.settings, **no_programs)
    assert (after.person, after.minutes) == (before.person, before.minutes)
