"""Full-screen windows on Windows: the window in front, against its monitor."""

import ctypes
from collections.abc import Callable
from dataclasses import dataclass

from moodguard.system.fullscreen.interface import Fullscreen
from moodguard.system.windows_library import windows_library

_CAPTION = 0x00C00000  # WS_CAPTION; a maximised window keeps its title bar, a full-screen one has none
_STYLE = -16  # GWL_STYLE
_NEAREST_MONITOR = 2
_DESKTOP_CLASSES = {"Progman", "WorkerW"}  # the desktop itself fills the screen, too
_PRESENTING = {3, 4}  # QUNS_RUNNING_D3D_FULL_SCREEN and QUNS_PRESENTATION_MODE

Rectangle = tuple[int, ...]  # left, top, right, bottom


@dataclass(frozen=True)
class FrontWindow:
    """The window in front: whose it is, its kind, its style bits, its place and its monitor's."""

    process: int
    class_name: str
    style: int
    place: Rectangle
    monitor: Rectangle


@dataclass(frozen=True)
class Screen:
    """What Windows says of the screen: the window in front, and the state that it reports to notifiers."""

    front: FrontWindow | None
    notification_state: int | None


class WindowsFullscreen(Fullscreen):
    """Judges the window in front; Windows may know of a game or a presentation besides."""

    def __init__(self, own_process: int, screen: Callable[[], Screen] | None = None) -> None:
        """A window of `own_process` doesn't count; `screen` tells what is in front."""
        self._own_process = own_process
        self._screen = screen or windows_screen

    def is_fullscreen(self) -> bool | None:
        """Whether the window in front fills its monitor, or something is being presented."""
        screen = self._screen()
        front = screen.front
        if front is not None and front.process == self._own_process:
            return False
        return (front is not None and fills_its_monitor(front)) or screen.notification_state in _PRESENTING


def fills_its_monitor(window: FrontWindow) -> bool:
    """Whether it covers all of its monitor, has no title bar, and is not the desktop."""
    left, top, right, bottom = window.place
    covers = (
        left <= window.monitor[0]
        and top <= window.monitor[1]
        and right >= window.monitor[2]
        and bottom >= window.monitor[3]
    )
    has_title_bar = window.style & _CAPTION == _CAPTION
    return covers and not has_title_bar and window.class_name not in _DESKTOP_CLASSES


class _MonitorInfo(ctypes.Structure):
    _fields_ = (
        ("size", ctypes.c_uint32),
        ("monitor", ctypes.c_int32 * 4),
        ("work", ctypes.c_int32 * 4),
        ("flags", ctypes.c_uint32),
    )


def windows_screen() -> Screen:
    """What Windows says just now. Raises OSError on another platform."""
    state = ctypes.c_int32()
    known = windows_library("shell32").SHQueryUserNotificationState(ctypes.byref(state)) == 0
    return Screen(_front_window(), state.value if known else None)


def _front_window() -> FrontWindow | None:
    user32 = windows_library("user32")
    for name in ("GetForegroundWindow", "MonitorFromWindow"):
        getattr(user32, name).restype = ctypes.c_void_p
    handle = ctypes.c_void_p(user32.GetForegroundWindow())
    if not handle.value:
        return None
    process, place = ctypes.c_uint32(), (ctypes.c_int32 * 4)()
    name_of_class = ctypes.create_unicode_buffer(256)
    info = _MonitorInfo(size=ctypes.sizeof(_MonitorInfo))
    monitor = ctypes.c_void_p(user32.MonitorFromWindow(handle, _NEAREST_MONITOR))
    user32.GetWindowThreadProcessId(handle, ctypes.byref(process))
    user32.GetClassNameW(handle, name_of_class, len(name_of_class))
    if not user32.GetWindowRect(handle, place) or not user32.GetMonitorInfoW(monitor, ctypes.byref(info)):
        return None
    style = int(user32.GetWindowLongW(handle, _STYLE))
    return FrontWindow(process.value, name_of_class.value, style, tuple(place), tuple(info.monitor))
