"""Reads pictures from disk for showing, never larger than there is room for."""

import logging
import os
import sys
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QSize
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QTransform

from moodguard.desktop.decoder_complaints import complaints
from moodguard.picture_file.header import DAMAGED, Kind, PictureFileError, PictureHeader
from moodguard.picture_file.reading import read_header
from moodguard.system.regular_files import open_regular
from moodguard.translation import to_translate, tr

log = logging.getLogger(__name__)

# What one picture may take while it is read, and how many pixels may be gone through for one.
LIMIT_MIB = 512
MOST_PIXELS = 1_000_000_000
DESCRIPTORS = "/proc/self/fd" if sys.platform == "linux" else "/dev/fd"
UNREADABLE = to_translate("the file can't be read")
NOT_OPENED = (QImageReader.ImageReaderError.FileNotFoundError, QImageReader.ImageReaderError.DeviceError)
CUT_OFF = to_translate("the file is cut off, so a part of the picture is missing")
# By EXIF's numbers: how a picture is to be turned to the right (degrees), after its sides were swapped.
UPRIGHT_BY = {
    1: (0, False), 2: (0, True), 3: (180, False), 4: (180, True),
    5: (270, True), 6: (90, False), 7: (90, True), 8: (270, False),
}  # fmt: skip
# Of what libjpeg complains where pixels are missing or made up. Bytes too many before the end cost none.
HARMFUL = ("Corrupt JPEG data", "Premature end of JPEG file")
HARMLESS = "extraneous bytes before marker 0xd9"


class PictureError(Exception):
    """A picture can't be read; the message says why, in a few words."""


def read_picture(path: Path, room: QSize) -> QImage:
    """The picture in sRGB, the right way up, scaled down (never up) to fit `room`, in device pixels.

    For any thread. Opened by Python, which keeps names that are no text; Qt would look for a file of another
    name. A picture of which a part is missing is none. Raises PictureError.
    """
    try:
        with open_regular(path) as file:
            header = read_header(file)
            if not header.whole:
                raise PictureError(tr(CUT_OFF))
            if header.pixels > MOST_PIXELS or _bytes_needed(header) > LIMIT_MIB * 2**20:
                megapixels = round(header.pixels / 1e6)
                raise PictureError(
                    tr("too large to be read ({megapixels} megapixels)").format(megapixels=megapixels)
                )
            image = _decoded(_name_for_qt(file, path), header, room)
    except FileNotFoundError as error:
        raise PictureError(tr("the file is gone")) from error
    except OSError as error:
        raise PictureError(f"{tr(UNREADABLE)} ({error.strerror or error})") from error
    except PictureFileError as error:
        raise PictureError(tr(str(error))) from error
    return _for_screen(_upright(image, header.orientation))


def _bytes_needed(header: PictureHeader) -> float:
    """What decoding takes at its height, as measured: Qt holds some kinds whole, and twice to scale them."""
    if header.kind is Kind.JPEG:  # read at a smaller size, but all coefficients of a progressive one are kept
        return header.pixels * (2 * header.samples if header.layered else 4 / 64)
    if header.kind is Kind.WEBP:
        return header.pixels * (16 if header.animated else 8 if header.alpha else 4)
    if header.bits == 16:
        return header.pixels * (16 if header.alpha else 12 if header.samples == 1 else 8)
    return header.pixels * (8 if header.alpha else 6 if header.samples == 1 else 4)


def _name_for_qt(file: BinaryIO, path: Path) -> str:
    """A name by which Qt opens that very file once more: names on Windows are text, others may not be.

    No device of Python's is handed over: Qt asks it for things within a lock that other threads wait for, and
    each such question waits for Python. Both together stood still for ever.
    """
    if sys.platform == "win32":
        return str(path)
    if sys.platform == "darwin":  # shares the place in the file
        os.lseek(file.fileno(), 0, os.SEEK_SET)
    return f"{DESCRIPTORS}/{file.fileno()}"


def _decoded(name: str, header: PictureHeader, room: QSize) -> QImage:
    """The picture as it is stored, but not larger than `room` once it stands upright."""
    QImageReader.setAllocationLimit(LIMIT_MIB)
    reader = QImageReader(name, header.kind.value.lower().encode())
    reader.setAutoTransform(False)  # Qt knows the mark of JPEG alone
    size = QSize(header.width, header.height)
    reader.setScaledSize(fitted(size, room.transposed() if header.on_its_side else room, enlarge=1.0))
    with complaints() as said:
        image = reader.read()
    for words in said:
        log.debug("Qt: %s", words)
    if image.isNull():
        if reader.error() in NOT_OPENED:
            raise PictureError(tr(UNREADABLE))
        raise PictureError(tr(DAMAGED))
    if any(_means_loss(words) for words in said):
        raise PictureError(tr("the file is damaged, so a part of the picture is missing"))
    return image


def _means_loss(words: str) -> bool:
    return any(part in words for part in HARMFUL) and HARMLESS not in words


def _upright(image: QImage, orientation: int) -> QImage:
    degrees, swapped = UPRIGHT_BY[orientation]
    if swapped:
        image = image.transformed(QTransform.fromScale(-1, 1))
    return image.transformed(QTransform().rotate(degrees)) if degrees else image


def fitted(size: QSize, room: QSize, enlarge: float) -> QSize:
    """`size` in its proportions, as large as `room` allows, at most `enlarge` times itself, at least 1x1."""
    factor = min(
        room.width() / max(1, size.width()), room.height() / max(1, size.height()), enlarge
    )  # fmt: skip
    return QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))


def _for_screen(image: QImage) -> QImage:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if image.colorSpace().isValid() and image.colorSpace() != srgb:
        image.convertToColorSpace(srgb)
    kind = (
        QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    return image.convertToFormat(kind)
