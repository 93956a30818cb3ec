"""Linux's own way to set a wallpaper, also out of a sandbox: the desktop portal, which asks its user."""

import os
import time
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage

from moodguard.system.qt_bus import has_session_bus
from moodguard.system.wallpaper.interface import Wallpaper
from moodguard.translation import tr

SERVICE = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Wallpaper"
LONGEST_SECONDS = 10.0  # the portal may have to be started first
_POLL_SECONDS = 0.01


class PortalWallpaper:
    """Hands the picture to the desktop, which shows it to its user and asks; else takes another way."""

    def __init__(
        self, otherwise: Wallpaper, environment: Mapping[str, str] = os.environ,
        bus: QDBusConnection | None = None,
    ) -> None:  # fmt: skip
        """`otherwise` sets it where no portal does; `bus` is the session's unless told otherwise."""
        self._otherwise = otherwise
        self._environment = environment
        self._bus = bus

    def set(self, picture: Path) -> str:
        """As `Wallpaper.set`."""
        if self._hand_over(picture):
            return tr("Your desktop has the picture now, and may ask whether to take it.")
        return self._otherwise.set(picture)

    def _hand_over(self, picture: Path) -> bool:
        """Whether a portal has taken it."""
        if self._bus is None and not has_session_bus(self._environment):
            return False
        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        message = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "SetWallpaperURI")
        options = {"show-preview": True, "set-on": "background"}
        message.setArguments(["", picture.as_uri(), options])
        pending = bus.asyncCall(message, int(LONGEST_SECONDS * 1000))
        deadline = time.monotonic() + LONGEST_SECONDS
        # Qt's own ways to wait for a reply hold up every other thread of the program.
        while not pending.isFinished():
            if time.monotonic() > deadline:
                return False
            time.sleep(_POLL_SECONDS)
        return pending.reply().type() is QDBusMessage.MessageType.ReplyMessage
