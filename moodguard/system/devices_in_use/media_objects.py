"""Properties of the objects of macOS's Core Audio and Core Media IO, by way of ctypes."""

import ctypes
import os
from collections.abc import Callable

# A property of an object: its number, the property's four letters, and those of its scope. None for no such.
ObjectReader = Callable[[int, bytes, bytes], bytes | None]

_FRAMEWORKS = "/System/Library/Frameworks"
_LONGEST_NAME = 256


class _Address(ctypes.Structure):
    _fields_ = (("selector", ctypes.c_uint32), ("scope", ctypes.c_uint32), ("element", ctypes.c_uint32))


def core_audio() -> ObjectReader:
    """Reads Core Audio's objects. Raises OSError on another platform."""
    library = ctypes.CDLL(f"{_FRAMEWORKS}/CoreAudio.framework/CoreAudio")

    def read(number: int, selector: bytes, scope: bytes) -> bytes | None:
        address, size = _address(selector, scope), ctypes.c_uint32()
        place = (ctypes.c_uint32(number), ctypes.byref(address), ctypes.c_uint32(0), None)
        if library.AudioObjectGetPropertyDataSize(*place, ctypes.byref(size)) != 0:
            return None
        data = ctypes.create_string_buffer(size.value)
        if library.AudioObjectGetPropertyData(*place, ctypes.byref(size), data) != 0:
            return None
        return data.raw[: size.value]

    return read


def core_media_io() -> ObjectReader:
    """Reads Core Media IO's objects. Raises OSError on another platform."""
    library = ctypes.CDLL(f"{_FRAMEWORKS}/CoreMediaIO.framework/CoreMediaIO")

    def read(number: int, selector: bytes, scope: bytes) -> bytes | None:
        address, size, used = _address(selector, scope), ctypes.c_uint32(), ctypes.c_uint32()
        place = (ctypes.c_uint32(number), ctypes.byref(address), ctypes.c_uint32(0), None)
        if library.CMIOObjectGetPropertyDataSize(*place, ctypes.byref(size)) != 0:
            return None
        data = ctypes.create_string_buffer(size.value)
        if library.CMIOObjectGetPropertyData(*place, size, ctypes.byref(used), data) != 0:
            return None
        return data.raw[: used.value]

    return read


def process_name(process: int) -> str | None:
    """The name of a process; None where there is none. Raises OSError on another platform."""
    buffer = ctypes.create_string_buffer(_LONGEST_NAME)
    length = ctypes.CDLL("/usr/lib/libproc.dylib").proc_name(process, buffer, _LONGEST_NAME)
    return os.fsdecode(buffer.value) if length > 0 else None


def _address(selector: bytes, scope: bytes) -> _Address:
    return _Address(int.from_bytes(selector), int.from_bytes(scope), 0)
