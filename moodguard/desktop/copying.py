"""Saves a picture where the user wants it: as it is, or of another kind and with nothing but its pixels."""

import contextlib
import errno
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter

from moodguard.desktop.pictures import PictureError, read_picture
from moodguard.desktop.pixels import bare_pixels, opaque
from moodguard.system.looking import is_there
from moodguard.system.private_files import whole_file
from moodguard.system.regular_files import open_regular
from moodguard.translation import to_translate, tr

WORDS = {
    errno.ENOSPC: to_translate("The disk is full"),
    errno.EDQUOT: to_translate("Your share of the disk is full"),
    errno.EACCES: to_translate("That folder is not yours to write to"),
    errno.EPERM: to_translate("That folder is not yours to write to"),
    errno.EROFS: to_translate("That disk can't be written to"),
    errno.ENAMETOOLONG: to_translate("That name is too long"),
}


GONE = to_translate("The picture is not there any more, so it can't be copied.")
NEW_FILE = 0o666  # less the umask: a picture is for whom the user likes


class CopyError(Exception):
    """No copy was made; the message says what happened and what to do."""


# The kinds a picture can be saved as: its ending, which is also Qt's word for it, and what people call it.
KINDS = (
    ("webp", to_translate("WebP picture")),
    ("jpg", to_translate("JPEG picture")),
    ("png", to_translate("PNG picture")),
)
_KIND_BY_ENDING = {".webp": "webp", ".jpg": "jpg", ".jpeg": "jpg", ".png": "png"}
# Of Qt's scale. A WebP without any loss, which 100 would give, takes minutes to write.
_QUALITY = {"webp": 96, "jpg": 100, "png": -1}
_WHOLE = QSize(10**6, 10**6)  # no picture that can be read is larger


def kind_of(path: Path) -> str:
    """The kind that a name stands for, as in KINDS; "" where it stands for none."""
    return _KIND_BY_ENDING.get(path.suffix.lower(), "")


def whole_picture(source: Path) -> QImage:
    """All pixels of a picture, upright and in sRGB, without anything else that its file tells.

    Raises CopyError.
    """
    try:
        image = read_picture(source, _WHOLE)
    except PictureError as error:
        if not is_there(source):
            raise CopyError(tr(GONE)) from error
        raise CopyError(
            tr("The picture can't be read: {error}. Choose another one.").format(error=error)
        ) from error
    return bare_pixels(image)


def encoded(image: QImage, kind: str) -> bytes:
    """The file of a picture, in the best quality. Raises CopyError."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    writer.setQuality(_QUALITY[kind])
    if kind == "jpg" and image.hasAlphaChannel():  # where one could see through, it is white, as on paper
        image = opaque(image, QColor("white"))
    if not writer.write(image):
        raise CopyError(
            tr("The picture can't be made a file of that kind ({error}). Take another.").format(
                error=writer.errorString()
            )
        )
    return bytes(buffer.data().data())


def save_picture(source: Path, target: Path, *, as_it_is: bool) -> None:
    """Save `source` as `target`, of the kind that its name says, whole or not at all.

    With `as_it_is` a file of the same kind is copied byte by byte: only pictures that hold nothing about
    anybody. All others are written anew, at their full size, with their pixels alone. Raises CopyError;
    `target` is then as it was.
    """
    kind = kind_of(target)
    if as_it_is and kind == kind_of(source):
        save_copy(source, target)
        return
    data = encoded(whole_picture(source), kind)
    with _told_in_words(source, target), _replacing(target) as file:
        file.write(data)


def with_ending(target: Path, kind: str) -> Path:
    """`target`, with the ending of `kind` behind it unless it has one of a kind of its own already."""
    return target if kind_of(target) else target.with_name(f"{target.name}.{kind}")


def save_copy(source: Path, target: Path) -> None:
    """Copy the bytes of `source`, whole or not at all; a `target` that exists is replaced.

    Raises CopyError; `target` is then as it was.
    """
    with _told_in_words(source, target), open_regular(source) as picture, _replacing(target) as copy:
        shutil.copyfileobj(picture, copy)


@contextlib.contextmanager
def _told_in_words(source: Path, target: Path) -> Iterator[None]:
    try:
        if target.exists() and target.samefile(source):
            raise CopyError(tr("That is the picture itself. Save the copy under another name."))
        yield
    except OSError as error:
        if not is_there(source):
            raise CopyError(tr(GONE)) from error
        what = tr(WORDS.get(error.errno or 0, "")) or tr("The copy could not be written ({error})").format(
            error=error.strerror or error
        )
        raise CopyError(tr("{what}. Choose another place and save again.").format(what=what)) from error


@contextlib.contextmanager
def _replacing(target: Path) -> Iterator[BinaryIO]:
    """A file that takes the place of `target` once it is whole, with the rights of what was there."""
    rights = target.stat().st_mode & 0o777 if target.exists() else None
    with whole_file(target, NEW_FILE if rights is None else rights) as copy:
        yield copy
    if rights is not None:  # a file that is replaced keeps its rights, whatever the umask
        with contextlib.suppress(OSError):
            target.chmod(rights)
