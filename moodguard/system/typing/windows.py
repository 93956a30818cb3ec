"""Typing on Windows: the window in front, and the caret where a program shows the system's own."""

import ctypes
from collections.abc import Callable

from moodguard.system.idle.interface import IdleClock
from moodguard.system.typing.interface import Place, Typing, TypingWatch
from moodguard.system.windows_library import windows_library

Rectangle = tuple[int, ...]  # left, top, right, bottom


class WindowsTypingWatch(TypingWatch):
    """Windows itself mixes all windows. Many programs draw a caret of their own, which nobody is told of."""

    def __init__(
        self, idle: IdleClock, places: Callable[[], tuple[Rectangle | None, Rectangle | None]] | None = None
    ) -> None:
        """`places` gives the window in front and the caret, each None where there is none."""
        self._idle = idle
        self._places = places or windows_places

    def look(self) -> Typing:
        """As it is now."""
        front, caret = self._places()
        return Typing(self._idle.idle_seconds(), _place(front), _place(caret), mixes=True)


def _place(rectangle: Rectangle | None) -> Place | None:
    if rectangle is None:
        return None
    left, top, right, bottom = rectangle
    return Place(left, top, max(1, right - left), max(1, bottom - top)) if bottom > top else None


class _ThreadInfo(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_uint32), ("flags", ctypes.c_uint32), ("active", ctypes.c_void_p),
        ("focus", ctypes.c_void_p), ("capture", ctypes.c_void_p), ("menu", ctypes.c_void_p),
        ("move", ctypes.c_void_p), ("caret", ctypes.c_void_p), ("place", ctypes.c_int32 * 4),
    )  # fmt: skip


def windows_places() -> tuple[Rectangle | None, Rectangle | None]:
    """The window in front, and the caret in it. Raises OSError on another platform."""
    user32 = windows_library("user32")
    user32.GetForegroundWindow.restype = ctypes.c_void_p
    handle, front = ctypes.c_void_p(user32.GetForegroundWindow()), (ctypes.c_int32 * 4)()
    known = bool(handle.value) and bool(user32.GetWindowRect(handle, front))
    return tuple(front) if known else None, _caret()


def _caret() -> Rectangle | None:
    user32, info = windows_library("user32"), _ThreadInfo(size=ctypes.sizeof(_ThreadInfo))
    if not user32.GetGUIThreadInfo(0, ctypes.byref(info)) or not info.caret:
        return None
    corners = (ctypes.c_int32 * 4)(*info.place)  # two points, in the window's own coordinates
    user32.MapWindowPoints(ctypes.c_void_p(info.caret), None, corners, 2)
    return tuple(corners)
