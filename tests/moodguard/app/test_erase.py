"""After “Erase everything” no byte of what the user has given away is anywhere in their folders."""

import base64
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.desktop.editors import SwitchEditor
from moodguard.gallery.painting_store import PaintingStore
from moodguard.sensing.source_choice import CAMERA
from moodguard.store import written
from moodguard.store.paths import HOME_VARIABLE, Paths, user_paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.store.taste import Answer
from moodguard.system.autostart import system_autostart
from moodguard.system.autostart.interface import AUTOSTARTED_OPTION
from moodguard.system.logging_setup import close_logging, set_up_logging
from moodguard.system.private_files import write_target
from support.app_under_test import (
    calibration_of,
    dialog_of,
    give_resting_face,
    look_at_pictures,
    show_tension,
    viewer_of,
)

MARK = "Zq7mark"  # part of whatever the user has named, written, chosen or liked


class Home:
    """The folders of a user, with all programs' files in them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.paths: Paths = user_paths()

    def files(self) -> list[Path]:
        """All that is no folder."""
        return sorted(path for path in self.root.rglob("*") if not path.is_dir() or path.is_symlink())

    def tells(self) -> list[str]:
        """Where the mark still stands: in names or in content, however it is written."""
        forms = [MARK.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
        # in base64, what of it stays the same at each of the three places that it may begin at
        forms += [
            base64.b64encode(b"\0" * shift + MARK.encode())[4 if shift else 0 : -4] for shift in range(3)
        ]
        found = [str(path) for path in self.root.rglob("*") if MARK in str(path.relative_to(self.root))]
        return found + [
            str(path)
            for path in self.files()
            if path.is_file() and any(form in path.read_bytes() for form in forms)
        ]

    def link_elsewhere(self) -> None:
        """Keep with the user's own files what programs have written, as who shares it between machines."""
        paths, own = self.paths, self.root / "dotfiles"
        (own / "work").mkdir(parents=True)
        for path in (paths.settings_file, paths.memory_file, self.autostart):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.symlink_to(own / path.name)
        paths.profiles.mkdir(parents=True)
        (paths.profiles / "profile-1").symlink_to(own / "work", target_is_directory=True)

    @property
    def picture(self) -> Path:
        """One of the user's own, elsewhere."""
        return self.root.parent / f"pictures {MARK}" / f"{MARK}.png"

    @property
    def autostart(self) -> Path:
        """The entry by which the app starts at login."""
        return self.root / ".config" / "autostart" / "moodguard.desktop"


@pytest.fixture(params=["in place", "linked"])
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Home:
    """A user's home as it is without any variable of ours."""
    root = tmp_path / "home"
    root.mkdir(mode=0o700)
    for name in (HOME_VARIABLE, *(name for name in os.environ if name.startswith("XDG_"))):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(root))
    home = Home(root)
    if request.param == "linked":
        home.link_elsewhere()
    return home


@pytest.fixture
def app(user: Home, request: pytest.FixtureRequest) -> Iterator[App]:
    """The app of that user, which remembers all that it ever does."""
    request.getfixturevalue("qapp")
    set_up_logging(user.paths.log_file)
    shared = SettingsFile(user.paths.settings_file, SHARED)
    command = [f"/{MARK}/moodguard", AUTOSTARTED_OPTION]
    made = App(AppOptions(CAMERA), user.paths, shared, system_autostart(command))
    yield made
    made.shut_down()
    close_logging()


def fill(app: App, user: Home) -> None:
    """Give away the mark wherever it may be given to the app."""
    own = user.picture.parent
    own.mkdir()
    cv2.imwrite(str(user.picture), np.zeros((64, 64, 3), np.uint8))
    give_resting_face(app, 0.5)
    look_at_pictures(app)
    app.settings.save(replace(app.active_profile.settings, break_message=MARK))
    show_tension(app)  # and the message is remembered
    app.settings.save(
        replace(
            app.active_profile.settings, start_at_login=True, break_message=MARK,
            gallery_without=f"no {MARK}",
            calm_sound=f"/{MARK}.ogg", gallery_folder=str(own), camera=MARK, expression_model=f"/{MARK}.onnx",
        )
    )  # fmt: skip
    app.curator.arrange(app.active_profile.settings)
    viewer_of(app).answered.emit(user.picture, Answer.LIKE)
    dialog_of(app).profiles.created.emit(MARK)
    give_resting_face(app, 0.5)
    app.pausing.set_paused(True)
    PaintingStore(user.paths.painted / "profile-2").add(np.zeros((8, 8, 3), np.uint8), [0.5], MARK, MARK)
    logging.getLogger("moodguard.test").warning("/%s can't be read", MARK)
    app.remembered.save()


def leave_behind(user: Home) -> None:
    """What crashes, kills and earlier days leave in the app's folders."""
    paths = user.paths
    kept = [paths.settings_file, paths.memory_file, *paths.profiles.rglob("*.json")]
    for path in (*kept, user.autostart):
        target = write_target(path)
        target.with_name(f".{target.name}.fedcba9876543210.tmp").write_text(MARK)
    for path in kept:
        path.with_name(f"{path.stem}.broken-20260101-000000{path.suffix}").write_text(MARK)
        path.with_name(f".{path.name}.lock").write_text("")
    (paths.profiles / "deleted-profile-7").mkdir()
    (paths.profiles / "deleted-profile-7" / "person.json").write_text(MARK)
    paths.screenshots.mkdir()
    (paths.screenshots / "settings.png").write_text(MARK)
    for number in (1, 2):
        paths.log_file.with_name(f"moodguard.log.{number}").write_text(MARK)


def test_no_byte_of_it_is_left_and_nothing_comes_back(app: App, user: Home) -> None:
    fill(app, user)
    leave_behind(user)
    assert len(user.tells()) > 20, "too little was filled to be a test"
    dialog = dialog_of(app)
    viewer_of(app).turned_to.emit(user.picture)
    dialog.knowledge.erase_requested.emit()
    assert app.state()["problem"] == ""
    assert user.tells() == []
    switch = dialog.editor("keep_camera_open")
    assert isinstance(switch, SwitchEditor)
    switch.box.click()  # which hands out what all fields show now
    show_tension(app)
    app.remembered.save()
    app.shut_down()
    assert user.tells() == []
    assert {path.name for path in user.files()} <= {
        "settings.json", "profile.json", "memory.json", "moodguard.log",
    }, "what a new day begins with"  # fmt: skip


def test_no_byte_of_a_deleted_profile_is_left_though_all_else_stays(app: App, user: Home) -> None:
    app.settings.save(replace(app.active_profile.settings, gallery_folder="/of the first"))
    dialog = dialog_of(app)
    dialog.profiles.created.emit(MARK)
    deleted = app.active_profile.profile
    if user.paths.profiles.joinpath("profile-1").is_symlink():
        shutil.move(deleted.folder, user.root / "dotfiles" / "second")
        deleted.folder.symlink_to(user.root / "dotfiles" / "second", target_is_directory=True)
        (user.root / "dotfiles" / "second" / "letter.txt").write_text("the user's own")
    app.settings.save(replace(app.active_profile.settings, gallery_folder=f"/{MARK}"))
    give_resting_face(app, 0.5)
    app.remembered.save()
    (deleted.folder / ".profile.json.fedcba9876543210.tmp").write_text(MARK)
    PaintingStore(user.paths.painted / deleted.id).add(np.zeros((8, 8, 3), np.uint8), [0.5], MARK, MARK)
    assert len(user.tells()) > 3, "too little was filled to be a test"
    dialog.profiles.deleted.emit(deleted)
    assert app.state()["problem"] == ""
    assert user.tells() == []
    assert [path.name for path in user.root.glob("dotfiles/second/*")] in ([], ["letter.txt"])
    assert b"of the first" in app.active_profile.profile.folder.joinpath("profile.json").read_bytes()


def test_what_is_forgotten_by_its_button_is_in_no_older_copy_either(app: App, user: Home) -> None:
    taste = app.active_profile.profile.folder / "taste.json"
    app.settings.save(app.active_profile.settings)
    for name in ("taste.json", "taste.broken-20260101-000000.json", ".taste.json.fedcba9876543210.tmp"):
        taste.with_name(name).write_text(MARK)
    person = taste.with_name("person.broken-20260101-000000.json")
    person.write_text("something else")
    assert app.curator.forget() == ""
    assert user.tells() == []
    assert person.exists()


def test_a_resting_face_that_is_forgotten_is_in_no_older_copy_either(app: App, user: Home) -> None:
    person = app.active_profile.profile.person_file
    give_resting_face(app, 0.5)
    app.remembered.save()
    for name in ("person.broken-20260101-000000.json", ".person.json.fedcba9876543210.tmp"):
        person.with_name(name).write_text(MARK)
    calibration_of(app).forgotten.emit()
    assert user.tells() == []
    assert person.exists(), "it holds the counts of answers, too"


def test_a_copy_of_the_resting_face_that_can_not_be_erased_is_told(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    give_resting_face(app, 0.5)
    app.remembered.save()

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr("moodguard.store.active_profile.erase_copies", refuse)
    calibration_of(app).forgotten.emit()
    assert "can't be erased (Permission denied). Take it away yourself" in str(app.state()["problem"])


def test_what_is_left_out_of_the_list_would_be_found(
    app: App, user: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = written.kinds
    monkeypatch.setattr(
        "moodguard.store.knowledge.kinds", lambda paths: [k for k in listed(paths) if k.name != "profiles"]
    )
    fill(app, user)
    dialog_of(app).knowledge.erase_requested.emit()
    assert {Path(path).name for path in user.tells()} >= {"profiles.json", "profile.json", "taste.json"}
