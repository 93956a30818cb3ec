"""Players that are paused for a break: made-up ones, on a real bus."""

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from moodguard.system.dbus.connection import BUS, BUS_PATH, BusConnection
from moodguard.system.dbus.message import Message
from moodguard.system.dbus.wire import Variant
from moodguard.system.media_players.mpris import PREFIX, MprisPlayers
from support.bus_program import PATIENCE_MS, BusProgram, Reply, own_bus

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="about Linux's players")


class Player(BusProgram):
    """Plays, or not, and does as it is told; a `deaf` one never answers."""

    def __init__(self, address: str, qtbot: QtBot, name: str, state: str, *, deaf: bool = False) -> None:
        super().__init__(address, self.reply)
        self.state = state
        self.deaf = deaf
        self.told: list[str] = []
        self.own(qtbot, PREFIX + name)

    def reply(self, call: Message) -> Reply | None:
        if self.deaf:
            return None
        if call.member == "Get":
            return Reply("v", (Variant("s", self.state),))
        self.told.append(call.member)
        self.state = {"Pause": "Paused", "Play": "Playing"}[call.member]
        return Reply()


@pytest.fixture
def address() -> Iterator[str]:
    with own_bus() as found:
        yield found


def settle(qtbot: QtBot, address: str, rounds: int = 4) -> None:
    """Until all that was on its way over the bus, there and back, has come."""
    bus = BusConnection(address)
    for _ in range(rounds):
        said: list[Message | None] = []
        bus.call(BUS, BUS_PATH, f"{BUS}.GetId", then=said.append)
        qtbot.waitUntil(lambda said=said: bool(said), timeout=PATIENCE_MS)  # type: ignore[misc]
    bus.close()


def test_what_plays_is_paused_and_that_alone_goes_on(qtbot: QtBot, address: str) -> None:
    music = Player(address, qtbot, "music", "Playing")
    film = Player(address, qtbot, "film.instance5", "Paused")
    radio = Player(address, qtbot, "radio", "Stopped")
    players = MprisPlayers(BusConnection(address))
    players.pause_playing()
    qtbot.waitUntil(lambda: music.state == "Paused", timeout=PATIENCE_MS)
    players.resume()
    qtbot.waitUntil(lambda: music.state == "Playing", timeout=PATIENCE_MS)
    assert (music.told, film.told, radio.told) == (["Pause", "Play"], [], [])


@pytest.mark.parametrize("state", ["Stopped", "Playing"])
def test_a_player_that_its_user_has_touched_since_is_left_alone(
    qtbot: QtBot, address: str, state: str
) -> None:
    music, other = Player(address, qtbot, "music", "Playing"), Player(address, qtbot, "other", "Playing")
    players = MprisPlayers(BusConnection(address))
    players.pause_playing()
    qtbot.waitUntil(lambda: "Playing" not in (music.state, other.state), timeout=PATIENCE_MS)
    music.state = state
    players.resume()
    qtbot.waitUntil(lambda: other.state == "Playing", timeout=PATIENCE_MS)
    settle(qtbot, address)
    assert music.told == ["Pause"]


def test_a_break_that_is_over_before_a_player_has_answered_pauses_nothing(qtbot: QtBot, address: str) -> None:
    music = Player(address, qtbot, "music", "Playing")
    players = MprisPlayers(BusConnection(address))
    players.pause_playing()
    players.resume()
    settle(qtbot, address)
    assert music.told == []


def test_what_is_left_paused_is_not_let_go_on_later(qtbot: QtBot, address: str) -> None:
    music = Player(address, qtbot, "music", "Playing")
    players = MprisPlayers(BusConnection(address))
    players.pause_playing()
    qtbot.waitUntil(lambda: music.state == "Paused", timeout=PATIENCE_MS)
    players.leave_paused()
    players.resume()
    settle(qtbot, address)
    assert music.told == ["Pause"]


def test_at_the_end_of_the_program_what_was_paused_goes_on(qtbot: QtBot, address: str) -> None:
    music = Player(address, qtbot, "music", "Playing")
    bus = BusConnection(address)
    players = MprisPlayers(bus)
    players.pause_playing()
    qtbot.waitUntil(lambda: music.state == "Paused", timeout=PATIENCE_MS)
    players.resume_at_once()
    bus.close()  # as the program is gone at once
    qtbot.waitUntil(lambda: music.state == "Playing", timeout=PATIENCE_MS)


def test_a_player_that_never_answers_keeps_no_other_from_being_paused(qtbot: QtBot, address: str) -> None:
    Player(address, qtbot, "deaf", "Playing", deaf=True)
    music = Player(address, qtbot, "music", "Playing")
    players = MprisPlayers(BusConnection(address))
    players.pause_playing()
    qtbot.waitUntil(lambda: music.state == "Paused", timeout=PATIENCE_MS)


def test_without_a_bus_nothing_is_paused_and_nothing_fails(qtbot: QtBot) -> None:
    players = MprisPlayers(BusConnection(""))
    players.pause_playing()
    qtbot.wait(0)
    players.resume()
    players.resume_at_once()
