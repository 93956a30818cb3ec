"""PNG files (W3C, third edition): from chunk to chunk, up to IEND."""

import os
import struct
import zlib
from dataclasses import replace
from typing import BinaryIO

from moodguard.picture_file import exif
from moodguard.picture_file.header import DAMAGED, Kind, PictureFileError, PictureHeader

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type
_WITH_ALPHA = frozenset({4, 6})
_MOST_CHUNKS = 1_000_000  # a picture of a gigabyte in the usual small pieces has a tenth of that
_MOST_EXIF_BYTES = 2**20
# Before there was a chunk for it, programs put EXIF into a text, as hexadecimal digits.
_AS_TEXT = (b"Raw profile type exif\0", b"Raw profile type APP1\0")


def read_header(file: BinaryIO) -> PictureHeader:
    """What a PNG file says, from its beginning to its end. Raises PictureFileError, and OSError."""
    file.seek(len(SIGNATURE))
    header: PictureHeader | None = None
    orientation = exif.UPRIGHT
    pixels = whole = animated = transparent = False
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8:
            break
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if header is None:
            header = _from_ihdr(kind, file.read(min(length, 13)))
            length -= 13
        elif kind in (b"eXIf", b"tEXt", b"zTXt") and length <= _MOST_EXIF_BYTES:
            told = _orientation(kind, file.read(length))
            orientation = orientation if told == exif.UPRIGHT else told
            length = 0
        pixels |= kind == b"IDAT"
        animated |= kind == b"acTL"
        transparent |= kind == b"tRNS"
        whole = kind == b"IEND" and pixels
        if kind == b"IEND":
            break
        file.seek(length + 4, os.SEEK_CUR)
    if header is None:
        raise PictureFileError(DAMAGED)
    alpha = header.alpha or transparent
    return replace(header, orientation=orientation, alpha=alpha, animated=animated, whole=whole)


def _from_ihdr(kind: bytes, body: bytes) -> PictureHeader:
    if kind != b"IHDR" or len(body) < 13:
        raise PictureFileError(DAMAGED)
    width, height, bits, colours, _, _, interlaced = struct.unpack(">IIBBBBB", body)
    if not (width and height) or colours not in _SAMPLES:
        raise PictureFileError(DAMAGED)
    alpha = colours in _WITH_ALPHA
    return PictureHeader(
        Kind.PNG, width, height, samples=_SAMPLES[colours], bits=bits, alpha=alpha, layered=bool(interlaced)
    )


def _orientation(kind: bytes, body: bytes) -> int:
    if kind == b"eXIf":
        return exif.orientation(body)
    name = next((name for name in _AS_TEXT if body.startswith(name)), None)
    if name is None:
        return exif.UPRIGHT
    text = body[len(name) :]
    try:
        if kind == b"zTXt":
            text = zlib.decompressobj().decompress(text[1:], _MOST_EXIF_BYTES)
        _, _, digits = text.strip().split(maxsplit=2)  # what it is, its length, and then itself
        return exif.orientation(bytes.fromhex(digits.decode("ascii")))
    except (ValueError, zlib.error):
        return exif.UPRIGHT
