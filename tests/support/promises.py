"""The promises of privacy, held against what a program asked the system for and what lies on the disk.

Each function gives in words what breaks a promise, and nothing where it is kept.
"""

import re
import sqlite3
import stat
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np

from moodguard.store.paths import Paths
from moodguard.store.written import kinds, passing_files
from moodguard.system.own_socket import places as control_places
from support.marked_pictures import holds_a_mark, is_marked
from support.system_calls import Call

_MAKING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_OTHERS = 0o077
# By these a program could do what this trace doesn't see, or have another do it.
_WAYS_AROUND = {"io_uring_setup", "ptrace", "process_vm_writev", "mknod", "mknodat", "execveat"}
_SENDING = {"write", "writev", "pwrite64", "pwritev", "pwritev2", "sendto", "sendmsg", "sendmmsg"}
_COPYING = {"sendfile", "copy_file_range", "splice", "vmsplice", "tee"}
_DRAFT = re.compile(r"\.(.+)\.[0-9a-f]{16}\.tmp")
_SOCKET = re.compile(r"<UNIX-\w+:\[(\d+)")
_OPAQUE = re.compile(rb"[A-Za-z0-9+/=_-]{200}")  # no word or number that is kept is nearly so long

# Sockets of the machine's own that the window system and the C library speak by, and why. None of them leads
# beyond the machine.
SCREENS = (
    (r"/tmp/\.X11-unix/X\d+", "the X server, which shows the windows"),
    (r"/run/(user/\d+/)?wayland-\d+", "the Wayland compositor: windows, and the idle time"),
)
LOCAL_SOCKETS = (
    *SCREENS,
    (
        r"(/var)?/run/dbus/system_bus_socket",
        "the system's bus, which tells of sleep and of the screen's lock",
    ),
    (r"/run/user/\d+/(bus|at-spi/bus\S*)", "the session's bus and the screen reader's: tray, quiet times"),
    (r"/run/user/\d+/pulse/native", "the sound server, while a calm sound that was chosen is heard"),
    (r"/var/run/nscd/socket|/run/systemd/userdb/.*", "names of users, which the C library looks up"),
)
# What is opened to be written and is no file.
DEVICES = (
    (r"/dev/null", "takes everything and keeps nothing"),
    (r"/dev/dri/.*", "the graphics card, which draws windows"),
    (r"/memfd:.*|/SYSV.*", "memory that is shared with the X server: what the windows show"),
)
# What libraries keep for all programs of the user.
OF_LIBRARIES = ((r".*/\.cache/fontconfig(/.*)?", "fontconfig's list of fonts, where the system's is old"),)
HISTORY = "history.sqlite"  # and what SQLite puts beside it, all of pages of the same
# SQLite's list of which pages lie in its write-ahead log: no page, and for nobody else.
INDEX_OF_HISTORY = f"{HISTORY}-shm"


def network(calls: Iterable[Call], session_bus: Path, lock_file: Path) -> Iterator[str]:
    """Sockets that lead out of the machine, or to a program that isn't named above."""
    control = {Path(place.socket) for place in control_places(lock_file)}
    for call in calls:
        if call.name in ("socket", "socketpair") and call.arguments[0] != "AF_UNIX":
            yield f"a socket of {call.arguments[0]}"
        elif call.name == "connect":
            place = call.bytes_of(1).decode("utf-8", "backslashreplace")
            if Path(place) not in {session_bus, *control} and not _is_one_of(place, LOCAL_SOCKETS):
                yield f"a connection to {place or call.arguments[1]}"
        elif call.name == "bind" and not any(
            _is_draft_of(socket, Path(call.bytes_of(1).decode())) for socket in control
        ):
            yield f"a socket at {call.bytes_of(1)!r}"
        elif call.name in ("sendto", "sendmsg", "sendmmsg") and not call.arguments[0].count("<UNIX-"):
            yield f"something sent by {call.arguments[0]}"


def ways_around(calls: Iterable[Call]) -> Iterator[str]:
    """What such a watch would not see, or not whole: other programs, and files that are written as memory."""
    started = 0
    for call in calls:
        started += call.name == "execve" and call.worked
        if call.name in _WAYS_AROUND or (call.name == "execve" and call.worked and started > 1):
            yield f"{call.name}{call.arguments[:2]}"
        elif call.name in _COPYING and call.worked:
            yield f"{call.name} from {call.file(0)} to {call.file(1)}"
        elif _is_mapped_to_write(call) and not (
            _is_one_of(str(call.file(4)), DEVICES) or str(call.file(4)).endswith(INDEX_OF_HISTORY)
        ):
            yield f"{call.name} of {call.file(4)}, by which it can be written"


def places(calls: Iterable[Call], paths: Paths, asked_for: Iterable[Path]) -> Iterator[str]:
    """Files that are written and not in the list of what is; the user wants those that are `asked_for`."""
    wanted, others = set(asked_for), (*DEVICES, *OF_LIBRARIES)
    for call in calls:
        if call.name in ("mkdir", "mkdirat"):
            continue  # a folder holds nothing by itself
        for path in _written(call):
            if not (_is_listed(path, paths) or _plain(path) in wanted or _is_one_of(str(path), others)):
                yield f"{call.name} of {path}"


def rights(calls: Iterable[Call], umask: int) -> Iterator[str]:
    """Files, folders and sockets that others than the user could use; `umask` is the program's at first."""
    masks: dict[str, int] = defaultdict(lambda: umask)
    for call in calls:
        if call.name == "umask":
            masks[call.thread] = int(call.arguments[0], 8)
        elif call.worked and (mode := _mode(call)) is not None:
            path = next(_written(call), Path())
            left = mode & ~masks[call.thread] & _OTHERS
            if left and not _is_one_of(str(path), (*DEVICES, *OF_LIBRARIES)):
                yield f"{call.name} of {path or call.arguments} for others, too: {left:03o}"


def rights_on_disk(folder: Path) -> Iterator[str]:
    """What lies below `folder` and others than the user could use."""
    for path in folder.rglob("*"):
        mode = path.lstat().st_mode
        if not stat.S_ISLNK(mode) and mode & _OTHERS and not _is_one_of(str(path), OF_LIBRARIES):
            yield f"{path}: {stat.S_IMODE(mode):03o}"


def pictures(calls: Iterable[Call], folder: Path) -> Iterator[str]:
    """Pictures of the marked person in what was written or sent, or lies below `folder`.

    What goes to the X server is left out: the live picture in the settings is to be seen.
    """
    calls = list(calls)
    screens = _screens(calls)
    sent: dict[tuple[str, str], bytearray] = defaultdict(bytearray)
    for call in calls:
        socket = _SOCKET.search(call.arguments[0]) if call.name in _SENDING and call.worked else None
        if call.name in _SENDING and call.worked and not (socket and socket[1] in screens):
            sent[call.thread, str(call.file()) or call.arguments[0]] += call.bytes_of()
    for (_, where), data in sent.items():
        yield from (f"{words}, written to {where}" for words in _shown_in(bytes(data), Path(where)))
    for path in folder.rglob("*"):
        if path.is_file():
            yield from (f"{words}, in {path}" for words in _shown_in(path.read_bytes(), path))


def _shown_in(data: bytes, path: Path) -> Iterator[str]:
    """What may be a picture of the user in `data`: all but paintings and archives has to be plain text."""
    if holds_a_mark(data):
        yield "pixels of a frame"
    name = _plain(path).name
    if name.endswith(".zip"):
        return  # it is looked into below, where it lies
    if name.startswith(HISTORY):
        return  # it is looked into by what reads it: `not_numbers`
    if name.endswith(".webp"):
        picture = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
        if picture is None or is_marked(picture) or holds_a_mark(picture.tobytes()):
            yield "a picture that may be a frame"
        return
    if not path.is_absolute() or not path.suffix:
        return  # a pipe, a socket or a wake-up
    if b"\0" in data or _OPAQUE.search(data):
        yield "what is no plain text"


def not_numbers(folder: Path) -> Iterator[str]:
    """What is no number in the tables of the histories below `folder`."""
    for path in folder.rglob(HISTORY):
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
            tables = [
                name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            ]
            for table in tables:
                rows = database.execute(f'SELECT * FROM "{table}"')  # noqa: S608
                yield from (
                    f"{value!r:.60} in {table} of {path}"
                    for row in rows
                    for value in row
                    if not isinstance(value, int | float | None)
                )


def in_archive(path: Path) -> Iterator[str]:
    """As `pictures`, of what lies in a ZIP file."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield from (f"{words}, in {name}" for words in _shown_in(archive.read(name), Path("/", name)))


def _written(call: Call) -> Iterator[Path]:
    """The paths that a call makes, or opens to be written."""
    if not call.worked:
        return
    if call.name in ("open", "creat", "openat", "openat2"):
        at = 0 if call.name in ("open", "creat") else 1
        if call.name == "creat" or _MAKING.search(call.arguments[at + 1]):
            yield call.path(at)
    elif call.name in ("rename", "link", "symlink"):
        yield call.path(1)
    elif call.name in ("renameat", "renameat2", "linkat"):
        yield call.path(3)
    elif call.name == "symlinkat":
        yield call.path(2)
    elif call.name in ("mkdir", "mkdirat"):
        yield call.path(0 if call.name == "mkdir" else 1)
    elif call.name == "memfd_create":
        yield Path("/memfd:", call.bytes_of(0).decode())


def _is_mapped_to_write(call: Call) -> bool:
    if call.name != "mmap" or "PROT_WRITE" not in call.arguments[2]:
        return False
    return "MAP_SHARED" in call.arguments[3] and "MAP_ANONYMOUS" not in call.arguments[3]


def _mode(call: Call) -> int | None:
    """The mode that a call asks for, where it makes something."""
    if call.name in ("openat", "open"):
        flags = call.arguments[1 if call.name == "open" else 2]
        return int(call.arguments[-1], 8) if "O_CREAT" in flags or "O_TMPFILE" in flags else None
    if call.name in ("mkdir", "mkdirat", "creat", "chmod", "fchmod"):
        return int(call.arguments[-1], 8)
    if call.name == "fchmodat":
        return int(call.arguments[2], 8)
    if call.name == "shmget":
        return int(call.arguments[2].rpartition("|")[2], 8)
    return None


def _is_listed(path: Path, paths: Paths) -> bool:
    """Whether it is in the app's own list of what it writes, or of what is there while it runs."""
    if path in passing_files(paths) or any(_is_draft_of(each, path) for each in passing_files(paths)):
        return True
    return any(path.is_relative_to(kind.place) and kind.wrote(path) for kind in kinds(paths))


def _is_draft_of(socket: Path, path: Path) -> bool:
    """Qt makes a socket in a folder for the moment, and then moves it to its place."""
    return path == socket or (
        path.parent.parent == socket.parent and re.fullmatch(r"\.\w{6}", path.parent.name) is not None
    )


def _plain(path: Path) -> Path:
    """The file that a draft becomes."""
    draft = _DRAFT.fullmatch(path.name)
    return path.with_name(draft[1]) if draft else path


def _is_one_of(text: str, known: Iterable[tuple[str, str]]) -> bool:
    return any(re.fullmatch(pattern, text) for pattern, _ in known)


def _screens(calls: Iterable[Call]) -> set[str]:
    """The numbers of the sockets by which windows are shown."""
    return {
        number[1]
        for call in calls
        if call.name == "connect" and _is_one_of(call.bytes_of(1).decode("utf-8", "replace"), SCREENS)
        if (number := _SOCKET.search(call.arguments[0]))
    }
