"""Python's collector of reference cycles, kept on one thread.

By itself it runs on whichever thread happens to fill its quota. On a thread of ours that reads pictures or
looks at the camera it would destroy windows there, which Qt answers with a crash or a deadlock.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 5_000


class Collector(QObject):
    """Collects on the thread it lives on, now and then, and nowhere else until it is `stop`ped."""

    def __init__(self, parent: QObject | None = None) -> None:
        """From now on Python collects nothing by itself, and this does so from time to time.

        What is there by now, mostly of modules, stays until the end and is not looked at again: to go through
        all of it would take the thread of the windows 50 ms and more.
        """
        super().__init__(parent)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        gc.disable()
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect the generations that Python itself would: each one when its quota is filled."""
        full = [count >= quota > 0 for count, quota in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full):
            gc.collect(max(generation for generation, is_full in enumerate(full) if is_full))

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
