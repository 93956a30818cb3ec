"""What is kept can be taken along, and erased."""

import zipfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel

from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import Paths
from moodguard.store.settings import Settings
from support.app_under_test import (
    FakeAutostart,
    MakeApp,
    active,
    dialog_of,
    give_resting_face,
    look_at_pictures,
)


def test_erasing_everything_leaves_nothing_on_disk_nor_in_memory(
    make_app: MakeApp, paths: Paths, autostart: FakeAutostart
) -> None:
    app = make_app(source=CAMERA, speed=None)
    give_resting_face(app, 0.5)
    look_at_pictures(app)
    chosen = app.active_profile.settings
    app.settings.save(replace(chosen, start_at_login=True, threshold_shift=0.6, window_minutes=25))
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
    words = [label.text() for label in dialog_of(app).knowledge.findChildren(QLabel)]
    assert active(paths).person_file.exists()
    assert any("have not yet called a suggestion" in text for text in words)
    assert "Profiles" in " ".join(words)


def test_an_export_that_can_not_be_written_is_said_in_the_settings(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    dialog = dialog_of(app)
    dialog.knowledge.export_requested.emit(tmp_path / "no such folder" / "mine.zip")
    assert "mine.zip" in dialog.problem
    dialog.knowledge.export_requested.emit(tmp_path / "mine.zip")
    assert dialog.problem == ""
