"""Between what is kept and the windows: shows it, writes it to one file, and has it erased."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moodguard.app.windows import Windows
from moodguard.store.knowledge import KnowledgeError, erase, export, holdings
from moodguard.store.paths import Paths
from moodguard.system.logging_setup import erase_log


class KnowledgeController(QObject):
    """Serves the settings' page of what MoodGuard knows."""

    keep_wanted = Signal()  # write down what is known now, so that it can be seen
    erasing = Signal()  # let go of what is kept
    erased = Signal(str)  # nothing is kept any more; in words what could not be erased

    def __init__(self, paths: Paths, windows: Windows, learned: Callable[[], str], parent: QObject) -> None:
        """`learned` says in words what was learned about the user."""
        super().__init__(parent)
        self._paths = paths
        self._windows = windows
        self._learned = learned
        windows.knowledge_wanted.connect(self.show)
        windows.export_requested.connect(self._export)
        windows.erase_requested.connect(self._erase)

    def show(self) -> None:
        """Show all that is kept now."""
        self.keep_wanted.emit()
        self._windows.show_holdings(holdings(self._paths), self._learned())

    def _export(self, target: Path) -> None:
        self.keep_wanted.emit()
        try:
            count = export(self._paths, target)
        except KnowledgeError as error:
            self._windows.say_problem(str(error))
        else:
            self._windows.say_problem("")
            files = f"{count} file{'s' if count != 1 else ''}"
            self._windows.show_holdings(holdings(self._paths), f"Exported {files} to {target}.")

    def _erase(self) -> None:
        self.erasing.emit()
        problem = " ".join(filter(None, [erase_log(), erase(self._paths)]))
        self.erased.emit(problem)
        self._windows.show_holdings(holdings(self._paths), problem or "Everything was erased.")
