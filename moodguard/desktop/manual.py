"""The window that shows how MoodGuard works, from files that come with it. It opens nothing else."""

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTextBrowser

from moodguard.desktop.theme import PAD
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: how it works")
SIZE = QSize(820, 680)
_PAGE = re.compile(r"[a-z-]+\.md\Z")
_PICTURE = re.compile(r"^!\[.*?\]\(.*?\)\n", re.MULTILINE)


class ManualWindow(QTextBrowser):
    """A page of text to read, in the theme's colours. Links lead to pages that lie beside it."""

    def __init__(self, file: Path) -> None:
        """`file` is Markdown. Raises OSError where it can't be read."""
        super().__init__()
        self.setWindowTitle(tr(TITLE))
        self.setAccessibleName(tr(TITLE))
        self.setOpenLinks(False)  # most lead to files that are not installed
        self.anchorClicked.connect(self._follow)
        self._folder = file.parent
        self._show(file)
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        for key in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            QShortcut(key, self, self.close)

    def _show(self, file: Path) -> None:
        # Pictures are files that are not installed.
        self.setMarkdown(_PICTURE.sub("", file.read_text(encoding="utf-8")))
        self.document().setDocumentMargin(PAD)

    def _follow(self, link: QUrl) -> None:
        """Show the page that a link leads to, where it is one that came with this one."""
        name = link.path()
        if link.isRelative() and _PAGE.match(name):
            with suppress(OSError):
                self._show(self._folder / name)
