"""Linux's word that the machine is about to sleep, and that it woke up, from its login manager."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
INTERFACE = "org.freedesktop.login1.Manager"


class SleepSignal(QObject):
    """Emits `about_to_sleep` and `woke_up`, in the thread that it lives in.

    The machine doesn't wait for whoever hears it, so what has to be done before sleep should be quick.
    """

    about_to_sleep = Signal()
    woke_up = Signal()

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        """`bus` is the system's unless told otherwise."""
        super().__init__(parent)
        self._bus = bus or QDBusConnection.systemBus()

    def listen(self) -> bool:
        """Listen from now on; False where there is no bus to listen on."""
        # PySide takes the slot as a text alone, though its types ask for bytes.
        slot: Any = SLOT("prepare_for_sleep(bool)")
        return self._bus.connect(SERVICE, PATH, INTERFACE, "PrepareForSleep", self, slot)

    @Slot(bool)
    def prepare_for_sleep(self, falling_asleep: bool) -> None:
        """The login manager's signal: true before sleep, false after it."""
        (self.about_to_sleep if falling_asleep else self.woke_up).emit()
