"""Lays monitors out side by side on an X server that has one screen, as `xrandr --setmonitor` does."""

import ctypes
from collections.abc import Sequence


class _Monitor(ctypes.Structure):
    """XRRMonitorInfo of libXrandr."""

    _fields_ = (
        ("name", ctypes.c_ulong), ("primary", ctypes.c_int), ("automatic", ctypes.c_int),
        ("outputs_count", ctypes.c_int), ("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int),
        ("height", ctypes.c_int), ("width_mm", ctypes.c_int), ("height_mm", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )  # fmt: skip


class _Resources(ctypes.Structure):
    """The beginning of XRRScreenResources."""

    _fields_ = (
        ("timestamp", ctypes.c_ulong), ("config_timestamp", ctypes.c_ulong), ("crtcs_count", ctypes.c_int),
        ("crtcs", ctypes.c_void_p), ("outputs_count", ctypes.c_int),
        ("outputs", ctypes.POINTER(ctypes.c_ulong)),
    )  # fmt: skip


class Monitors:
    """Those of one X server; they are there until `remove`."""

    def __init__(self, display: str) -> None:
        """Raises OSError without libXrandr, which Qt does not need."""
        self._x, self._randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = self._x.XInternAtom.restype = ctypes.c_ulong
        self._randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
        self._randr.XRRAllocateMonitor.restype = ctypes.POINTER(_Monitor)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display.value, f"the display {display} can't be reached"
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._names: list[int] = []

    def lay_out(self, places: Sequence[tuple[int, int, int, int]]) -> None:
        """One monitor for each x, y, width and height in pixels. The first is the main one."""
        resources = self._randr.XRRGetScreenResources(self._display, self._root).contents
        for number, (x, y, width, height) in enumerate(places):
            outputs = 1 if number == 0 else 0  # the server has but one
            monitor = self._randr.XRRAllocateMonitor(self._display, outputs)
            name = int(self._x.XInternAtom(self._display, f"MONITOR-{number}".encode(), 0))
            made = monitor.contents
            made.name, made.primary = name, int(number == 0)
            made.x, made.y, made.width, made.height = x, y, width, height
            made.width_mm, made.height_mm = width // 4, height // 4
            if outputs:
                made.outputs[0] = resources.outputs[0]
            self._randr.XRRSetMonitor(self._display, self._root, monitor)
            self._randr.XRRFreeMonitors(monitor)
            self._names.append(name)
        self._x.XSync(self._display, 0)

    def remove(self) -> None:
        """Leave the server as it was."""
        for name in self._names:
            self._randr.XRRDeleteMonitor(self._display, self._root, ctypes.c_ulong(name))
        self._x.XSync(self._display, 0)
        self._x.XCloseDisplay(self._display)
