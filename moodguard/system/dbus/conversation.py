"""A conversation with the session's bus that is waited for, in bounded time, by a thread of its own."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtNetwork import QLocalSocket

from moodguard.system.dbus.connection import BUS, BUS_PATH
from moodguard.system.dbus.message import Kind, Message, MessageStream, encode
from moodguard.system.dbus.wire import WireError
from moodguard.system.hanging_bus import login, socket_names

_MOST_LINE_BYTES = 1024
_CONNECT_MS = 100  # local sockets take or refuse at once
# PySide holds every other thread up while QLocalSocket waits, so it is asked again and again.
_POLL_SECONDS, _LONGEST_POLL_SECONDS = 0.0005, 0.05


class Conversation:
    """One connection; it belongs to the thread that makes it. `close` ends it."""

    def __init__(self, addresses: str, seconds: float) -> None:
        """`addresses` as the bus's own variable has them; all of it together is waited for so long."""
        self._deadline = time.monotonic() + seconds
        self._stream = MessageStream()
        self._come: list[Message] = []  # and not yet asked for
        self._serial = 0
        self._socket = self._connected(addresses)
        if self._socket is not None:
            self._send(Message(Kind.CALL, path=BUS_PATH, interface=BUS, member="Hello", destination=BUS))

    def listen(self, rule: str) -> None:
        """Hear the signals that match a rule of the bus."""
        self.ask(BUS, BUS_PATH, f"{BUS}.AddMatch", "s", (rule,))

    def ask(
        self, service: str, path: str, member: str, signature: str, body: Sequence[object]
    ) -> Message | None:
        """Call a method, whose service the bus may start; its reply or error, None where neither comes.

        Raises WireError where the body is not what the signature says.
        """
        interface, _, method = member.rpartition(".")
        call = Message(
            Kind.CALL, path=path, interface=interface, member=method, destination=service,
            signature=signature, body=tuple(body),
        )  # fmt: skip
        serial = self._send(call)
        return self._wait_for(
            lambda found: found.kind in (Kind.REPLY, Kind.ERROR) and found.reply_serial == serial
        )

    def signal(self, wanted: Callable[[Message], bool]) -> Message | None:
        """The first signal of that kind, heard already or to come; None where none comes in time."""
        return self._wait_for(lambda found: found.kind is Kind.SIGNAL and wanted(found))

    def close(self) -> None:
        """Hang up; again is no error."""
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.abort()

    # --- within

    def _connected(self, addresses: str) -> QLocalSocket | None:
        for name, options in socket_names(addresses):
            socket = QLocalSocket()
            socket.setSocketOptions(options)
            socket.connectToServer(name)
            if socket.waitForConnected(_CONNECT_MS):
                socket.write(login())
                return socket if self._is_let_in(socket) else None
        return None

    def _is_let_in(self, socket: QLocalSocket) -> bool:
        line = b""
        while b"\r\n" not in line and len(line) <= _MOST_LINE_BYTES:
            if not self._has_more(socket):
                return False
            line += bytes(socket.readLine(_MOST_LINE_BYTES).data())
        return line.startswith(b"OK ")

    def _send(self, message: Message) -> int:
        self._serial += 1
        data = encode(replace(message, serial=self._serial))
        if self._socket is not None:
            self._socket.write(data)
            self._socket.flush()
        return self._serial

    def _wait_for(self, wanted: Callable[[Message], bool]) -> Message | None:
        while True:
            for message in self._come:
                if wanted(message):
                    self._come.remove(message)
                    return message
            if not self._read():
                return None

    def _read(self) -> bool:
        """Take what has come, waiting for it; whether there may be more."""
        socket = self._socket
        if socket is None or not self._has_more(socket):
            return False
        try:
            self._come += self._stream.feed(bytes(socket.readAll().data()))
        except WireError:
            self.close()
            return False
        return True

    def _has_more(self, socket: QLocalSocket) -> bool:
        """Whether there is something to read, by the deadline; False also where the bus has hung up."""
        pause = _POLL_SECONDS
        while not socket.bytesAvailable() and not socket.waitForReadyRead(0):
            hung_up = socket.state() is QLocalSocket.LocalSocketState.UnconnectedState
            if hung_up or time.monotonic() > self._deadline:
                return False
            time.sleep(pause)
            pause = min(1.1 * pause, _LONGEST_POLL_SECONDS)
        return True
