"""Locks of the system's own: by them processes take turns at a file, or one of them is the only one."""

import contextlib
import os
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

PATIENCE_SECONDS = 5.0  # a turn takes milliseconds, and the thread of the windows waits for it
_BETWEEN_TRIES = 0.005  # s
_LONGEST_NUMBER = 20  # letters of a process number
# A link or a pipe may have been put in a lock's place; neither is to be followed or waited for.
_WARILY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)

if sys.platform == "win32":
    import msvcrt

    # Behind the content, as nobody else can read what is locked.
    _FAR_BEHIND = 1 << 30

    def _take(handle: int) -> None:
        os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _give_back(handle: int, path: Path) -> None:
        os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.close(handle)
        path.unlink()  # fails while somebody else has it open, and then it is theirs

else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(handle: int, path: Path) -> None:
        try:
            path.unlink()  # while it is held: who waits for it sees that it is gone, and makes a new one
        finally:
            os.close(handle)


class HeldLock:
    """A lock that this process holds until `release`, or its end, whichever way that comes."""

    def __init__(self, path: Path, handle: int) -> None:
        """Use `try_lock`."""
        self.path = path
        self._handle: int | None = handle

    def release(self) -> None:
        """Let somebody else have it; again is no error."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with contextlib.suppress(OSError):
                _give_back(handle, self.path)


def try_lock(lock: Path) -> HeldLock | None:
    """Take this lock file, made where it is missing, and write this process's number into it.

    What lies there and is no file (a link, a pipe) is taken away. None where another process holds the lock.
    Raises OSError where there can be none.
    """
    _clear_place_of(lock)
    handle = _try_to_take(lock, _WARILY)
    if handle is None:
        return None
    with contextlib.suppress(OSError):  # on a full disk, say: the number is for people, the lock holds
        if hasattr(os, "fchmod"):
            os.fchmod(handle, 0o600)  # an older one may be open to others, and whoever reads can hold it
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, f"{os.getpid()}\n".encode())
    return HeldLock(lock, handle)


def is_locked(lock: Path) -> bool:
    """Whether a process holds this lock file; what can't be opened, nobody holds. Takes it for a moment."""
    try:
        handle = os.open(lock, os.O_RDWR | _WARILY)
    except OSError:
        return False
    try:
        _take(handle)
    except (BlockingIOError, PermissionError):
        return True
    except OSError:  # a file system without locks
        return False
    finally:
        os.close(handle)  # and with it the lock, so that the file is as it was
    return False


def locked_by(lock: Path) -> int | None:
    """The number of the process that wrote itself into this lock file; None where none is told."""
    try:
        handle = os.open(lock, os.O_RDONLY | _WARILY)
    except OSError:
        return None
    try:
        text, end, _ = os.read(handle, _LONGEST_NUMBER).partition(b"\n")
    except OSError:
        return None
    finally:
        os.close(handle)
    return int(text) if end and text.isdigit() else None


def lock_file_of(path: Path) -> Path:
    """The lock of a file: an empty file beside it, there only while somebody changes the file."""
    return path.with_name(f".{path.name}.lock")


@contextlib.contextmanager
def turn_to_change(path: Path, patience: float = PATIENCE_SECONDS) -> Iterator[bool]:
    """Within the block, no other process that asks in this way is in such a block for `path`.

    Gives False where somebody else holds the lock for longer than `patience` (s). Where no lock can be kept
    at all (no such folder, a full disk, a file system without locks) it gives True: whoever can't be kept out
    must not keep the user out. Not to be nested. The system gives the lock of a killed process back.
    """
    lock, waits_until = lock_file_of(path), time.monotonic() + patience
    handle: int | None = None
    held = True
    try:
        while (handle := _try_to_take(lock)) is None:
            if time.monotonic() > waits_until:
                held = False
                break
            time.sleep(_BETWEEN_TRIES)
    except OSError:
        handle = None
    try:
        yield held
    finally:
        if handle is not None:
            with contextlib.suppress(OSError):
                _give_back(handle, lock)


def _clear_place_of(lock: Path) -> None:
    """Take away what lies there and is neither a file nor a folder. Raises nothing."""
    with contextlib.suppress(OSError):
        kind = lock.lstat().st_mode
        if not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
            lock.unlink()


def _try_to_take(lock: Path, how: int = 0) -> int | None:
    """A handle that holds the lock; None where somebody else does. Raises OSError where there can be none."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT | how, 0o600)
    try:
        _take(handle)
        if os.path.samestat(os.fstat(handle), lock.stat()):
            return handle
    except (BlockingIOError, PermissionError, FileNotFoundError):
        pass  # held by another, or taken away by the one who held it
    except OSError:
        os.close(handle)
        raise
    os.close(handle)
    return None
