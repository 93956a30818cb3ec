"""A backup: settings, profiles and what was learned as one file, written, and read with suspicion.

It is a ZIP file with a note in it that says what it is. What may be in it follows from `written.kinds`: those
that are `in_backup`, and of them the files by name, without copies, drafts and locks.
"""

import fnmatch
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from moodguard import __version__
from moodguard.store.json_text import decode
from moodguard.store.paths import Paths
from moodguard.store.profile_list import PROFILE_ID
from moodguard.store.written import BESIDE_HISTORY, HISTORY_FILE, Kind, kinds
from moodguard.system.file_names import shown
from moodguard.system.private_files import whole_file
from moodguard.system.regular_files import open_regular, read_regular
from moodguard.translation import tr

VERSION = 1
NOTE = "moodguard-backup.json"
MOST_FILES = 500
MOST_BYTES = 128 * 2**20  # of one file, and of all of them packed
MOST_BYTES_UNPACKED = 256 * 2**20
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class BackupError(Exception):
    """A backup can't be written or used; the message says why, and what to do."""


@dataclass(frozen=True)
class Backup:
    """What is in a backup: files by name, such as `profiles/profile-1/person.json`, and when it was made."""

    files: dict[str, bytes]
    made: str = ""


def write_backup(paths: Paths, target: Path, today: date) -> int:
    """Write a backup that this user alone can read; returns how many files are in it.

    Raises BackupError; what was at `target` before is then still there.
    """
    count = 0
    try:
        with whole_file(target) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, path in kept(paths):
                archive.writestr(name, _content(path))
                count += 1
            note = {"version": VERSION, "program": __version__, "made": today.isoformat()}
            archive.writestr(NOTE, json.dumps(note))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BackupError(
            tr(
                "“{file}” can't be written: {why}. All that is kept stays as it is. Make room or choose "
                "another place, then try again."
            ).format(file=shown(target.name), why=reason)
        ) from error
    return count


def _content(path: Path) -> bytes:
    """A file that is kept; a history as it is just now, whole, whoever has it open. Raises OSError."""
    if path.name == HISTORY_FILE:
        from moodguard.store.history.reading import whole_history

        if (whole := whole_history(path)) is not None:
            return whole
    return read_regular(path, MOST_BYTES)


def kept(paths: Paths) -> Iterator[tuple[str, Path]]:
    """The files that belong into a backup now, each with its name there."""
    for kind in kinds(paths):
        if not kind.in_backup:
            continue
        for path in kind.found().files:
            if path.is_relative_to(kind.place) and path.is_file():
                name = f"{kind.name}/{path.relative_to(kind.place).as_posix()}"
                if _belongs(name, kind):
                    yield name, path


def place_of(name: str, paths: Paths) -> Path:
    """Where the file of that name in a backup is kept."""
    folder, _, inside = name.partition("/")
    kind = next(kind for kind in kinds(paths) if kind.name == folder)
    return kind.place / inside


def read_backup(file: Path, paths: Paths) -> Backup:
    """What is in a backup. Raises BackupError where it is none, damaged, or of a later version."""
    try:
        with open_regular(file) as source, zipfile.ZipFile(source) as archive:
            return _read(archive, paths)
    except (BackupError, MemoryError):
        raise
    except FileNotFoundError as error:
        raise BackupError(tr("There is no such file.")) from error
    except (OSError, ValueError, RuntimeError, NotImplementedError, EOFError, zipfile.BadZipFile) as error:
        raise BackupError(
            tr("“{file}” is damaged, or no backup of MoodGuard's. Nothing was changed.").format(
                file=shown(file.name)
            )
        ) from error
    except Exception as error:
        # zipfile hands on what its decompressors raise, zlib.error among them, which share no kind.
        raise BackupError(tr("The file is damaged. Nothing was changed.")) from error


def _read(archive: zipfile.ZipFile, paths: Paths) -> Backup:
    entries = archive.infolist()
    if len(entries) > MOST_FILES or len({entry.filename for entry in entries}) < len(entries):
        raise BackupError(tr("The file holds far more than a backup of MoodGuard's. Nothing was changed."))
    if not any(entry.filename == NOTE for entry in entries):
        raise BackupError(tr("This is no backup of MoodGuard's. Nothing was changed."))
    made = _made(_unpacked(archive, NOTE, 10_000))
    by_name = {kind.name: kind for kind in kinds(paths) if kind.in_backup}
    files: dict[str, bytes] = {}
    left = MOST_BYTES_UNPACKED
    for entry in entries:
        name = entry.filename
        if name == NOTE:
            continue
        kind = by_name.get(name.partition("/")[0])
        if kind is None or not _belongs(name, kind):
            raise BackupError(
                tr("The file holds “{name}”, which is no part of a backup. Nothing was changed.").format(
                    name=shown(name[:60])
                )
            )
        files[name] = _unpacked(archive, name, min(left, MOST_BYTES))
        left -= len(files[name])
    return Backup(files, made)


def _made(note: bytes) -> str:
    """The day when it was made. Raises BackupError for a later version, and ValueError for nonsense."""
    content = decode(note).content
    if not isinstance(content, dict):
        raise ValueError("the note is no object")
    version = content.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ValueError("the note has no version")
    if version > VERSION:
        raise BackupError(
            tr("This backup was made by a later MoodGuard. Install that version, then try again.")
        )
    made = content.get("made")
    return made if isinstance(made, str) and _DAY.fullmatch(made) else ""


def _unpacked(archive: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A file of the archive, of at most so many bytes, whatever its head says. Raises BackupError."""
    with archive.open(name) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise BackupError(tr("The file holds far more than a backup of MoodGuard's. Nothing was changed."))
    return data


def _belongs(name: str, kind: Kind) -> bool:
    """Whether a backup has a file of that name: right in the kind's place, or in the folder of a profile."""
    parts = PurePosixPath(name).parts
    if "/".join(parts) != name or parts[0] != kind.name or name.endswith(BESIDE_HISTORY):
        return False
    in_profile = len(parts) == 3 and kind.all_below and bool(PROFILE_ID.fullmatch(parts[1]))
    if len(parts) != 2 and not in_profile:
        return False
    is_list = parts[-1] == "profiles.json"
    fits = any(fnmatch.fnmatchcase(parts[-1], pattern) for pattern in kind.names)
    return fits and (is_list is not in_profile or not kind.all_below)
