"""Full-screen windows under X11, as the window manager marks them (freedesktop.org's EWMH).

Under Wayland no program is told of another's windows.
"""

from moodguard.system.fullscreen.interface import Fullscreen
from moodguard.system.x11 import X11
from moodguard.system.xcb import XError


class X11Fullscreen(Fullscreen):
    """Asks for the active window, its state, and whose it is."""

    def __init__(self, x11: X11 | None, own_process: int) -> None:
        """`x11` is None under Wayland."""
        self._x11 = x11
        self._own_process = own_process

    def is_fullscreen(self) -> bool | None:
        """Whether the active window fills the screen; None without a window manager that marks it."""
        if self._x11 is None:
            return None
        try:
            return self._is_fullscreen(self._x11)
        except XError:  # no server, or the window has just gone
            return None

    def _is_fullscreen(self, x11: X11) -> bool | None:
        active = x11.numbers(x11.root, "_NET_ACTIVE_WINDOW")
        if not active:
            return None
        if active[0] == 0:  # nothing is active
            return False
        states = x11.numbers(active[0], "_NET_WM_STATE") or ()
        if x11.atom("_NET_WM_STATE_FULLSCREEN") not in states:
            return False
        return x11.numbers(active[0], "_NET_WM_PID") != (self._own_process,)
