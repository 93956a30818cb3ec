"""Opens the real app's window and turns to each of its pages; prints how long the event loop was blocked.

    python -m support.open_the_window [PAGE ...]

Run in `tests`. For each page: the longest block in ms of the processor's time, and what ran then.
"""

import sys
import tempfile

import pytest
from PySide6.QtTest import QTest

from faults.heartbeat import Heartbeat
from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import make_application
from moodguard.desktop.page_names import HELP, KNOWLEDGE, NOW, PROFILES, name_of
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import HOME_VARIABLE, user_paths
from moodguard.store.settings import SHARED, Group
from moodguard.store.settings_file import SettingsFile
from moodguard.system.garbage import Collector
from support.app_under_test import FakeAutostart

SETTLE_MS = 700
PAGES = [NOW, *map(name_of, Group), PROFILES, KNOWLEDGE, HELP]


def blocks(app: App, pages: list[str]) -> dict[str, tuple[float, str]]:
    """For each page the longest block (ms) while it was opened, and what ran then."""
    found = {}
    for page in pages:
        heartbeat = Heartbeat()
        heartbeat.start()
        QTest.qWait(50)
        if app.settings.dialog is None:
            app.home.open(page)
        else:
            app.settings.dialog.turn_to(page)
        QTest.qWait(SETTLE_MS)
        heartbeat.stop()
        worst = max(heartbeat.blocks, key=lambda block: block.own, default=None)
        found[page] = (1000 * worst.own, str(worst)) if worst else (0.0, "")
    return found


def main() -> int:
    """Open each page once, as a user would who looks at all of them."""
    with tempfile.TemporaryDirectory() as home, pytest.MonkeyPatch.context() as patch:
        patch.setenv(HOME_VARIABLE, home)
        application = make_application()
        collector = Collector(application)
        paths = user_paths()
        app = App(
            AppOptions(DEMO), paths, SettingsFile(paths.settings_file, SHARED), FakeAutostart()
        )  # type: ignore[arg-type]  # fmt: skip
        app.start()
        QTest.qWait(SETTLE_MS)
        for page, (_, words) in blocks(app, sys.argv[1:] or PAGES).items():
            print(f"{page}: {words or 'nothing above 15 ms'}")
        app.shut_down()
        collector.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
