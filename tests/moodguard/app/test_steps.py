"""Tension on the screen: the break card, the gallery, and what the user says of them."""

import io
import os
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.answer_book import NOTED_IN_DEMO
from moodguard.app.app import App
from moodguard.app.painting import Moment
from moodguard.app.steps import SHORTEST_CARD_SECONDS
from moodguard.app.suggestions import FIRST, card_for
from moodguard.desktop.break_cards import OnScreen
from moodguard.desktop.card_content import CardContent
from moodguard.desktop.card_parts import SmallPicture
from moodguard.desktop.page_names import name_of
from moodguard.mood.answer_model import Learned
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.exercises import Exercise
from moodguard.mood.reasons import Cause
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Answer, Kind
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from moodguard.store.remembered_state import RememberedStateFile
from moodguard.store.settings import BREAK_MESSAGES, Group
from moodguard.system.logging_setup import close_logging, set_up_logging
from moodguard.system.surroundings import Signals
from support.app_under_test import FakeAutostart, MakeApp, active, card_of, dialog_of, show_tension, viewer_of

BY_ITSELF = {"gallery_opens_itself": True}


def press(app: App, text: str) -> None:
    """Press the button of the card that says `text`, which must be there to be pressed."""
    shown = [b for b in card_of(app).findChildren(QPushButton) if b.text() == text and b.isVisible()]
    assert len(shown) == 1, f"“{text}” is there {len(shown)} times"
    shown[0].click()


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
    assert app.companion.learned.shift > 0
    (answer,) = PersonFile(active(paths).person_file).load().answers
    assert (answer.kind, answer.model_threshold) == (Kind.WRONG, app.companion.model_threshold)
    assert answer.level is not None
    words = [label.text() for label in card_of(app).findChildren(QLabel) if label.isVisible()]
    assert any(text.startswith("Noted: I'll be ") and "slower to speak up" in text for text in words)


def test_that_was_right_is_counted_and_makes_nothing_stricter(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    card_of(app).called_right.emit()
    assert app.companion.stage is Stage.BREAK_MESSAGE
    assert (app.companion.learned.shift, app.companion.learned.surer) == (0, 0)
    assert PersonFile(active(paths).person_file).load().count(Kind.RIGHT) == 1
    words = [label.text() for label in dialog_of(app, name_of(Group.MOOD)).findChildren(QLabel)]
    assert any("1 suggestion right" in text for text in words)


def test_an_answer_to_the_demo_changes_no_setting(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(speed=None)
    show_tension(app, 11)
    card_of(app).called_wrong.emit()
    assert app.companion.stage is Stage.REST
    assert app.companion.learned == Learned()
    assert not paths.settings_file.exists()
    assert not active(paths).person_file.exists()


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
    assert "Resting until" in app.state()["words"]  # type: ignore[operator]


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
    assert app.companion.learned == Learned()
    assert PersonFile(active(paths).person_file).load().answers == ()


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


# --- what the card's buttons do


def test_each_of_the_usual_messages_has_a_drawing_of_its_own_and_a_button_that_does_what_it_says() -> None:
    cards = [
        card_for(Step(0, Stage.BREAK_MESSAGE, Cause.TENSE, message=line), sound=False, picture=None, mark="")
        for line in BREAK_MESSAGES.splitlines()
    ]
    assert len({card.drawing for card in cards}) == len(cards)
    assert [card.action for card in cards] == [
        "Take a break", "Breathe with me", "Rest my eyes", "Stretch with me", "Take a break", "Take a break",
    ]  # fmt: skip


def test_no_card_has_a_number_before_it_is_asked_why(make_app: MakeApp) -> None:
    app = make_app(changes={"break_message": "Have a tea"})
    show_tension(app, 11)
    first = card_of(app).content
    show_tension(app, 4)
    second = card_of(app).content
    for content in (first, second):
        assert "%" in content.why
        assert not re.search(r"[\d%]", content.message + content.sentence)


def test_the_first_suggestion_of_a_life_says_what_it_is_and_later_ones_do_not(make_app: MakeApp) -> None:
    app = make_app(changes={"rest_minutes": 5.0})
    shown: list[str] = []
    app.stepped.connect(lambda step: shown.append(card_of(app).content.sentence) if step.message else None)
    show_tension(app, 60)
    assert len(shown) >= 2
    assert FIRST in shown[0]
    assert all(FIRST not in sentence for sentence in shown[1:])


@pytest.mark.parametrize(
    ("message", "button", "exercise"),
    [
        ("Time for a few deep breaths?", "Breathe with me", Exercise.BREATHING),
        ("Look out of the window", "Rest my eyes", Exercise.EYES),
        ("Stretch a little", "Stretch with me", Exercise.STRETCH),
        ("Have a coffee break", "Take a break", Exercise.TIMER),
        ("Tell somebody a joke", "Take a minute", None),
    ],
)
def test_the_main_button_asks_for_the_fitting_minute_and_the_silent_time_begins(
    make_app: MakeApp, message: str, button: str, exercise: Exercise | None
) -> None:
    app = make_app(changes={"break_message": message})
    wanted: list[object] = []
    app.steps.minute_requested.connect(wanted.append)
    show_tension(app, 11)
    press(app, button)
    assert wanted == [exercise]
    assert app.minute.is_open
    assert app.companion.stage is Stage.REST


def test_music_of_the_users_own_is_what_the_main_button_plays_where_music_is_suggested(
    make_app: MakeApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("moodguard.app.steps.QDesktopServices.openUrl", opened.append)
    (tmp_path / "rain.ogg").write_bytes(b"")
    app = make_app(changes={"break_message": "Put on some music", "calm_sound": str(tmp_path)})
    show_tension(app, 11)
    press(app, "Play something calm")
    assert [url.fileName() for url in opened] == ["rain.ogg"]
    assert app.companion.stage is Stage.REST


def test_undo_takes_an_answer_back_with_all_that_it_did(make_app: MakeApp, paths: Paths) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    said: list[object] = []
    app.steps.answered.connect(said.append)
    for answer, kind in (("That was wrong", Kind.WRONG), ("That was right", Kind.RIGHT)):
        before, learned, status = app.companion.threshold, app.companion.learned, app.companion.status()
        press(app, answer)
        assert app.companion.learned != learned
        assert PersonFile(active(paths).person_file).load().count(kind) == 1
        press(app, "Undo")
        assert PersonFile(active(paths).person_file).load().answers == ()
        assert (app.companion.threshold, app.companion.learned) == (pytest.approx(before), learned)
        assert app.companion.status() == status
        assert app.companion.stage is Stage.BREAK_MESSAGE
    assert said == [False, None, True, None]


def test_undo_takes_back_the_answer_and_none_that_was_given_before(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    for _ in range(3):
        app.answer_book.add(Answer(Kind.WRONG, 1.5, app.companion.model_threshold))
    learned = app.companion.learned
    show_tension(app, 11)
    app.steps.answer(right=False)
    assert app.companion.learned != learned
    app.steps.take_back()
    assert app.companion.learned == learned
    assert app.active_profile.person.count(Kind.WRONG) == 3


def test_what_was_answered_for_one_profile_is_not_taken_from_another(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    entry = app.answer_book.add(Answer(Kind.WRONG))
    dialog_of(app).profiles.created.emit("Home")
    assert app.companion.learned == Learned()
    app.answer_book.add(Answer(Kind.WRONG))
    app.answer_book.take_back(entry)
    assert app.active_profile.person.count(Kind.WRONG) == 1


def test_a_suggestion_is_answered_once_and_one_that_never_was_not_at_all(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    assert not app.steps.answer(right=True)
    assert not app.steps.take_back()
    assert not app.steps.skip()
    assert not app.steps.remind_later(10)
    show_tension(app, 11)
    assert app.steps.answer(right=True)
    assert not app.steps.answer(right=False)
    assert app.steps.last_answer is True
    assert app.active_profile.person.count(Kind.RIGHT) == 1


def test_an_answer_can_be_given_after_the_card_is_gone(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    app.steps.dismiss_card()
    assert app.steps.answer(right=False)
    assert app.companion.stage is Stage.REST
    assert app.active_profile.person.count(Kind.WRONG) == 1


def test_an_answer_in_the_demo_says_that_nothing_is_learned(make_app: MakeApp) -> None:
    app = make_app(speed=None)
    show_tension(app, 11)
    press(app, "That was wrong")
    labels = [label.text() for label in card_of(app).findChildren(QLabel) if label.isVisible()]
    assert NOTED_IN_DEMO in labels
    assert "Demo" in labels
    press(app, "Undo")
    assert app.companion.stage is Stage.BREAK_MESSAGE


def test_whoever_asks_to_be_reminded_gets_the_same_card_again_after_ten_minutes(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    message = card_of(app).content.message
    press(app, "Remind me in 10 minutes")
    assert app.companion.stage is Stage.REST
    assert app.companion.reminder_in == 600
    card_of(app).close()
    now = app.companion.status().mood.time
    app.steps.show(app.companion.tick(now + 599))
    assert not card_of(app).isVisible()
    app.steps.show(app.companion.tick(now + 600))
    assert card_of(app).isVisible()
    assert card_of(app).content.message == message


def test_what_was_suggested_to_one_person_is_not_answered_by_the_next(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    app.active_profile.use(app.active_profile.create("Kim"))
    app.profiles.switched.emit()
    assert not app.steps.answer(right=False)
    assert app.steps.last is None


def test_the_card_can_be_shown_by_another_way_and_comes_where_that_fails(make_app: MakeApp) -> None:
    app = make_app()
    asked: list[CardContent] = []
    shows: list[Callable[[], None]] = []

    def elsewhere(content: CardContent, show: Callable[[], None]) -> bool:
        asked.append(content)
        shows.append(show)
        return True

    app.steps.show_elsewhere = elsewhere
    show_tension(app, 11)
    assert len(asked) == 1
    assert app.steps.card is None
    shows[0]()
    assert card_of(app).isVisible()
    app.steps.show_elsewhere = lambda _content, _show: False
    show_tension(app, 4)
    assert card_of(app).content.action == "Show me"


def test_the_gallery_that_opened_as_a_step_is_gone_when_its_time_is_over(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = make_app(changes=BY_ITSELF)
    show_tension(app, 15)
    viewer = viewer_of(app)
    show_tension(app, 6)
    assert app.companion.stage is Stage.REST
    qtbot.waitUntil(lambda: not viewer.isVisible())


def test_a_gallery_that_the_user_opened_stays_when_the_step_is_over(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 15)
    press(app, "Show me")
    show_tension(app, 6)
    assert app.companion.stage is Stage.REST
    assert viewer_of(app).isVisible()


def test_settings_choose_the_screens_of_the_card(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[OnScreen] = []
    monkeypatch.setattr("moodguard.desktop.break_cards._screens", lambda where: asked.append(where) or [None])
    for name in ("pointer", "primary", "all"):
        app = make_app(changes={"card_screen": name})
        show_tension(app, 11)
    assert asked == [OnScreen.POINTER, OnScreen.PRIMARY, OnScreen.ALL]


def test_who_looks_at_pictures_already_is_not_asked_whether_they_want_to(make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    app.steps.close()
    app.gallery.open()
    show_tension(app, 4)
    assert app.companion.stage is Stage.GALLERY
    assert not card_of(app).isVisible()
    show_tension(app, 6)
    assert app.companion.stage is Stage.REST
    assert app.gallery.is_open, "what the user has opened stays"


def test_a_card_goes_when_the_user_takes_a_minute_by_another_way(qtbot: QtBot, make_app: MakeApp) -> None:
    app = make_app()
    show_tension(app, 11)
    app.minute.open()
    qtbot.waitUntil(lambda: not card_of(app).isVisible())


def test_a_reminder_that_was_skipped_is_gone_for_good_and_one_that_was_not_outlasts_a_restart(
    make_app: MakeApp, paths: Paths
) -> None:
    app = make_app(source=CAMERA, speed=None)
    show_tension(app, 11)
    app.steps.remind_later(10)
    assert RememberedStateFile(paths.memory_file).load().remind_at is not None
    assert app.steps.skip()
    assert RememberedStateFile(paths.memory_file).load().remind_at is None
