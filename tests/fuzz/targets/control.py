"""What a program sends over the control socket."""

import contextlib

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Signal

from moodguard.store.later import LEAST_MINUTES, MOST_MINUTES, parse_later
from moodguard.store.pause_time import parse_pause_time
from moodguard.system.single_instance import LONGEST_REPLY_BYTES, Command, Request, _Client

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b"status\n",
    b"show-settings\nquit\n",
    b" pause \r\n",
    b"x" * 80,
    b"\xff\xfe\n",
    b"\n",
    b"res",
    b"later 10\n",
    b"skip 3\n",
    b"pause 30m\n",
    b"pause until 14:30\n",
    b"pause until-tomorrow\n",
)


def prepare() -> object:
    """What Qt's timers need, to be held as long as it runs; the tests have their own."""
    return QCoreApplication([])


class Socket(QObject):
    """One end of a connection: what has come, and what was sent back."""

    disconnected = Signal()
    readyRead = Signal()  # noqa: N815 - Qt's name

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data = data
        self.sent = b""
        self.open = True

    def setReadBufferSize(self, size: int) -> None:  # noqa: N802 - Qt's name
        self._data = self._data[:size]

    def peek(self, size: int) -> QByteArray:
        return QByteArray(self._data[:size])

    def readAll(self) -> QByteArray:  # noqa: N802 - Qt's name
        data, self._data = self._data, b""
        return QByteArray(data)

    def write(self, data: bytes) -> None:
        self.sent += data

    def flush(self) -> None:
        pass

    def disconnectFromServer(self) -> None:  # noqa: N802 - Qt's name
        self.open = False

    def abort(self) -> None:
        self.open = False


def run(data: bytes) -> None:
    """Answer it, once, in one line."""
    asked: list[Request] = []

    def handle(request: Request) -> str:
        asked.append(request)
        if request.command is Command.LATER:
            with contextlib.suppress(ValueError):
                assert LEAST_MINUTES <= parse_later(request.argument) <= MOST_MINUTES
        if request.command is Command.PAUSE:
            with contextlib.suppress(ValueError):
                assert parse_pause_time(parse_pause_time(request.argument).as_text) is not None
            raise ValueError("a command that fails")
        return data.decode("utf-8", "replace") * 40

    parent = QObject()
    socket = Socket(data)
    client = _Client(socket, handle, parent)  # type: ignore[arg-type]
    client._read()
    assert len(asked) <= 1
    assert socket.open == (socket.sent == b"")
    if socket.sent:
        assert socket.sent.endswith(b"\n")
        assert socket.sent.count(b"\n") == 1
        assert len(socket.sent) <= LONGEST_REPLY_BYTES
    else:
        assert b"\n" not in data[:64]
