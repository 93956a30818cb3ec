"""A desktop portal that takes wallpapers: `wallpaper_portal.py ADDRESS`, in a process of its own.

Prints "ready" when it is there, and then of each picture its place and the kinds of all arguments.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVirtualObject


class Portal(QDBusVirtualObject):
    """Answers `SetWallpaperURI` as the portal does: with the handle of a request."""

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's
        if message.member() != "SetWallpaperURI":
            return False
        print(message.arguments()[1], message.signature(), flush=True)
        handle = QDBusObjectPath("/org/freedesktop/portal/desktop/request/1")
        return connection.send(message.createReply(handle))


def main() -> None:
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.connectToBus(sys.argv[1], "portal")
    portal = Portal()
    there = bus.registerVirtualObject("/", portal, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    if not there or not bus.registerService("org.freedesktop.portal.Desktop"):
        sys.exit(f"the bus refused: {bus.lastError().message()}")
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
