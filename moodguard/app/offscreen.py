"""The app on a machine with no screen: the demo's day in words, and a picture of each window."""

import dataclasses
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from moodguard.app.app import App
from moodguard.app.options import AppOptions
from moodguard.app.qt_application import EXIT_TROUBLE, make_application
from moodguard.mood.escalation import Stage, Step
from moodguard.replay import as_words
from moodguard.sensing.source_choice import AUTO, CAMERA, DEMO
from moodguard.store.consent import ConsentFile
from moodguard.store.paths import Paths
from moodguard.store.settings import SHARED
from moodguard.store.settings_file import SettingsFile
from moodguard.system.autostart import start_command, system_autostart
from moodguard.system.logging_setup import log_crashes, set_up_logging
from moodguard.system.private_files import write_private

# A day of an hour in half a minute.
SPEED = 120.0
NO_YES = (
    "the camera is shut, since you have not said yes to it, and without a screen you can't be asked. Start "
    "MoodGuard once on a desktop, or watch the demo here: moodguard --source demo"
)
SETTLE_MS = 1200  # fades, and the decoding of the first picture


class OffscreenRun(QObject):
    """Follows the app through one recording, says each step, and keeps a picture of each window."""

    def __init__(self, app: App, folder: Path, report: Callable[[str], None] = print) -> None:
        """Pictures go to `folder`, words to `report`."""
        super().__init__()
        self._app = app
        self._folder = folder
        self._report = report
        app.stepped.connect(self._report_step)
        app.ended.connect(self._report_end)

    def begin(self) -> None:
        """Start the app and show its window once, with the page "Now" and the settings."""
        self._app.start()
        self._app.home.open()
        self._save_picture("now", lambda: self._app.settings.dialog, then=self._show_settings)

    def _show_settings(self) -> None:
        self._app.settings.open()
        self._save_picture("settings", lambda: self._app.settings.dialog, then=self._app.settings.close)

    def _report_step(self, step: Step) -> None:
        self._report(as_words(step, numbers=True))
        if step.stage is Stage.BREAK_MESSAGE:
            self._save_picture("break-message", lambda: self._app.steps.card)
        elif step.stage is Stage.GALLERY:
            self._save_picture("quiet-minute", lambda: self._app.steps.card)
            # Nobody is there to ask for the gallery, and it is to be seen, too.
            self._app.gallery.open(activate=False)
            self._save_picture("gallery", lambda: self._app.gallery.viewer)

    def _report_end(self) -> None:
        self._report("The day is over.")
        QTimer.singleShot(SETTLE_MS, QApplication.quit)

    def _save_picture(
        self, name: str, window: Callable[[], QWidget | None], then: Callable[[], None] = lambda: None
    ) -> None:
        def grab() -> None:
            widget = window()
            if widget is None:
                return
            path = self._folder / f"{name}.png"
            good = _write_picture(path, widget.grab())
            self._report(f"            {name} window: {path if good else f'could not be written to {path}'}")
            then()

        QTimer.singleShot(SETTLE_MS, self, grab)


def _write_picture(path: Path, picture: QPixmap) -> bool:
    """Write it as PNG, whole or not at all, for this user alone; whether that worked."""
    encoded = QBuffer()
    encoded.open(QBuffer.OpenModeFlag.WriteOnly)
    if not picture.save(encoded, "PNG"):
        return False
    try:
        write_private(path, bytes(encoded.data().data()))
    except OSError:
        return False
    return True


def _consented(paths: Paths) -> bool:
    consent = ConsentFile(paths.consent_file)
    consent.load()
    return consent.given


def run_offscreen(options: AppOptions, paths: Paths) -> int:
    """Play the day offscreen to its end, and return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    set_up_logging(paths.log_file, options.verbose)
    log_crashes()
    if options.source == CAMERA and not _consented(paths):
        print(f"moodguard: {NO_YES}", file=sys.stderr)
        return EXIT_TROUBLE
    application = make_application()
    print("There is no screen here: MoodGuard plays a day offscreen and says what it would have shown.")
    options = dataclasses.replace(
        options,
        source=DEMO if options.source == AUTO else options.source,
        speed=options.speed or SPEED,
        once=True,
    )
    app = App(options, paths, SettingsFile(paths.settings_file, SHARED), system_autostart(start_command()))
    offscreen_run = OffscreenRun(app, paths.screenshots)
    offscreen_run.begin()
    try:
        return application.exec()
    finally:
        app.shut_down()
