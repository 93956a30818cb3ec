"""What may lie in the place of a file: each gets its path, where a file lies, and a folder of the test."""

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path


def truncated(path: Path, _: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def empty(path: Path, _: Path) -> None:
    path.write_bytes(b"")


def foreign(path: Path, _: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)


def not_utf8(path: Path, _: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"', b'"\xff\xfe', 1))


def deep(path: Path, _: Path) -> None:
    path.write_bytes(b"[" * 100_000)


def later(path: Path, _: Path) -> None:
    path.write_bytes(json.dumps({"version": 3, "names": ["of another shape"]}).encode())


def huge(path: Path, _: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(5 * 2**30)  # with nothing in it, so it takes no room


def read_only(path: Path, _: Path) -> None:
    path.chmod(0o400)


def linked(path: Path, elsewhere: Path) -> None:
    path.replace(elsewhere / path.name)
    path.symlink_to(elsewhere / path.name)


def dangling(path: Path, elsewhere: Path) -> None:
    path.unlink()
    path.symlink_to(elsewhere / "gone" / path.name)


def looped(path: Path, _: Path) -> None:
    path.unlink()
    path.symlink_to(path)


def pipe(path: Path, _: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def folder(path: Path, _: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "letter.txt").write_text("the user's own")


def device(name: str) -> Callable[[Path, Path], None]:
    """A link to a device: where the tests may make one, to one of their own, lest the system's be harmed."""

    def inject(path: Path, elsewhere: Path) -> None:
        path.unlink()
        found = Path("/dev", name)
        try:
            os.mknod(elsewhere / name, 0o600 | stat.S_IFCHR, found.stat().st_rdev)
        except OSError:
            path.symlink_to(found)
        else:
            path.symlink_to(elsewhere / name)

    return inject


def devices_are_as_they_were(elsewhere: Path) -> bool:
    """Whether the devices that the tests have made are devices still."""
    found = [elsewhere / name for name in ("zero", "full", "null")]
    return all(stat.S_ISCHR(each.stat().st_mode) for each in found if each.exists())
