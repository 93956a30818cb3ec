"""What the running app has open just now: asked of the system, not of the app."""

import sys
from collections.abc import Iterator
from pathlib import Path

from moodguard.commands.findings import Finding
from moodguard.store.paths import Paths
from moodguard.system.file_names import shown

NOT_RUNNING = "MoodGuard is not running, so it has nothing open."


def found_live(paths: Paths) -> Iterator[Finding]:
    """Its network connections, its own socket, its devices, and the files that it has open to write."""
    import psutil

    number = _running(paths)
    if number is None:
        yield Finding("The app", NOT_RUNNING, None)
        return
    try:
        process = psutil.Process(number)
        yield Finding("The app", f"runs as process {number}, as {process.username()}.")
        yield _network(len(process.net_connections("inet")))
        yield from _devices(number)
        yield _written([Path(each.path) for each in process.open_files() if _is_to_write(each)], paths)
    except psutil.Error as error:
        yield Finding("The app", f"the system does not tell what process {number} has open: {error}.", None)


def _running(paths: Paths) -> int | None:
    """The number of the process that holds the lock of the one that runs."""
    from moodguard.system.file_lock import is_locked, locked_by
    from moodguard.system.own_socket import places

    return next((locked_by(place.lock) for place in places(paths.lock_file) if is_locked(place.lock)), None)


def _network(connections: int) -> Finding:
    if connections:
        return Finding("Network", f"{connections} sockets of the network are open. That must not be.", False)
    return Finding("Network", "no socket of the network is open.")


def _devices(number: int) -> Iterator[Finding]:
    """Linux tells; elsewhere the system shows the camera's use itself."""
    from moodguard.system.touched import DEVICES

    folder = Path(f"/proc/{number}/fd")
    if not sys.platform.startswith("linux"):
        yield Finding("Devices", "your system itself shows which program uses the camera.", None)
        return
    opened = sorted({target for each in folder.iterdir() if (target := _target(each)).startswith("/dev/")})
    camera = any(DEVICES[0].is_named(name) for name in opened)
    yield Finding("Camera", "is open just now." if camera else "is not open just now.")
    for name in opened:
        if not any(device.is_named(name) for device in DEVICES):
            yield Finding("Devices", f"{name} is open, and is not in the list above.", _is_terminal(name))


def _is_terminal(name: str) -> bool | None:
    """None where it is one, which whoever started the app has handed to it."""
    return None if name.startswith(("/dev/pts/", "/dev/tty")) else False


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""  # closed meanwhile


def _is_to_write(opened: object) -> bool:
    """Where the system tells how a file is open; else every one counts for that."""
    return str(getattr(opened, "mode", "w")) not in ("r", "rt")


def _written(files: list[Path], paths: Paths) -> Finding:
    from moodguard.store.written import kinds, passing_files

    known = kinds(paths)
    others = [
        path
        for path in files
        if path not in passing_files(paths)
        and not any(path.is_relative_to(kind.place) and kind.wrote(path) for kind in known)
        and not path.is_relative_to("/dev")
    ]
    if others:
        return Finding("Files", f"open to write, and not in the list above: {shown(others[0])}.", False)
    return Finding("Files", f"{len(files)} open to write, all in the list above.")
