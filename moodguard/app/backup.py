"""The page "Backup": writes a backup, shows what one would change, and brings it back."""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.store.paths import Paths
from moodguard.system.file_names import shown
from moodguard.system.looking import is_there
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.backup_page import BackupPage
    from moodguard.desktop.main_window import MainWindow
    from moodguard.store.importing import Importing

log = logging.getLogger(__name__)


class BackupController(QObject):
    """Serves that page."""

    touching = Signal()  # files are about to be copied or replaced: whoever has one open lets go of it
    imported = Signal()  # what is on disk is something else now

    def __init__(
        self,
        paths: Paths,
        remembered: RememberedStateController,
        settings: SettingsController,
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        """`paths` is where all that is kept lies; `today` names a backup."""
        super().__init__(parent)
        self._paths = paths
        self._remembered = remembered
        self._settings = settings
        self._today = today
        self._importing: Importing | None = None
        settings.dialog_created.connect(self._connect_dialog)

    def let_go(self) -> None:
        """Another program of the user's is about to copy what is kept: have it whole on disk, and closed."""
        self._remembered.save_face()
        self.touching.emit()

    def bring_back(self) -> str:
        """Bring back what another program of the user's has laid down; in words what went wrong, or ""."""
        from moodguard.store.importing import Importing, busy_words

        if self._importing is not None:  # what lies there is what the window shows
            return busy_words()
        problem = self._apply(Importing(self._paths))
        if not problem:
            self.imported.emit()
        return problem

    def close(self) -> None:
        """At the end: a backup that is only looked at is forgotten."""
        self._forget()

    def _forget(self) -> None:
        if self._importing is not None:
            self._importing.cancel()
            self._importing = None

    def _apply(self, importing: "Importing") -> str:
        from moodguard.store.backup import BackupError

        self.touching.emit()
        try:
            importing.apply()
        except BackupError as error:
            return str(error)
        log.info("a backup was brought back")
        return ""

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.backup_made.connect(self._connect_page)

    def _connect_page(self, page: "BackupPage") -> None:
        page.backup_requested.connect(lambda target: self._write(page, target))
        page.opened.connect(lambda file: self._look(page, file))
        page.import_requested.connect(lambda: self._import(page))
        page.import_cancelled.connect(lambda: self._cancel(page))

    def _write(self, page: "BackupPage", target: Path) -> None:
        from moodguard.store.backup import BackupError, write_backup

        self.let_go()
        try:
            count = write_backup(self._paths, target, self._today())
        except BackupError as error:
            self._settings.show_problem(str(error))
            return
        self._settings.show_problem("")
        page.note(tr("%n file(s) were put into {file}.", "", count).format(file=shown(target)))

    def _look(self, page: "BackupPage", file: Path) -> None:
        from moodguard.store.backup import BackupError, read_backup
        from moodguard.store.importing import Importing

        self._remembered.save_face()
        self._forget()
        self._importing = Importing(self._paths)
        try:
            preview = self._importing.prepare(read_backup(file, self._paths))
        except BackupError as error:
            self._importing = None
            page.hide_preview("")
            self._settings.show_problem(str(error))
            return
        self._settings.show_problem("")
        page.show_preview(preview.lines, preview.made)

    def _import(self, page: "BackupPage") -> None:
        if self._importing is None:
            return
        importing, self._importing = self._importing, None
        if problem := self._apply(importing):
            page.hide_preview("")
            self._settings.show_problem(problem)
            return
        page.hide_preview(tr("The backup was brought back, and holds from now on."))
        self.imported.emit()

    def _cancel(self, page: "BackupPage") -> None:
        self._forget()
        page.hide_preview(tr("All was left as it is."))


def recover_import(paths: Paths) -> None:
    """At the start, before anything is read: end or forget the import of a backup that was cut short."""
    if is_there(paths.importing):
        from moodguard.store.importing import Importing

        try:
            Importing(paths).recover()
        except OSError as error:
            log.warning("What is left of a backup's import can't be taken away: %s", error)
