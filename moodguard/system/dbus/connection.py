"""A connection to the session's bus: calls whose answers come later, and signals. Nothing waits for it.

It lives on the thread of the windows, by way of Qt's local socket, which never holds up whoever uses it.
"""

import dataclasses
import logging
import os
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalSocket

from moodguard.system.dbus.message import (
    NO_AUTO_START,
    NO_REPLY_EXPECTED,
    Kind,
    Message,
    MessageStream,
    encode,
)
from moodguard.system.dbus.wire import WireError
from moodguard.system.hanging_bus import login, session_address, socket_names

log = logging.getLogger(__name__)

ANSWER_MS = 5000  # a service answers within milliseconds; one that has to be started, within seconds
BUS = "org.freedesktop.DBus"
BUS_PATH = "/org/freedesktop/DBus"
_MOST_LINE_BYTES = 1024

Answered = Callable[[Message | None], None]


class BusConnection(QObject):
    """Connects when it is first used, and anew when it is used after the bus was lost."""

    heard = Signal(object)  # Message: a signal that was asked for, or sent to us alone
    lost = Signal()  # the bus is gone; who waits for something on it waits no longer

    def __init__(self, addresses: str, parent: QObject | None = None, *, answer_ms: int = ANSWER_MS) -> None:
        """`addresses` as the bus's own variable has them. An answer is waited for `answer_ms`."""
        super().__init__(parent)
        self._addresses = addresses
        self._answer_ms = answer_ms
        self._socket: QLocalSocket | None = None
        self._stream = MessageStream()
        self._line: bytes | None = b""  # of the login; None once that is done
        self._serial = 0
        self._waiting: dict[int, Answered] = {}
        self._rules: list[str] = []
        self.name = ""  # our own, once the bus has given one

    def call(
        self,
        service: str,
        path: str,
        member: str,
        signature: str = "",
        body: Sequence[object] = (),
        *,
        then: Answered | None = None,
        start: bool = False,
    ) -> None:
        """Call a method; `member` is the interface's name, a point and the method's.

        `then` gets the reply or error, later; None where there is no bus, or no answer in time. `start`: may
        the bus start the service for it. Raises WireError where the body is not what the signature says.
        """
        interface, _, method = member.rpartition(".")
        if not self._connect():
            if then is not None:
                QTimer.singleShot(0, self, lambda: then(None))
            return
        flags = 0 if start else NO_AUTO_START
        self._send(
            Message(
                Kind.CALL, path=path, interface=interface, member=method, destination=service,
                signature=signature, body=tuple(body), flags=flags,
            ),
            then,
        )  # fmt: skip

    def listen(self, rule: str) -> None:
        """Hear the signals that match a rule of the bus, now and after a new connection."""
        if rule not in self._rules:
            self._rules.append(rule)
            if self._connect():
                self._match(rule)

    def flush(self) -> None:
        """Send what was written now, as far as the bus takes it, for a program that is about to end."""
        if self._socket is not None:
            self._socket.flush()

    def close(self) -> None:
        """Hang up; again is no error."""
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.disconnected.disconnect(self._hung_up)
            socket.abort()
            socket.deleteLater()
        self._forget()

    # --- the socket

    def _connect(self) -> bool:
        if self._socket is not None:
            return True
        for name, options in socket_names(self._addresses):
            socket = QLocalSocket(self)
            socket.setSocketOptions(options)
            socket.connectToServer(name)  # which takes or refuses at once, as local sockets do
            if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
                socket.deleteLater()
                continue
            self._socket, self._line, self._stream = socket, b"", MessageStream()
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._hung_up)
            socket.errorOccurred.connect(self._failed)
            socket.write(login())
            hello = Message(Kind.CALL, path=BUS_PATH, interface=BUS, member="Hello", destination=BUS)
            self._send(hello, self._greeted)
            for rule in self._rules:
                self._match(rule)
            return True
        return False

    def _match(self, rule: str) -> None:
        self._send(
            Message(
                Kind.CALL, path=BUS_PATH, interface=BUS, member="AddMatch", destination=BUS, signature="s",
                body=(rule,),
            )
        )  # fmt: skip

    def _greeted(self, reply: Message | None) -> None:
        if reply is not None and reply.kind is Kind.REPLY and reply.body:
            self.name = str(reply.body[0])

    def _send(self, message: Message, then: Answered | None = None) -> None:
        socket = self._socket
        if socket is None:
            return
        self._serial = self._serial % 0x7FFF_FFFF + 1
        serial = self._serial
        data = encode(dataclasses.replace(message, serial=serial))
        if then is not None:
            self._waiting[serial] = then
            QTimer.singleShot(self._answer_ms, self, lambda: self._answer(serial, None))
        socket.write(data)

    def _read(self) -> None:
        if self._socket is None:
            return
        data = bytes(self._socket.readAll().data())
        if self._line is not None:
            self._line += data
            line, end, data = self._line.partition(b"\r\n")
            if not end:
                if len(line) > _MOST_LINE_BYTES:
                    self._hung_up()
                return
            if not line.startswith(b"OK "):
                log.info("the session's bus does not let us in")
                self._hung_up()
                return
            self._line = None
        try:
            for message in self._stream.feed(data):
                self._take(message)
        except WireError as error:
            log.warning("the session's bus can't be understood: %s", error)
            self._hung_up()

    def _take(self, message: Message) -> None:
        if message.kind is Kind.SIGNAL:
            self.heard.emit(message)
        elif message.kind in (Kind.REPLY, Kind.ERROR):
            self._answer(message.reply_serial, message)
        else:
            self._take_call(message)

    def _take_call(self, call: Message) -> None:
        """Somebody calls a method of ours."""
        if not call.flags & NO_REPLY_EXPECTED:
            self._refuse(call)

    def _refuse(self, call: Message) -> None:
        """Nobody has anything to ask of us."""
        self._send(
            Message(
                Kind.ERROR, destination=call.sender, reply_serial=call.serial,
                error=f"{BUS}.Error.UnknownMethod", flags=NO_REPLY_EXPECTED,
            )
        )  # fmt: skip

    def _answer(self, serial: int, message: Message | None) -> None:
        if (then := self._waiting.pop(serial, None)) is not None:
            then(message)

    def _failed(self) -> None:
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        if self._socket is not None and self._socket.state() is gone:
            self._hung_up()

    def _hung_up(self) -> None:
        if self._socket is None:
            return
        self.close()
        self.lost.emit()

    def _forget(self) -> None:
        self.name = ""
        waiting, self._waiting = self._waiting, {}
        for then in waiting.values():
            then(None)


def session_connection(
    environment: Mapping[str, str] = os.environ, parent: QObject | None = None
) -> BusConnection:
    """To the bus of the user's session; where there is none, all calls have no answer."""
    return BusConnection(session_address(environment), parent)
