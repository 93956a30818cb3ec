"""The cameras of macOS by name, as Core Media IO knows them without any permission."""

import struct
from collections.abc import Callable

from moodguard.system.core_foundation import CoreFoundation
from moodguard.system.devices_in_use.media_objects import ObjectReader, core_media_io

_SYSTEM = 1  # the object that all others hang on
_GLOBAL, _INPUT = b"glob", b"inpt"
_DEVICES, _STREAMS, _NAME, _IDENTITY = b"dev#", b"stm#", b"lnam", b"uid "


def mac_cameras(
    read: ObjectReader | None = None, text_of: Callable[[int], object] | None = None
) -> list[tuple[str, str]]:
    """Name and identity of each camera, sorted by identity, which is how OpenCV numbers them.

    `read` gives properties of Core Media IO's objects, `text_of` the text behind a reference, which it lets
    go. Raises OSError on another platform.
    """
    read = read or core_media_io()
    text_of = text_of or CoreFoundation().taken
    cameras = []
    for device in _numbers(read(_SYSTEM, _DEVICES, _GLOBAL)):
        if not read(device, _STREAMS, _INPUT):
            continue  # it shows pictures, or gives sound
        name, identity = (_text(read(device, what, _GLOBAL), text_of) for what in (_NAME, _IDENTITY))
        if identity:
            cameras.append((name, identity))
    return sorted(cameras, key=lambda camera: camera[1])


def _numbers(value: bytes | None) -> tuple[int, ...]:
    whole = len(value or b"") // 4
    return struct.unpack(f"={whole}I", (value or b"")[: 4 * whole])


def _text(reference: bytes | None, text_of: Callable[[int], object]) -> str:
    if reference is None or len(reference) != struct.calcsize("=Q"):
        return ""
    text = text_of(struct.unpack("=Q", reference)[0])
    return text if isinstance(text, str) else ""
