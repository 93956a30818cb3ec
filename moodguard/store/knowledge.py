"""All that MoodGuard keeps about its user: to be seen, taken along as one file, and erased."""

import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from moodguard.store.paths import Paths
from moodguard.system.private_files import whole_file

README = """\
What MoodGuard has kept on this computer. Nothing of it has ever left it.

settings/   what you have chosen, as JSON
profiles/   a folder for each profile: what you have chosen for it (profile.json), your resting face as a few
            numbers and counts of your answers (person.json), which pictures help you (taste.json)
paintings/  the pictures that MoodGuard has painted for you, each with the numbers that it was painted from
state/      a pause or silent time that must survive a restart, and the log: states and errors

There is no picture of you: MoodGuard keeps none.
"""


class KnowledgeError(Exception):
    """What is kept can't be written to one file; the message says why."""


@dataclass(frozen=True)
class Holding:
    """One kind of what is kept: `files` of together `size` bytes, all below `place`.

    `name` is its folder in an export; `what` says to the user what it is.
    """

    name: str
    title: str
    what: str
    place: Path
    files: tuple[Path, ...]
    size: int


def holdings(paths: Paths) -> list[Holding]:
    """All that is kept now. Models and detectors that the user has put beside it are their own affair."""
    kinds = [
        (
            "settings", "Settings", "What you have chosen for all profiles together.",
            paths.config, _matching(paths.config, f"{paths.settings_file.stem}*{paths.settings_file.suffix}"),
        ),
        (
            "profiles", "Profiles",
            "For each: your own settings, your resting face as a few numbers, and which pictures help.",
            paths.profiles, _below(paths.profiles),
        ),
        (
            "paintings", "Paintings", "Pictures that MoodGuard has painted for you. You are in none of them.",
            paths.painted, _below(paths.painted),
        ),
        (
            "state", "State and log", "A pause or silent time that outlasts a restart; states and errors.",
            paths.state, _matching(paths.state, f"{paths.memory_file.name}*", f"{paths.log_file.name}*"),
        ),
    ]  # fmt: skip
    return [
        Holding(name, title, what, place, tuple(files), sum(_size(file) for file in files))
        for name, title, what, place, files in kinds
    ]


def export(paths: Paths, target: Path) -> int:
    """Write all that is kept to a ZIP file that this user alone can read; returns how many files are in it.

    Raises KnowledgeError; what was at `target` before is then still there.
    """
    count = 0
    try:
        with (
            whole_file(target) as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive,
        ):
            archive.writestr("README.txt", README)
            for holding in holdings(paths):
                for path in holding.files:
                    archive.write(path, f"{holding.name}/{path.relative_to(holding.place).as_posix()}")
                    count += 1
    except OSError as error:
        raise KnowledgeError(f"“{target.name}” can't be written: {error.strerror or error}.") from error
    return count


def erase(paths: Paths) -> str:
    """Erase all that is kept, as far as can be; returns in words what could not be, "" for nothing."""
    left: list[str] = []
    for holding in holdings(paths):
        for path in holding.files:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                left.append(f"{path} ({error.strerror or error})")
    for folder in (paths.profiles, paths.painted):
        _remove_empty(folder)
    if not left:
        return ""
    more = f" and {len(left) - 3} more" if len(left) > 3 else ""
    return f"Not everything could be erased: {', '.join(left[:3])}{more}."


def _matching(folder: Path, *patterns: str) -> list[Path]:
    try:
        found = {path for pattern in patterns for path in folder.glob(pattern) if path.is_file()}
    except OSError:
        return []
    return sorted(found)


def _below(folder: Path) -> list[Path]:
    return sorted(_walk(folder))


def _walk(folder: Path) -> Iterator[Path]:
    """The files below, without going where links lead."""
    try:
        entries = list(folder.iterdir())
    except OSError:
        return
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry)
        elif entry.is_file():
            yield entry


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _remove_empty(folder: Path) -> None:
    """Take away folders that hold no file any more."""
    if not _below(folder):
        shutil.rmtree(folder, ignore_errors=True)
