"""Notifications of the system: one interface, one file per platform behind it, chosen here."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from moodguard.system.notification.interface import Notice, Notifier

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

__all__ = ["Notice", "Notifier", "system_notifier"]


def system_notifier(tray_icon: "QSystemTrayIcon", parent: QObject) -> Notifier:
    """This platform's way to show notices; the others are not even loaded. `tray_icon` is MoodGuard's."""
    if sys.platform in ("win32", "darwin"):
        from moodguard.system.notification.tray import TrayNotifier

        return TrayNotifier(tray_icon, parent)
    from moodguard.system.dbus.connection import session_connection
    from moodguard.system.notification.linux import LinuxNotifier

    return LinuxNotifier(session_connection(parent=parent), parent)
