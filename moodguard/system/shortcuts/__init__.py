"""Keyboard shortcuts of the whole desktop: one interface, one file per platform behind it, chosen here."""

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject

from moodguard.system.shortcuts.interface import Shortcut, Shortcuts
from moodguard.system.shortcuts.unavailable import NoShortcuts

__all__ = ["Shortcut", "Shortcuts", "system_shortcuts"]


def system_shortcuts(parent: QObject, environment: Mapping[str, str] = os.environ) -> Shortcuts:
    """This platform's way to have keys; the others are not even loaded."""
    if sys.platform == "win32":
        from moodguard.system.shortcuts.windows import WindowsShortcuts

        return WindowsShortcuts(parent=parent)
    if sys.platform == "darwin":
        from moodguard.system.shortcuts.macos import MacShortcuts

        return MacShortcuts(parent=parent)
    from moodguard.system.x11 import is_wayland

    display = environment.get("DISPLAY")
    if is_wayland(environment):
        from moodguard.system.dbus.connection import session_connection
        from moodguard.system.shortcuts.portal import PortalShortcuts

        return PortalShortcuts(session_connection(environment, parent), parent)
    if display:
        from moodguard.system.shortcuts.x11 import X11Shortcuts
        from moodguard.system.xcb import XcbEvents

        return X11Shortcuts(lambda: XcbEvents(display), parent)
    return NoShortcuts(parent)
