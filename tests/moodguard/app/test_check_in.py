"""The card that asks how the user is: when it comes, what an answer does, and that it can be undone."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moodguard.app.answer_book import NOTED_IN_DEMO
from moodguard.app.app import App
from moodguard.desktop.check_in_card import LABELS, CheckInCard
from moodguard.mood.answer_model import Learned
from moodguard.mood.escalation import Stage
from moodguard.mood.quiet_reasons import Quiet, Reason
from moodguard.reading import Reading
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import FEELINGS, Kind
from moodguard.store.paths import Paths
from moodguard.store.person import PersonFile
from moodguard.store.profiles import settings_of
from moodguard.system.single_instance import Command
from moodguard.system.typing import Typing
from support.app_under_test import MakeApp, active, show_tension

MORNING = datetime(2026, 11, 30, 8, 0)  # noqa: DTZ001 - the clock on the wall has none
HOUR = 3600.0


class Day:
    """An app that sees a calm face for hours, by the clock that it is given."""

    def __init__(self, make_app: MakeApp, **options: object) -> None:
        self._seconds = 0.0
        options = {"source": CAMERA, "speed": None} | options
        self.app: App = make_app(awake=lambda: self._seconds, local_time=self._local, **options)

    def _local(self) -> datetime:
        return MORNING + timedelta(seconds=self._seconds)

    def see(self, hours: float, negative: float = 0.05) -> None:
        """Looks every half a minute, each followed by the second in which the app looks at its clock."""
        for _ in range(round(hours * HOUR / 30)):
            self._seconds += 30
            classes = {"angry": negative, "calm": 1 - negative}
            self.app.handle_sample(Reading(self._seconds, classes, negative, 1.0))
            self.app.check_in.tick()

    def sleep(self, hours: float) -> None:
        self._seconds += hours * HOUR


@pytest.fixture
def day(make_app: MakeApp) -> Day:
    return Day(make_app, changes={"check_in": "day"})


def card_of(day: Day) -> CheckInCard:
    assert day.app.check_in.card is not None
    return day.app.check_in.card


def asks(day: Day) -> bool:
    return day.app.check_in.card is not None and day.app.check_in.card.isVisible()


def words(card: CheckInCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_at_first_nobody_is_asked(make_app: MakeApp) -> None:
    day = Day(make_app)
    day.see(8)
    assert day.app.check_in.card is None


def test_it_asks_once_a_day_and_not_in_its_first_hour(day: Day) -> None:
    day.see(0.95)
    assert not asks(day)
    day.see(4)
    assert asks(day)
    card_of(day).close()
    day.see(5)
    assert not asks(day)
    day.sleep(14)
    day.see(5)
    assert asks(day)


def test_that_it_was_asked_today_outlasts_a_restart(make_app: MakeApp, day: Day) -> None:
    day.see(5)
    assert asks(day)
    day.app.shut_down()
    again = Day(make_app, changes={"check_in": "day"})
    again.see(6)
    assert not asks(again)


def test_an_answer_is_kept_says_what_it_changed_and_can_be_undone(
    day: Day, qtbot: QtBot, paths: Paths
) -> None:
    day.see(5)
    card = card_of(day)
    qtbot.mouseClick(card.button(Kind.TENSE), Qt.MouseButton.LeftButton)
    (answer,) = PersonFile(active(paths).person_file).load().answers
    assert answer.kind is Kind.TENSE
    assert answer.level is not None
    assert any(text.startswith("Noted") for text in words(card))
    assert not card.button(Kind.TENSE).isVisible()
    qtbot.mouseClick(card.undo, Qt.MouseButton.LeftButton)
    assert PersonFile(active(paths).person_file).load().answers == ()
    assert day.app.companion.learned == Learned()
    assert card.button(Kind.TENSE).isVisible()


def test_who_wants_no_more_questions_says_so_on_the_card(day: Day, qtbot: QtBot, paths: Paths) -> None:
    day.app.settings.save(replace(day.app.active_profile.chosen, check_in="day"))
    day.see(5)
    qtbot.mouseClick(card_of(day).decline, Qt.MouseButton.LeftButton)
    assert settings_of(paths).settings.check_in == "never"


def test_no_answer_changes_nothing_and_the_card_goes(day: Day, qtbot: QtBot, paths: Paths) -> None:
    day.see(5)
    card = card_of(day)
    assert card.seconds_left() is not None or card.underMouse()
    card.dismiss()
    qtbot.waitUntil(lambda: not card.isVisible())
    assert PersonFile(active(paths).person_file).load().answers == ()
    assert day.app.companion.learned == Learned()


def test_it_takes_no_keyboard(day: Day) -> None:
    day.see(5)
    card = card_of(day)
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert [card.button(kind).text() for kind in LABELS] == ["Good", "So-so", "Tense"]


def test_a_call_sends_it_away_and_in_one_nobody_is_asked(day: Day, qtbot: QtBot) -> None:
    day.see(5)
    assert asks(day)
    day.app.companion.keep_quiet(Reason(Quiet.CALL), day.app.clock())
    day.app.check_in.dismiss_when_silent()
    qtbot.waitUntil(lambda: not asks(day))
    day.sleep(20)
    day.see(5)
    assert not asks(day)


def test_a_suggestion_takes_its_place(day: Day, qtbot: QtBot) -> None:
    day.see(5)
    show_tension(day.app, 12)
    assert day.app.companion.stage is Stage.BREAK_MESSAGE
    qtbot.waitUntil(lambda: not asks(day))


def test_it_waits_for_a_pause_in_typing(make_app: MakeApp) -> None:
    day = Day(make_app, changes={"check_in": "day"})
    day.app.use_typing(lambda: Typing(idle_seconds=0.0))
    day.see(5)
    assert not asks(day)
    assert day.app.typing_pause.waits


def test_in_the_demo_nobody_is_asked(make_app: MakeApp) -> None:
    day = Day(make_app, source="demo", changes={"check_in": "day"})
    day.see(8)
    assert day.app.check_in.card is None


@pytest.mark.parametrize("kind", FEELINGS)
def test_how_one_is_can_be_said_unasked(make_app: MakeApp, paths: Paths, kind: Kind) -> None:
    day = Day(make_app)
    day.see(0.5)
    assert day.app.handle_command(Command.FEEL, kind.value).startswith("Noted")
    (answer,) = PersonFile(active(paths).person_file).load().answers
    assert answer.kind is kind


def test_what_is_no_answer_is_told_with_those_that_are(make_app: MakeApp, paths: Paths) -> None:
    day = Day(make_app)
    reply = day.app.handle_command(Command.FEEL, "gloomy")
    assert reply == "error: say how you are by one of: good, so-so, tense"
    assert not active(paths).person_file.exists()


def test_of_the_demo_nothing_is_learned(make_app: MakeApp, paths: Paths) -> None:
    day = Day(make_app, source="demo")
    assert day.app.handle_command(Command.FEEL, "tense") == NOTED_IN_DEMO
    assert not active(paths).person_file.exists()
