"""Whether MoodGuard's folders can be read and written, and in words what is in the way and what helps."""

import errno
import os
import shlex
import stat
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from moodguard.store.paths import Paths
from moodguard.store.written import PROFILE_FILES
from moodguard.system.file_names import shown
from moodguard.system.home import home_folder

_LONGEST_SHOWN = 160  # letters of a path
_DEEPEST = 128  # bytes that the names below a folder of MoodGuard's take, drafts of files included
_WHY = {
    errno.ELOOP: "it is a link that leads to itself",
    errno.ENAMETOOLONG: "its name is longer than the system takes",
    errno.EIO: "the drive does not work",
    errno.ESTALE: "the drive is gone",
    errno.ENOTCONN: "the drive is gone",
    errno.ETIMEDOUT: "the drive does not answer",
}
_ANOTHER = "Name another folder in MOODGUARD_HOME, or take that one away"


@dataclass(frozen=True)
class Obstacle:
    """What is in the way: where, why in words, and what to do, without a full stop."""

    where: Path
    why: str
    remedy: str

    @property
    def words(self) -> str:
        """Both in sentences."""
        return f"MoodGuard can't use {_shown(self.where)}: {self.why}. {self.remedy}."


def unreachable(paths: Paths, folders: Iterable[Path]) -> str:
    """In words what keeps MoodGuard from reading in any of `folders`, of `paths`; "" for nothing.

    What is not there yet is no obstacle.
    """
    found = (_in_the_way(folder, paths, to_write=False) for folder in folders)
    return next((obstacle.words for obstacle in found if obstacle is not None), "")


def not_kept(paths: Paths) -> str:
    """In words why not all can be read or kept, and what that means for the app; "" for nothing."""
    found = [_in_the_way(folder, paths, to_write=True) for folder in (*paths.roots, *_folders_below(paths))]
    found += [_unread(file, paths) for file in _files(paths)]
    every = list(dict.fromkeys(obstacle.words for obstacle in found if obstacle is not None))
    if not every:
        return ""
    return (
        f"{' '.join(every)} Until then MoodGuard runs with what is usual in place of what it can't read, and "
        "keeps nothing there. Start it anew afterwards."
    )


def _in_the_way(folder: Path, paths: Paths, *, to_write: bool) -> Obstacle | None:
    """What keeps from reading in this folder, or from writing there too; it may be a folder above it."""
    for part in (*reversed(folder.parents), folder):
        try:
            found = part.stat()
        except OSError as error:
            if not isinstance(error, FileNotFoundError) or part.is_symlink():
                return _of_error(part, error, paths)
            return _not_there_yet(folder, part.parent, paths, to_write=to_write)
        if not stat.S_ISDIR(found.st_mode):
            return Obstacle(part, "it is a file, and a folder is needed", _ANOTHER)
    if not os.access(folder, os.R_OK | os.X_OK):
        return _closed(folder, paths, "can't look into it")
    return _no_writing(folder, paths) if to_write and not os.access(folder, os.W_OK) else None


def _not_there_yet(folder: Path, above: Path, paths: Paths, *, to_write: bool) -> Obstacle | None:
    """What keeps from making this folder, in the last of those above it that is there."""
    if _is_too_long(folder, above):
        return Obstacle(folder, _WHY[errno.ENAMETOOLONG], _ANOTHER)
    return _no_writing(above, paths) if to_write and not os.access(above, os.W_OK) else None


def _is_too_long(folder: Path, above: Path) -> bool:
    """Whether the system that `above` lies on takes no such path; False where it doesn't tell."""
    if not hasattr(os, "pathconf"):
        return False
    try:
        most, most_in_all = (os.pathconf(above, f"PC_{which}_MAX") for which in ("NAME", "PATH"))
    except OSError:
        return False
    longest = max(len(os.fsencode(part)) for part in folder.parts)
    return longest > most or len(os.fsencode(folder)) + _DEEPEST > most_in_all


def _of_error(part: Path, error: OSError, paths: Paths) -> Obstacle:
    """Why this part of a path can't be looked at, though it is there."""
    if isinstance(error, FileNotFoundError):
        return Obstacle(part, "it is a link to what is not there", _ANOTHER)
    if isinstance(error, PermissionError):
        # a link may lead to where its user may not go
        closed = part.parent if not os.access(part.parent, os.X_OK) else Path(os.path.realpath(part))
        return _closed(closed, paths, "can't look into it")
    return Obstacle(part, _WHY.get(error.errno or 0, error.strerror or str(error)), _ANOTHER)


def _no_writing(folder: Path, paths: Paths) -> Obstacle:
    if _is_read_only(folder):
        remedy = "Make that drive writable, or name another folder in MOODGUARD_HOME"
        return Obstacle(folder, "it is on a drive that can only be read", remedy)
    return _closed(folder, paths, "can't write there")


def _is_read_only(folder: Path) -> bool:
    """Whether its drive is; False where the system doesn't tell."""
    try:
        return hasattr(os, "statvfs") and bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _unread(file: Path, paths: Paths) -> Obstacle | None:
    try:
        missing = not file.exists() or os.access(file, os.R_OK)
    except OSError:  # then its folder is in the way
        return None
    return None if missing else _closed(file, paths, "can't read it")


def _closed(where: Path, paths: Paths, what: str) -> Obstacle:
    """What this user may not do, and who can change that: its owner, who may be the same."""
    path = shlex.quote(str(where))
    try:
        owner = where.stat().st_uid
    except OSError:
        return Obstacle(where, f"you {what}", _ANOTHER)
    if sys.platform == "win32":
        return Obstacle(where, f"you {what}", "Give yourself the right to, or set MOODGUARD_HOME")
    if owner == os.geteuid():
        return Obstacle(where, f"you {what}, though it is yours", f"Run “chmod -R u+rwX {path}”")
    why = f"it belongs to {_name(owner)}, and you {what}"
    if _is_ours(where, paths):
        return Obstacle(where, why, f"Run “sudo chown -R $USER {path}”")
    return Obstacle(where, why, f"Ask {_name(owner)} to let you, or name another folder in MOODGUARD_HOME")


def _is_ours(where: Path, paths: Paths) -> bool:
    """Whether it was made for MoodGuard, or lies in the user's home, so that the user may well own it."""
    together = {root.parent for root in paths.roots}  # one where MOODGUARD_HOME is set
    ours = (*paths.roots, *(together if len(together) == 1 else ()))
    return any(where.is_relative_to(each) for each in ours) or home_folder() in where.parents[:-1]


def _folders_below(paths: Paths) -> list[Path]:
    return [paths.profiles, *_profile_folders(paths), paths.painted]


def _profile_folders(paths: Paths) -> list[Path]:
    try:
        return [Path(each.path) for each in os.scandir(paths.profiles) if each.name.startswith("profile-")]
    except OSError:
        return []


def _files(paths: Paths) -> Iterable[Path]:
    yield from (paths.settings_file, paths.memory_file, paths.log_file, paths.profiles / "profiles.json")
    for folder in _profile_folders(paths):
        yield from (folder / name for name in PROFILE_FILES)


def _name(user: int) -> str:
    if sys.platform == "win32":
        return str(user)
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return f"the user {user}"


def _shown(path: Path) -> str:
    """The path for people, with its middle left out where it is very long; what isn't UTF-8 is escaped."""
    text = shown(path)
    half = _LONGEST_SHOWN // 2
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:half]}…{text[-half:]}"
