"""Pictures of every window, to look at: `python tests/support/screenshots.py FOLDER` on a display.

Each scheme and scale is drawn by a process of its own, for Qt takes the scale when it starts. The usual scale
has every state, in the usual size; of a scale of two, and of a screen of 800x600, one state of each window is
enough. People and landscapes in them are painted.
"""

import os
import subprocess
import sys
import tempfile
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import make_application
from moodguard.desktop.page_names import BACKUP, HELP, HISTORY, NOW, name_of
from moodguard.desktop.theme import DARK, LIGHT, palette, style_sheet
from moodguard.sensing.source_choice import DEMO
from moodguard.store.paths import HOME_VARIABLE, user_paths
from moodguard.store.settings import SHARED, Group
from moodguard.store.settings_file import SettingsFile
from support.app_under_test import FakeAutostart, show_tension
from support.screenshots_card import card_screenshots
from support.screenshots_gallery import gallery_screenshots
from support.screenshots_minute import minute_screenshots
from support.screenshots_others import other_screenshots
from support.screenshots_shown import SETTLE_MS, SMALL, Shot
from support.screenshots_welcome import welcome_screenshots

SCHEMES = {"light": LIGHT, "dark": DARK}
SCALES = ("1", "2")
AFTERNOON = datetime.combine(date(2026, 5, 4), time(14, 5))
QUALITY = 90


def window_screenshots(app: App, keep: Shot) -> None:
    """The page "Now" in its states, and a page of settings and of help."""
    window = app.settings.existing_window()
    usual = window.size()
    for size in (usual, SMALL):
        for page in (NOW, HISTORY, name_of(Group.MOOD), name_of(Group.QUIET), BACKUP, HELP):
            app.home.open(page)
            window.resize(size)
            QTest.qWait(SETTLE_MS)
            keep(page, window, small=size == SMALL, all_sizes=page != HELP)
    window.resize(usual)
    app.home.open(NOW)
    app.pausing.pause_for(15)
    QTest.qWait(SETTLE_MS)
    keep("now-paused", window, small=False, all_sizes=False)
    window.close()


def _draw(folder: Path, scheme: str, scale: str) -> None:
    application = make_application()
    application.setPalette(palette(SCHEMES[scheme]))
    application.setStyleSheet(style_sheet(SCHEMES[scheme]))

    def keep(name: str, widget: QWidget, *, small: bool, all_sizes: bool) -> None:
        if ((small or scale != SCALES[0]) and not all_sizes) or (small and scale != SCALES[0]):
            return
        QApplication.processEvents()
        file = folder / f"{name}-{scheme}{'-small' if small else ''}{'-2' if scale != SCALES[0] else ''}.webp"
        widget.grab().toImage().save(str(file), "WEBP", QUALITY)

    welcome_screenshots(keep)
    card_screenshots(keep)
    minute_screenshots(keep)
    gallery_screenshots(keep)
    other_screenshots(keep)
    paths = user_paths()
    app = App(
        AppOptions(DEMO, 1.0), paths, SettingsFile(paths.settings_file, SHARED), FakeAutostart(),
        local_time=lambda: AFTERNOON,
    )  # type: ignore[arg-type]  # fmt: skip
    app.start()
    show_tension(app, 11)
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
