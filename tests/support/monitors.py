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


def lay_out_monitors(display: str, places: Sequence[tuple[int, int, int, int]]) -> None:
    """One monitor for each x, y, width, height (pixels), while the server runs. The first is the main one.

    Raises OSError without libXrandr, which Qt does not need.
    """
    xlib, randr = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXrandr.so.2")
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XDefaultRootWindow.restype = xlib.XInternAtom.restype = ctypes.c_ulong
    randr.XRRGetScreenResources.restype = ctypes.POINTER(_Resources)
    randr.XRRAllocateMonitor.restype = ctypes.POINTER(_Monitor)
    server = ctypes.c_void_p(xlib.XOpenDisplay(display.encode()))
    assert server.value, f"the display {display} can't be reached"
    root = ctypes.c_ulong(xlib.XDefaultRootWindow(server))
    resources = randr.XRRGetScreenResources(server, root).contents
    for number, (x, y, width, height) in enumerate(places):
        outputs = 1 if number == 0 else 0  # the server has but one
        monitor = randr.XRRAllocateMonitor(server, outputs)
        made = monitor.contents
        made.name = int(xlib.XInternAtom(server, f"MONITOR-{number}".encode(), 0))
        made.primary = int(number == 0)
        made.x, made.y, made.width, made.height = x, y, width, height
        made.width_mm, made.height_mm = width // 4, height // 4
        if outputs:
            made.outputs[0] = resources.outputs[0]
        randr.XRRSetMonitor(server, root, monitor)
        randr.XRRFreeMonitors(monitor)
    xlib.XSync(server, 0)
    xlib.XCloseDisplay(server)
