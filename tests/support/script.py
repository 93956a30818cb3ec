"""A script that plays in the event loop of the real app: each of its steps is a condition to wait for."""

import inspect
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE_SECONDS = 120.0  # for each step
POLL_MS = 50
Condition = Callable[[], bool]


class Script(QObject):
    """Goes from step to step, and ends the program with 1 where one is waited for in vain."""

    def __init__(self, steps: Iterator[Condition], parent: QObject) -> None:
        """Begins once the event loop runs."""
        super().__init__(parent)
        self._steps = steps
        self._waiting: Condition = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._timer.start(POLL_MS)

    def _go_on(self) -> None:
        if self._waiting():
            self._waiting = next(self._steps, lambda: False)
            self._since = time.monotonic()
        elif time.monotonic() > self._since + PATIENCE_SECONDS:
            print(f"waited in vain for: {inspect.getsource(self._waiting).strip()}", flush=True)
            QApplication.exit(1)
