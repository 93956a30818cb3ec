"""JPEG files (ITU T.81): from marker to marker, up to the one that ends the picture."""

import os
import re
import struct
from dataclasses import dataclass, replace
from typing import BinaryIO

from moodguard.picture_file import exif
from moodguard.picture_file.header import DAMAGED, Kind, PictureFileError, PictureHeader

SIGNATURE = b"\xff\xd8\xff"
_EOI, _SOS, _APP1 = 0xD9, 0xDA, 0xE1
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
# Within a picture's data 0xFF is followed by 0; restarts and the like have no length and no meaning here.
_MARKER = re.compile(rb"\xff([^\x00\x01\xff\xd0-\xd8])")
_BLOCK = 2**16
_MOST_MARKERS = 10_000  # no real file has more; a made one is not to keep us busy for long


@dataclass
class _Found:
    """What was read up to now; `frame` is the head of the picture, `whole` whether its end came."""

    orientation: int | None = None
    frame: PictureHeader | None = None
    in_parts: bool = False
    whole: bool = False
    markers: int = 0


def read_header(file: BinaryIO) -> PictureHeader:
    """What a JPEG file says, from its beginning to its end. Raises PictureFileError, and OSError."""
    found = _Found()
    file.seek(len(SIGNATURE) - 1)
    while not found.whole and found.markers < _MOST_MARKERS and (marker := _next_marker(file)) is not None:
        found.markers += 1
        if marker == _EOI:
            found.whole = True
        else:
            _read_segment(file, marker, found)
    if found.frame is None:
        raise PictureFileError(DAMAGED)
    return replace(
        found.frame,
        orientation=found.orientation or exif.UPRIGHT,
        layered=found.frame.layered or found.in_parts,
        whole=found.whole,
    )


def _next_marker(file: BinaryIO) -> int | None:
    """The next marker's code, with the file standing behind it; None where there is none any more."""
    while block := file.read(_BLOCK):
        marker = _MARKER.search(block)
        if marker is not None:
            file.seek(marker.end() - len(block), os.SEEK_CUR)
            return marker[1][0]
        if len(block) == _BLOCK and block.endswith(b"\xff"):
            file.seek(-1, os.SEEK_CUR)
    return None


def _read_segment(file: BinaryIO, marker: int, found: _Found) -> None:
    head = file.read(2)
    length = int.from_bytes(head, "big") - 2
    if len(head) < 2 or length < 0:
        return
    if marker in _FRAMES and found.frame is None:
        found.frame = _frame(file.read(length), marker)
    elif marker == _APP1 and found.orientation is None:
        block = file.read(length)
        if block.startswith(exif.PREFIX):
            found.orientation = exif.orientation(block)
    elif marker == _SOS:
        components = file.read(min(length, 1))
        # A scan that holds some of the colours alone: the others follow, and all has to be kept till then.
        found.in_parts |= components == b"\1" and found.frame is not None and found.frame.samples > 1
        file.seek(length - len(components), os.SEEK_CUR)
    else:
        file.seek(length, os.SEEK_CUR)


def _frame(body: bytes, marker: int) -> PictureHeader:
    """The head of a picture, from the body of its segment."""
    try:
        bits, height, width, components = struct.unpack_from(">BHHB", body)
        factors = [divmod(body[6 + 3 * number + 1], 16) for number in range(components)]
        most = max(across for across, _ in factors) * max(down for _, down in factors)
        samples = sum(across * down for across, down in factors) / most
    except (struct.error, IndexError, ValueError, ZeroDivisionError) as error:
        raise PictureFileError(DAMAGED) from error
    if not (width and height):
        raise PictureFileError(DAMAGED)
    layered = marker in _PROGRESSIVE
    return PictureHeader(Kind.JPEG, width, height, samples=samples, bits=bits, layered=layered)
