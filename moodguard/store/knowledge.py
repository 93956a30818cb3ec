"""All that MoodGuard keeps about its user: to be seen, taken along as one file, and erased."""

import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path

from moodguard.store.paths import Paths
from moodguard.store.written import HISTORY_FILE, HISTORY_FILES, erase_file, kinds
from moodguard.system.file_names import shown
from moodguard.system.private_files import whole_file
from moodguard.translation import tr

README = """\
What MoodGuard has kept on this computer. Nothing of it has ever left it.

settings/   what you have chosen, as JSON
consent/    since when MoodGuard may use the camera
profiles/   a folder for each profile: what you have chosen for it (profile.json), your resting face as a few
            numbers, measured and learned, and what you have answered (person.json), which pictures help you
            (taste.json), how you felt after a guided minute, by the day (minutes.json), and how your days
            were, as numbers (history.sqlite, which any SQLite program reads)
paintings/  the pictures that MoodGuard has painted for you, each with the numbers that it was painted from
windows/    what MoodGuard's windows looked like in a run without a screen
state/      a pause or silent time that must survive a restart, and the log: states and errors

There is no picture of you: MoodGuard keeps none.
"""


class KnowledgeError(Exception):
    """What is kept can't be written to one file; the message says why."""


@dataclass(frozen=True)
class Holding:
    """One kind of what is kept: `files` of together `size` bytes, below `place` or where its links lead.

    `name` is its folder in an export; `what` says to the user what it is; `closed` are folders that can't be
    looked into, in words.
    """

    name: str
    title: str
    what: str
    place: Path
    files: tuple[Path, ...]
    size: int
    closed: tuple[str, ...] = ()

    def archive_name(self, path: Path) -> str:
        """The name of one of the files in an export; what no archive can name is written as a number."""
        inside = (
            path.relative_to(self.place) if path.is_relative_to(self.place) else Path("elsewhere", path.name)
        )
        return shown(f"{self.name}/{inside.as_posix()}")


def holdings(paths: Paths) -> list[Holding]:
    """All that is kept now."""
    found = [(kind, kind.found()) for kind in kinds(paths)]
    return [
        Holding(
            kind.name, kind.title, kind.what, kind.place, tuple(every.files),
            sum(_size(file) for file in every.files), tuple(every.closed),
        )
        for kind, every in found
    ]  # fmt: skip


def export(paths: Paths, target: Path) -> int:
    """Write all that is kept to a ZIP file that this user alone can read; returns how many files are in it.

    Raises KnowledgeError; what was at `target` before is then still there.
    """
    kept = holdings(paths)
    closed = [words for holding in kept for words in holding.closed]
    if closed:
        raise KnowledgeError(
            tr(
                "Nothing was exported, since MoodGuard can't look into {closed}. Make it "
                "readable, then try again."
            ).format(closed=_some(closed))
        )
    try:
        return _write_archive(kept, target)
    except (OSError, ValueError) as error:  # ValueError: of a name or a time that no archive can hold
        raise KnowledgeError(
            tr(
                "“{target}” can't be written: {error}. What is kept stays as it is. Make room or "
                "choose another place, then try again."
            ).format(target=shown(target.name), error=_reason(error))
        ) from error


def _write_archive(kept: list[Holding], target: Path) -> int:
    count = 0
    with (
        whole_file(target) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive,
    ):
        archive.writestr("README.txt", README)
        for holding in kept:
            whole = _whole_histories(holding)
            within = {one.with_name(name) for one in whole for name in HISTORY_FILES[1:]}
            for path in holding.files:
                # A draft that has become its file meanwhile, a link that leads nowhere, or a pipe, which
                # would be waited for.
                if path in within or not path.is_file():
                    continue
                if path in whole:
                    archive.writestr(holding.archive_name(path), whole[path])
                else:
                    archive.write(path, holding.archive_name(path))
                count += 1
    return count


def _whole_histories(holding: Holding) -> dict[Path, bytes]:
    """Those of the files that somebody may be writing to just now, whole, with what SQLite keeps beside."""
    from moodguard.store.history.reading import whole_history

    histories = {path: whole_history(path) for path in holding.files if path.name == HISTORY_FILE}
    return {path: content for path, content in histories.items() if content is not None}


def erase(paths: Paths) -> str:
    """Erase all that is kept, as far as can be; returns in words what could not be, "" for nothing.

    Where MoodGuard wrote by a link, what the link leads to is erased too.
    """
    left: list[str] = []
    for kind in kinds(paths):
        found = kind.found()
        left += found.closed
        for path in found.files:
            try:
                erase_file(path, kind)
            except OSError as error:
                left.append(f"{shown(path)} ({_reason(error)})")
        if kind.all_below and not kind.found().files and not found.closed:
            shutil.rmtree(kind.place, ignore_errors=True)  # folders that hold no file any more
    return tr("Not everything could be erased: {left}.").format(left=_some(left)) if left else ""


def _some(words: list[str]) -> str:
    first = ", ".join(words[:3])
    return tr("{some} and %n more", "", len(words) - 3).format(some=first) if len(words) > 3 else first


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
