"""Typing on Linux: under X11 the active window, and whether windows are mixed (freedesktop.org's EWMH).

Where the text cursor is, no program is told without the machinery of screen readers. Under Wayland nobody is
told of another's windows either, and all desktops mix them.
"""

from moodguard.system.idle.interface import IdleClock
from moodguard.system.typing.interface import Place, Typing, TypingWatch
from moodguard.system.x11 import X11
from moodguard.system.xcb import XError

COMPOSITOR = "_NET_WM_CM_S0"  # a selection that who mixes the windows of the first screen owns


class LinuxTypingWatch(TypingWatch):
    """Asks the idle clock, and the X server where there is one."""

    def __init__(self, idle: IdleClock, x11: X11 | None) -> None:
        """`x11` is None under Wayland."""
        self._idle = idle
        self._x11 = x11

    def look(self) -> Typing:
        """As it is now; what the X server doesn't answer is None."""
        idle = self._idle.idle_seconds()
        if self._x11 is None:
            return Typing(idle, mixes=True)
        return Typing(idle, _focused(self._x11), mixes=_mixes(self._x11))


def _focused(x11: X11) -> Place | None:
    try:
        active = x11.numbers(x11.root, "_NET_ACTIVE_WINDOW")
        # Some window managers go on naming one that is gone, whose number then is that of another window.
        if not active or active[0] == 0 or not x11.is_viewable(active[0]):
            return None
        return Place(*x11.place(active[0]))
    except XError:  # no server, or the window has just gone
        return None


def _mixes(x11: X11) -> bool | None:
    try:
        return x11.is_owned(COMPOSITOR)
    except XError:
        return None
