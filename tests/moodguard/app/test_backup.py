"""The page "Backup": a file is written, looked at, and brought back; the running app lives by it at once."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from moodguard.app.app import App
from moodguard.desktop.backup_page import BackupPage
from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.page_names import BACKUP
from moodguard.store.backup import BackupError, read_backup
from moodguard.store.importing import Importing
from moodguard.store.paths import Paths
from support.app_under_test import MakeApp, dialog_of, give_resting_face


class Chosen(FileDialogs):
    """Chooses the same file whenever one is asked for."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def save(self, *_: object) -> Path:
        return self._file

    def file(self, *_: object) -> Path:
        return self._file


def page_of(app: App, file: Path) -> BackupPage:
    page = dialog_of(app, BACKUP).findChild(BackupPage)
    assert page is not None
    page._files = Chosen(file)
    return page


def words(page: BackupPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def page_with_another_one_open(app: App, folder: Path) -> BackupPage:
    """A backup with seven suggestions a day is looked at where two are the most."""
    app.settings.save(replace(app.active_profile.chosen, daily_cap=7))
    page = page_of(app, folder / "mine.zip")
    page.make.click()
    app.settings.save(replace(app.active_profile.chosen, daily_cap=2))
    page.open.click()
    return page


def test_what_was_backed_up_holds_again_at_once(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    app.settings.save(replace(app.active_profile.chosen, daily_cap=7, theme="dark", strictness="gentle"))
    page = page_of(app, tmp_path / "mine.zip")
    page.make.click()
    assert "were put into" in words(page)
    app.settings.save(replace(app.active_profile.chosen, daily_cap=2, theme="light", strictness="eager"))
    app.profiles.use(app.active_profile.create("Work"))
    page.open.click()
    assert "Suggest a break at most: 7 times a day (now 2 times a day)" in words(page)
    assert app.active_profile.chosen.daily_cap == 2, "until the user says so"
    page.bring_back.click()
    assert "The backup was brought back" in words(page)
    chosen = app.active_profile.chosen
    assert (chosen.daily_cap, chosen.theme, chosen.strictness) == (7, "dark", "gentle")
    assert app.active_profile.profile.name == "Me"
    dialog = dialog_of(app)
    assert dialog.editor("daily_cap").value() == 7


def test_a_face_that_was_learned_since_is_not_written_over_the_one_brought_back(
    make_app: MakeApp, tmp_path: Path
) -> None:
    app = make_app(source="camera", speed=None)
    face = give_resting_face(app, 0.4)
    page = page_of(app, tmp_path / "mine.zip")
    page.make.click()
    give_resting_face(app, 0.9)
    page.open.click()
    page.bring_back.click()
    app.remembered.save()
    assert app.active_profile.person.face == face
    assert app.companion.resting_face == face


def test_whoever_leaves_it_has_all_as_it_is(make_app: MakeApp, tmp_path: Path, paths: Paths) -> None:
    app = make_app()
    page = page_of(app, tmp_path / "mine.zip")
    page.make.click()
    app.settings.save(replace(app.active_profile.chosen, daily_cap=2))
    page.open.click()
    page.leave.click()
    assert "All was left as it is." in words(page)
    assert app.active_profile.chosen.daily_cap == 2
    assert not paths.importing.exists()


def test_a_file_that_is_no_backup_is_told_and_changes_nothing(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    (tmp_path / "mine.zip").write_text("a letter")
    page = page_of(app, tmp_path / "mine.zip")
    page.open.click()
    assert app.settings.dialog is not None
    assert "no backup of MoodGuard's" in app.settings.dialog.problem
    assert not page.bring_back.isVisible()


def test_an_import_that_was_cut_short_is_ended_by_the_next_start(
    make_app: MakeApp, paths: Paths, tmp_path: Path
) -> None:
    app = make_app()
    page_with_another_one_open(app, tmp_path)
    (paths.importing / "holds").touch()  # as it is when the computer goes off a moment later
    app.shut_down()
    assert make_app().active_profile.chosen.daily_cap == 7
    assert not paths.importing.exists()


def test_a_backup_that_is_looked_at_is_not_taken_away_by_a_command(
    make_app: MakeApp, paths: Paths, tmp_path: Path
) -> None:
    app = make_app()
    page = page_with_another_one_open(app, tmp_path)
    with pytest.raises(BackupError, match=r"being looked at just now.* Nothing was changed"):
        Importing(paths).prepare(read_backup(tmp_path / "mine.zip", paths))
    assert "being looked at" in app.backup.bring_back()
    page.bring_back.click()
    assert app.active_profile.chosen.daily_cap == 7
    assert not paths.importing.exists()


def test_another_file_may_be_looked_at_instead(make_app: MakeApp, tmp_path: Path) -> None:
    app = make_app()
    page = page_with_another_one_open(app, tmp_path)
    page.open.click()
    assert "Suggest a break at most" in words(page)


def test_one_that_is_only_looked_at_is_forgotten_at_the_end(
    make_app: MakeApp, tmp_path: Path, paths: Paths
) -> None:
    app = make_app()
    page = page_of(app, tmp_path / "mine.zip")
    page.make.click()
    page.open.click()
    app.shut_down()
    assert not paths.importing.exists()


def test_what_was_erased_meanwhile_is_not_said_to_be_brought_back(
    make_app: MakeApp, tmp_path: Path, paths: Paths
) -> None:
    app = make_app()
    page = page_with_another_one_open(app, tmp_path)
    shutil.rmtree(paths.importing)
    page.bring_back.click()
    assert app.settings.dialog is not None
    assert "is gone. Nothing was changed" in app.settings.dialog.problem
    assert "was brought back" not in words(page)
