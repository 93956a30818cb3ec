"""The window that shows how MoodGuard works, from a file that comes with it. It opens no link."""

import re
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTextBrowser

from moodguard.desktop.theme import PAD

TITLE = "MoodGuard: how it works"
SIZE = QSize(820, 680)
_PICTURE = re.compile(r"^!\[.*?\]\(.*?\)\n", re.MULTILINE)


class ManualWindow(QTextBrowser):
    """A page of text to read, in the theme's colours."""

    def __init__(self, file: Path) -> None:
        """`file` is Markdown. Raises OSError where it can't be read."""
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self.setOpenLinks(False)  # they lead to files that are not installed
        self.document().setDocumentMargin(PAD)
        # Its pictures are files that are not installed either.
        self.setMarkdown(_PICTURE.sub("", file.read_text(encoding="utf-8")))
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        for key in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            QShortcut(key, self, self.close)
