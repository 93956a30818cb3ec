"""Looks around every few seconds on a thread of its own, so that a slow answer holds up no window."""

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from moodguard.system.growing_pause import GrowingPause

log = logging.getLogger(__name__)

FAULT = (
    "MoodGuard can't find out what goes on around you, so it may be quiet for too long, or not when it "
    "should. All else goes on, and it is tried again by itself; the log says more."
)
STOP_SECONDS = 3.0


class PollingThread(QObject):
    """Asks `look` again and again; what it answers reaches the window thread by a queued signal."""

    looked = Signal(object)  # what `look` returned
    failed = Signal(str)  # `look` raised an exception, in words; the thread asks on

    def __init__(self, look: Callable[[], object], interval: float, parent: QObject | None = None) -> None:
        """`interval` in s of real time."""
        super().__init__(parent)
        self._look = look
        self._interval = interval
        self._stopping = threading.Event()
        self._wake = threading.Event()
        self._asked = 0
        self._resting = False
        self._fault_pause = GrowingPause(interval)
        # Not a QThread: one that still runs when it is destroyed takes the whole program down with it.
        self._thread = threading.Thread(target=self._run, name="poller", daemon=True)

    def start(self) -> None:
        """Begin to ask. Once only."""
        self._thread.start()

    def look_anew(self) -> None:
        """Ask at once, also after a rest. An answer that is under way is old, and is not passed on."""
        self._asked += 1
        self._resting = False
        self._wake.set()

    def rest(self) -> None:
        """Ask nothing until `look_anew`. An answer that is under way is not passed on."""
        self._asked += 1
        self._resting = True

    def stop(self) -> None:
        """End the thread; waits for the answer that is under way, for a few seconds at most.

        One that comes later is not passed on.
        """
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(STOP_SECONDS)
        if self._thread.is_alive():
            self.blockSignals(True)
            self.setParent(None)  # or this would be destroyed with its parent, under that thread's feet

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.wait(None if self._resting else self._ask())
            self._wake.clear()

    def _ask(self) -> float:
        """Ask once; returns how many seconds later to ask again."""
        number = self._asked
        try:
            answer = self._look()
        except Exception:  # the desktop that is asked may come up with anything
            log.exception("looking around failed")
            self.failed.emit(FAULT)
            return self._fault_pause.after_fault()
        self._fault_pause.over()
        if number == self._asked:
            self.looked.emit(answer)
        return self._interval
