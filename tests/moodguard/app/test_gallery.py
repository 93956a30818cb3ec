"""The gallery's window: what hangs there, and what is learned from it."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import Paths
from moodguard.store.profiles import settings_of
from support.app_under_test import MakeApp, active, dialog_of, look_at_pictures, show_tension, viewer_of


def test_an_own_picture_folder_that_is_gone_falls_back_to_the_paintings_in_words(make_app: MakeApp) -> None:
    app = make_app(changes={"gallery_folder": "/no/such/folder"})
    app.gallery.open()
    assert app.gallery.viewer is not None
    words = [label.text() for label in app.gallery.viewer.findChildren(QLabel)]
    assert any("not there any more" in text for text in words)
    assert any("1 of" in text for text in words)


def test_a_minimised_gallery_comes_back_with_the_next_step(make_app: MakeApp) -> None:
    app = make_app(changes={"gallery_opens_itself": True})
    app.gallery.open()
    viewer = viewer_of(app)
    viewer.showMinimized()
    assert not app.gallery.is_open
    show_tension(app, 15)
    assert app.companion.stage is Stage.GALLERY
    assert not viewer.isMinimized()
    assert app.gallery.is_open


def test_asking_for_an_open_gallery_draws_no_new_order(
    make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = make_app()
    app.gallery.open()
    hung: list[object] = []
    monkeypatch.setattr(app.curator, "arrange", hung.append)
    app.gallery.open()
    assert hung == []
    assert app.gallery.is_open


def test_what_the_face_says_of_pictures_is_learned_and_kept(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    look_at_pictures(app)
    known = app.curator.learned.pictures
    assert len(known) == 2
    assert all(one.total > 0 for one in known.values())
    assert make_app(source=CAMERA, speed=None).curator.learned == app.curator.learned


def test_while_paused_nothing_is_learned(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.pausing.set_paused(True)
    look_at_pictures(app)
    assert not app.curator.learned.pictures


def test_an_answer_in_the_gallery_is_kept_and_forgotten_from_the_settings(
    qtbot: QtBot, make_app: MakeApp, paths: Paths
) -> None:
    app = make_app()
    app.gallery.open()
    viewer = viewer_of(app)
    qtbot.keyClick(viewer, Qt.Key.Key_L)
    assert active(paths).taste_file.exists()
    dialog = dialog_of(app)
    assert any("You like 1 picture." in label.text() for label in dialog.findChildren(QLabel))
    forget = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Forget what was learned")
    forget.click()
    assert not active(paths).taste_file.exists()
    assert any("Nothing has been learned" in label.text() for label in dialog.findChildren(QLabel))
    assert forget.isHidden()


def test_another_folder_is_shown_at_once_and_kept(make_app: MakeApp, tmp_path: Path, paths: Paths) -> None:
    cv2.imwrite(str(tmp_path / "sea.png"), np.zeros((60, 60, 3), np.uint8))
    app = make_app()
    app.gallery.open()
    viewer_of(app).folder_chosen.emit(tmp_path)
    assert app.active_profile.settings.gallery_folder == str(tmp_path)
    assert settings_of(paths).settings.gallery_folder == str(tmp_path)
    assert app.curator.arrange(app.active_profile.settings).paths == (tmp_path / "sea.png",)
    words = [label.text() for label in viewer_of(app).findChildren(QLabel)]
    assert any("1 of 1" in text for text in words)
    viewer_of(app).folder_chosen.emit(None)
    assert app.active_profile.settings.gallery_folder == ""
