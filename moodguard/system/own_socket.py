"""Local sockets that are this user's own: where they lie, and that nobody else has made or answers them."""

import contextlib
import hashlib
import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtNetwork import QLocalSocket

from moodguard.system.peer import peer_user
from moodguard.system.private_files import make_private_folder

_LONGEST_SOCKET_PATH_BYTES = 90  # the system takes 104 (macOS) or 108; Qt needs some for a draft's name
_OPEN_TO_OTHERS = stat.S_IWGRP | stat.S_IWOTH
_ADVICE = (
    "Take that away, or have its owner do it, then start MoodGuard anew. Its tray icon works all the same."
)


class SocketError(Exception):
    """A socket can't be used, or not be trusted; the message says why, in words."""


@dataclass(frozen=True)
class Place:
    """A lock file, and the socket of who holds it: a path, or on Windows the name of a pipe."""

    lock: Path
    socket: str


def places(lock_file: Path) -> tuple[Place, Place]:
    """Where the instance of this lock file may be met: beside it, or else among the temporary files.

    There it has a folder of this user's own, for a lock file whose folder can't be used. The socket alone
    lies there where its path beside the lock is longer than the system takes.
    """
    lock_file = lock_file.absolute()
    digest = hashlib.sha256(os.fsencode(lock_file)).hexdigest()[:16]
    if sys.platform == "win32":
        elsewhere = Path(_temporary_folder()) / "moodguard" / f"{digest}.lock"
        return Place(lock_file, f"moodguard-{digest}"), Place(elsewhere, f"moodguard-{digest}")
    elsewhere = Path(_temporary_folder()) / f"moodguard-{os.getuid()}" / f"{digest}.lock"
    short = str(elsewhere.with_suffix(".sock"))
    beside = str(lock_file.with_suffix(".sock"))
    fits = len(os.fsencode(beside)) <= _LONGEST_SOCKET_PATH_BYTES
    return Place(lock_file, beside if fits else short), Place(elsewhere, short)


def connected(name: str, timeout_ms: int) -> QLocalSocket | None:
    """A connection to this user's own server of that name; None where nobody answers in time.

    Raises SocketError where the socket, its folder, or who answers is another user's: anybody may have made
    what lies among the temporary files before MoodGuard did.
    """
    check_own(name)
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(timeout_ms):
        return None
    if is_of_another(socket):
        socket.abort()
        raise SocketError(f"a program of another user answers at {name}, and is not trusted. {_ADVICE}")
    return socket


def is_of_another(socket: QLocalSocket) -> bool:
    """Whether the system says that another user's process is at the other end."""
    if sys.platform == "win32":
        return False  # Qt opens the pipe for this user alone
    return peer_user(int(socket.socketDescriptor())) not in (None, os.getuid())


def make_own(folder: Path) -> None:
    """Make a folder for sockets where it is missing, and let nobody else change it. Raises SocketError."""
    try:
        make_private_folder(folder)
        found = folder.stat()
        if sys.platform != "win32" and found.st_uid == os.getuid() and found.st_mode & _OPEN_TO_OTHERS:
            folder.chmod(stat.S_IMODE(found.st_mode) & ~_OPEN_TO_OTHERS)
    except OSError as error:
        raise SocketError(f"the folder {folder} can't be used: {error.strerror}") from error
    check_folder(folder)


def check_folder(folder: Path) -> None:
    """See that a folder for sockets is this user's. Raises SocketError, or FileNotFoundError and its kin."""
    _check(folder, stat.S_ISDIR)


def check_own(name: str) -> None:
    """See that this socket and its folder, where there are any, are this user's. Raises SocketError."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):  # nobody answers there
        check_folder(Path(name).parent)
        _check(Path(name), stat.S_ISSOCK)


def _check(place: Path, right_kind: Callable[[int], bool]) -> None:
    """See that this is of the right kind and this user's. Raises as `check_folder`."""
    if sys.platform == "win32":
        return
    try:
        entry, found = place.lstat(), place.stat()  # of a link, both
    except (FileNotFoundError, NotADirectoryError):
        raise
    except OSError as error:
        raise SocketError(f"{place} can't be looked at ({error.strerror or error}). {_ADVICE}") from error
    if {entry.st_uid, found.st_uid} != {os.getuid()}:
        raise SocketError(f"{place} belongs to another user, so nothing there is trusted. {_ADVICE}")
    if found.st_mode & _OPEN_TO_OTHERS or not right_kind(found.st_mode):
        raise SocketError(f"{place} may have been made by another user. {_ADVICE}")


def _temporary_folder() -> str:
    """Where the system has such files; unlike tempfile's, it is not written to in order to find it."""
    return QDir.tempPath()
