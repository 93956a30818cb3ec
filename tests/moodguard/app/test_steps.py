"""Tension on the screen: the break card, the gallery, and what the user says of them."""

import io
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.app.painting import Moment
from moodguard.app.steps import SHORTEST_CARD_SECONDS
from moodguard.desktop.card_parts import SmallPicture
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.paths import Paths
from moodguard.store.person import Person, PersonFile
from moodguard.store.profiles import settings_of
from moodguard.system.logging_setup import close_logging, set_up_logging
from moodguard.system.surroundings import Signals
from support.app_under_test import FakeAutostart, MakeApp, active, card_of, show_tension, viewer_of

BY_ITSELF = {"gallery_opens_itself": True}


def press(app: App, text: str) -> None:
    """Press the button of the card that says `text`, which must be there to be pressed."""
    button = next(b for b in card_of(app).findChildren(QPushButton) if b.text() == text)
    assert button.isVisible()
    button.click()


def test_tension_shows_the_card_and_then_the_gallery_where_it_may_open_by_itself(make_app: MakeApp) -> None:
    app = make_app(changes=BY_ITSELF)
    show_tension(app, 11)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert app.steps.card is not None
    assert app.steps.card.isVisible()
    assert app.gallery.viewer is None
    show_tension(app, 4)
    assert app.companion.stage is Stage.GALLERY
    assert app.gallery.viewer is not None
    assert app.gallery.viewer.isVisible()


def test_that_was_wrong_on_the_card_raises_the_threshold_for_good(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    press(app, "That was wrong")
    assert app.companion.stage is Stage.REST
    assert settings_of(paths).settings.threshold_shift == 0.3


def test_that_was_right_lowers_the_threshold_a_little_and_is_counted(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    card_of(app).called_right.emit()
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert settings_of(paths).settings.threshold_shift == -0.1
    assert PersonFile(active(paths).person_file).load() == Person(right=1)
    app.settings.open()
    assert app.settings.dialog is not None
    words = [label.text() for label in app.settings.dialog.findChildren(QLabel)]
    assert any("one suggestion right" in text for text in words)


def test_an_answer_to_the_demo_changes_no_setting(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(speed=None)
    show_tension(app, 11)
    card_of(app).called_wrong.emit()
    assert app.companion.stage is Stage.REST
    assert not paths.settings_file.exists()


def test_an_answer_leaves_the_start_at_login_alone(make_app: MakeApp, autostart: FakeAutostart) -> None:
    app = make_app(source=CAMERA, speed=None)
    app.settings.save(replace(app.active_profile.settings, start_at_login=True))
    autostart.enabled = False  # in the system's own settings
    show_tension(app, 11)
    card_of(app).called_wrong.emit()
    assert not autostart.enabled


def test_a_skipped_suggestion_with_a_pause_is_both(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    card_of(app).pause_requested.emit(15.0)
    assert app.companion.stage is Stage.REST
    assert app.companion.paused


def test_messages_vary_from_one_suggestion_to_the_next(make_app: MakeApp) -> None:
    app = make_app(changes={"break_message": "Tea\nWalk", "rest_minutes": 5.0})
    steps: list[str] = []
    app.stepped.connect(lambda step: steps.append(step.message) if step.message else None)
    show_tension(app, 60)
    assert steps[:2] == ["Tea", "Walk"]


def test_a_calm_sound_of_the_users_is_opened_by_their_own_player(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("moodguard.app.steps.QDesktopServices.openUrl", opened.append)
    (tmp_path / "rain.ogg").write_bytes(b"")
    app = make_app(changes={"calm_sound": str(tmp_path)})
    show_tension(app, 11)
    card_of(app).sound_requested.emit()
    assert [url.isLocalFile() for url in opened] == [True]
    assert opened[0].toLocalFile() == str(tmp_path / "rain.ogg")


@pytest.mark.skipif(sys.platform != "linux", reason="such names exist on Linux only")
def test_a_calm_sound_of_any_name_is_opened_to_the_byte(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("moodguard.app.steps.QDesktopServices.openUrl", opened.append)
    (tmp_path / os.fsdecode(b"G\xe4us#che %41\n.ogg")).write_bytes(b"")
    app = make_app(changes={"calm_sound": str(tmp_path)})
    show_tension(app, 11)
    card_of(app).sound_requested.emit()
    assert opened[0].toEncoded().data().endswith(b"/G%E4us%23che%20%2541%0A.ogg")


def test_closing_the_gallery_begins_the_silent_time(make_app: MakeApp) -> None:
    app = make_app(changes=BY_ITSELF)
    show_tension(app, 15)
    assert app.gallery.viewer is not None
    app.gallery.viewer.close()
    assert app.companion.stage is Stage.REST
    assert "Silent" in app.state()["words"]  # type: ignore[operator]


def test_the_second_step_is_a_card_with_a_picture_and_a_button_that_opens_the_gallery(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = make_app()
    show_tension(app, 15)
    assert app.companion.stage is Stage.GALLERY
    assert app.gallery.viewer is None
    card = card_of(app)
    assert (card.content.message, card.content.action) == ("A quiet minute?", "Show me")
    qtbot.waitUntil(lambda: card.findChild(SmallPicture).isVisible())
    press(app, "Show me")
    assert app.gallery.viewer is not None
    assert app.gallery.viewer.isVisible()


def test_a_card_goes_when_a_call_begins_or_the_user_pauses(qtbot: QtBot, make_app: MakeApp) -> None:
    for interrupt in (
        lambda app: app.quiet.set_surroundings(Signals(camera_users=("meeting",))),
        lambda app: app.pausing.set_paused(True),
        lambda app: app.pausing.pause_for(30),
    ):
        app = make_app()
        show_tension(app, 11)
        card = app.steps.card
        assert card is not None
        assert card.isVisible()
        interrupt(app)
        qtbot.waitUntil(lambda card=card: not card.isVisible())


def test_a_skipped_suggestion_leaves_the_threshold_alone(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    card_of(app).skipped.emit()
    assert app.companion.stage is Stage.REST
    assert not app.companion.paused
    assert settings_of(paths).settings.threshold_shift == 0.0


def test_a_card_is_there_for_some_seconds_also_where_time_runs_fast(make_app: MakeApp) -> None:
    app = make_app(speed=60.0)
    show_tension(app, 11)
    left = card_of(app).seconds_left()
    assert left is not None
    assert left > SHORTEST_CARD_SECONDS - 1


@pytest.mark.parametrize("verbose", [False, True])
def test_the_log_file_keeps_nothing_of_a_tense_day_at_any_level(
    make_app: MakeApp, paths: Paths, verbose: bool
) -> None:
    terminal = io.StringIO()
    set_up_logging(paths.log_file, verbose, terminal)
    app = make_app(source=CAMERA, speed=None)
    app.start()
    show_tension(app, 11)
    card_of(app).called_right.emit()
    show_tension(app, 10)
    press(app, "Show me")
    viewer_of(app).close()
    app.painting.update(app.active_profile.settings, Moment(looking_closely=True))
    app.shut_down()
    close_logging()
    kept = paths.log_file.read_text()
    assert "tray icon shown" in kept
    assert (
        re.findall(r"(?i).*(?:step|tens|%|negativ|mood\b|gallery|break|rest\b|calm|followed).*", kept) == []
    )
    assert ("looked tense" in terminal.getvalue()) is verbose
