"""Small recordings with any idea of time: Matroska and AVI files of JPEG pictures, written by hand.

The writers of libraries give every file honest time stamps; these give it the ones that a test asks for.
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 64, 48
MOST_SHADES = 24
_UNKNOWN_SIZE = b"\x01" + b"\xff" * 7


@dataclass(frozen=True)
class Shot:
    """One frame of a file: its time stamp in ms, and its bytes, by default a JPEG."""

    stamp: int
    data: bytes


def jpeg(picture: npt.NDArray[np.uint8]) -> bytes:
    """A picture (H, W) or (H, W, 3) as a JPEG file's bytes."""
    good, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 95])
    assert good
    return data.tobytes()


def shade(number: int, width: int = WIDTH, height: int = HEIGHT) -> bytes:
    """A plain picture that tells its number (0..23) by how bright it is; `number_of` reads it."""
    return jpeg(np.full((height, width), 10 + 10 * number, np.uint8))


def number_of(pixels: npt.NDArray[np.uint8]) -> int:
    """Which `shade` a picture shows."""
    return round((float(pixels.mean()) - 10) / 10)


def shots(stamps: Iterable[int]) -> list[Shot]:
    """One plain picture for each time stamp (ms), in the order given."""
    return [Shot(stamp, shade(number % MOST_SHADES)) for number, stamp in enumerate(stamps)]


def write_matroska(
    path: Path,
    frames: Sequence[Shot],
    *,
    frame_ns: int | None = None,
    duration_ms: float | None = None,
    roll: float | None = None,
    audio: Iterable[int] = (),
) -> Path:
    """A Matroska file with the frames at their time stamps, whatever these are (at least 0).

    `frame_ns` is what the header says that each frame lasts, `duration_ms` how long the file says it is,
    `roll` by how many degrees it wants to be turned. `audio`: stamps (ms) of packets of silence, each put
    before the frames that come no sooner.
    """
    info = _element(0x2AD7B1, _number(1_000_000))
    if duration_ms is not None:
        info += _element(0x4489, struct.pack(">d", duration_ms))
    video = _element(0xB0, _number(WIDTH)) + _element(0xBA, _number(HEIGHT))
    if roll is not None:
        pose = b"".join(
            _element(i, struct.pack(">d", v)) for i, v in ((0x7673, 0.0), (0x7674, 0.0), (0x7675, roll))
        )
        video += _element(0x7670, _element(0x7671, _number(0)) + pose)
    length = _element(0x23E383, _number(frame_ns)) if frame_ns is not None else b""
    tracks = _track(1, 1, b"V_MJPEG", length + _element(0xE0, video))
    silence = sorted(audio)
    if silence:
        sound = (
            _element(0xB5, struct.pack(">d", 8000.0))
            + _element(0x9F, _number(1))
            + _element(0x6264, _number(16))
        )
        tracks += _track(2, 2, b"A_PCM/INT/LIT", _element(0xE1, sound))
    body = _element(0x1549A966, info) + _element(0x1654AE6B, tracks)
    for frame in frames:
        while silence and silence[0] <= frame.stamp:
            body += _cluster(silence.pop(0), 2, bytes(32))
        body += _cluster(frame.stamp, 1, frame.data)
    head = _element(0x1A45DFA3, _element(0x4282, b"matroska") + _element(0x4287, _number(4)))
    path.write_bytes(head + struct.pack(">I", 0x18538067) + _UNKNOWN_SIZE + body)
    return path


def write_avi(
    path: Path, pictures: Sequence[bytes], rate: int, scale: int = 1, *, count: int | None = None
) -> Path:
    """An AVI file of JPEG pictures, `rate` of them in `scale` seconds; `count` is how many it says it has.

    It has no time stamps of its own: readers make them of the rate.
    """
    said = len(pictures) if count is None else count
    micros = min(1_000_000 * scale // rate if rate else 0, 2**32 - 1)
    main = struct.pack("<14I", micros, 0, 0, 0x10, said, 0, 1, 0, WIDTH, HEIGHT, 0, 0, 0, 0)
    stream = struct.pack(
        "<4s4sIHHIIIIIIII4H", b"vids", b"MJPG", 0, 0, 0, 0, scale, rate, 0, said, 0, 0, 0, 0, 0, WIDTH, HEIGHT
    )
    form = struct.pack("<IiiHH4sIiiII", 40, WIDTH, HEIGHT, 1, 24, b"MJPG", WIDTH * HEIGHT * 3, 0, 0, 0, 0)
    header = _list(
        b"hdrl", _chunk(b"avih", main) + _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", form))
    )
    movie, index, place = b"", b"", 4
    for picture in pictures:
        chunk = _chunk(b"00dc", picture)
        index += struct.pack("<4sIII", b"00dc", 0x10, place, len(picture))
        place += len(chunk)
        movie += chunk
    body = b"AVI " + header + _list(b"movi", movie) + _chunk(b"idx1", index)
    path.write_bytes(struct.pack("<4sI", b"RIFF", len(body)) + body)
    return path


def _track(number: int, kind: int, codec: bytes, more: bytes) -> bytes:
    names = (
        _element(0xD7, _number(number)) + _element(0x73C5, _number(number)) + _element(0x83, _number(kind))
    )
    return _element(0xAE, names + _element(0x86, codec) + more)


def _cluster(stamp: int, track: int, data: bytes) -> bytes:
    block = struct.pack(">BhB", 0x80 | track, 0, 0x80) + data
    return _element(0x1F43B675, _element(0xE7, _number(stamp)) + _element(0xA3, block))


def _element(kind: int, data: bytes) -> bytes:
    name = kind.to_bytes((kind.bit_length() + 7) // 8, "big")
    return name + (0x01 << 56 | len(data)).to_bytes(8, "big") + data


def _number(value: int) -> bytes:
    return value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big")


def _list(kind: bytes, data: bytes) -> bytes:
    return _chunk(b"LIST", kind + data)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack("<4sI", kind, len(data)) + data + bytes(len(data) % 2)
