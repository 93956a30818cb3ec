"""Looks around every few seconds on a thread of its own, so that a slow answer holds up no window."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

STOP_SECONDS = 3.0


class Lookout(QObject):
    """Asks `look` again and again; what it answers reaches the window thread by a queued signal."""

    looked = Signal(object)  # what `look` returned

    def __init__(self, look: Callable[[], object], interval: float, parent: QObject | None = None) -> None:
        """`interval` in s of real time."""
        super().__init__(parent)
        self._look = look
        self._interval = interval
        self._stopping = threading.Event()
        # Not a QThread: one that still runs when it is destroyed takes the whole program down with it.
        self._thread = threading.Thread(target=self._run, name="lookout", daemon=True)

    def start(self) -> None:
        """Begin to ask. Once only."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; waits for the answer that is under way, for a few seconds at most.

        One that comes later is not passed on.
        """
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)
        if self._thread.is_alive():
            self.blockSignals(True)
            self.setParent(None)  # or this would be destroyed with its parent, under that thread's feet

    def _run(self) -> None:
        while not self._stopping.is_set():
            self.looked.emit(self._look())
            self._stopping.wait(self._interval)
