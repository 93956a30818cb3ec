"""Finds a D-Bus that takes connections and never answers, before anything in this program waits for it.

Qt asks the buses on the thread of the windows, for the tray, the colours and the screen reader, and waits 25
seconds for each answer. A bus that hangs would thus keep everything from being shown for minutes.
"""

import logging
import os
import struct
import time
from collections.abc import Mapping, MutableMapping

from PySide6.QtCore import QByteArray
from PySide6.QtNetwork import QLocalSocket

from moodguard.translation import tr

log = logging.getLogger(__name__)

PATIENCE_SECONDS = 5.0  # a bus answers within milliseconds; but just after a login everything is slow
NO_BUS = "unix:path=/dev/null/left-alone"  # can't be connected to, which is found out at once
SESSION, SYSTEM = "DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"
SYSTEM_SOCKET = "unix:path=/run/dbus/system_bus_socket"
_UNCONNECTED = QLocalSocket.LocalSocketState.UnconnectedState


def leave_hanging_buses(
    environment: MutableMapping[str, str] = os.environ, patience: float = PATIENCE_SECONDS
) -> str:
    """Let this program find no bus in place of one that doesn't answer within `patience` s.

    Returns in words what that means for the user, "" where every bus answers or isn't there. To be called
    before Qt is started. Raises nothing.
    """
    addresses = {SESSION: session_address(environment), SYSTEM: environment.get(SYSTEM) or SYSTEM_SOCKET}
    deadline = time.monotonic() + patience
    greetings = {variable: Greeting(address, deadline) for variable, address in addresses.items()}
    hung = [variable for variable, greeting in greetings.items() if not greeting.is_over()]
    for variable in hung:
        log.warning("the bus at %s doesn't answer and is left alone", addresses[variable])
        environment[variable] = NO_BUS
    if SESSION not in hung:
        return ""
    return tr(
        "The desktop's message bus doesn't answer, so MoodGuard may have no tray icon, and can't tell "
        "whether the screen is locked or you don't want to be disturbed. It watches and suggests breaks as "
        "usual. Log out and in again to mend it."
    )


class Greeting:
    """Logs in to a bus and says hello, as everyone does who uses it, and sees whether it answers."""

    def __init__(self, addresses: str, deadline: float) -> None:
        """Sends the greeting to the first of `addresses` that takes it by `deadline` (s of time.monotonic).

        Where there is no bus, or it refuses, the greeting is over: whoever uses it finds out at once.
        """
        self._deadline = deadline
        self._answer = b""
        self._socket: QLocalSocket | None = None
        for name, options in socket_names(addresses):
            socket = QLocalSocket()
            socket.setSocketOptions(options)
            socket.connectToServer(name)
            if socket.waitForConnected(self._left_ms()):
                socket.write(login() + _hello())
                socket.flush()
                self._socket = socket
                return
            if socket.error() is QLocalSocket.LocalSocketError.SocketTimeoutError:
                self._socket = socket
                return

    def is_over(self) -> bool:
        """Whether the bus has answered by the deadline, or said that it won't; waits for that."""
        socket = self._socket
        if socket is None:
            return True
        while not self._answered() and socket.state() is not _UNCONNECTED:
            if not socket.waitForReadyRead(self._left_ms()) and socket.state() is not _UNCONNECTED:
                return False
            self._answer += bytes(socket.readAll().data())
        return True

    def _answered(self) -> bool:
        """Whether there is more than the word that the login was accepted, or another word."""
        line, end, more = self._answer.partition(b"\r\n")
        return bool(end) and (bool(more) or not line.startswith(b"OK "))

    def _left_ms(self) -> int:
        return max(0, round(1000 * (self._deadline - time.monotonic())))


def login() -> bytes:
    """What every client sends first, to say who it is: the user whom the system knows it to be."""
    return f"\0AUTH EXTERNAL {str(os.getuid()).encode().hex()}\r\nBEGIN\r\n".encode()


def _hello() -> bytes:
    """The message that every client sends first (D-Bus specification, "Message Protocol")."""
    bus = "org.freedesktop.DBus"
    fields = b""
    for code, kind, text in (
        (1, "o", "/org/freedesktop/DBus"), (2, "s", bus), (3, "s", "Hello"), (6, "s", bus),
    ):  # fmt: skip
        fields += bytes(-len(fields) % 8)
        fields += (
            bytes([code, 1]) + kind.encode() + b"\0" + struct.pack("<I", len(text)) + text.encode() + b"\0"
        )
    head = struct.pack("<cBBBIII", b"l", 1, 0, 1, 0, 1, len(fields)) + fields
    return head + bytes(-len(head) % 8)


def session_address(environment: Mapping[str, str]) -> str:
    """Where libdbus looks for the session's bus; "" for nowhere."""
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    return environment.get(SESSION) or (f"unix:path={runtime}/bus" if runtime else "")


def socket_names(addresses: str) -> list[tuple[str, QLocalSocket.SocketOption]]:
    """The sockets of this machine among D-Bus addresses (D-Bus specification, "Server Addresses")."""
    option = QLocalSocket.SocketOption
    found = []
    for address in addresses.split(";"):
        transport, _, rest = address.partition(":")
        values = dict(part.partition("=")[::2] for part in rest.split(","))
        if transport == "unix" and "path" in values:
            found.append((_unescaped(values["path"]), option.NoOptions))
        elif transport == "unix" and "abstract" in values:
            found.append((_unescaped(values["abstract"]), option.AbstractNamespaceOption))
    return found


def _unescaped(value: str) -> str:
    return os.fsdecode(bytes(QByteArray.fromPercentEncoding(os.fsencode(value)).data()))
