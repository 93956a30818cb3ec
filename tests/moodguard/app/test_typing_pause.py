"""Cards and gallery wait for a pause: while somebody types, none comes, and none is lost."""

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moodguard.app import typing_pause
from moodguard.app.app import App
from moodguard.app.typing_pause import TypingPauseController
from moodguard.mood.escalation import Stage, Step
from moodguard.mood.typing_pause import LONGEST_WAIT, STALE
from moodguard.store.settings import Settings
from moodguard.system.surroundings import Signals
from moodguard.system.typing import Place, Typing
from support.app_under_test import MakeApp, show_tension


class Keyboard:
    """What is found out of somebody who types, or not; `asked` counts how often it was."""

    def __init__(self, idle: float | None = 0.1) -> None:
        self.typing = Typing(idle)
        self.asked = 0
        self.threads: set[str] = set()

    def look(self) -> Typing:
        self.asked += 1
        self.threads.add(threading.current_thread().name)
        return self.typing


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is asked less often than needed here."""
    monkeypatch.setattr(typing_pause, "ASK_SECONDS", 0.01)
    monkeypatch.setattr(typing_pause, "WATCH_MS", 10)


def typed_at(make_app: MakeApp, keyboard: Keyboard, **options: object) -> App:
    app = make_app(**options)
    app.use_typing(keyboard.look)
    return app


def card_is_there(app: App) -> bool:
    return app.steps.card is not None and app.steps.card.isVisible()


def asked_on(qtbot: QtBot, keyboard: Keyboard, times: int = 3) -> None:
    """Until the keyboard was asked some times more, and the answers were weighed."""
    before = keyboard.asked
    qtbot.waitUntil(lambda: keyboard.asked >= before + times)


def test_no_card_comes_while_somebody_types_and_it_comes_in_the_first_pause(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    keyboard = Keyboard()
    app = typed_at(make_app, keyboard)
    show_tension(app, 11)
    assert app.companion.stage is Stage.BREAK_MESSAGE
    asked_on(qtbot, keyboard)
    assert not card_is_there(app)
    keyboard.typing = Typing(3.2)
    qtbot.waitUntil(lambda: card_is_there(app))
    assert keyboard.threads == {"poller"}, "never on the thread of the windows"


def test_the_gallery_that_opens_by_itself_waits_too(qtbot: QtBot, make_app: MakeApp) -> None:
    keyboard = Keyboard(60.0)
    app = typed_at(make_app, keyboard, changes={"gallery_opens_itself": True})
    show_tension(app, 11)
    qtbot.waitUntil(lambda: card_is_there(app))
    keyboard.typing = Typing(0.0)
    show_tension(app, 4)
    assert app.companion.stage is Stage.GALLERY
    asked_on(qtbot, keyboard)
    assert app.gallery.viewer is None
    keyboard.typing = Typing(4.0)
    qtbot.waitUntil(lambda: app.gallery.is_open)


def test_after_the_longest_wait_a_card_comes_and_no_gallery_over_what_is_typed(
    qtbot: QtBot, make_app: MakeApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboard = Keyboard(60.0)
    app = typed_at(make_app, keyboard, changes={"gallery_opens_itself": True})
    show_tension(app, 11)
    qtbot.waitUntil(lambda: card_is_there(app))
    monkeypatch.setattr(typing_pause, "may_come", lambda *_: True)  # as after the longest wait
    keyboard.typing = Typing(0.1)
    offers: list[Step] = []
    app.steps.shown.connect(offers.append)
    show_tension(app, 4)
    qtbot.waitUntil(lambda: [step.stage for step in offers] == [Stage.GALLERY])
    assert card_is_there(app)
    assert not app.gallery.is_open


def test_nobody_is_asked_while_nothing_waits(qtbot: QtBot, make_app: MakeApp) -> None:
    keyboard = Keyboard(10.0)
    app = typed_at(make_app, keyboard)
    app.start()
    assert keyboard.asked == 0
    show_tension(app, 11)
    qtbot.waitUntil(lambda: card_is_there(app))
    qtbot.waitUntil(lambda: not app.typing_pause.waits)
    rested_at = keyboard.asked
    qtbot.wait(50)
    assert keyboard.asked <= rested_at + 1, "one question may have been under way"


@pytest.mark.parametrize("end", ["skip", "pause", "call", "later"])
def test_what_is_no_longer_wanted_does_not_come_in_the_next_pause(
    qtbot: QtBot, make_app: MakeApp, end: str
) -> None:
    keyboard = Keyboard()
    app = typed_at(make_app, keyboard)
    show_tension(app, 11)
    assert app.typing_pause.waits
    {
        "skip": app.steps.skip,
        "pause": lambda: app.pausing.set_paused(True),
        "call": lambda: app.quiet.set_surroundings(Signals(camera_users=("meeting",))),
        "later": lambda: app.steps.remind_later(10),
    }[end]()
    assert not app.typing_pause.waits
    keyboard.typing = Typing(60.0)
    qtbot.wait(50)
    assert not card_is_there(app)


def test_it_comes_at_the_latest_after_some_minutes_of_typing(qtbot: QtBot) -> None:
    now, came = [0.0], []
    parent = QObject()
    waiting = TypingPauseController(Settings, lambda: now[0], parent)
    keyboard = Keyboard(0.0)
    waiting.use_look(keyboard.look)
    waiting.when_free(came.append)
    while now[0] + STALE < LONGEST_WAIT:  # with an answer now and then, or it would be none
        asked_on(qtbot, keyboard)
        now[0] += STALE - 1
    asked_on(qtbot, keyboard)
    assert came == []
    now[0] = LONGEST_WAIT
    qtbot.waitUntil(lambda: len(came) == 1)
    waiting.stop()


def test_a_system_that_gives_no_answer_holds_no_card_back(qtbot: QtBot) -> None:
    now, came = [0.0], []
    hangs = threading.Event()
    parent = QObject()
    waiting = TypingPauseController(Settings, lambda: now[0], parent)
    waiting.use_look(lambda: (hangs.wait(), Typing())[1])
    waiting.when_free(came.append)
    qtbot.wait(30)
    assert came == []
    now[0] = STALE + 1
    qtbot.waitUntil(lambda: len(came) == 1)
    hangs.set()
    waiting.stop()


@pytest.mark.parametrize("unknown", [Typing(), Typing(None, Place(0, 0, 5, 5))])
def test_where_it_cant_be_told_the_card_comes_at_once(
    qtbot: QtBot, make_app: MakeApp, unknown: Typing
) -> None:
    keyboard = Keyboard()
    keyboard.typing = unknown
    app = typed_at(make_app, keyboard)
    show_tension(app, 11)
    qtbot.waitUntil(lambda: card_is_there(app))


def test_a_look_that_fails_costs_no_card(qtbot: QtBot) -> None:
    def fail() -> Typing:
        raise OSError("no display")

    came: list[Typing] = []
    parent = QObject()
    waiting = TypingPauseController(Settings, lambda: 0.0, parent)
    waiting.use_look(fail)
    waiting.when_free(came.append)
    qtbot.waitUntil(lambda: came == [Typing()])
    waiting.stop()


def test_a_card_that_is_dropped_while_it_is_being_made_does_not_come(qtbot: QtBot, make_app: MakeApp) -> None:
    app = typed_at(make_app, Keyboard(60.0))
    show_tension(app, 11)
    app.typing_pause._come(Typing(60.0))  # the pause is there before the card is
    app.steps.skip()
    qtbot.wait(50)
    assert not card_is_there(app)
