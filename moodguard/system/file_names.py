"""Names of files for people: shown also where their bytes are no text, and found again by what was shown."""

import os
import re
import unicodedata
from pathlib import Path

_UNREADABLE = re.compile("\ufffd+")
# What programs of other systems wrote names in, and what a name typed by its letters is then looked for in.
_OLD_ENCODING = "cp1252"


def shown(path: Path | str) -> str:
    """A path as text that can be shown and stored: bytes that are no letters are written as numbers."""
    return _bytes(str(path)).decode("utf-8", "backslashreplace")


def suggested(name: str) -> str:
    """A name like this that a dialog and any system can hold: “_” in place of what is no letter."""
    text = _bytes(name).decode("utf-8", "replace")
    return "".join("_" if c == "\ufffd" or not c.isprintable() else c for c in text)


def text_folder(folder: Path) -> Path:
    """This folder, or the nearest one above it whose path is text: Qt would look elsewhere for others."""
    return next((place for place in (folder, *folder.parents) if _is_text(str(place))), Path())


def named(text: str) -> Path:
    """The path that `text` names: as it stands, or what is there under that name as people see it.

    Where nothing is there by that very name, each part may be the name as `shown`, as Qt gives it (with
    “\ufffd” for what is no text), with accents composed or apart, or by the letters of an older encoding.
    What is not there by any of them, or is so twice, is the path as given; its end may be new.
    """
    given = Path(text)
    try:
        place = given.expanduser()
        if "\0" in text or place.exists():
            return given
        found = Path(place.anchor or os.curdir)
        *folders, last = place.relative_to(place.anchor).parts
        for part in folders:
            match = _inside(found, part)
            if match is None:
                return given
            found /= match
        found /= _inside(found, last) or last  # which may be a file that is to be written
    except (OSError, RuntimeError, ValueError):  # of them for a home of nobody, and a name that can be none
        return given
    return given if found == place else found


def _inside(folder: Path, part: str) -> str | None:
    """The name in `folder` that `part` stands for; None where there is none, or more than one."""
    if part == os.pardir or (folder / part).exists():
        return part
    with os.scandir(folder) as entries:
        alike = [entry.name for entry in entries if _stands_for(part, entry.name)]
    return alike[0] if len(alike) == 1 else None


def _stands_for(part: str, name: str) -> bool:
    """Whether somebody who sees the file `name` may have come to write it as `part`."""
    data = os.fsencode(name)
    as_qt_gives_it = data.decode("utf-8", "replace")
    ways = (shown(name), as_qt_gives_it, data.decode(_OLD_ENCODING, "replace"))
    composed = unicodedata.normalize("NFC", part)
    return any(composed == unicodedata.normalize("NFC", way) for way in ways) or (
        # As many signs as bytes to one, one for several of them to another.
        "\ufffd" in part and _UNREADABLE.sub("\ufffd", part) == _UNREADABLE.sub("\ufffd", as_qt_gives_it)
    )


def _bytes(name: str) -> bytes:
    """A name as the system knows it, also where no system can have it."""
    try:
        return os.fsencode(name)
    except UnicodeEncodeError:
        return name.encode("utf-8", "backslashreplace")


def _is_text(path: str) -> bool:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def at_home(path: Path) -> Path:
    """`path` with a leading ~ resolved, where it can be: one may well be called "~old"."""
    try:
        return path.expanduser()
    except RuntimeError:
        return path
