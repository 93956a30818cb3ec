"""Pictures of MoodGuard's window, to look at: `python tests/support/screenshots.py FOLDER` on a display.

Each scheme and scale is drawn by a process of its own, for Qt takes the scale when it starts.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import make_application
from moodguard.desktop.page_names import HELP, NOW, name_of
from moodguard.desktop.theme import DARK, LIGHT, palette, style_sheet
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import HOME_VARIABLE, user_paths
from moodguard.store.settings import SHARED, Group
from moodguard.store.settings_file import SettingsFile
from support.app_under_test import FakeAutostart, show_tension

SCHEMES = {"light": LIGHT, "dark": DARK}
SCALES = ("1", "2")
SMALL = QSize(800, 600)
SETTLE_MS = 600
AFTERNOON = datetime.combine(date(2026, 5, 4), time(14, 5))
LOSSLESS = 100


def window_screenshots(app: App, keep: Callable[[str, QWidget], None]) -> None:
    """A picture of the page "Now" in its states, and of a page of settings and of help."""
    window = app.settings.existing_window()
    for name, size in (("", window.size()), ("-small", SMALL)):
        for page in (NOW, name_of(Group.QUIET), HELP):
            app.home.open(page)
            window.resize(size)
            QTest.qWait(SETTLE_MS)
            keep(f"{page}{name}", window)
    app.home.open(NOW)
    app.pausing.pause_for(15)
    QTest.qWait(SETTLE_MS)
    keep("now-paused", window)


def _draw(folder: Path, scheme: str, scale: str) -> None:
    application = make_application()
    paths = user_paths()
    app = App(
        AppOptions(DEMO, 1.0), paths, SettingsFile(paths.settings_file, SHARED), FakeAutostart(),
        local_time=lambda: AFTERNOON,
    )  # type: ignore[arg-type]  # fmt: skip
    application.setPalette(palette(SCHEMES[scheme]))
    application.setStyleSheet(style_sheet(SCHEMES[scheme]))
    app.start()
    show_tension(app, 11)

    def keep(name: str, widget: QWidget) -> None:
        QApplication.processEvents()
        widget.grab().toImage().save(str(folder / f"{name}-{scheme}-{scale}.webp"), "WEBP", LOSSLESS)

    window_screenshots(app, keep)
    app.shut_down()


def main() -> None:
    """All schemes and scales, or the one that the arguments name."""
    folder = Path(sys.argv[1]).absolute()
    if len(sys.argv) == 4:
        _draw(folder, *sys.argv[2:])
        return
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in SCHEMES:
        for scale in SCALES:
            with tempfile.TemporaryDirectory() as home:
                environment = os.environ | {HOME_VARIABLE: home, "QT_SCALE_FACTOR": scale}
                command = [sys.executable, __file__, str(folder), scheme, scale]
                subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    main()
