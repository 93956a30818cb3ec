"""Full-screen windows on macOS: the frontmost ordinary window, against the displays."""

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from moodguard.system.core_foundation import CoreFoundation
from moodguard.system.fullscreen.interface import Fullscreen

_LIBRARY = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_ON_SCREEN_WITHOUT_DESKTOP = 1 | 16  # kCGWindowListOptionOnScreenOnly, kCGWindowListExcludeDesktopElements
_ORDINARY_LAYER = 0
_MOST_DISPLAYS = 16

Box = tuple[float, float, float, float]  # x, y, width, height in points


@dataclass(frozen=True)
class Desk:
    """The windows as the window server lists them, frontmost first, and the boxes of the displays."""

    windows: Sequence[object]
    displays: Sequence[Box]


class MacFullscreen(Fullscreen):
    """Looks at whose window it is and where it lies, for which no permission is needed (its title would be).

    On a display with a camera notch some full-screen windows end below the notch; those are missed.
    """

    def __init__(self, own_process: int, desk: Callable[[], Desk] | None = None) -> None:
        """Windows of `own_process` don't count; `desk` lists the windows and displays."""
        self._own_process = own_process
        self._desk = desk or mac_desk

    def is_fullscreen(self) -> bool | None:
        """Whether the frontmost window fills a display; None outside a graphical session."""
        desk = self._desk()
        if not desk.displays:
            return None
        for window in desk.windows:
            if isinstance(window, dict) and window.get("kCGWindowLayer") == _ORDINARY_LAYER:
                ours = window.get("kCGWindowOwnerPID") == self._own_process
                return not ours and box_of(window) in desk.displays
        return False


def box_of(window: dict[object, object]) -> Box | None:
    """Where the window lies; None where the list doesn't say."""
    bounds = window.get("kCGWindowBounds")
    if not isinstance(bounds, dict):
        return None
    sides = [bounds.get(side) for side in ("X", "Y", "Width", "Height")]
    x, y, width, height = (float(side) if isinstance(side, int | float) else -1.0 for side in sides)
    return x, y, width, height


class _Rectangle(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_double) for name in ("x", "y", "width", "height"))


def mac_desk() -> Desk:
    """The windows and displays just now. Raises OSError on another platform."""
    graphics = ctypes.CDLL(_LIBRARY)
    graphics.CGDisplayBounds.restype = _Rectangle
    graphics.CGDisplayBounds.argtypes = (ctypes.c_uint32,)
    numbers, count = (ctypes.c_uint32 * _MOST_DISPLAYS)(), ctypes.c_uint32()
    if graphics.CGGetActiveDisplayList(_MOST_DISPLAYS, numbers, ctypes.byref(count)) != 0:
        return Desk((), ())
    boxes = [graphics.CGDisplayBounds(number) for number in numbers[: count.value]]
    which = ctypes.c_uint32(_ON_SCREEN_WITHOUT_DESKTOP)
    windows = CoreFoundation().copied(_LIBRARY, "CGWindowListCopyWindowInfo", which, ctypes.c_uint32(0))
    return Desk(
        windows if isinstance(windows, list) else (),
        [(box.x, box.y, box.width, box.height) for box in boxes],
    )
