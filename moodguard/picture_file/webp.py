"""WebP files (RFC 9649): the chunks of a RIFF container."""

import os
from dataclasses import dataclass
from typing import BinaryIO

from moodguard.picture_file import exif
from moodguard.picture_file.header import DAMAGED, Kind, PictureFileError, PictureHeader

_ALPHA_FLAG, _ANIMATION_FLAG = 0x10, 0x02
_PICTURES = frozenset({b"VP8 ", b"VP8L", b"ANMF"})
_MOST_CHUNKS = 100_000
_MOST_EXIF_BYTES = 2**20
# Compressed pixels hardly ever end in noughts: a flat black picture does for a twentieth of its bytes. Longer
# ends of noughts are room that a broken copy has left.
_NOUGHTS_SHARE, _FEWEST_NOUGHTS, _MOST_NOUGHTS = 8, 256, 2**16


def has_signature(start: bytes) -> bool:
    """Whether a file that starts with these 12 bytes is a WebP picture."""
    return start[:4] == b"RIFF" and start[8:12] == b"WEBP"


@dataclass
class _Found:
    """What was read up to now; `whole` tells it of the pictures alone, and None while there was none."""

    size: tuple[int, int] | None = None
    alpha: bool = False
    animated: bool = False
    orientation: int = exif.UPRIGHT
    whole: bool | None = None


def read_header(file: BinaryIO) -> PictureHeader:
    """What a WebP file says. Raises PictureFileError, and OSError."""
    end = file.seek(0, os.SEEK_END)
    file.seek(4)
    promised = 8 + int.from_bytes(file.read(4), "little")
    found = _Found()
    at = 12
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8:
            break
        length = int.from_bytes(head[4:], "little")
        _read_chunk(file, head[:4], length, end, found)
        at += 8 + length + length % 2
    if found.size is None or not all(found.size):
        raise PictureFileError(DAMAGED)
    return PictureHeader(
        Kind.WEBP,
        *found.size,
        found.orientation,
        samples=4 if found.alpha else 3,
        alpha=found.alpha,
        animated=found.animated,
        whole=bool(found.whole) and promised <= end + 1,  # the last byte may be one that fills up
    )


def _read_chunk(file: BinaryIO, kind: bytes, length: int, end: int, found: _Found) -> None:
    """Take in what a chunk tells; the file stands at its content, and ends at `end`."""
    if kind in _PICTURES:
        start = file.tell()
        _read_picture(kind, file.read(min(length, 16)), found)
        here = start + length <= end and not _ends_in_noughts(file, start, length)
        found.whole = here and found.whole is not False
    elif kind == b"VP8X":
        body = file.read(10)
        if len(body) == 10:
            found.alpha = bool(body[0] & _ALPHA_FLAG)
            found.animated = bool(body[0] & _ANIMATION_FLAG)
            found.size = _three_bytes(body[4:7]) + 1, _three_bytes(body[7:10]) + 1
    elif kind == b"EXIF" and length <= _MOST_EXIF_BYTES:
        found.orientation = exif.orientation(file.read(length))


def _read_picture(kind: bytes, body: bytes, found: _Found) -> None:
    """The size of a still picture, where nothing has told it before."""
    if found.size is not None:
        return
    if kind == b"VP8 " and len(body) >= 10 and body[3:6] == b"\x9d\x01\x2a":
        found.size = (
            int.from_bytes(body[6:8], "little") & 0x3FFF,
            int.from_bytes(body[8:10], "little") & 0x3FFF,
        )
    elif kind == b"VP8L" and len(body) >= 5 and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        found.size = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        found.alpha = bool(bits >> 28 & 1)


def _ends_in_noughts(file: BinaryIO, start: int, length: int) -> bool:
    tail = min(length // _NOUGHTS_SHARE, _MOST_NOUGHTS)
    if tail < _FEWEST_NOUGHTS:
        return False
    file.seek(start + length - tail)
    return not file.read(tail).strip(b"\0")


def _three_bytes(body: bytes) -> int:
    return int.from_bytes(body, "little")
