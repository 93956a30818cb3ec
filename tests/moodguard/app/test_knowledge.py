"""What is kept can be taken along, and erased."""

import logging
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moodguard.app import offscreen
from moodguard.app.offscreen import OffscreenRun
from moodguard.desktop.page_names import KNOWLEDGE
from moodguard.gallery.painting_store import PaintingStore
from moodguard.mood.answer_model import Learned
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Answer, Kind
from moodguard.store.knowledge import holdings
from moodguard.store.minutes import Exercise, Minute, MinutesFile, Outcome
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from moodguard.store.settings import Settings
from moodguard.store.written import passing_files
from moodguard.system.logging_setup import close_logging, set_up_logging
from moodguard.system.single_instance import Instance
from support.app_under_test import (
    FakeAutostart,
    MakeApp,
    active,
    dialog_of,
    give_resting_face,
    look_at_pictures,
    show_tension,
)


def test_erasing_everything_leaves_nothing_on_disk_nor_in_memory(
    make_app: MakeApp, paths: Paths, autostart: FakeAutostart
) -> None:
    app = make_app(source=CAMERA, speed=None)
    give_resting_face(app, 0.5)
    look_at_pictures(app)
    chosen = app.active_profile.settings
    app.settings.save(replace(chosen, start_at_login=True, negative_threshold=0.6, window_minutes=25))
    dialog_of(app).profiles.created.emit("Home")
    dialog_of(app).knowledge.erase_requested.emit()
    left = [path.name for path in paths.state.parent.rglob("*") if path.is_file()]
    assert [name for name in left if name.endswith((".json", ".webp"))] == []
    assert app.active_profile.settings == Settings()
    assert [profile.name for profile in app.active_profile.profiles.all] == ["Me"]
    assert app.companion.resting_face is None
    assert not app.curator.learned.pictures
    assert not autostart.enabled
    assert app.state()["problem"] == ""


def test_an_export_is_written_where_the_user_wants_it(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app(source=CAMERA, speed=None)
    give_resting_face(app, 0.5)
    dialog_of(app).knowledge.export_requested.emit(tmp_path / "mine.zip")
    with zipfile.ZipFile(tmp_path / "mine.zip") as archive:
        assert "profiles/profile-1/person.json" in archive.namelist()


def test_what_is_kept_is_shown_with_what_was_learned_until_now(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    give_resting_face(app, 0.5)
    assert not active(paths).person_file.exists()
    words = [label.text() for label in dialog_of(app, KNOWLEDGE).knowledge.findChildren(QLabel)]
    assert active(paths).person_file.exists()
    assert any("have not yet called a suggestion" in text for text in words)
    assert "Profiles" in " ".join(words)


def test_answers_alone_can_be_forgotten_and_then_count_no_more(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    face = give_resting_face(app, 0.5)
    for _ in range(3):
        app.answer_book.add(Answer(Kind.WRONG, 1.5, app.companion.model_threshold))
    app.answer_book.add(Minute(Exercise.EYES, Outcome.WORSE, date(2026, 11, 30)))
    app.active_profile.profile.folder.joinpath("person.broken-1.json").write_text("{}")
    assert app.companion.learned != Learned()
    page = dialog_of(app, KNOWLEDGE).knowledge
    page.forget_answers_requested.emit()
    assert app.companion.learned == Learned()
    kept = PersonFile(active(paths).person_file).load()
    assert kept.answers == ()
    assert kept.face == face
    assert MinutesFile(active(paths).minutes_file).load().all == ()
    assert not active(paths).folder.joinpath("person.broken-1.json").exists()
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Your answers were forgotten." in words
    assert "have not yet called a suggestion" in words


def test_an_export_that_can_not_be_written_is_said_in_the_settings(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    dialog = dialog_of(app)
    dialog.knowledge.export_requested.emit(tmp_path / "no such folder" / "mine.zip")
    assert "mine.zip" in dialog.problem
    dialog.knowledge.export_requested.emit(tmp_path / "mine.zip")
    assert dialog.problem == ""


def test_every_file_that_the_app_writes_is_in_the_list_and_erased(
    make_app: MakeApp, paths: Paths, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(offscreen, "SETTLE_MS", 0)
    set_up_logging(paths.log_file)
    instance = Instance.claim(paths.lock_file)
    assert instance is not None
    app = make_app(source=CAMERA, speed=None)
    instance.serve(lambda request: app.handle_command(request.command, request.argument))
    give_resting_face(app, 0.5)
    look_at_pictures(app)
    show_tension(app, 11)
    app.settings.save(replace(app.active_profile.settings, window_minutes=25))
    PaintingStore(paths.painted / "profile-1").add(np.zeros((8, 8, 3), np.uint8), [0.5], "Sea", "painter")
    said: list[str] = []
    OffscreenRun(app, paths.screenshots, said.append).begin()
    qtbot.waitUntil(lambda: any("settings window" in words for words in said))
    logging.getLogger("moodguard.test").info("the camera is off")

    passing = set(passing_files(paths))
    listed = {path for holding in holdings(paths) for path in holding.files}
    written = {path for path in home.rglob("*") if not path.is_dir()}
    assert {path.name for path in written} >= {
        "settings.json", "profile.json", "person.json", "taste.json", "memory.json", "moodguard.log",
        "settings.png", "moodguard.lock",
    }  # fmt: skip
    assert written - passing == listed

    dialog_of(app).knowledge.erase_requested.emit()
    left = {path for path in home.rglob("*") if not path.is_dir()} - passing
    assert left <= {paths.log_file}, "at most a log that begins anew"
    assert not left or "camera is off" not in paths.log_file.read_text()
    instance.release()
    close_logging()
