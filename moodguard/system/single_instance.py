"""One MoodGuard per user: a lock, and a local socket by which a second start speaks to the first.

The socket is this user's alone and local to the machine; Qt's network module is used for nothing else.
"""

import contextlib
import hashlib
import logging
import os
import sys
import tempfile
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from moodguard.system.private_files import make_private_folder

LONGEST_COMMAND_BYTES = 64
LONGEST_REPLY_BYTES = 16 * 1024
# On a machine with much else to do the app can take seconds to open its settings, and answers after that.
PATIENCE_MS = 15_000
MOST_CLIENTS = 8
SILENT_CLIENT_MS = 2000
PROBE_MS = 500
_LONGEST_SOCKET_PATH_BYTES = 90  # the system takes 104 (macOS) or 108; Qt needs some for a draft's name

_log = logging.getLogger(__name__)


class Command(Enum):
    """What the running instance can be asked for."""

    SHOW_SETTINGS = "show-settings"
    STATUS = "status"
    PAUSE = "pause"
    RESUME = "resume"
    GALLERY = "gallery"
    PROFILES = "profiles"  # they were changed on disk: take that on
    QUIT = "quit"


Handler = Callable[[Command], str]


class InstanceError(Exception):
    """The control socket can't be used; the message says why, in words."""


def socket_name(lock_file: Path) -> str:
    """Name of the control socket that belongs to this lock file: a path, or on Windows the name of a pipe.

    It lies beside the lock, in a folder of this user. Where that path is longer than the system takes, it
    lies in a folder of this user's own among the temporary files.
    """
    digest = hashlib.sha256(os.fsencode(lock_file.absolute())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"moodguard-{digest}"
    beside = lock_file.absolute().with_suffix(".sock")
    if len(os.fsencode(beside)) <= _LONGEST_SOCKET_PATH_BYTES:
        return str(beside)
    return str(Path(tempfile.gettempdir()) / f"moodguard-{os.getuid()}" / f"{digest}.sock")


def send(lock_file: Path, command: Command, timeout_ms: int = PATIENCE_MS) -> str | None:
    """Ask the running instance and return its reply, one line; None where nobody answers in time.

    Waits, so it is for a program that has no window.
    """
    socket = QLocalSocket()
    socket.connectToServer(socket_name(lock_file))
    if not socket.waitForConnected(timeout_ms):
        return None
    socket.write(command.value.encode() + b"\n")
    reply = b""
    while b"\n" not in reply and len(reply) <= LONGEST_REPLY_BYTES:
        if not socket.bytesAvailable() and not socket.waitForReadyRead(timeout_ms):
            return None
        reply += bytes(socket.readAll().data())
    socket.abort()
    return reply.partition(b"\n")[0].decode("utf-8", errors="replace")


class Instance(QObject):
    """The one running instance. It holds the lock until `release`, and answers commands once it serves."""

    def __init__(self, lock: QLockFile, lock_file: Path) -> None:
        """Use `claim`. `lock` is held, and is released with the instance."""
        super().__init__()
        self._lock = lock
        self._name = socket_name(lock_file)
        self._server: QLocalServer | None = None
        self._handler: Handler = lambda _: "not ready"

    @staticmethod
    def claim(lock_file: Path) -> "Instance | None":
        """Become the one running instance; None where another one is.

        A lock that a crash left behind is taken over. Where no lock can be kept at all (a full disk, a folder
        that can't be written) the app is still allowed to start, as long as no other instance answers.
        """
        with contextlib.suppress(OSError):
            make_private_folder(lock_file.parent)
        lock = QLockFile(str(lock_file))
        lock.setStaleLockTime(0)  # held for days: age says nothing
        if lock.tryLock(0):
            return Instance(lock, lock_file)
        if _somebody_listens(lock_file):
            return None
        if lock.error() is not QLockFile.LockError.LockFailedError:
            _log.warning("%s can't be written, so a second start of MoodGuard may go unnoticed", lock_file)
            return Instance(lock, lock_file)
        # Qt believes the process number in the file, which another program may have by now; the system's own
        # lock on the file knows better, and this respects it.
        if lock.removeStaleLockFile() and lock.tryLock(0):
            return Instance(lock, lock_file)
        return None

    def serve(self, handler: Handler) -> None:
        """Answer commands from now on, in this thread's event loop. `handler` returns one line of reply.

        Raises InstanceError where the socket can't be opened; the app runs on without being reachable.
        """
        self._handler = handler
        if sys.platform != "win32":
            _check_private(Path(self._name).parent)
        QLocalServer.removeServer(self._name)  # what a crash left behind; the lock says that it is ours
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.setMaxPendingConnections(MOST_CLIENTS)
        server.newConnection.connect(self._welcome)
        if not server.listen(self._name):
            raise InstanceError(
                f"MoodGuard can't be reached by a second start: {server.errorString()} ({self._name})"
            )
        self._server = server

    def release(self) -> None:
        """Stop answering and let another instance start."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            if len(self._server.findChildren(_Client)) >= MOST_CLIENTS:
                socket.abort()
                socket.deleteLater()
            else:
                _Client(socket, self._handler, self._server)


class _Client(QObject):
    """One connection: a single command in, a single line out, then it is closed."""

    def __init__(self, socket: QLocalSocket, handler: Handler, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._handler = handler
        self._answered = False
        socket.setParent(self)
        socket.setReadBufferSize(2 * LONGEST_COMMAND_BYTES)
        socket.disconnected.connect(self.deleteLater)
        socket.readyRead.connect(self._read)
        QTimer.singleShot(SILENT_CLIENT_MS, self, socket.abort)
        self._read()  # what came before we listened

    def _read(self) -> None:
        if self._answered:
            self._socket.readAll()
            return
        waiting = bytes(self._socket.peek(LONGEST_COMMAND_BYTES + 1).data())
        line, end, _ = waiting.partition(b"\n")
        if end:
            self._answer(self._reply_to(line))
        elif len(waiting) > LONGEST_COMMAND_BYTES:
            self._answer("error: that is too long for a command")

    def _reply_to(self, line: bytes) -> str:
        try:
            command = Command(line.decode("ascii").strip())
        except ValueError:
            return "error: unknown command; there are " + ", ".join(known.value for known in Command)
        try:
            return self._handler(command)
        except Exception:
            _log.exception("the command %s failed", command.value)
            return f"error: {command.value} failed; the log says more"

    def _answer(self, reply: str) -> None:
        self._answered = True
        line = " ".join(reply.split("\n")).encode("utf-8", errors="replace")[: LONGEST_REPLY_BYTES - 1]
        self._socket.write(line + b"\n")
        self._socket.flush()  # now, as the command may have been to quit
        self._socket.disconnectFromServer()


def _somebody_listens(lock_file: Path) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(socket_name(lock_file))
    there = socket.waitForConnected(PROBE_MS)
    socket.abort()
    return there


def _check_private(folder: Path) -> None:
    """Make the socket's folder where it is missing, and refuse one that belongs to somebody else."""
    try:
        make_private_folder(folder)
        owner = folder.lstat().st_uid
    except OSError as error:
        raise InstanceError(f"the folder {folder} can't be used: {error.strerror}") from error
    if sys.platform != "win32" and owner != os.getuid():
        raise InstanceError(f"the folder {folder} belongs to another user")
