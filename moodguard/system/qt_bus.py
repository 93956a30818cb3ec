"""D-Bus by way of QtDBus, none of whose answers may hold us up."""

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

from moodguard.system.bus import Bus, NoBus, Question
from moodguard.system.looking import is_there

LONGEST_WAIT_SECONDS = 0.2
REST_SECONDS = 10.0
_POLL_SECONDS = 0.0005
_NOBODY_THERE = {
    "org.freedesktop.DBus.Error.NameHasNoOwner",
    "org.freedesktop.DBus.Error.ServiceUnknown",
    "org.freedesktop.DBus.Error.NoReply",
    "org.freedesktop.DBus.Error.Timeout",
    "org.freedesktop.DBus.Error.TimedOut",
}


class QtBus:
    """A bus by way of QtDBus. A service is never started by being asked.

    Whoever doesn't know a question, isn't there or stays silent is let be for `REST_SECONDS`, so that a
    program that hangs costs `LONGEST_WAIT_SECONDS` now and then, not at every look.
    """

    def __init__(self, connection: QDBusConnection, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` counts s, for how long somebody who doesn't answer is left alone."""
        self._connection = connection
        self._clock = clock
        self._resting: dict[str | Question, float] = {}

    def ask(self, question: Question) -> object | None:
        """As `Bus.ask`, within `LONGEST_WAIT_SECONDS`."""
        if self._rests(question.service) or self._rests(question) or not self._connection.isConnected():
            return None
        reply = self._reply(question)
        if reply is None or reply.errorName() in _NOBODY_THERE:
            self._resting[question.service] = self._clock() + REST_SECONDS
            return None
        if reply.type() is not QDBusMessage.MessageType.ReplyMessage:
            self._resting[question] = self._clock() + REST_SECONDS
            return None
        values = reply.arguments()
        return plain(values[0]) if values else None

    def _rests(self, who: str | Question) -> bool:
        until = self._resting.get(who)
        return until is not None and self._clock() < until

    def _reply(self, question: Question) -> QDBusMessage | None:
        """Poll for the reply: Qt's own ways to wait for it hold up every other thread of the program."""
        message = QDBusMessage.createMethodCall(
            question.service, question.path, question.interface, question.method
        )
        message.setArguments(list(question.arguments))
        message.setAutoStartService(False)
        # The reply comes to Qt's bus thread, whatever this thread does in the meantime.
        pending = self._connection.asyncCall(message, int(LONGEST_WAIT_SECONDS * 1000))
        deadline = time.monotonic() + LONGEST_WAIT_SECONDS
        while not pending.isFinished():
            if time.monotonic() > deadline:
                return None
            time.sleep(_POLL_SECONDS)
        return pending.reply()


def plain(value: object) -> object:
    """A value of a reply without the variants around it."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value


def has_session_bus(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the user's session has a bus; where it has none, being asked for it would start one."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    named = bool(environment.get("DBUS_SESSION_BUS_ADDRESS"))
    return named or (bool(runtime) and is_there(Path(runtime) / "bus"))


def session_bus(environment: Mapping[str, str] = os.environ) -> Bus:
    """The bus of the user's session, if it has one; none is started."""
    return QtBus(QDBusConnection.sessionBus()) if has_session_bus(environment) else NoBus()


def system_bus() -> Bus:
    """The bus of the whole machine."""
    return QtBus(QDBusConnection.systemBus())
