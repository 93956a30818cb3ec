"""Players on Linux, over the session's bus: the Media Player Remote Interfacing Specification, version 2."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from moodguard.system.dbus.connection import BUS, BUS_PATH, BusConnection
from moodguard.system.dbus.message import Kind, Message
from moodguard.system.media_players.interface import MediaPlayers

log = logging.getLogger(__name__)

PREFIX = "org.mpris.MediaPlayer2."
PATH = "/org/mpris/MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
PLAYING, PAUSED = "Playing", "Paused"
MOST_PLAYERS = 20  # more than anybody has; each costs some messages


class MprisPlayers(MediaPlayers):
    """Asks each player whether it plays. One that never answers is left alone."""

    def __init__(self, bus: BusConnection, parent: QObject | None = None) -> None:
        """`bus` is the session's, for this alone."""
        super().__init__(parent)
        self._bus = bus
        self._paused: set[str] = set()
        self._turn = 0  # answers to an earlier turn come too late
        bus.lost.connect(self.leave_paused)

    def pause_playing(self) -> None:
        """As `MediaPlayers.pause_playing`."""
        self._turn += 1
        turn = self._turn
        self._bus.call(BUS, BUS_PATH, f"{BUS}.ListNames", then=lambda reply: self._ask_all(reply, turn))

    def resume(self) -> None:
        """As `MediaPlayers.resume`: a player that plays again, or was stopped, is left as it is."""
        paused = self._paused
        self.leave_paused()
        for name in paused:
            self._ask_status(name, self._resume_one)

    def resume_at_once(self) -> None:
        """As `MediaPlayers.resume_at_once`."""
        for name in self._paused:
            self._bus.call(name, PATH, f"{PLAYER}.Play")
        self._bus.flush()
        self.leave_paused()

    def leave_paused(self) -> None:
        """As `MediaPlayers.leave_paused`."""
        self._turn += 1
        self._paused = set()

    def _ask_all(self, reply: Message | None, turn: int) -> None:
        names = reply.body[0] if reply is not None and reply.kind is Kind.REPLY and reply.body else []
        if turn != self._turn or not isinstance(names, list):
            return
        for name in [each for each in names if str(each).startswith(PREFIX)][:MOST_PLAYERS]:
            self._ask_status(str(name), lambda player, status: self._pause_one(player, status, turn))

    def _ask_status(self, name: str, then: Callable[[str, object], None]) -> None:
        """`then` gets the name, and what the player says; None for no answer."""
        self._bus.call(
            name,
            PATH,
            "org.freedesktop.DBus.Properties.Get",
            "ss",
            (PLAYER, "PlaybackStatus"),
            then=lambda reply: then(name, reply.body[0] if reply is not None and reply.body else None),
        )

    def _pause_one(self, name: str, status: object, turn: int) -> None:
        if turn == self._turn and status == PLAYING:
            self._paused.add(name)
            self._bus.call(name, PATH, f"{PLAYER}.Pause")
            log.info("%s is paused for a break", name.removeprefix(PREFIX))

    def _resume_one(self, name: str, status: object) -> None:
        if status == PAUSED:
            self._bus.call(name, PATH, f"{PLAYER}.Play")
            log.info("%s goes on", name.removeprefix(PREFIX))
