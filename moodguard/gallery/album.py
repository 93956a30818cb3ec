"""Which pictures the gallery shows: those of the user's folder, or the ones that MoodGuard painted."""

import os
import re
from pathlib import Path

PICTURE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".webp"})


class AlbumError(Exception):
    """Pictures can't be listed; the message says in words what happened."""


def list_pictures(folder: Path) -> list[Path]:
    """The PNG, JPEG and WebP files right in `folder`, in the order people count (2 before 10).

    Told by their endings: hidden files, folders and links to nowhere are left out.
    Raises AlbumError where the folder can't be read.
    """
    try:
        with os.scandir(folder) as entries:
            found = [entry.path for entry in entries if _is_picture(entry)]
    except FileNotFoundError as error:
        raise AlbumError(f"The folder “{_title(folder)}” is not there any more.") from error
    except NotADirectoryError as error:
        raise AlbumError(f"“{_title(folder)}” is not a folder.") from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = getattr(error, "strerror", None) or error
        raise AlbumError(f"The folder “{_title(folder)}” can't be read ({reason}).") from error
    return sorted(map(Path, found), key=lambda path: _natural(path.name))


class Album:
    """The user's folder, with the shipped paintings to fall back on."""

    def __init__(self, shipped_folder: Path, own_folder: Path | None) -> None:
        """`own_folder` is None where the user chose none."""
        self._shipped = shipped_folder
        self._own = own_folder
        self._problem = ""

    @property
    def problem(self) -> str:
        """Why `pictures` did not give what was asked for, in words; empty where it did."""
        return self._problem

    def pictures(self) -> list[Path]:
        """Those of the user's folder, in natural order; the shipped ones where there are none. Looks anew."""
        self._problem = ""
        if self._own is not None:
            own = self._of_user(self._own)
            if own:
                return own
        shipped = self._of_moodguard()
        if self._problem and shipped:
            self._problem += " These are MoodGuard's own paintings."
        return shipped

    def _of_user(self, folder: Path) -> list[Path]:
        try:
            pictures = list_pictures(_at_home(folder))
        except AlbumError as error:
            self._problem = str(error)
            return []
        if not pictures:
            self._problem = f"The folder “{_title(folder)}” holds no PNG, JPEG or WebP pictures."
        return pictures

    def _of_moodguard(self) -> list[Path]:
        try:
            pictures = list_pictures(self._shipped)
        except AlbumError:
            pictures = []
        if not pictures:
            missing = "MoodGuard's own paintings are missing: install it again, or choose another folder."
            self._problem = f"{self._problem} {missing}".strip()
        return pictures


def _at_home(folder: Path) -> Path:
    """`folder` with a leading ~ resolved, where it can be: one may well be called "~old"."""
    try:
        return folder.expanduser()
    except RuntimeError:
        return folder


def _title(folder: Path) -> str:
    return folder.name or str(folder)


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
