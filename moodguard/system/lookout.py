"""Looks around every few seconds on a thread of its own, so that a slow answer holds up no window."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

STOP_TIMEOUT_MS = 3000


class Lookout(QThread):
    """Asks `look` again and again; what it answers reaches the window thread by a queued signal."""

    looked = Signal(object)  # what `look` returned

    def __init__(self, look: Callable[[], object], interval: float, parent: QObject | None = None) -> None:
        """`interval` in s of real time."""
        super().__init__(parent)
        self._look = look
        self._interval = interval
        self._stopping = threading.Event()

    def stop(self) -> None:
        """End the thread; waits for the answer that is under way, for a few seconds at most."""
        self._stopping.set()
        self.wait(STOP_TIMEOUT_MS)

    def run(self) -> None:
        """The thread's work; called by Qt."""
        while not self._stopping.is_set():
            self.looked.emit(self._look())
            self._stopping.wait(self._interval)
