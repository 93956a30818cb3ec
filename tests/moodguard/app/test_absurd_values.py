"""The app starts, shows its windows and ends whatever its files hold, and keeps what it could not use."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.gallery.painting_store import PaintingStore
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Answer as Said
from moodguard.store.answers import Kind
from moodguard.store.minutes import Exercise, Minute, Minutes, MinutesFile, Outcome
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile, RestingFace
from moodguard.store.profiles import ProfileStore
from moodguard.store.remembered_state import RememberedState, RememberedStateFile
from moodguard.store.settings import SHARED, Settings, spec_of
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer, Known, Learned, TasteFile
from moodguard.system.single_instance import Command
from support.absurd import ABSURD
from support.app_under_test import MakeApp, show_tension

BLUE = np.full((16, 16, 3), (20, 60, 200), np.uint8)


@pytest.fixture
def files(paths: Paths) -> dict[Path, dict[str, object]]:
    """Every file of the app's own, and what is in it; there is a painting beside them."""
    profiles = ProfileStore(paths.profiles)
    profiles.use(profiles.create("Home"))
    profile = profiles.load().active
    SettingsFile(paths.settings_file, SHARED).save(Settings())
    profile.settings_file.save(Settings())
    RememberedStateFile(paths.memory_file).save(RememberedState(1.0, None, 2, 3, 4, "Stretch"))
    TasteFile(profile.taste_file).save(Learned({"painting 1": Known("Sea", 1.0, 0.5, Answer.LIKE)}, 9))
    one = Minute(Exercise.EYES, Outcome.BETTER, date(2026, 11, 29))
    MinutesFile(profile.minutes_file).save(Minutes((one,)))
    person = Person(RestingFace(-2.0, 0.5, -2.0, 0.5), (Said(Kind.WRONG, 0.5, 0.5),))
    PersonFile(profile.person_file).save(person)
    store = PaintingStore(paths.painted / profile.id)
    told = store.add(BLUE, (0.5, 1.0), "Sea", "ab", 0.5).picture.path.with_suffix(".json")
    places = (
        paths.settings_file, profile.folder / "profile.json", profile.person_file, profile.taste_file,
        paths.memory_file, paths.profiles / "profiles.json", profile.minutes_file, told,
    )  # fmt: skip
    return {path: json.loads(path.read_bytes()) for path in places}


def spoilt(content: object, values: Iterator[str]) -> str:
    """JSON with another of `values` in place of each number, text and list; the version stays."""
    if isinstance(content, dict):
        stay = ("version", "active")
        parts = {k: json.dumps(v) if k in stay else spoilt(v, values) for k, v in content.items()}
        return "{" + ", ".join(f"{json.dumps(k)}: {v}" for k, v in parts.items()) + "}"
    return next(values)


def live(app: App, qtbot: QtBot) -> None:
    """Start, look, speak up, show each window, answer, save and end."""
    app.start()
    qtbot.waitUntil(lambda: json.loads(app.handle_command(Command.STATUS))["words"] != "")
    app.settings.open()
    app.gallery.open()
    show_tension(app, 2)
    json.dumps(app.state(), allow_nan=False)
    app.active_profile.keep_answer(Said(Kind.RIGHT))
    app.settings.save(app.active_profile.chosen)
    app.shut_down()


@pytest.mark.usefixtures("driver")
@pytest.mark.parametrize("first", range(0, len(ABSURD), 3))
def test_it_lives_with_other_values_everywhere(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, files: dict[Path, dict[str, object]], first: int
) -> None:
    values = itertools.islice(itertools.cycle(ABSURD), first, None)
    written = {path: spoilt(content, values) for path, content in files.items()}
    for path, content in written.items():
        path.write_text(content)
    app = make_app(source=CAMERA, speed=None)
    told = app.active_profile.problem
    live(app, qtbot)
    kept = {path.read_text() for root in paths.roots for path in root.rglob("*.broken-*.json")}
    for path in list(files)[:5]:
        assert written[path] in kept
    assert told.count("kept as") >= 3  # settings, those of the profile, the person, and often the list
    assert make_app(source=CAMERA, speed=None).active_profile.problem == ""


@pytest.mark.usefixtures("driver", "files")
@pytest.mark.parametrize("end", ["low", "high"])
def test_it_lives_with_each_number_at_the_end_of_its_range(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, end: str
) -> None:
    numbers = {
        name: getattr(spec_of(name), end)
        for name, value in asdict(Settings()).items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    }
    SettingsFile(paths.settings_file, SHARED).save(replace(Settings(), **numbers))
    live(make_app(source=CAMERA, speed=None), qtbot)
