"""One MoodGuard per user: a lock, and a local socket by which a second start speaks to the first.

The socket is this user's alone and local to the machine; Qt's network module is used for nothing else.
"""

import contextlib
import hashlib
import logging
import os
import stat
import sys
import tempfile
from collections.abc import Callable
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from moodguard.system.peer import peer_user
from moodguard.system.private_files import make_private_folder

LONGEST_COMMAND_BYTES = 64
LONGEST_REPLY_BYTES = 16 * 1024
# On a machine with much else to do the app can take seconds to open its settings, and answers after that.
PATIENCE_MS = 15_000
MOST_CLIENTS = 8
SILENT_CLIENT_MS = 2000
PROBE_MS = 500
_LONGEST_SOCKET_PATH_BYTES = 90  # the system takes 104 (macOS) or 108; Qt needs some for a draft's name

_LARGEST_LOCK_BYTES = 64 * 1024  # it holds a process number and two names

_OPEN_TO_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_ADVICE = (
    "Take that away, or have its owner do it, then start MoodGuard anew. Its tray icon works all the same."
)

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
    """The control socket can't be used, or not be trusted; the message says why, in words."""


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

    What can't be seen in the reply, or would move a terminal's cursor, is replaced by spaces. Waits, so it is
    for a program that has no window. Raises InstanceError where the socket may be another user's.
    """
    socket = _connected(socket_name(lock_file), timeout_ms)
    if socket is None:
        return None
    socket.write(command.value.encode() + b"\n")
    reply = b""
    while b"\n" not in reply and len(reply) <= LONGEST_REPLY_BYTES:
        if not socket.bytesAvailable() and not socket.waitForReadyRead(timeout_ms):
            return None
        reply += bytes(socket.readAll().data())
    socket.abort()
    text = reply.partition(b"\n")[0].decode("utf-8", errors="replace")
    return "".join(letter if letter.isprintable() else " " for letter in text)


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
        _clear_place_of(lock_file)
        lock = QLockFile(str(lock_file))
        lock.setStaleLockTime(0)  # held for days: age says nothing
        if lock.tryLock(0):
            return Instance(lock, lock_file)
        if _somebody_listens(lock_file):
            return None
        if lock.error() is not QLockFile.LockError.LockFailedError or lock_file.is_dir():
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
            _make_own(Path(self._name).parent)
            _check_own(Path(self._name))
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
            if _is_of_another(socket) or len(self._server.findChildren(_Client)) >= MOST_CLIENTS:
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


def _clear_place_of(lock_file: Path) -> None:
    """Take away what is no lock but a pipe, device, link or large file: Qt would read or await all of it."""
    with contextlib.suppress(OSError):
        found = lock_file.lstat()
        is_file = stat.S_ISREG(found.st_mode) and found.st_size <= _LARGEST_LOCK_BYTES
        if not (is_file or stat.S_ISDIR(found.st_mode)):
            lock_file.unlink()


def _connected(name: str, timeout_ms: int) -> QLocalSocket | None:
    """A connection to this user's own server of that name; None where nobody answers in time.

    Raises InstanceError where the socket, its folder, or who answers is another user's: anybody may have made
    what lies among the temporary files before MoodGuard did.
    """
    if sys.platform != "win32":
        _check_own(Path(name))
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(timeout_ms):
        return None
    if _is_of_another(socket):
        socket.abort()
        raise InstanceError(f"a program of another user answers at {name}, and is not trusted. {_ADVICE}")
    return socket


def _somebody_listens(lock_file: Path) -> bool:
    """Whether an instance of this user does; what another user has put in its place counts for nothing."""
    try:
        socket = _connected(socket_name(lock_file), PROBE_MS)
    except InstanceError as error:
        _log.warning("%s", error)
        return False
    if socket is None:
        return False
    socket.abort()
    return True


def _is_of_another(socket: QLocalSocket) -> bool:
    """Whether the system says that another user's process is at the other end."""
    if sys.platform == "win32":
        return False  # Qt opens the pipe for this user alone
    return peer_user(int(socket.socketDescriptor())) not in (None, os.getuid())


def _make_own(folder: Path) -> None:
    """Make the socket's folder where it is missing, and let nobody else change it. Raises InstanceError."""
    try:
        make_private_folder(folder)
        found = folder.stat()
        if sys.platform != "win32" and found.st_uid == os.getuid() and found.st_mode & _OPEN_TO_OTHERS:
            folder.chmod(stat.S_IMODE(found.st_mode) & ~_OPEN_TO_OTHERS)
    except OSError as error:
        raise InstanceError(f"the folder {folder} can't be used: {error.strerror}") from error


def _check_own(socket: Path) -> None:
    """See that this socket and its folder, where there are any, are this user's. Raises InstanceError."""
    if sys.platform == "win32":
        return
    for place, right_kind in ((socket.parent, stat.S_ISDIR), (socket, stat.S_ISSOCK)):
        try:
            entry, found = place.lstat(), place.stat()  # of a link, both
        except (FileNotFoundError, NotADirectoryError):
            return  # nobody answers there
        except OSError as error:
            raise InstanceError(
                f"{place} can't be looked at ({error.strerror or error}). {_ADVICE}"
            ) from error
        if {entry.st_uid, found.st_uid} != {os.getuid()}:
            raise InstanceError(f"{place} belongs to another user, so nothing there is trusted. {_ADVICE}")
        if found.st_mode & _OPEN_TO_OTHERS or not right_kind(found.st_mode):
            raise InstanceError(f"{place} may have been made by another user. {_ADVICE}")
