"""The gallery's window: what hangs there, and what is learned from it."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.app.gallery import PIECES, SHORTEST_STAY_SECONDS
from moodguard.desktop.page_names import name_of
from moodguard.desktop.picture_view import DRIFT_TICK_MS
from moodguard.desktop.stay_line import StayLine
from moodguard.desktop.viewer_commands import Command
from moodguard.desktop.viewer_notes import NoteLine
from moodguard.gallery.first_picture import best_pictures
from moodguard.gallery.painting_job import GAVE_UP, Outcome
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA, DEMO
from moodguard.store.paths import Paths, assets_dir
from moodguard.store.profiles import settings_of
from moodguard.store.settings import Group
from moodguard.store.window_places import WindowPlace, WindowPlacesFile
from moodguard.store.written import kinds
from moodguard.system.wallpaper import WallpaperError
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
    app = make_app(source=CAMERA, speed=None)
    app.gallery.open()
    viewer = viewer_of(app)
    qtbot.keyClick(viewer, Qt.Key.Key_L)
    assert active(paths).taste_file.exists()
    dialog = dialog_of(app, name_of(Group.GALLERY))
    assert any("You like 1 picture." in label.text() for label in dialog.findChildren(QLabel))
    forget = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Forget what was learned")
    forget.click()
    assert not active(paths).taste_file.exists()
    assert any("Nothing has been learned" in label.text() for label in dialog.findChildren(QLabel))
    assert forget.isHidden()


def test_the_settings_say_when_no_new_picture_was_calm_enough_until_one_is(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    dialog = dialog_of(app, name_of(Group.GALLERY))

    def said() -> bool:
        return any("rests its brush for an hour" in label.text() for label in dialog.findChildren(QLabel))

    assert not said()
    app.painting.painted.emit(Outcome(tried=150, gave_up=GAVE_UP))
    assert said()
    assert not app.painting.problem
    app.painting.painted.emit(Outcome(4, 60))
    assert not said()


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


# --- opened by itself


def stay_of(app: App) -> StayLine:
    line = viewer_of(app).findChild(StayLine)
    assert line is not None
    return line


def test_the_step_opens_a_gallery_that_goes_by_itself(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app(changes={"gallery_opens_itself": True, "gallery_minutes": 2.0})
    show_tension(app, 15)
    assert app.companion.stage is Stage.GALLERY
    line = stay_of(app)
    assert line.running
    assert 100 < line._seconds <= 120
    assert viewer_of(app).testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    with qtbot.waitSignal(app.gallery.closed):
        line._ends = line._clock()
        line._timer.timeout.emit()
    assert not app.gallery.is_open


def test_a_gallery_that_the_user_has_opened_stays_through_the_step(make_app: MakeApp) -> None:
    app = make_app(changes={"gallery_opens_itself": True})
    app.gallery.open()
    app.gallery.open("A quiet moment", activate=False, by_itself=True)
    assert not stay_of(app).running


def test_one_that_came_by_itself_stays_once_the_user_asks_for_it(make_app: MakeApp) -> None:
    app = make_app()
    app.gallery.open("A quiet moment", activate=False, by_itself=True, seconds=60)
    assert stay_of(app).running
    app.gallery.open()
    assert not stay_of(app).running
    assert app.gallery.is_open


def test_in_the_demo_s_fast_time_it_stays_long_enough_to_be_seen(make_app: MakeApp) -> None:
    app = make_app(speed=60.0)
    app.gallery.open(by_itself=True)
    assert stay_of(app)._seconds == SHORTEST_STAY_SECONDS


def test_the_pace_of_the_slideshow_is_a_setting(make_app: MakeApp) -> None:
    app = make_app(changes={"slide_seconds": 45.0, "gallery_moves": False})
    app.gallery.open(by_itself=True)
    viewer = viewer_of(app)
    assert any(timer.interval() == 45_000 for timer in viewer.findChildren(QTimer))
    assert not any(
        timer.interval() == DRIFT_TICK_MS and timer.isActive() for timer in viewer.findChildren(QTimer)
    )


def test_another_pace_holds_at_once(make_app: MakeApp) -> None:
    app = make_app()
    app.gallery.open(by_itself=True)
    app.settings.apply(replace(app.active_profile.chosen, slide_seconds=90.0))
    assert any(timer.interval() == 90_000 for timer in viewer_of(app).findChildren(QTimer))


def test_the_first_picture_of_a_new_user_is_one_of_the_best_by_hand(make_app: MakeApp) -> None:
    app = make_app()
    best = best_pictures(assets_dir() / "gallery")
    assert app.curator.arrange(app.active_profile.settings).paths[0] == best[0]
    assert app.curator.why(best[0]) == "One of the best for a first visit."


# --- where it is


def move(app: App, left: int, top: int, width: int, height: int) -> None:
    viewer = viewer_of(app)
    viewer.resize(width, height)
    viewer.move(left, top)


def test_the_window_comes_back_where_it_was(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.gallery.open()
    move(app, 30, 40, 650, 450)
    app.gallery.close()
    again = make_app(source=CAMERA, speed=None)
    again.gallery.open()
    viewer = viewer_of(again)
    assert (viewer.pos().x(), viewer.pos().y()) == (30, 40)
    assert (viewer.width(), viewer.height()) == (650, 450)


def test_a_place_on_a_screen_that_is_gone_is_not_come_back_to(make_app: MakeApp, paths: Paths) -> None:
    WindowPlacesFile(paths.window_places).save("gallery", WindowPlace(20_000, 9_000, 700, 500))
    app = make_app(source=CAMERA, speed=None)
    app.gallery.open()
    viewer = viewer_of(app)
    assert viewer.screen().availableGeometry().contains(viewer.geometry())
    assert viewer.width() == 700


def test_a_heart_that_was_given_in_the_demo_is_not_kept(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=DEMO)
    app.gallery.open()
    viewer_of(app).do(Command.LIKE)
    assert not app.curator.learned.pictures
    assert not list(paths.state.parent.rglob("taste*.json"))


def test_the_demo_remembers_no_place(make_app: MakeApp, paths: Paths) -> None:
    app = make_app()
    app.gallery.open()
    move(app, 30, 40, 650, 450)
    app.gallery.close()
    assert not paths.window_places.exists()


# --- the wallpaper


class Desk:
    """A desktop that takes wallpapers, or refuses them."""

    def __init__(self, refusal: str = "") -> None:
        self.refusal = refusal
        self.had: list[tuple[Path, bytes]] = []

    def set(self, picture: Path) -> str:
        if self.refusal:
            raise WallpaperError(self.refusal)
        self.had.append((picture, picture.read_bytes()))
        return "It is your wallpaper now."


def says(app: App) -> str:
    line = viewer_of(app).findChild(NoteLine)
    assert line is not None
    return line.text()


def app_on(make_app: MakeApp, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> App:
    app = make_app()
    monkeypatch.setattr(app.gallery._wallpaper, "_system", lambda: desk)
    app.gallery.open()
    return app


def test_a_picture_becomes_the_wallpaper_as_large_as_the_screen_and_only_the_last_is_kept(
    qtbot: QtBot, make_app: MakeApp, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk()
    app = app_on(make_app, desk, monkeypatch)
    viewer = viewer_of(app)
    shown = app.curator.arrange(app.active_profile.settings).paths
    for number, path in enumerate(shown[:2]):
        viewer.wallpaper_wanted.emit(path)
        qtbot.waitUntil(lambda n=number: len(desk.had) == n + 1 and "wallpaper now" in says(app))
    pictures = [cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR) for _, data in desk.had]
    screen = viewer.screen().size()
    assert pictures[0].shape[:2] == (screen.height(), screen.width())
    assert list(paths.wallpapers.iterdir()) == [desk.had[1][0]]
    assert any(desk.had[1][0] in kind.found().files for kind in kinds(paths))


def test_a_desktop_that_takes_none_is_told_in_words(
    qtbot: QtBot, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = app_on(make_app, Desk("No wallpaper here. Choose it yourself."), monkeypatch)
    viewer_of(app).wallpaper_wanted.emit(app.curator.arrange(app.active_profile.settings).paths[0])
    qtbot.waitUntil(lambda: says(app) == "No wallpaper here. Choose it yourself.")
    viewer_of(app).wallpaper_wanted.emit(Path("/no/such/picture.png"))
    qtbot.waitUntil(lambda: "not there any more" in says(app))


# --- before it opens


def test_once_something_was_suggested_the_window_s_code_is_loaded_piece_by_piece(
    qtbot: QtBot, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr("moodguard.app.gallery.importlib.import_module", loaded.append)
    app = make_app()
    assert loaded == []
    app.gallery.prepare()
    assert len(loaded) == 1
    qtbot.waitUntil(lambda: len(loaded) == len(PIECES))
    assert loaded[-1] == "moodguard.desktop.viewer"


def test_a_step_prepares_the_gallery(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    app = make_app()
    prepared: list[bool] = []
    monkeypatch.setattr(app.gallery, "prepare", lambda: prepared.append(True))
    show_tension(app, 6)
    assert prepared
