"""Editors of folders and files: typed, browsed for, or cleared to what is usual."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton

from moodguard.desktop.dialogs import FileDialogs, pictures_folder
from moodguard.desktop.editor import TextEditor
from moodguard.desktop.theme import GAP, PAD
from moodguard.store.settings import Kind, Spec
from moodguard.store.sounds import SOUND_ENDINGS
from moodguard.system.file_names import named, shown
from moodguard.system.home import home_folder
from moodguard.translation import tr


class PlaceEditor(TextEditor):
    """A folder or a file: typed, browsed for, or cleared to the usual one."""

    def __init__(self, spec: Spec, dialogs: FileDialogs) -> None:
        """A line for a path, and a button that asks `dialogs` for one."""
        super().__init__(spec)
        self._dialogs = dialogs
        self.line.setClearButtonEnabled(True)
        self.browse = QPushButton(tr("Browse…"))
        self.browse.setAccessibleName(tr("Browse for: {what}").format(what=spec.label))
        self.browse.clicked.connect(self._browse)
        self.row.addWidget(self.browse)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the line would be too short for what stands in it at first, the buttons go below it."""
        super().resizeEvent(event)
        words = self.line.fontMetrics().horizontalAdvance(self.line.placeholderText()) + 3 * PAD
        buttons = sum(each.sizeHint().width() + GAP for each in self.findChildren(QPushButton))
        beside = self.width() >= words + buttons
        self.row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest of them, since they can stand below each other."""
        parts = (self.line, *self.findChildren(QPushButton))
        width = max(each.minimumSizeHint().width() for each in parts)
        return QSize(width, super().minimumSizeHint().height())

    def _browse(self) -> None:
        if self.spec.kind is Kind.FOLDER:
            chosen = self._dialogs.folder(self, self.spec.label, self._start())
        else:
            chosen = self._dialogs.file(self, self.spec.label, self._start(), self._kinds())
        if chosen is not None:
            self.line.setText(shown(chosen))

    def _kinds(self) -> str:
        if self.spec.kind is Kind.SOUND:
            return f"{tr('Audio files')} ({' '.join(f'*{ending}' for ending in SOUND_ENDINGS)})"
        return f"{tr('Expression models')} (*.onnx)"

    def _show(self, value: str) -> None:
        self.line.setText(shown(value) if value else "")  # Qt would leave out what is no text

    def _start(self) -> Path:
        text = self.line.text()
        if text:
            return named(text)
        return pictures_folder() if self.spec.kind is Kind.FOLDER else home_folder()


class SoundEditor(PlaceEditor):
    """An audio file, or a folder of them."""

    def __init__(self, spec: Spec, dialogs: FileDialogs) -> None:
        """As for a place, with a second button for a folder."""
        super().__init__(spec, dialogs)
        self.browse.setText(tr("File…"))
        self.browse_folder = QPushButton(tr("Folder…"))
        self.browse_folder.setAccessibleName(tr("Browse for a folder: {what}").format(what=spec.label))
        self.browse_folder.clicked.connect(self._browse_folder)
        self.row.addWidget(self.browse_folder)

    def _browse_folder(self) -> None:
        chosen = self._dialogs.folder(self, self.spec.label, self._start())
        if chosen is not None:
            self.line.setText(shown(chosen))
