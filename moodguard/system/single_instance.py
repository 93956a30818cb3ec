"""One MoodGuard per user: a lock, and a local socket by which a second start speaks to the first.

The socket is this user's alone and local to the machine; Qt's network module is used for nothing else.
"""

import logging
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from moodguard.system.file_lock import HeldLock, is_locked, locked_by, try_lock
from moodguard.system.growing_pause import GrowingPause
from moodguard.system.own_socket import (
    Place,
    SocketError,
    check_folder,
    check_own,
    connected,
    is_of_another,
    make_own,
    places,
)

LONGEST_COMMAND_BYTES = 64
LONGEST_REPLY_BYTES = 16 * 1024
# On a machine with much else to do the app can take seconds to open its window, and answers after that; and
# while it starts it can't answer yet.
PATIENCE_MS = 15_000
MOST_CLIENTS = 8
SILENT_CLIENT_MS = 2000
PROBE_MS = 500
_FIRST_PAUSE, _LONGEST_PAUSE = 0.02, 0.5  # s between two tries to reach who is just starting
_TRIES = 3  # to take the lock: who asks whether somebody holds it does so itself for some microseconds

_log = logging.getLogger(__name__)


class Command(Enum):
    """What the running instance can be asked for."""

    SHOW_HOME = "show-home"
    SHOW_SETTINGS = "show-settings"
    STATUS = "status"
    PAUSE = "pause"  # with for how long; for good where nothing stands behind it
    RESUME = "resume"
    GALLERY = "gallery"
    CALIBRATE = "calibrate"  # show the window that measures the resting face
    PROFILES = "profiles"  # they were changed on disk: take that on
    SKIP = "skip"  # the suggestion that there is
    RIGHT = "right"
    WRONG = "wrong"
    LATER = "later"  # with the minutes until it comes again
    BREAK = "break"
    FEEL = "feel"  # with how the user says that they are
    ERASE = "erase"  # all that is kept
    LET_GO = "let-go"  # of files that are about to be copied
    IMPORT = "import"  # bring back the backup that was laid down
    QUIT = "quit"


WITH_ARGUMENT = frozenset({Command.PAUSE, Command.LATER, Command.FEEL})  # all others take nothing behind them
TROUBLE = "error: "  # how a reply begins that says why something was not done


@dataclass(frozen=True)
class Request:
    """A command, and what stands behind it ("" for nothing)."""

    command: Command
    argument: str = ""


Handler = Callable[[Request], str]


class InstanceError(Exception):
    """The control socket can't be used, or not be trusted; the message says why, in words."""


class SilentInstanceError(InstanceError):
    """An instance runs, but doesn't answer."""

    def __init__(self, lock_file: Path) -> None:
        """`lock_file` may say which process it is."""
        number = next((locked_by(place.lock) for place in places(lock_file) if _is_held(place)), None)
        named = f" (process {number})" if number is not None else ""
        super().__init__(
            "MoodGuard runs but does not answer; it may be busy, hang, or have been stopped. Try again in a "
            f"moment. If that does not help, end it{named} and start it again: what it has saved is kept."
        )


def send(
    lock_file: Path, command: Command, timeout_ms: int | None = None, *, argument: str = ""
) -> str | None:
    """Ask the running instance and return its reply, one line; None where none runs.

    `argument` is what stands behind the command: one line of ASCII, and both are at most
    LONGEST_COMMAND_BYTES. A reply that begins with TROUBLE says why nothing was done. One that is just
    starting or ending is waited for. What can't be seen in the reply, or would move a terminal's cursor, is
    replaced by spaces. Waits, so it is for a program that has no window. Raises SilentInstanceError where
    none answers in time, InstanceError where the socket may be another user's.
    """
    wait = _Wait(lock_file, timeout_ms)
    while (reply := wait.ask(command, argument)) is None:
        if not any(_is_held(place) for place in places(lock_file)):
            wait.see_that_all_was_trusted()
            return None
        wait.rest()
    return reply


def claim_or_ask(lock_file: Path, command: Command, timeout_ms: int | None = None) -> "Instance | str":
    """Become the one running instance, or return what the one that runs replies.

    One that is just starting is waited for; where it ends meanwhile, this takes its place. Raises as `send`.
    """
    wait = _Wait(lock_file, timeout_ms)
    while (instance := Instance.claim(lock_file)) is None:
        if (reply := wait.ask(command)) is not None:
            return reply
        wait.rest()
    return instance


class _Wait:
    """Asks who runs again and again, with growing pauses and up to a limit."""

    def __init__(self, lock_file: Path, timeout_ms: int | None) -> None:
        """`timeout_ms` is PATIENCE_MS where it is None."""
        self._lock_file = lock_file
        self._untrusted: SocketError | None = None
        self._deadline = time.monotonic() + (PATIENCE_MS if timeout_ms is None else timeout_ms) / 1000
        self._pause = GrowingPause(_FIRST_PAUSE, _LONGEST_PAUSE)

    def ask(self, command: Command, argument: str = "") -> str | None:
        """The reply; None where nobody listens, or whoever did has hung up.

        Raises InstanceError where it does not answer, or is the one that runs and can't be trusted.
        """
        line = f"{command.value} {argument}".strip().encode("ascii")
        for place in places(self._lock_file):
            try:
                socket = connected(place.socket, self._left_ms())
            except SocketError as error:
                self._untrusted = self._untrusted or error
                if _is_held(place):
                    self.see_that_all_was_trusted()
                continue
            if socket is not None and (reply := self._answer(socket, line)) is not None:
                return reply
        return None

    def see_that_all_was_trusted(self) -> None:
        """Raises InstanceError where a socket was not, so that nobody knows who would answer there."""
        if self._untrusted is not None:
            raise InstanceError(str(self._untrusted)) from self._untrusted

    def rest(self) -> None:
        """Wait for a moment. Raises SilentInstanceError where there was enough of that."""
        if not self._left_ms():
            raise SilentInstanceError(self._lock_file)
        time.sleep(min(self._pause.after_fault(), self._left_ms() / 1000))

    def _answer(self, socket: QLocalSocket, line: bytes) -> str | None:
        socket.write(line + b"\n")
        reply = b""
        while b"\n" not in reply and len(reply) <= LONGEST_REPLY_BYTES:
            if not socket.bytesAvailable() and not socket.waitForReadyRead(self._left_ms()):
                if socket.state() is QLocalSocket.LocalSocketState.ConnectedState:
                    raise SilentInstanceError(self._lock_file)
                if not socket.bytesAvailable():
                    return None
            reply += bytes(socket.readAll().data())
        socket.abort()
        text = reply.partition(b"\n")[0].decode("utf-8", errors="replace")
        return "".join(letter if letter.isprintable() else " " for letter in text)

    def _left_ms(self) -> int:
        return max(0, round(1000 * (self._deadline - time.monotonic())))


class Instance(QObject):
    """The one running instance. It holds the lock until `release`, and answers commands once it serves."""

    def __init__(self, lock: HeldLock | None, place: Place) -> None:
        """Use `claim`. `lock`, where there can be one, is held, and is released with the instance."""
        super().__init__()
        self._lock = lock
        self._name = place.socket
        self._server: QLocalServer | None = None
        self._handler: Handler = lambda _: f"{TROUBLE}not ready"

    @staticmethod
    def claim(lock_file: Path) -> "Instance | None":
        """Become the one running instance; None where another one is.

        The system gives back the lock of one that has crashed. Where none can be kept beside the state (a
        full disk, a folder that can't be written), it is kept among the temporary files; and where not even
        there, the app is still allowed to start, as long as no other instance answers.
        """
        here, elsewhere = places(lock_file)
        for place, other in ((here, elsewhere), (elsewhere, here)):
            try:
                make_own(place.lock.parent)
                lock = _take(place.lock)
            except (OSError, SocketError) as error:
                _log.info("no lock can be kept at %s: %s", place.lock, error)
                continue
            if lock is not None and _is_held(other):  # since before this folder could be used
                lock.release()
                lock = None
            return None if lock is None else Instance(lock, place)
        if _somebody_listens(here.socket):
            return None
        _log.warning("%s can't be written, so a second start of MoodGuard may go unnoticed", lock_file)
        return Instance(None, here)

    def serve(self, handler: Handler) -> None:
        """Answer commands from now on, in this thread's event loop. `handler` returns one line of reply,
        which begins with TROUBLE where it says why nothing was done.

        Raises InstanceError where the socket can't be opened; the app runs on without being reachable.
        """
        self._handler = handler
        if sys.platform != "win32":
            try:
                make_own(Path(self._name).parent)
                check_own(self._name)
            except SocketError as error:
                raise InstanceError(str(error)) from error
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
        if self._lock is not None:
            self._lock.release()

    def _welcome(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            if is_of_another(socket) or len(self._server.findChildren(_Client)) >= MOST_CLIENTS:
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
            self._answer(f"{TROUBLE}that is too long for a command")

    def _reply_to(self, line: bytes) -> str:
        try:
            request = parse_request(line)
        except ValueError as error:
            return f"{TROUBLE}{error}"
        try:
            return self._handler(request)
        except Exception:
            _log.exception("the command %s failed", request.command.value)
            return f"{TROUBLE}{request.command.value} failed; the log says more"

    def _answer(self, reply: str) -> None:
        self._answered = True
        line = " ".join(reply.split("\n")).encode("utf-8", errors="replace")[: LONGEST_REPLY_BYTES - 1]
        self._socket.write(line + b"\n")
        self._socket.flush()  # now, as the command may have been to quit
        self._socket.disconnectFromServer()


def parse_request(line: bytes) -> Request:
    """What a line asks for. Raises ValueError, in words."""
    text = line.decode("ascii", errors="replace").strip()
    name, _, argument = text.partition(" ")
    try:
        command = Command(name)
    except ValueError:
        known = ", ".join(known.value for known in Command)
        raise ValueError(f"unknown command; there are {known}") from None
    if argument and command not in WITH_ARGUMENT:
        raise ValueError(f"{command.value} takes nothing behind it")
    return Request(command, argument.strip())


def _take(lock_file: Path) -> HeldLock | None:
    """The lock; None where another process holds it for longer than it takes to ask. Raises OSError."""
    for _ in range(_TRIES - 1):
        if (lock := try_lock(lock_file)) is not None:
            return lock
        time.sleep(_FIRST_PAUSE)
    return try_lock(lock_file)


def _is_held(place: Place) -> bool:
    """Whether an instance of this user holds the lock there; another user's counts for nothing."""
    try:
        check_folder(place.lock.parent)
    except (SocketError, OSError):
        return False
    return is_locked(place.lock)


def _somebody_listens(name: str) -> bool:
    """Whether an instance of this user does; what another user has put in its place counts for nothing."""
    try:
        socket = connected(name, PROBE_MS)
    except SocketError as error:
        _log.warning("%s", error)
        return False
    if socket is None:
        return False
    socket.abort()
    return True
