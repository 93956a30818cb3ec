"""Whether a bus still answers, asked without waiting, before anything on the windows' thread waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_BUS = "org.freedesktop.DBus"


class BusSignOfLife(QObject):
    """Asks the bus for its number, which every bus knows at once."""

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        """`bus` is the session's unless told otherwise."""
        super().__init__(parent)
        self._bus = bus or QDBusConnection.sessionBus()

    def ask(self, answered: Callable[[], None]) -> None:
        """Call `answered`, later and on this thread, once the bus has said something; at once without a bus.

        A bus that hangs has it called never; one that is gone, as nobody waits for that.
        """
        if not self._bus.isConnected():
            answered()
            return
        question = QDBusMessage.createMethodCall(_BUS, "/org/freedesktop/DBus", _BUS, "GetId")
        pending = QDBusPendingCallWatcher(self._bus.asyncCall(question), self)

        def finish() -> None:
            hung = pending.error().name() in (f"{_BUS}.Error.NoReply", f"{_BUS}.Error.Timeout")
            pending.deleteLater()
            if not hung or not self._bus.isConnected():
                answered()

        pending.finished.connect(finish)
