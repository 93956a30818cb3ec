"""Which pictures the gallery shows: those of the user's folder, and the ones that MoodGuard painted."""

import functools
import hashlib
import logging
import os
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from moodguard.model_card import MAX_LATENT
from moodguard.store.json_file import MOST_BYTES, NONSENSE
from moodguard.store.json_text import decode
from moodguard.store.json_values import Checked, fields_of, in_words, number, text
from moodguard.system.file_names import at_home, shown
from moodguard.system.regular_files import read_regular
from moodguard.translation import tr

log = logging.getLogger(__name__)

MANIFEST = "manifest.json"
NO_THEME = "Paintings"  # of MoodGuard's own, where the manifest names none
UNNAMED = "Unnamed"  # a folder whose name is nothing but blanks
_LONGEST_NAME = 400  # letters, of a theme or a painter's hash
_MOST_LATENT = 100.0  # a number that is drawn from a standard normal never lies so far out
MOST_THEMES = 200  # folders of pictures in the user's folder; beyond them nobody finds anything in a list
PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})


class AlbumError(Exception):
    """Pictures can't be listed; the message says in words what happened."""


@dataclass(frozen=True)
class Picture:
    """A picture of the gallery.

    `key` tells it from all others and stays the same from start to start. `theme` is what it has in common
    with others, in words. `latent` are the numbers (standard normal) that `painter`, a model's hash, made it
    from; empty where there are none.
    """

    path: Path
    key: str
    theme: str
    latent: tuple[float, ...] = ()
    painter: str = ""

    @classmethod
    def of_theme(cls, theme: str) -> Self:
        """No picture, but what all of a theme have in common."""
        return cls(Path(), "", theme)


def list_pictures(folder: Path) -> list[Path]:
    """The PNG, JPEG and WebP files right in `folder`, in the order people count (2 before 10).

    Told by their endings: hidden files, folders and links to nowhere are left out.
    Raises AlbumError where the folder can't be read.
    """
    try:
        with os.scandir(folder) as entries:
            found = [entry.path for entry in entries if _is_picture(entry)]
    except FileNotFoundError as error:
        raise AlbumError(
            tr("The folder “{folder}” is not there any more.").format(folder=_title(folder))
        ) from error
    except NotADirectoryError as error:
        raise AlbumError(tr("“{folder}” is not a folder.").format(folder=_title(folder))) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise AlbumError(
            tr("The folder “{folder}” can't be read ({reason}).").format(folder=_title(folder), reason=reason)
        ) from error
    return sorted(map(Path, found), key=lambda path: _natural(path.name))


class Album:
    """The user's folder and MoodGuard's paintings: the one, the other, or both."""

    def __init__(
        self,
        shipped_folder: Path,
        own_folder: Path | None,
        *,
        mixed: bool = False,
        new: Callable[[], list[Picture]] = list,
    ) -> None:
        """`own_folder` is None where the user chose none; with `mixed` the paintings are shown beside it.

        `new` gives what MoodGuard has painted since.
        """
        self._shipped = shipped_folder
        self._new = new
        self._own = own_folder
        self._mixed = mixed
        self._problem = ""

    @property
    def problem(self) -> str:
        """Why `pictures` did not give what was asked for, in words; empty where it did."""
        return self._problem

    def pictures(self, without: Iterable[str] = ()) -> list[Picture]:
        """All to show, in natural order; the shipped ones where there are no others. Looks anew.

        Themes named in `without` are left out. Each folder in the user's folder is a theme; so is each
        picture that lies in it directly.
        """
        self._problem = ""
        pictures = self._of_user(at_home(self._own)) if self._own is not None else []
        if not pictures or self._mixed:
            pictures += self._of_moodguard(instead=not pictures)
        unwanted = set(without)
        wanted = [picture for picture in pictures if picture.theme not in unwanted]
        if pictures and not wanted:
            self._problem = tr("All themes are switched off in the settings. Switch one on to see pictures.")
        return wanted

    def themes(self) -> list[str]:
        """The themes to choose from: those of the paintings, then the folders in the user's folder."""
        painted = sorted({picture.theme for picture in self._paintings()})
        folders = _folders(at_home(self._own)) if self._own is not None else []
        return list(dict.fromkeys([*painted, *(_theme(folder.name) for folder in folders)]))

    def _paintings(self) -> list[Picture]:
        """MoodGuard's own: those that it ships with, and the new ones."""
        return [*shipped_pictures(self._shipped), *self._new()]

    def _of_user(self, folder: Path) -> list[Picture]:
        try:
            own = [_own_picture(folder, path, _theme(path.stem)) for path in list_pictures(folder)]
        except AlbumError as error:
            self._problem = str(error)
            return []
        for deeper in _folders(folder):
            try:
                own += [_own_picture(folder, path, _theme(deeper.name)) for path in list_pictures(deeper)]
            except AlbumError as error:
                log.warning("%s", error)
        if not own:
            self._problem = tr("The folder “{folder}” holds no PNG, JPEG or WebP pictures.").format(
                folder=_title(folder)
            )
        return own

    def _of_moodguard(self, *, instead: bool) -> list[Picture]:
        """The paintings, beside the user's pictures or `instead` of them."""
        paintings = self._paintings()
        if not paintings:
            missing = tr("MoodGuard's own paintings are missing: install it again, or choose another folder.")
            self._problem = f"{self._problem} {missing}".strip()
        elif instead and self._problem:
            instead_of_them = tr("These are MoodGuard's own paintings.")
            self._problem = f"{self._problem} {instead_of_them}"
        return paintings


def folder_problem(folder: Path) -> str:
    """Why there is no picture to show in a folder of the user's, in words; "" where there is one."""
    album = Album(folder, folder)
    album._of_user(at_home(folder))
    return album.problem


def _own_picture(folder: Path, path: Path, theme: str) -> Picture:
    return Picture(path, f"{folder.name}/{path.relative_to(folder).as_posix()}", theme)


def painting_key(painter: str, latent: list[float]) -> str:
    """The key of what `painter` (a model's hash) makes of a latent, given as numbers right from JSON."""
    told = f"{painter} {latent}".encode("utf-8", errors="backslashreplace")
    return f"painting {hashlib.sha256(told).hexdigest()[:16]}"


def shipped_pictures(folder: Path) -> list[Picture]:
    """MoodGuard's own, with what the manifest beside them tells; none where they can't be read.

    Read again only where folder or manifest have changed: the thread of the windows asks for them.
    """
    return list(_shipped_pictures(folder, stamp(folder), stamp(folder / MANIFEST)))


@functools.lru_cache(maxsize=2)
def _shipped_pictures(folder: Path, *_: tuple[int, int] | None) -> tuple[Picture, ...]:
    try:
        paths = list_pictures(folder)
    except AlbumError:
        return ()
    told = _read_manifest(folder / MANIFEST)
    pictures = []
    for path in paths:
        picture, complaints = told_picture(path, told.get(path.name, {}))
        if complaints:
            log.warning("%s, of %s: %s", MANIFEST, path.name, in_words(complaints))
        pictures.append(picture)
    return tuple(pictures)


def stamp(path: Path) -> tuple[int, int] | None:
    """What changes with what is at `path`; None where that can't be told."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def told_picture(path: Path, told: Mapping[str, object]) -> tuple[Picture, list[str]]:
    """A painting by what is told of it, and in words what of that makes no sense: it is left out."""
    checked = Checked(told)
    theme = checked.take("theme", _told_theme, NO_THEME)
    painter = checked.take("model_sha256", lambda value: text(value, _LONGEST_NAME), "")
    nothing: list[float] = []
    numbers = checked.take("latent", _latent, nothing)
    if not (numbers and painter):
        return Picture(path, f"painting {path.name}", theme), checked.complaints
    # A gallery that is painted anew has other pictures by the same names.
    latent = tuple(float(number) for number in numbers)
    return Picture(path, painting_key(painter, numbers), theme, latent, painter), checked.complaints


def _told_theme(value: object) -> str:
    return text(value, _LONGEST_NAME).strip() or NO_THEME


def _latent(value: object) -> list[float]:
    """The numbers as they stand in the file, whole ones too, since the key is made of them."""
    if not isinstance(value, list) or len(value) > MAX_LATENT:
        raise ValueError(f"is no list of at most {MAX_LATENT} numbers")
    for each in value:
        number(each, -_MOST_LATENT, _MOST_LATENT)
    return value


def _read_manifest(path: Path) -> dict[str, Mapping[str, object]]:
    """What the manifest tells of each picture, by file name. It adds to the gallery, which works without."""
    try:
        pictures = fields_of(decode(read_regular(path, MOST_BYTES)).content)["pictures"]
        if not isinstance(pictures, list):
            raise TypeError("pictures are a list")
    except FileNotFoundError:
        return {}
    except (OSError, *NONSENSE) as error:
        log.warning("%s makes no sense and is left out: %s", path, error)
        return {}
    told = [each for each in pictures if isinstance(each, dict) and isinstance(each.get("file"), str)]
    if len(told) < len(pictures):
        log.warning("%s names %d pictures without a file", path, len(pictures) - len(told))
    return {each["file"]: each for each in told}


def _folders(folder: Path) -> list[Path]:
    """The folders right in `folder`, in natural order; none where it can't be read."""
    try:
        with os.scandir(folder) as entries:
            found = [entry.path for entry in entries if _is_folder(entry)]
    except (OSError, ValueError):
        return []
    return sorted(map(Path, found), key=lambda path: _natural(path.name))[:MOST_THEMES]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Hidden ones and what can't be looked at, as a link that leads to itself, count as none."""
    try:
        return not entry.name.startswith(".") and entry.is_dir()
    except OSError:
        return False


def _title(folder: Path) -> str:
    return shown(folder.name or folder)


def _theme(name: str) -> str:
    """What a folder or picture of this name is called: a line that can be shown and kept in the settings."""
    return " ".join(shown(name).split()) or UNNAMED


def _is_picture(entry: os.DirEntry[str]) -> bool:
    suffix = os.path.splitext(entry.name)[1].lower()  # noqa: PTH122 - a Path for each of 100,000 names is slow
    if entry.name.startswith(".") or suffix not in PICTURE_SUFFIXES:
        return False
    try:
        return entry.is_file()
    except OSError:
        return False


def _natural(name: str) -> tuple[list[tuple[int, str]], str]:
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], name
