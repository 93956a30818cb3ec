"""Builds a part of a window in slices, so that no window stops answering meanwhile."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_SECONDS = 0.01


class Gradual(QObject):
    """Goes through steps of building, some at each turn of the event loop."""

    done = Signal()  # the last step was made

    def __init__(self, steps: Iterator[None], parent: QObject) -> None:
        """Begins at the next turn of the event loop. Each of `steps` is short; `parent` may go meanwhile."""
        super().__init__(parent)
        self._steps = steps
        self.is_done = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def finish(self) -> None:
        """Make all steps that are left now: somebody needs the whole."""
        while not self.is_done:
            self._step()

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE_SECONDS
        while not self.is_done:
            self._step()
            if time.perf_counter() >= end:
                return

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self.is_done = True
            self._timer.stop()
            self.done.emit()
