"""Dialogs that ask the user, behind small interfaces that tests can stand in for."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from moodguard.system.file_names import named, suggested, text_folder
from moodguard.system.home import home_folder
from moodguard.system.looking import is_folder
from moodguard.translation import tr

# Qt's dialog notes for all of its programs which folders were visited, in a file that others may read and
# that no erasing of ours reaches. Below this no file can be made. On Windows and macOS it has no effect.
_NOWHERE = "/dev/null/nothing-is-kept"


def pictures_folder() -> Path:
    """Where a user keeps pictures, for dialogs to begin in; their home where there is no such folder."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(found) if found and is_folder(Path(found)) else home_folder()


class FileDialogs:
    """Asks the user for a place on disk. Every method returns None where the user changed their mind.

    Qt's dialogs hold no names that are no text: where a name has lost some of it, it is looked for on disk.
    """

    def __init__(self) -> None:
        """From here on Qt keeps no list of the folders that were chosen in; see `_NOWHERE`."""
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, _NOWHERE)

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """A folder that exists."""
        chosen = QFileDialog.getExistingDirectory(parent, title, str(text_folder(start)))
        return named(chosen) if chosen else None

    def file(self, parent: QWidget, title: str, start: Path, kinds: str) -> Path | None:
        """A file that exists; `kinds` is a filter such as "ONNX models (*.onnx)"."""
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(text_folder(start)), kinds)
        return named(chosen) if chosen else None

    def save(self, parent: QWidget, title: str, suggestion: Path, kinds: str) -> Path | None:
        """Where to write a file. The dialog itself asks before a file that exists is replaced."""
        start = text_folder(suggestion.parent) / suggested(suggestion.name)
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
        return named(chosen) if chosen else None

    def save_as(
        self, parent: QWidget, title: str, suggestion: Path, kinds: Mapping[str, str]
    ) -> tuple[Path, str] | None:
        """Where to write a file, and of which kind where its name doesn't tell.

        `kinds` has what each is called, by its ending; the first is suggested. As `save` otherwise.
        """
        start = text_folder(suggestion.parent) / suggested(suggestion.name)
        filters = {f"{words} (*.{ending})": ending for ending, words in kinds.items()}
        chosen, kind = QFileDialog.getSaveFileName(parent, title, str(start), ";;".join(filters))
        return (named(chosen), filters.get(kind, next(iter(kinds)))) if chosen else None


class Questions:
    """Asks for a name, and whether the user is sure."""

    def name(self, parent: QWidget, title: str, label: str, start: str, longest: int) -> str | None:
        """A name of at most `longest` letters; None where the user changed their mind."""
        dialog = QInputDialog(parent)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.setTextValue(start)
        dialog.resize(longest * dialog.fontMetrics().horizontalAdvance("n"), dialog.sizeHint().height())
        for line in dialog.findChildren(QLineEdit):
            line.setMaxLength(longest)
        chosen = dialog.exec() == QInputDialog.DialogCode.Accepted
        dialog.deleteLater()
        return dialog.textValue().strip() if chosen else None

    def drop(self, parent: QWidget, what: str) -> bool:
        """Whether what was entered for `what`, and can't be used, may be dropped; Escape and Enter say no."""
        box = QMessageBox(
            QMessageBox.Icon.Question, "MoodGuard",
            tr("What you entered can't be used, and does not hold: {what}.").format(what=what), parent=parent,
        )  # fmt: skip
        drop = box.addButton(tr("Drop it"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is drop

    def sure(self, parent: QWidget, title: str, words: str, action: str) -> bool:
        """Whether the user wants it; `action` names the button that says so. Escape and Enter say no."""
        box = QMessageBox(QMessageBox.Icon.Warning, title, words, parent=parent)
        yes = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is yes
