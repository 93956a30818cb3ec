"""What the page of help leads to: licences, the log, and the diagnostics report."""

import logging
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from moodguard.app.settings import SettingsController, camera_choices
from moodguard.app.watching import WatchingController
from moodguard.companion import Companion
from moodguard.store.active_profile import ActiveProfile
from moodguard.store.paths import assets_dir
from moodguard.store.settings import PLACES, SPECS
from moodguard.system.file_names import named, shown
from moodguard.system.home import home_folder
from moodguard.translation import in_english, tr

if TYPE_CHECKING:
    from moodguard.app.diagnostics import Facts
    from moodguard.desktop.help_page import HelpPage
    from moodguard.desktop.main_window import MainWindow
    from moodguard.desktop.reading_window import LicencesWindow, LogWindow, ReadingWindow, ReportWindow

log = logging.getLogger(__name__)


class AboutController(QObject):
    """Makes each of these windows when it is first wanted."""

    log_folder_requested = Signal()

    def __init__(
        self,
        companion: Companion,
        active_profile: ActiveProfile,
        *,
        settings: SettingsController,
        watching: WatchingController,
        camera: Callable[[], str],
        has_tray: Callable[[], bool],
        problem: Callable[[], str],
        log_file: Path,
        parent: QObject,
    ) -> None:
        """`camera` is its state in words, `problem` all that is wrong; `log_file` is what the log shows."""
        super().__init__(parent)
        self._companion = companion
        self._active_profile = active_profile
        self._settings = settings
        self._watching = watching
        self._camera = camera
        self._has_tray = has_tray
        self._problem = problem
        self._log_file = log_file
        self._since = time.monotonic()
        self.licences: LicencesWindow | None = None
        self.log: LogWindow | None = None
        self.report: ReportWindow | None = None
        settings.dialog_created.connect(self._connect_dialog)

    def close(self) -> None:
        """Close them all, for the program ends."""
        windows: tuple[ReadingWindow | None, ...] = (self.licences, self.log, self.report)
        for window in windows:
            if window is not None:
                window.close()

    def forget_window(self) -> None:
        """The next ones are made anew, as in another language. Those that are open are closed."""
        self.close()
        self.licences = self.log = self.report = None

    def open_licences(self) -> None:
        """Show what the program is made of."""
        if self.licences is None:
            from moodguard.desktop.reading_window import LicencesWindow
            from moodguard.system.licences import parts

            self.licences = LicencesWindow(
                {
                    f"{part.name} {part.version}".strip(): "\n".join(
                        filter(None, [part.licence, part.url, "", part.text])
                    )
                    for part in parts(assets_dir())
                }
            )
        self.licences.come()

    def open_log(self) -> None:
        """Show the log as it is now."""
        if self.log is None:
            from moodguard.desktop.reading_window import LogWindow
            from moodguard.system.log_tail import problems_in

            self.log = LogWindow(problems_in)
            self.log.anew_requested.connect(self._read_log)
            self.log.folder_requested.connect(self.log_folder_requested)
        self._read_log()
        self.log.come()

    def open_report(self) -> None:
        """Make the diagnostics report anew, and show it."""
        from moodguard.app.diagnostics import report

        if self.report is None:
            from moodguard.desktop.reading_window import ReportWindow

            self.report = ReportWindow(self._choose_report)
            self.report.save_requested.connect(self._save_report)
        with in_english():
            text = report(self._facts())
        self.report.show_text(text)
        self.report.come()

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.help_made.connect(self._connect_page)

    def _connect_page(self, page: "HelpPage") -> None:
        page.licences_requested.connect(self.open_licences)
        page.log_requested.connect(self.open_log)
        page.report_requested.connect(self.open_report)

    def _read_log(self) -> None:
        if self.log is not None:
            self.log.show_text(self._log_text())

    def _log_text(self) -> str:
        from moodguard.system.log_tail import log_tail

        try:
            return log_tail(self._log_file)
        except OSError:
            return ""

    # --- the report

    def _facts(self) -> "Facts":
        from moodguard.app.diagnostics import Facts

        status = self._companion.status()
        return Facts(
            consented=self._watching.consented,
            paused=status.paused,
            quiet=status.quiet.quiet.name.lower() if status.quiet else "",
            source=self._source(),
            camera=self._camera(),
            cameras=[label for label, _ in camera_choices()],
            tray=self._has_tray(),
            interval=self._watching.interval,
            seconds=time.monotonic() - self._since,
            problem=self._problem(),
            chosen=self._active_profile.chosen,
            log=self._log_text(),
            private=tuple(self._private()),
        )

    def _source(self) -> str:
        if self._watching.is_demo:
            return "the demo"
        return "the camera" if self._watching.watches_camera else "a recording"

    def _private(self) -> Iterator[str]:
        """Names that are nobody else's business."""
        yield from (profile.name for profile in self._active_profile.profiles.all)
        home = home_folder()
        yield from (str(home), home.name)
        chosen = self._active_profile.chosen
        for name in (name for name, spec in SPECS.items() if spec.kind in PLACES):
            if value := getattr(chosen, name):
                yield from (shown(value), named(value).name)

    def _choose_report(self, parent: QWidget) -> Path | None:
        from moodguard.desktop.dialogs import FileDialogs

        suggestion = home_folder() / "moodguard-report.txt"
        return FileDialogs().save(parent, tr("Save the report"), suggestion, f"{tr('Text files')} (*.txt)")

    def _save_report(self, target: Path) -> None:
        from moodguard.system.private_files import write_private

        if self.report is None:
            return
        try:
            write_private(target, self.report.text.toPlainText().encode("utf-8", errors="replace"))
        except OSError as error:
            words = tr("“{file}” can't be written: {why}. Choose another place.")
            self.report.about.setText(words.format(file=shown(target.name), why=error.strerror or error))
            return
        self.report.about.setText(tr("Saved to {file}.").format(file=shown(target)))
