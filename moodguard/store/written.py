"""The one list of what MoodGuard writes: showing, exporting and erasing go by it, and so does a test.

Whoever lets the app write something new adds it here.
"""

import contextlib
import fnmatch
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from moodguard.store.paths import Paths
from moodguard.system.file_names import shown
from moodguard.system.looking import is_folder
from moodguard.system.private_files import draft_pattern, remove_with_target, write_target
from moodguard.translation import to_translate


@dataclass(frozen=True)
class Kind:
    """One kind of what is kept. `name` is its folder in an export; `what` says to the user what it is; both
    are translated where windows show them.

    `names` are the files, as patterns, that are written here by name; with each go its broken copies, older
    files, drafts and lock. With `all_below` so does all else below `place`. A kind that is `in_backup` goes
    along in one: its files by name, right in `place` or in the folder of a profile there.
    """

    name: str
    title: str
    what: str
    place: Path
    names: tuple[str, ...]
    all_below: bool = False
    in_backup: bool = False

    def wrote(self, path: Path) -> bool:
        """Whether MoodGuard writes files of this name: then a link that lies there is its own."""
        return any(fnmatch.fnmatchcase(path.name, pattern) for pattern in self._patterns())

    def found(self) -> "Found":
        """All of this kind that is on disk now."""
        found = Found()
        if self.all_below:
            self._look_below(self.place, found)
        else:
            found.files += [
                each for each in _entries(self.place, found) if self.wrote(each) and not is_folder(each)
            ]
        for path in list(found.files):
            found.files += self._drafts_elsewhere(path)
        found.files.sort()
        return found

    def _look_below(self, folder: Path, found: "Found") -> None:
        """Where a link leads to another folder, only what MoodGuard wrote there is its own."""
        for path in _entries(folder, found):
            if is_folder(path) and not path.is_symlink():
                self._look_below(path, found)
            elif is_folder(path):
                found.files += [
                    each for each in _entries(path, found) if self.wrote(each) and not is_folder(each)
                ]
            else:
                found.files.append(path)

    def _drafts_elsewhere(self, path: Path) -> Iterator[Path]:
        """Drafts of a file that is kept elsewhere and linked here: they lie beside what the link leads to."""
        target = write_target(path)
        if path.is_symlink() and self.wrote(path):
            with contextlib.suppress(OSError):
                yield from target.parent.glob(draft_pattern(target))

    def _patterns(self) -> Iterator[str]:
        for name in self.names:
            stem, _, ending = name.rpartition(".")
            yield from (
                name,
                f"{name}.*",
                f"{stem}.broken-*.{ending}",
                draft_pattern(Path(name)),
                f".{name}.lock",
            )


class Found:
    """Files, and in words what can't be looked into."""

    def __init__(self) -> None:
        """Nothing at first."""
        self.files: list[Path] = []
        self.closed: list[str] = []


HISTORY_FILE = "history.sqlite"
# What SQLite writes beside it lies there while it is open, or where somebody was killed meanwhile.
BESIDE_HISTORY = WAL, SHARED_MEMORY, JOURNAL = "-wal", "-shm", "-journal"
HISTORY_FILES = (HISTORY_FILE, *(HISTORY_FILE + ending for ending in BESIDE_HISTORY))
PROFILE_FILES = ("profile.json", "person.json", "taste.json", "minutes.json", *HISTORY_FILES)


def kinds(paths: Paths) -> tuple[Kind, ...]:
    """All that is kept. Models and detectors that the user has put beside it are their own affair."""
    return (
        Kind(
            "settings", to_translate("Settings"),
            to_translate("What you have chosen for all profiles together."),
            paths.config, (paths.settings_file.name,), in_backup=True,
        ),
        Kind(
            "consent", to_translate("Your yes to the camera"),
            to_translate("Since when MoodGuard may use it."),
            paths.config, (paths.consent_file.name,),
        ),
        Kind(
            "profiles", to_translate("Profiles"),
            to_translate(
                "For each: your own settings, your resting face as a few numbers, what you have answered, "
                "which pictures help, how you felt after a guided minute, and your history: how tense each "
                "minute was, as a number, and what was suggested and answered."
            ),
            paths.profiles, ("profiles.json", *PROFILE_FILES), all_below=True, in_backup=True,
        ),
        Kind(
            "import", to_translate("A backup on its way"),
            to_translate("Only while a backup is brought back, and until that is done."),
            paths.importing, (), all_below=True,
        ),
        Kind(
            "paintings", to_translate("Paintings"),
            to_translate("Pictures that MoodGuard has painted for you. You are in none of them."),
            paths.painted, ("painting-*.webp", "painting-*.json"), all_below=True,
        ),
        Kind(
            "wallpaper", to_translate("Wallpaper"),
            to_translate("The picture that you made your wallpaper, which your desktop shows."),
            paths.wallpapers, ("wallpaper-*.jpg",), all_below=True,
        ),
        Kind(
            "windows", to_translate("Pictures of windows"),
            to_translate(
                "What MoodGuard's windows looked like in a run without a screen. You are in none of them."
            ),
            paths.screenshots,
            ("now.png", "settings.png", "break-message.png", "quiet-minute.png", "gallery.png"),
            all_below=True,
        ),
        Kind(
            "state", to_translate("State and log"),
            to_translate(
                "A pause or silent time that outlasts a restart; states and errors; where windows were."
            ),
            paths.state, (paths.memory_file.name, paths.log_file.name, paths.window_places.name),
        ),
    )  # fmt: skip


def passing_files(paths: Paths) -> tuple[Path, ...]:
    """What is there only while MoodGuard runs, and tells nothing about its user: lock and control socket."""
    return (paths.lock_file, paths.lock_file.with_suffix(".sock"))


def erase_file(path: Path, kind: Kind) -> None:
    """Take a file of this kind away. Where it is a link by which MoodGuard wrote, what it leads to goes too.

    Raises OSError where it can't be taken away.
    """
    if kind.wrote(path):
        remove_with_target(path)
    else:
        path.unlink(missing_ok=True)


def erase_profile(folder: Path) -> None:
    """Take away what is kept of one profile; of a folder that is a link, only what MoodGuard wrote there.

    Raises nothing; what can't be taken away stays.
    """
    linked = folder.is_symlink()
    kind = Kind("", "", "", folder, PROFILE_FILES, all_below=not linked)
    for path in kind.found().files:
        with contextlib.suppress(OSError):
            erase_file(path, kind)
    if linked:
        with contextlib.suppress(OSError):
            folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)


def erase_copies(path: Path) -> None:
    """Take away the drafts, and the broken and older copies, of a file of MoodGuard's that is erased.

    Raises OSError where one can't be taken away.
    """
    kind = Kind("", "", "", path.parent, (path.name,))
    for each in kind.found().files:
        if each != path and each.suffix != ".lock":  # which another process may hold just now
            erase_file(each, kind)


def linked_drafts(paths: Paths) -> list[Path]:
    """Drafts outside MoodGuard's own folders, beside files that are kept elsewhere and linked there."""
    found = (path for kind in kinds(paths) for path in kind.found().files)
    return [path for path in found if not any(path.is_relative_to(root) for root in paths.roots)]


def _entries(folder: Path, found: Found) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        found.closed.append(f"{shown(folder)} ({error.strerror or error})")
        return []
