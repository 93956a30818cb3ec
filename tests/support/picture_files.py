"""Picture files made by hand: with marks of orientation, of sizes that nobody could hold, and cut off."""

import struct
import zlib
from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]

# What somebody sees: four colours in four corners, wider than high. Large enough for JPEG's blocks.
CORNERS = ("red", "lime", "blue", "white")
_BGR = {"red": (0, 0, 255), "lime": (0, 255, 0), "blue": (255, 0, 0), "white": (255, 255, 255)}
# How a picture is stored that is to be turned by EXIF's number: the inverse of what a viewer does.
_STORED = {
    1: lambda a: a,
    2: lambda a: a[:, ::-1],
    3: lambda a: a[::-1, ::-1],
    4: lambda a: a[::-1],
    5: lambda a: a.transpose(1, 0, 2),
    6: np.rot90,
    7: lambda a: a[::-1, ::-1].transpose(1, 0, 2),
    8: lambda a: np.rot90(a, -1),
}


def corners(width: int = 64, height: int = 32) -> Pixels:
    """A picture (height, width, 3) BGR: red and lime above, blue and white below."""
    picture = np.empty((height, width, 3), np.uint8)
    for number, name in enumerate(CORNERS):
        down, across = divmod(number, 2)
        part = picture[down * height // 2 : (down + 1) * height // 2]
        part[:, across * width // 2 : (across + 1) * width // 2] = _BGR[name]
    return picture


def noise(width: int = 400, height: int = 300) -> Pixels:
    """A picture (height, width, 3) BGR with something to see everywhere, so that its file has some size."""
    small = np.random.default_rng(0).integers(0, 255, (height // 10, width // 10, 3), np.uint8)
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.uint8)


def encoded(kind: str, picture: Pixels, *options: int) -> bytes:
    """The file of a picture, BGR; `kind` is an ending like "png"."""
    done, data = cv2.imencode(f".{kind}", picture, options)
    assert done
    return data.tobytes()


def exif(orientation: int, *, little: bool = False, kind: int = 3) -> bytes:
    """A block of EXIF that tells nothing but the orientation, as a number of TIFF's `kind`."""
    order = "<" if little else ">"
    value = struct.pack(order + {1: "Bxxx", 3: "Hxx", 4: "I"}[kind], orientation)
    entry = struct.pack(f"{order}HHI", 0x0112, kind, 1) + value
    return (b"II*\0" if little else b"MM\0*") + struct.pack(f"{order}IH", 8, 1) + entry + bytes(4)


def marked(kind: str, orientation: int, picture: Pixels | None = None) -> bytes:
    """A file that shows `corners()` once it is turned as its mark says."""
    upright = corners() if picture is None else picture
    stored = np.ascontiguousarray(_STORED[orientation](upright))
    height, width = stored.shape[:2]
    block = exif(orientation, little=orientation % 2 == 0)
    if kind == "jpg":
        return jpeg_with(encoded("jpg", stored, cv2.IMWRITE_JPEG_QUALITY, 95), b"Exif\0\0" + block)
    if kind == "png":
        return png_with(encoded("png", stored), png_chunk(b"eXIf", block))
    return webp_with(encoded("webp", stored, cv2.IMWRITE_WEBP_QUALITY, 95), width, height, block)


def jpeg_with(data: bytes, block: bytes) -> bytes:
    """A JPEG file with a block of its application's (APP1) right at its beginning."""
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + data[2:]


def png_chunk(kind: bytes, body: bytes) -> bytes:
    """A chunk of a PNG file."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_with(data: bytes, chunk: bytes, *, before: bytes = b"IDAT") -> bytes:
    """A PNG file with another chunk, before the first one of that kind."""
    at = data.index(before) - 4
    return data[:at] + chunk + data[at:]


def webp_with(data: bytes, width: int, height: int, block: bytes) -> bytes:
    """A WebP file as one with features, among them EXIF."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    features = b"VP8X" + struct.pack("<I", 10) + b"\x08\0\0\0" + size
    told = b"EXIF" + struct.pack("<I", len(block)) + block + bytes(len(block) % 2)
    body = b"WEBP" + features + data[12:] + told
    return b"RIFF" + struct.pack("<I", len(body)) + body


def vast_png(width: int, height: int, colours: int = 2, bits: int = 8) -> Iterator[bytes]:
    """The file of a whole black PNG of that size, piece by piece; `colours` is PNG's colour type."""
    yield b"\x89PNG\r\n\x1a\n"
    yield png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colours, 0, 0, 0))
    samples = {0: 1, 2: 3, 4: 2, 6: 4}[colours]
    line = bytes(1 + (width * samples * bits + 7) // 8)
    packer = zlib.compressobj(1)
    for _ in range(height):
        if packed := packer.compress(line):
            yield png_chunk(b"IDAT", packed)
    yield png_chunk(b"IDAT", packer.flush())
    yield png_chunk(b"IEND", b"")


def jpeg_of_claimed_size(width: int, height: int) -> bytes:
    """A small whole JPEG whose head claims another size."""
    data = bytearray(encoded("jpg", corners()))
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)
