"""The guided minute in the app: each exercise walked, what is kept of it, and what waits meanwhile."""

import threading
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moodguard.app.app import App
from moodguard.app.exercise_guides import LEAD_SECONDS
from moodguard.app.minute import MinuteController
from moodguard.desktop.minute.window import MinuteWindow
from moodguard.mood.answer_model import Learned
from moodguard.mood.escalation import Stage
from moodguard.mood.exercises import POSES, Exercise, Outcome
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.sensing.source_choice import CAMERA
from moodguard.sound.loudspeaker import NO_SOUND, open_loudspeaker
from moodguard.sound.player import Device, NoSoundError, Player
from moodguard.store.minutes import Minute, MinutesFile
from moodguard.store.paths import Paths
from moodguard.store.profiles import settings_of
from moodguard.words.exercises import POSES as WORDS_OF_POSES
from support.app_under_test import MakeApp, active, show_tension, viewer_of
from support.waiting import wait_until

TODAY = datetime(2026, 11, 29, 14, 30)  # noqa: DTZ001 - the clock on the wall has none


class HandClock:
    """Time that passes by hand, for the seconds of an exercise and for the clock on the wall."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> float:
        return self.seconds

    def local(self) -> datetime:
        return TODAY + timedelta(seconds=self.seconds)


@pytest.fixture
def hand() -> HandClock:
    return HandClock()


@pytest.fixture
def app(make_app: MakeApp, hand: HandClock, qtbot: QtBot) -> App:
    return with_window(make_app(source=CAMERA, speed=None, local_time=hand.local), hand, qtbot)


def with_window(app: App, hand: HandClock, qtbot: QtBot) -> App:
    """The window is made in steps; here it was made before, by a minute that was left at once."""
    app.minute._now = hand.now
    app.minute.open()
    qtbot.waitUntil(lambda: app.minute.window is not None and app.minute.window.isVisible())
    app.minute.close()
    return app


def window_of(app: App) -> MinuteWindow:
    assert app.minute.window is not None
    return app.minute.window


def pass_time(app: App, hand: HandClock, seconds: float) -> None:
    hand.seconds += seconds
    app.minute.advance()


def answers(minute: MinuteController) -> list[object]:
    said: list[object] = []
    minute.ended.connect(said.append)
    return said


def press(qtbot: QtBot, window: MinuteWindow, words: str) -> None:
    button = next(b for b in window.findChildren(QPushButton) if words in b.text() and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_breathing_is_walked_to_its_end_and_the_answer_is_kept_by_the_day(
    app: App, hand: HandClock, qtbot: QtBot, paths: Paths
) -> None:
    said = answers(app.minute)
    app.minute.open(Exercise.BREATHING)
    window = window_of(app)
    assert window.page is window.breathing
    assert window.breathing.circle.words == "Settle in"
    pass_time(app, hand, LEAD_SECONDS)
    told = []
    for _ in range(10):
        told.append((window.breathing.circle.words, window.breathing.circle.number))
        pass_time(app, hand, 1)
    assert told == [("Breathe in", str(left)) for left in (4, 3, 2, 1)] + [
        ("Breathe out", str(left)) for left in (6, 5, 4, 3, 2, 1)
    ]
    pass_time(app, hand, 50)
    assert window.page is window.ask
    press(qtbot, window, "Better")
    assert window.ask.note.startswith("Noted: I'll stay silent for less long")
    press(qtbot, window, "Back to work")
    assert said == [Outcome.BETTER]
    assert not app.minute.is_open
    kept = MinutesFile(active(paths).minutes_file).load()
    assert kept.all == (Minute(Exercise.BREATHING, Outcome.BETTER, date(2026, 11, 29)),)


def test_eyes_are_counted_down_and_asked_about(app: App, hand: HandClock, qtbot: QtBot) -> None:
    app.minute.open(Exercise.EYES)
    window = window_of(app)
    assert window.eyes.ring.words == "20 s"
    pass_time(app, hand, 15)
    assert window.eyes.ring.words == "10 s"
    pass_time(app, hand, 10)
    assert window.page is window.ask
    press(qtbot, window, "same")
    assert app.companion.learned.silence == 1
    app.minute._unattended.timeout.emit()  # nobody is in a hurry to say that it is noted
    assert not app.minute.is_open


def test_who_looks_away_hears_the_end_in_every_language(
    app: App, hand: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[float] = []
    monkeypatch.setattr("moodguard.app.minute.tr", lambda text, *_: text[::-1])
    monkeypatch.setattr(app.minute._sound, "chime", lambda: rung.append(hand.seconds))
    app.minute.open(Exercise.EYES)
    pass_time(app, hand, 20)
    assert rung == []
    pass_time(app, hand, 5)
    assert len(rung) == 1


def test_what_was_said_of_a_minute_can_be_taken_back_and_said_anew(
    app: App, hand: HandClock, qtbot: QtBot, paths: Paths
) -> None:
    said = answers(app.minute)
    app.minute.open(Exercise.EYES)
    pass_time(app, hand, 25)
    window = window_of(app)
    press(qtbot, window, "Worse")
    assert app.companion.learned.silence > 1
    assert window.back.hasFocus() or not window.isActiveWindow()
    press(qtbot, window, "Undo")
    assert app.companion.learned == Learned()
    assert MinutesFile(active(paths).minutes_file).load().all == ()
    press(qtbot, window, "same")
    press(qtbot, window, "Back to work")
    assert said == [Outcome.SAME]
    (kept,) = MinutesFile(active(paths).minutes_file).load().all
    assert kept.outcome is Outcome.SAME


def test_the_stretch_shows_every_move_and_both_sides(app: App, hand: HandClock, qtbot: QtBot) -> None:
    app.minute.open(Exercise.STRETCH)
    window = window_of(app)
    titles, sides = [], 0
    for _ in POSES:
        titles.append(window.stretch.title.text())
        pass_time(app, hand, 7)
        sides += "Now the other side" in window.stretch.words.text()
        pass_time(app, hand, 5)
    assert titles == [WORDS_OF_POSES[pose.name][0] for pose in POSES]
    assert sides == sum(pose.both_sides for pose in POSES)
    assert window.page is window.ask
    press(qtbot, window, "Worse")
    assert app.active_profile.minutes.all[-1].outcome is Outcome.WORSE


def test_the_break_names_the_time_to_be_back_and_ends_with_a_word(
    app: App, hand: HandClock, qtbot: QtBot
) -> None:
    app.minute.open(Exercise.TIMER)
    window = window_of(app)
    press(qtbot, window, "10 minutes: back at 14:40")
    assert window.timer.heading.text() == "Back at 14:40"
    pass_time(app, hand, 599)
    assert window.page is window.timer
    pass_time(app, hand, 1)
    assert window.page is window.ask
    press(qtbot, window, "Better")
    assert app.active_profile.minutes.all[-1].exercise is Exercise.TIMER


@pytest.mark.parametrize("exercise", [Exercise.BREATHING, Exercise.EYES, Exercise.STRETCH])
def test_escape_ends_each_at_once_and_asks_only_who_had_some_of_it(
    app: App, hand: HandClock, qtbot: QtBot, exercise: Exercise
) -> None:
    said = answers(app.minute)
    app.minute.open(exercise)
    pass_time(app, hand, 3)
    qtbot.keyClick(window_of(app), Qt.Key.Key_Escape)
    assert said == [None]
    app.minute.open(exercise)
    pass_time(app, hand, 20)
    qtbot.keyClick(window_of(app), Qt.Key.Key_Escape)
    assert window_of(app).page is window_of(app).ask
    qtbot.keyClick(window_of(app), Qt.Key.Key_Escape)
    assert said == [None, None]
    assert not app.active_profile.minutes.all


def test_the_windows_own_button_ends_it_without_a_question(app: App, hand: HandClock) -> None:
    said = answers(app.minute)
    app.minute.open(Exercise.STRETCH)
    pass_time(app, hand, 30)
    window_of(app).close()
    assert said == [None]
    assert not app.minute.is_open
    assert app.minute.exercise is None


def test_the_first_time_the_window_is_made_in_steps_and_the_last_wish_counts(
    make_app: MakeApp, qtbot: QtBot
) -> None:
    app = make_app()
    opened: list[int] = []
    app.minute.opened.connect(lambda: opened.append(1))
    app.minute.open()
    app.minute.open(Exercise.STRETCH)
    assert app.minute.is_open
    assert app.minute.window is None, "not yet: the event loop goes on between the steps"
    qtbot.waitUntil(lambda: app.minute.exercise is Exercise.STRETCH)
    assert window_of(app).isVisible()
    assert opened == [1]


def test_who_leaves_while_the_window_is_made_sees_none(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    said = answers(app.minute)
    app.minute.open()
    app.minute.close()
    assert said == [None]
    qtbot.waitUntil(lambda: app.minute.window is not None)
    qtbot.wait(50)
    assert not window_of(app).isVisible()
    assert not app.minute.is_open


def test_asking_again_leaves_what_is_under_way(app: App, hand: HandClock) -> None:
    app.minute.open(Exercise.STRETCH)
    pass_time(app, hand, 13)
    app.minute.open(Exercise.BREATHING)
    app.minute.open()
    assert window_of(app).page is window_of(app).stretch
    assert window_of(app).stretch.title.text() == WORDS_OF_POSES[POSES[1].name][0]


def test_what_did_good_is_offered_first_next_time(app: App, hand: HandClock, qtbot: QtBot) -> None:
    app.minute.open(Exercise.EYES)
    pass_time(app, hand, 25)
    press(qtbot, window_of(app), "Better")
    app.minute.open()
    window = window_of(app)
    assert window.page is window.choose
    assert window.choose.card(Exercise.EYES).pos().y() <= window.choose.card(Exercise.BREATHING).pos().y()
    assert "did you good" in window.choose.card(Exercise.EYES).accessibleDescription()


def test_nothing_is_kept_of_the_demo_and_the_question_says_so(
    make_app: MakeApp, hand: HandClock, qtbot: QtBot, paths: Paths
) -> None:
    app = with_window(make_app(local_time=hand.local), hand, qtbot)
    app.minute.open(Exercise.EYES)
    pass_time(app, hand, 25)
    assert "not kept" in window_of(app).ask.note
    press(qtbot, window_of(app), "Better")
    assert not active(paths).minutes_file.exists()
    assert app.active_profile.minutes.all == ()


def test_a_chosen_rhythm_begins_anew_and_is_kept(app: App, hand: HandClock, paths: Paths) -> None:
    app.minute.open(Exercise.BREATHING)
    pass_time(app, hand, LEAD_SECONDS + 5)
    window_of(app).breathing.rhythm_chosen.emit("box")
    assert window_of(app).breathing.circle.words == "Settle in"
    pass_time(app, hand, LEAD_SECONDS + 5)
    assert window_of(app).breathing.circle.words == "Hold"
    assert settings_of(paths).settings.breathing == "box"


def test_by_words_alone_nothing_moves(make_app: MakeApp, hand: HandClock, qtbot: QtBot) -> None:
    app = with_window(make_app(changes={"breathing_in_words": True}), hand, qtbot)
    app.minute.open(Exercise.BREATHING)
    circle = window_of(app).breathing.circle
    pass_time(app, hand, LEAD_SECONDS + 1)
    before = circle.grab().toImage()
    assert circle.words == "Breathe in"
    pass_time(app, hand, 0.9)
    assert circle.number == "3"
    pass_time(app, hand, 0.05)
    assert circle.grab().toImage() == before


def test_while_a_minute_is_open_nothing_is_suggested(app: App) -> None:
    app.minute.open(Exercise.TIMER)
    show_tension(app, 5)
    assert app.companion.stage is Stage.WATCH
    app.minute.close()
    show_tension(app, 5)
    assert app.companion.stage is Stage.BREAK_MESSAGE


def test_a_minute_that_was_suggested_is_followed_by_the_silent_time(app: App) -> None:
    show_tension(app, 5)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    app.minute.open(Exercise.EYES)
    app.minute.close()
    assert app.companion.stage is Stage.REST


@pytest.mark.parametrize("asked", [False, True])
def test_a_question_that_nobody_answers_goes_and_watching_goes_on(
    app: App, hand: HandClock, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    monkeypatch.setattr("moodguard.app.minute.UNATTENDED_MS", 100)
    app.minute.open()
    if asked:
        app.minute.open(Exercise.EYES)
        pass_time(app, hand, 25)
        assert window_of(app).page is window_of(app).ask
    qtbot.waitUntil(lambda: not app.minute.is_open)
    show_tension(app, 5)
    assert app.companion.stage is Stage.BREAK_MESSAGE


def test_the_card_opens_the_exercise_that_it_suggests_and_goes(app: App, qtbot: QtBot) -> None:
    show_tension(app, 5)
    card = app.steps.card
    assert card is not None
    app.steps.minute_requested.emit(Exercise.BREATHING)
    assert app.minute.exercise is Exercise.BREATHING
    qtbot.waitUntil(lambda: not card.isVisible())
    app.minute.close()
    assert app.companion.stage is Stage.REST


def test_the_pictures_can_be_had_instead(app: App, qtbot: QtBot) -> None:
    app.minute.open()
    press(qtbot, window_of(app), "pictures")
    assert app.gallery.is_open
    assert not app.minute.is_open


@pytest.fixture
def speaker(app: App) -> Player:
    """Plays on miniaudio's loudspeaker without a sound."""
    pytest.importorskip("miniaudio")
    app.sound.player = Player(app.sound._fail, lambda frames: open_loudspeaker(frames, ("NULL",)))
    return app.sound.player


def choose_sound(app: App, name: str) -> None:
    sounds = window_of(app).sound.sounds
    sounds.setCurrentIndex(sounds.findData(name))
    sounds.activated.emit(sounds.currentIndex())


def test_no_sound_is_loaded_until_one_is_chosen(app: App, hand: HandClock) -> None:
    app.minute.open(Exercise.EYES)
    pass_time(app, hand, 25)
    app.minute.close()
    assert app.sound.player is None
    assert not window_of(app).sound.volume.isVisibleTo(window_of(app))


def test_a_chosen_sound_is_heard_kept_and_ends_with_the_minute(
    app: App, speaker: Player, paths: Paths, hand: HandClock
) -> None:
    app.minute.open(Exercise.STRETCH)
    choose_sound(app, "waves")
    wait_until(lambda: bool(speaker._voices), "waves")
    assert settings_of(paths).settings.minute_sound == "waves"
    pass_time(app, hand, 80)
    assert window_of(app).page is window_of(app).ask
    assert app.sound.playing == "none"
    app.minute.close()
    app.minute.open(Exercise.BREATHING)
    assert app.sound.playing == "waves"


def test_the_volume_is_turned_at_once_and_kept_when_it_rests(
    app: App, speaker: Player, paths: Paths, qtbot: QtBot
) -> None:
    app.minute.open(Exercise.STRETCH)
    choose_sound(app, "rain")
    window_of(app).sound.volume.setValue(14)
    assert speaker._volume == pytest.approx(0.7)
    qtbot.waitUntil(lambda: settings_of(paths).settings.minute_volume == pytest.approx(0.7))


def test_where_nothing_can_be_heard_the_window_says_so_and_the_minute_goes_on(
    app: App, hand: HandClock, qtbot: QtBot
) -> None:
    def refuse(_frames: object) -> Device:
        raise NoSoundError(NO_SOUND)

    app.sound.player = Player(app.sound._fail, refuse)
    app.minute.open(Exercise.EYES)
    choose_sound(app, "brown")
    qtbot.waitUntil(lambda: window_of(app).sound.problem == NO_SOUND)
    pass_time(app, hand, 10)
    assert window_of(app).eyes.ring.words == "15 s"
    assert app.sound.playing == "none"


@pytest.mark.usefixtures("speaker")
def test_a_pause_or_a_call_ends_the_sound_but_not_the_minute(app: App) -> None:
    app.minute.open(Exercise.STRETCH)
    choose_sound(app, "wind")
    app.companion.keep_quiet(Reason(Quiet.AWAY), app.clock())
    app.minute.follow()
    assert app.sound.playing == "wind"
    app.companion.keep_quiet(Reason(Quiet.CALL, ("zoom",)), app.clock())
    app.minute.follow()
    assert app.sound.playing == "none"
    assert app.minute.exercise is Exercise.STRETCH
    app.companion.keep_quiet(None, app.clock())
    app.minute.follow()
    choose_sound(app, "wind")
    app.pausing.set_paused(True)
    assert app.sound.playing == "none"
    choose_sound(app, "rain")
    assert app.sound.playing == "rain"


def test_the_end_of_the_program_ends_the_sound(app: App, speaker: Player) -> None:
    app.minute.open(Exercise.STRETCH)
    choose_sound(app, "rain")
    wait_until(lambda: bool(speaker._voices), "rain")
    app.shut_down()
    assert not any(thread.name == "sound" for thread in threading.enumerate())


def test_the_gallery_opens_it_by_a_key_and_by_its_menu(app: App, qtbot: QtBot) -> None:
    app.gallery.open()
    qtbot.keyClick(viewer_of(app), Qt.Key.Key_M)
    assert app.minute.is_open
    app.minute.close()
    next(each for each in viewer_of(app).menu().actions() if "guided minute" in each.text()).trigger()
    qtbot.waitUntil(lambda: app.minute.is_open)


def test_the_tray_opens_it(app: App) -> None:
    action = next(each for each in app.tray.menu.actions() if "break now" in each.text())
    action.trigger()
    assert app.minute.is_open
    app.shut_down()
    assert not app.minute.is_open
