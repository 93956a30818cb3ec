"""Whether a full-screen window is in front: one interface, one file per platform behind it, chosen here."""

import os
import sys

from moodguard.system.fullscreen.interface import Fullscreen
from moodguard.system.fullscreen.macos import MacFullscreen
from moodguard.system.fullscreen.windows import WindowsFullscreen
from moodguard.system.fullscreen.x11 import X11Fullscreen
from moodguard.system.x11 import X11

__all__ = ["Fullscreen", "system_fullscreen"]


def system_fullscreen(x11: X11 | None) -> Fullscreen:
    """This platform's word on full-screen windows."""
    if sys.platform == "win32":
        return WindowsFullscreen(os.getpid())
    if sys.platform == "darwin":
        return MacFullscreen(os.getpid())
    return X11Fullscreen(x11, os.getpid())
