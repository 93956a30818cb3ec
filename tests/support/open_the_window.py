"""Opens the real app's window and turns to each of its pages; prints how long the event loop was blocked.

    python -m support.open_the_window

Run in `tests`. For each page two figures of its longest turn of the event loop: the processor's time of the
thread of the windows (on a machine that others keep busy, the one that says something about the program), and
the time by the clock.
"""

import os
import platform
import sys
import tempfile
import time

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtTest import QTest

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import make_application
from moodguard.desktop.page_names import HELP, HISTORY, KNOWLEDGE, NOW, PROFILES, name_of
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import HOME_VARIABLE, user_paths
from moodguard.store.settings import SHARED, Group
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import start_command, system_autostart
from moodguard.system.garbage import Collector

SETTLE_MS = 900
PAGES = [NOW, HISTORY, *map(name_of, Group), PROFILES, KNOWLEDGE, HELP]


class Turns(QObject):
    """The longest time between two turns of the event loop, from when it is made to `stop`."""

    def __init__(self) -> None:
        super().__init__()
        self.processor = self.clock = 0.0  # ms
        self._last = time.thread_time(), time.perf_counter()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)
        self._timer.start()

    def _turn(self) -> None:
        now = time.thread_time(), time.perf_counter()
        self.processor = max(self.processor, 1000 * (now[0] - self._last[0]))
        self.clock = max(self.clock, 1000 * (now[1] - self._last[1]))
        self._last = now

    def stop(self) -> None:
        """Count no longer."""
        self._timer.stop()


def turns_of(app: App, page: str) -> Turns:
    """The longest turn while that page is opened."""
    turns = Turns()
    QTimer.singleShot(0, app, lambda: _open(app, page))
    QTest.qWait(SETTLE_MS)
    turns.stop()
    return turns


def _open(app: App, page: str) -> None:
    if app.settings.dialog is None:
        app.tray.home_requested.emit()  # a click
    else:
        app.settings.dialog.turn_to(page)


def main() -> int:
    """Open each page once, as a user would who looks at all of them."""
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, home)
        application = make_application()
        collector = Collector(application)
        paths = user_paths()
        file = SettingsFile(paths.settings_file, SHARED)
        app = App(AppOptions(DEMO), paths, file, system_autostart(start_command()))
        app.start()
        QTest.qWait(SETTLE_MS)
        for page in PAGES:
            turns = turns_of(app, page)
            print(f"{page}: {turns.processor:.0f} ms of the processor, {turns.clock:.0f} ms by the clock")
        app.shut_down()
        collector.stop()
    print(f"{platform.platform()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
