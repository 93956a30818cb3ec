"""The system's own dialogs for folders and files, behind one small interface that tests can stand in for."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialogs:
    """Asks the user for a place on disk. Every method returns None where the user changed their mind."""

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """A folder that exists."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
        return Path(chosen) if chosen else None

    def file(self, parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
        """A file that exists; `kinds` is a filter such as "ONNX models (*.onnx)"."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(start), kinds)
        return Path(chosen) if chosen else None

    def save(self, parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
        """Where to write a file. The dialog itself asks before a file that exists is replaced."""
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
        return Path(chosen) if chosen else None
