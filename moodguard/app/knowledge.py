"""The page of what MoodGuard knows: shows what is kept, writes it to one file, and has it erased."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.desktop.page_names import KNOWLEDGE
from moodguard.store.knowledge import KnowledgeError, erase, export, holdings
from moodguard.store.paths import Paths
from moodguard.system.file_names import shown
from moodguard.system.logging_setup import erase_log
from moodguard.translation import tr

if TYPE_CHECKING:
    from moodguard.desktop.knowledge_page import KnowledgePage
    from moodguard.desktop.main_window import MainWindow


class KnowledgeController(QObject):
    """Serves that page of the settings."""

    exporting = Signal()  # see that all is on disk, and whole, before it is copied
    erasing = Signal()  # write nothing more into what is kept
    answers_forgotten = Signal()  # the user wants that none is kept any more
    erased = Signal(str)  # nothing is kept any more; in words what could not be erased

    def __init__(
        self,
        paths: Paths,
        remembered: RememberedStateController,
        settings: SettingsController,
        parent: QObject,
    ) -> None:
        """`paths` is where all that is kept lies."""
        super().__init__(parent)
        self._paths = paths
        self._remembered = remembered
        self._settings = settings
        settings.dialog_created.connect(self._connect_dialog)

    def show(self) -> None:
        """Show all that is kept now, with what was learned until now."""
        self._remembered.save_face()
        self._show_holdings(self._settings.learned())

    def _connect_dialog(self, dialog: "MainWindow") -> None:
        dialog.knowledge_made.connect(self._connect_page)
        dialog.turned.connect(lambda page: self.show() if page == KNOWLEDGE else None)

    def _connect_page(self, page: "KnowledgePage") -> None:
        page.export_requested.connect(self._export)
        page.erase_requested.connect(self.erase)
        page.forget_answers_requested.connect(self._forget_answers)

    def _export(self, target: Path) -> None:
        self._remembered.save_face()
        self.exporting.emit()
        try:
            count = export(self._paths, target)
        except KnowledgeError as error:
            self._settings.show_problem(str(error))
        else:
            self._settings.show_problem("")
            self._show_holdings(
                tr("Exported %n file(s) to {target}.", "", count).format(target=shown(target))
            )

    def _forget_answers(self) -> None:
        self.answers_forgotten.emit()
        self._show_holdings(tr("Your answers were forgotten.") + f" {self._settings.learned()}")

    def erase(self) -> str:
        """Erase all that is kept; returns in words what could not be, "" for nothing."""
        self.erasing.emit()
        problem = " ".join(filter(None, [erase_log(), erase(self._paths)]))
        self.erased.emit(problem)
        self._show_holdings(problem or tr("Everything was erased."))
        return problem

    def _show_holdings(self, words: str) -> None:
        if self._settings.dialog is not None and self._settings.dialog.is_made(KNOWLEDGE):
            self._settings.dialog.knowledge.show_holdings(holdings(self._paths), words)
