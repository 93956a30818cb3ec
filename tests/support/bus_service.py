"""Programs on a D-Bus that answer, refuse or stay silent: `bus_service.py ADDRESS`, in a process of its own.

Prints "ready" when it is there. Each method is known by its name alone, whatever the service: `GetIdletime`
gives 4200, `GetActive` true, `Get` the property's entry in PROPERTIES inside a variant, `Silent` nothing at
all, `Asked` how many questions came for "Unknown" or "Silent"; `FallAsleep` and `WakeUp` send the login
manager's signal. Everything else is refused.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

SERVICES = ("org.gnome.Mutter.IdleMonitor", "org.gnome.ScreenSaver", "org.freedesktop.login1")
PROPERTIES = {"LockedHint": True, "Inhibited": False}


class Programs(QDBusVirtualObject):
    """Everything that is asked of any of the services."""

    def __init__(self) -> None:
        super().__init__()
        self.counted = 0

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's
        member = message.member()
        if member in ("FallAsleep", "WakeUp"):
            self._tell(connection, member == "FallAsleep")
        if member in ("Silent", "Unknown"):
            self.counted += 1
        if member == "Silent":
            message.setDelayedReply(True)
            return True
        return connection.send(self._reply(message))

    def _reply(self, message: QDBusMessage) -> QDBusMessage:
        values = {
            "GetIdletime": 4200,
            "GetActive": True,
            "Asked": self.counted,
            "FallAsleep": True,
            "WakeUp": True,
        }
        if message.member() in values:
            return message.createReply(values[message.member()])
        if message.member() == "Get" and message.arguments()[1] in PROPERTIES:
            return message.createReply(QDBusVariant(PROPERTIES[message.arguments()[1]]))
        return message.createErrorReply("org.freedesktop.DBus.Error.UnknownMethod", "not known")

    def _tell(self, connection: QDBusConnection, falling_asleep: bool) -> None:
        signal = QDBusMessage.createSignal(
            "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"
        )
        signal.setArguments([falling_asleep])
        connection.send(signal)


def main() -> None:
    app = QCoreApplication(sys.argv)
    bus = QDBusConnection.connectToBus(sys.argv[1], "programs")
    programs = Programs()
    there = bus.registerVirtualObject("/", programs, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    if not there or not all(bus.registerService(service) for service in SERVICES):
        sys.exit(f"the bus refused: {bus.lastError().message()}")
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
