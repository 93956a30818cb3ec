"""Music rests during a break where that is wanted, and goes on behind it, but not into a call."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from moodguard.app.break_players import BreakPlayersController
from moodguard.store.settings import Settings
from moodguard.system.media_players import MediaPlayers
from moodguard.system.surroundings import Signals
from support.app_under_test import MakeApp

pytestmark = pytest.mark.usefixtures("qapp")


class Players(MediaPlayers):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def pause_playing(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def resume_at_once(self) -> None:
        self.told.append("resume at once")

    def leave_paused(self) -> None:
        self.told.append("leave")


Made = tuple[BreakPlayersController, Players]


def made(*, wanted: bool = True, may_resume: Callable[[], bool] = lambda: True) -> Made:
    players = Players()
    parent = QObject()
    controller = BreakPlayersController(
        lambda: Settings(pause_players=wanted), may_resume, make=lambda _: players, parent=parent
    )
    players.setParent(parent)
    controller.setParent(None)
    return controller, players


def test_players_are_paused_for_the_whole_break_and_go_on_once() -> None:
    controller, players = made()
    controller.begin("gallery")
    controller.begin("minute")
    controller.end("gallery")
    assert players.told == ["pause"]
    controller.end("minute")
    controller.end("minute")
    assert players.told == ["pause", "resume"]


def test_nothing_is_paused_unless_that_is_chosen() -> None:
    assert not Settings().pause_players
    controller, players = made(wanted=False)
    controller.begin("gallery")
    controller.end("gallery")
    controller.stop()
    assert players.told == []


def test_music_does_not_go_on_into_a_call() -> None:
    controller, players = made(may_resume=lambda: False)
    controller.begin("gallery")
    controller.end("gallery")
    assert players.told == ["pause", "leave"]


def test_at_the_end_of_the_program_it_goes_on_at_once_and_only_if_a_break_was_on() -> None:
    controller, players = made()
    controller.stop()
    assert players.told == []
    controller.begin("gallery")
    controller.stop()
    controller.end("gallery")
    assert players.told == ["pause", "resume at once"]


def test_the_gallery_is_such_a_break(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch) -> None:
    app = make_app(changes={"pause_players": True})
    players = Players()
    monkeypatch.setattr(app.break_players, "_players", players)
    app.gallery.open()
    assert players.told == ["pause"]
    app.gallery.close()
    assert players.told == ["pause", "resume"]
    app.gallery.open()
    app.quiet.set_surroundings(Signals(microphone_users=("zoom",)))
    app.gallery.close()
    assert players.told == ["pause", "resume", "pause", "leave"]
