"""Tells whoever started MoodGuard in a terminal, once, where it is to be found."""

import contextlib
import sys
from typing import TextIO

from PySide6.QtCore import QObject

from moodguard.desktop.tray import Tray

IN_TRAY = "MoodGuard is in your tray: a click on its icon shows how things are. Ctrl+C here ends it."
IN_WINDOW = (
    "Your desktop shows no tray, so MoodGuard's window is its home. Closed, it comes back when you start "
    "MoodGuard again. Ctrl+C here ends it."
)


class Whereabouts(QObject):
    """Waits until it is known whether there is a tray."""

    def __init__(self, tray: Tray, terminal: TextIO, parent: QObject) -> None:
        """Tells it to `terminal`."""
        super().__init__(parent)
        self._terminal = terminal
        self._told = False
        tray.tray_found.connect(lambda: self._tell(IN_TRAY))
        tray.tray_missing.connect(lambda: self._tell(IN_WINDOW))

    def _tell(self, words: str) -> None:
        if not self._told:
            self._told = True
            with contextlib.suppress(OSError):  # the terminal may be gone by now
                print(words, file=self._terminal, flush=True)


def tell_whereabouts(tray: Tray, parent: QObject) -> None:
    """Where somebody sits at a terminal: a program, a log or a start at login is told nothing."""
    terminal: TextIO | None = sys.stdout  # Windows has none for a program without a console
    if terminal is not None and terminal.isatty():
        Whereabouts(tray, terminal, parent)
