"""Idle time on Linux: asked of GNOME's window manager, else of the X server or the Wayland compositor.

`GetSessionIdleTime` of org.freedesktop.ScreenSaver is not asked. It counts milliseconds on KDE and seconds
elsewhere, with nothing to tell which; where it exists under X11 the X server knows as well; and under KDE's
Wayland session it gives no answer or always 0.
"""

from collections.abc import Sequence

from moodguard.system.bus import Bus, Question
from moodguard.system.idle.interface import IdleClock
from moodguard.system.x11 import X11
from moodguard.system.xcb import XError

IDLE_TIME = Question(
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
    "GetIdletime",
)


class MutterIdleClock(IdleClock):
    """Asks Mutter, GNOME's window manager, under X11 and Wayland."""

    def __init__(self, session: Bus) -> None:
        """`session` is the user's bus."""
        self._session = session

    def idle_seconds(self) -> float | None:
        """Seconds since the last input; None without Mutter."""
        milliseconds = self._session.ask(IDLE_TIME)
        if isinstance(milliseconds, bool) or not isinstance(milliseconds, int) or milliseconds < 0:
            return None
        return milliseconds / 1000


class X11IdleClock(IdleClock):
    """Asks the X server."""

    def __init__(self, x11: X11) -> None:
        """`x11` is the server to ask."""
        self._x11 = x11

    def idle_seconds(self) -> float | None:
        """Seconds since the last input; None where the server doesn't say."""
        try:
            return self._x11.idle_seconds()
        except XError:
            return None


class FirstThatKnows(IdleClock):
    """The answer of the first clock that has one."""

    def __init__(self, clocks: Sequence[IdleClock]) -> None:
        """`clocks` are asked in this order."""
        self._clocks = clocks

    def idle_seconds(self) -> float | None:
        """Seconds since the last input; None where no clock can tell."""
        answers = (clock.idle_seconds() for clock in self._clocks)
        return next((answer for answer in answers if answer is not None), None)
