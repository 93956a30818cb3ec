"""How long nobody has touched the machine: one interface, one file per platform behind it, chosen here."""

import os
import sys
from collections.abc import Mapping

from moodguard.system.bus import Bus
from moodguard.system.idle.interface import IdleClock
from moodguard.system.idle.linux import FirstThatKnows, MutterIdleClock, X11IdleClock
from moodguard.system.idle.macos import MacIdleClock
from moodguard.system.idle.wayland import WaylandIdleClock
from moodguard.system.idle.windows import WindowsIdleClock
from moodguard.system.wayland import Compositor, wayland_socket
from moodguard.system.x11 import X11, is_wayland

__all__ = ["IdleClock", "compositor_idle_clock", "system_idle_clock"]


def system_idle_clock(session: Bus, x11: X11 | None, compositor: IdleClock | None = None) -> IdleClock:
    """The idle clock of this platform; `compositor` is asked where it alone can know."""
    if sys.platform == "win32":
        return WindowsIdleClock()
    if sys.platform == "darwin":
        return MacIdleClock()
    displays = [*([X11IdleClock(x11)] if x11 else []), *([compositor] if compositor else [])]
    return FirstThatKnows([MutterIdleClock(session), *displays])


def compositor_idle_clock(environment: Mapping[str, str] = os.environ) -> IdleClock | None:
    """That of the Wayland session, for any thread; None where the session is none.

    Nothing is connected to, nor loaded, before it is first asked.
    """
    path = wayland_socket(environment) if is_wayland(environment) else None
    return WaylandIdleClock(lambda: Compositor(path)) if path else None
