"""The cameras of Windows by name: Media Foundation lists them, in the order that OpenCV numbers them in."""

import ctypes
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from moodguard.system.windows_library import windows_library

_VERSION = 0x00020070  # MF_VERSION
_MULTITHREADED = 0  # COINIT_MULTITHREADED
_SOURCE_TYPE = "c60ac5fe-252a-478f-a0ef-bc8fa5f7cad3"  # MF_DEVSOURCE_ATTRIBUTE_SOURCE_TYPE
_VIDEO_CAPTURE = "8ac3587a-4ae7-42d8-99e0-0a6013eef90f"  # ..._SOURCE_TYPE_VIDCAP_GUID
_NAME = "60d0e559-52f8-4fa2-bbce-acdb34a8ec01"  # MF_DEVSOURCE_ATTRIBUTE_FRIENDLY_NAME
_LINK = "58f0aad8-22bf-4f8a-bb3d-d2c4978c6e2f"  # ..._SOURCE_TYPE_VIDCAP_SYMBOLIC_LINK
# Places in the table of methods that IMFAttributes and, behind it, IMFActivate have.
_RELEASE, _GET_ALLOCATED_STRING, _SET_GUID = 2, 13, 24
_Pointer = ctypes.c_void_p


def windows_cameras() -> list[tuple[str, str]]:
    """Name and symbolic link of each camera. Raises OSError on another platform, or where Windows refuses."""
    ole, foundation, sources = (windows_library(name) for name in ("ole32", "mfplat", "mf"))
    chosen = ole.CoInitializeEx(None, _MULTITHREADED)  # a thread that chose otherwise may go on as it is
    try:
        _check(foundation.MFStartup(_VERSION, 0))
        try:
            with _devices(foundation, sources, ole) as devices:
                return [(_text(device, _NAME, ole), _text(device, _LINK, ole)) for device in devices]
        finally:
            foundation.MFShutdown()
    finally:
        if chosen >= 0:
            ole.CoUninitialize()


@contextmanager
def _devices(foundation: ctypes.CDLL, sources: ctypes.CDLL, ole: ctypes.CDLL) -> Iterator[list[_Pointer]]:
    wanted, found, count = _Pointer(), ctypes.POINTER(_Pointer)(), ctypes.c_uint32()
    _check(foundation.MFCreateAttributes(ctypes.byref(wanted), 1))
    try:
        _check(_call(wanted, _SET_GUID, _guid(_SOURCE_TYPE), _guid(_VIDEO_CAPTURE)))
        _check(sources.MFEnumDeviceSources(wanted, ctypes.byref(found), ctypes.byref(count)))
    finally:
        _call(wanted, _RELEASE)
    devices = [_Pointer(found[at]) for at in range(count.value)]
    try:
        yield devices
    finally:
        for device in devices:
            _call(device, _RELEASE)
        ole.CoTaskMemFree(found)


def _text(device: _Pointer, key: str, ole: ctypes.CDLL) -> str:
    text, length = _Pointer(), ctypes.c_uint32()
    if _call(device, _GET_ALLOCATED_STRING, _guid(key), ctypes.byref(text), ctypes.byref(length)) < 0:
        return ""
    try:
        return ctypes.wstring_at(text.value or 0, length.value)
    finally:
        ole.CoTaskMemFree(text)


def _guid(text: str) -> ctypes.Array[ctypes.c_char]:
    return ctypes.create_string_buffer(uuid.UUID(text).bytes_le, 16)


def _call(instance: _Pointer, place: int, *arguments: object) -> int:
    """Call a method of a COM object by its place in the table that the object begins with."""
    table = ctypes.cast(instance, ctypes.POINTER(ctypes.POINTER(_Pointer))).contents
    method = ctypes.CFUNCTYPE(ctypes.c_long, _Pointer, *[_Pointer] * len(arguments))(table[place] or 0)
    return int(method(instance, *(ctypes.cast(each, _Pointer) for each in arguments)))  # type: ignore[arg-type]


def _check(result: int) -> None:
    if result < 0:
        raise OSError(f"Windows doesn't list its cameras (error {result & 0xFFFFFFFF:#010x})")
