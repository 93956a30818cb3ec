"""Saves a copy of a picture where the user wants it."""

import contextlib
import errno
import shutil
from pathlib import Path

from moodguard.system.looking import is_there
from moodguard.system.private_files import whole_file
from moodguard.system.regular_files import open_regular

WORDS = {
    errno.ENOSPC: "The disk is full",
    errno.EDQUOT: "Your share of the disk is full",
    errno.EACCES: "That folder is not yours to write to",
    errno.EPERM: "That folder is not yours to write to",
    errno.EROFS: "That disk can't be written to",
    errno.ENAMETOOLONG: "That name is too long",
}


NEW_FILE = 0o666  # less the umask: a picture is for whom the user likes


class CopyError(Exception):
    """No copy was made; the message says what happened and what to do."""


def with_ending(target: Path, source: Path) -> Path:
    """`target`, with the ending of `source` behind it unless it has one of that kind already."""
    same = {".jpg", ".jpeg"} if source.suffix.lower() in {".jpg", ".jpeg"} else {source.suffix.lower()}
    return target if target.suffix.lower() in same else target.with_name(target.name + source.suffix)


def save_copy(source: Path, target: Path) -> None:
    """Copy the bytes of `source`, whole or not at all; a `target` that exists is replaced.

    Raises CopyError; `target` is then as it was.
    """
    try:
        if target.exists() and target.samefile(source):
            raise CopyError("That is the picture itself. Save the copy under another name.")
        _copy_whole(source, target)
    except OSError as error:
        if not is_there(source):
            raise CopyError("The picture is not there any more, so it can't be copied.") from error
        what = WORDS.get(error.errno or 0) or f"The copy could not be written ({error.strerror or error})"
        raise CopyError(f"{what}. Choose another place and save again.") from error


def _copy_whole(source: Path, target: Path) -> None:
    rights = target.stat().st_mode & 0o777 if target.exists() else None
    with open_regular(source) as picture, whole_file(target, NEW_FILE if rights is None else rights) as copy:
        shutil.copyfileobj(picture, copy)
    if rights is not None:  # a file that is replaced keeps its rights, whatever the umask
        with contextlib.suppress(OSError):
            target.chmod(rights)
