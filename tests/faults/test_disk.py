"""A disk that takes no more: the old files stay whole, what is chosen holds until the end, and it is told."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from faults.oracle import assert_alive, assert_ends, assert_said, in_bounds, read_back, said_by
from moodguard.app.app import App
from moodguard.gallery.painting_store import PaintingStore, PaintingStoreError
from moodguard.sensing.source_choice import CAMERA, OpeningError
from moodguard.store.answers import Answer as Said
from moodguard.store.answers import Kind
from moodguard.store.knowledge import KnowledgeError, export
from moodguard.store.paths import Paths
from moodguard.store.profiles import ProfileError, ProfileStore
from moodguard.store.settings import SHARED, Settings
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer
from support.app_under_test import MakeApp
from support.full_disk import FULL, largest_file, refusing, tiny_disk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="disks of POSIX")

Trouble = Callable[[Path], AbstractContextManager[object]]
NO_EYES = "Nothing is watched in this test, and all else goes on."


@pytest.fixture(autouse=True)
def no_eyes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is watched, which would take most of the time: here it is about disks."""

    def refuse(*_: object) -> None:
        raise OpeningError(NO_EYES)

    monkeypatch.setattr("moodguard.sensing.sampler.open_watcher", refuse)


def use(app: App) -> None:
    """Choose something, answer, like a picture, pause and make a profile, as users do."""
    app.settings.save(replace(app.active_profile.chosen, away_minutes=9))
    app.active_profile.keep_answer(Said(Kind.RIGHT))
    picture = app.curator.arrange(app.active_profile.settings).paths[0]
    app.curator.answer(picture, Answer.LIKE)
    app.pausing.pause_for(60)


@pytest.mark.parametrize("why", FULL)
def test_what_is_chosen_holds_is_told_and_is_kept_once_there_is_room(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    SettingsFile(paths.settings_file, SHARED).save(replace(Settings(), away_minutes=7))
    ProfileStore(paths.profiles).create("Home")
    before = read_back(paths)
    app = make_app(source=CAMERA, speed=None)
    app.start()
    with in_bounds(), refusing(monkeypatch, paths.state.parent, FULL[why]):
        use(app)
        assert_said(said_by(app), "settings could not be saved")
        assert_said(said_by(app), "What was learned about your resting face can't be kept")
        assert_said(said_by(app), "What was learned about pictures can't be kept")
        assert_said(said_by(app), "What is to outlast a restart, as a pause does, can't be kept")
        with pytest.raises(ProfileError) as refused:
            app.active_profile.create("Work")
        assert_said(str(refused.value), "can't be saved")
        assert app.active_profile.settings.away_minutes == 9
        assert read_back(paths) == before
    use(app)  # with room again
    assert said_by(app).replace(NO_EYES, "").count("can't be kept") == 0
    after = read_back(paths)
    assert (after.settings.away_minutes, after.person.count(Kind.RIGHT)) == (9, 2)
    assert len(after.learned.pictures) >= 1
    assert after.remembered.paused_until is not None
    assert_alive(qtbot, app)
    assert_ends(app)


def test_what_was_answered_on_a_full_disk_is_kept_at_the_end_where_there_is_room_then(
    make_app: MakeApp, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.start()
    with refusing(monkeypatch, paths.state.parent, FULL["full"]):
        app.active_profile.keep_answer(Said(Kind.RIGHT))
        app.pausing.pause_for(60)
    assert_ends(app)
    after = read_back(paths)
    assert after.person.count(Kind.RIGHT) == 1
    assert after.remembered.paused_until is not None


TINY: dict[str, str] = {"no room": "size=64k,nr_inodes=100", "no inodes": "size=1m,nr_inodes=14"}


@pytest.fixture(params=TINY)
def full_home(request: pytest.FixtureRequest, paths: Paths) -> Iterator[Path]:
    """The home on a real disk, which has been filled: of room, or of files."""
    root = paths.state.parent
    with tiny_disk(root, TINY[request.param]):
        SettingsFile(paths.settings_file, SHARED).save(replace(Settings(), away_minutes=7))
        ProfileStore(paths.profiles).create("Home")
        fill(root, request.param)
        yield root


def fill(root: Path, what: str) -> None:
    """Take all room, or all inodes, that are left."""
    try:
        for number in range(1000):
            (root / f"filler-{number}").write_bytes(b"x" * 4096 if what == "no room" else b"")
    except OSError:
        return
    raise AssertionError("the disk takes everything")


def test_on_a_disk_that_is_really_full_nothing_is_lost_and_it_is_told(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, full_home: Path
) -> None:
    before = read_back(paths)
    with in_bounds():
        app = make_app(source=CAMERA, speed=None)
        app.start()
        use(app)
        assert_said(said_by(app), "could not be saved|can't be kept")
        assert_alive(qtbot, app)
        assert read_back(paths).settings == before.settings
        assert read_back(paths).names == before.names
    for path in full_home.glob("filler-*"):
        path.unlink()
    use(app)
    assert read_back(paths).settings.away_minutes == 9
    assert_ends(app)
    assert list(full_home.rglob("*.tmp")) == []


def test_a_painting_and_an_export_are_written_whole_or_not_at_all(paths: Paths, tmp_path: Path) -> None:
    SettingsFile(paths.settings_file, SHARED).save(Settings())
    store = PaintingStore(paths.painted / "profile-1")
    pixels = np.random.default_rng(1).integers(0, 255, (128, 128, 3), np.uint8)
    with largest_file(200):
        with pytest.raises(PaintingStoreError) as refused:
            store.add(pixels, [1.0], "Sea", "0")
        assert_said(str(refused.value), "can't be kept")
        with pytest.raises(KnowledgeError) as not_exported:
            export(paths, tmp_path / "mine.zip")
        assert_said(str(not_exported.value), "can't be written")
    assert store.paintings() == []
    assert list(tmp_path.iterdir()) == []
    shutil.rmtree(paths.painted)
