"""The one mark of EXIF that matters for showing a picture: which way up it is (EXIF 2.32, tag 0x0112)."""

import struct

UPRIGHT = 1
PREFIX = b"Exif\0\0"  # in JPEG always, in PNG and WebP by mistake
_TAG = 0x0112
_FORMATS = {1: "B", 3: "H", 4: "I"}  # short by the standard; byte and long by some who write it


def orientation(exif: bytes) -> int:
    """The orientation, 1 to 8, in a block of EXIF; 1 where none is told or it makes no sense."""
    data = exif.removeprefix(PREFIX)
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(data[:4])
    if order is None:
        return UPRIGHT
    try:
        (at,) = struct.unpack_from(f"{order}I", data, 4)
        (count,) = struct.unpack_from(f"{order}H", data, at)
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind = struct.unpack_from(f"{order}HH", data, entry)
            if tag == _TAG and kind in _FORMATS:
                (value,) = struct.unpack_from(f"{order}{_FORMATS[kind]}", data, entry + 8)
                return value if 1 <= value <= 8 else UPRIGHT
    except struct.error:  # the block ends before it should
        pass
    return UPRIGHT
