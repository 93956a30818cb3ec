"""A window with a text to read: to search in it, to copy it, and to save it where the user wants."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD
from moodguard.translation import tr

SIZE = QSize(820, 620)


class ReadingWindow(QWidget):
    """Shows a text; heirs add what else can be done with theirs."""

    def __init__(self, title: str, about: str) -> None:
        """`about` says above the text what it is."""
        super().__init__()
        self.setWindowTitle(title)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find in this text"))
        self.search.setAccessibleName(tr("Find in this text"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self.find_next)
        self.about = quiet_label(about)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GAP)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(GAP)
        self._middle.addWidget(self.text, stretch=1)
        down = QVBoxLayout(self)
        down.setContentsMargins(PAD, PAD, PAD, PAD)
        down.setSpacing(GAP)
        for part in (self.about, self.search):
            down.addWidget(part)
        down.addLayout(self._middle, stretch=1)
        down.addLayout(self._buttons)
        self.copy = self.add_button(tr("Copy all"), self._copy)
        self.resize(SIZE.boundedTo(self.screen().availableSize() * 0.9))
        for key in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            QShortcut(key, self, self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def add_button(self, words: str, action: Callable[[], object]) -> QPushButton:
        """A button below the text."""
        button = QPushButton(words)
        button.clicked.connect(lambda _=False: action())
        self._buttons.addWidget(button)
        return button

    def show_text(self, text: str) -> None:
        """Show another text, from its beginning."""
        self.text.setPlainText(text)

    def come(self) -> None:
        """Be there, in front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def find_next(self) -> None:
        """Go to the next place with the words that are looked for, from above again behind the last one."""
        words = self.search.text()
        if words and not self.text.find(words):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class LicencesWindow(ReadingWindow):
    """The parts of the program at the left, and the words of the licence of the one that is chosen."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """`texts` has for each part, by its title, what there is to read."""
        super().__init__(
            tr("MoodGuard: licences"),
            tr("MoodGuard is made of these parts. Each stands under its own licence."),
        )
        self._texts = texts
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Parts of the program"))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.addItems(list(texts))
        bar = self.names.verticalScrollBar().sizeHint().width()
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + bar + PAD)
        self.names.currentTextChanged.connect(lambda name: self.show_text(self._texts[name]))
        self._middle.insertWidget(0, self.names)
        QWidget.setTabOrder(self.search, self.names)
        QWidget.setTabOrder(self.names, self.text)
        self.names.setCurrentRow(0)


class LogWindow(ReadingWindow):
    """The log, newest lines last."""

    anew_requested = Signal()  # read it once more
    folder_requested = Signal()

    def __init__(self, narrow: Callable[[str], str]) -> None:
        """`narrow` leaves of a log what tells of problems."""
        super().__init__(
            tr("MoodGuard: the log"),
            tr("States and errors, the newest at the end. It never says when somebody was tense."),
        )
        self._narrow = narrow
        self._whole = ""
        self.problems = self.add_button(tr("Problems alone"), self._fill)
        self.problems.setCheckable(True)
        self.add_button(tr("Read it anew"), self.anew_requested.emit)
        self.add_button(tr("Show its folder"), self.folder_requested.emit)
        self._buttons.addStretch(1)

    def show_text(self, text: str) -> None:
        """Show it, at its end."""
        self._whole = text
        self._fill()

    def _fill(self) -> None:
        alone = self.problems.isChecked()
        text = self._narrow(self._whole) if alone else self._whole
        super().show_text(
            text or (tr("No problem is in it.") if alone else tr("There is nothing in it yet."))
        )
        self.text.moveCursor(QTextCursor.MoveOperation.End)


class ReportWindow(ReadingWindow):
    """The diagnostics report, which its user reads before anybody else gets it."""

    save_requested = Signal(object)  # Path of the file to write

    def __init__(self, choose: Callable[[QWidget], Path | None]) -> None:
        """`choose` asks for a file to save to."""
        super().__init__(
            tr("MoodGuard: report for a helper"),
            tr(
                "For somebody who helps you. It has no numbers about moods, and no names of files or "
                "profiles. It goes nowhere by itself: read it, then save or copy it."
            ),
        )
        self._choose = choose
        self.save = self.add_button(tr("Save…"), self._save)
        self._buttons.addStretch(1)

    def _save(self) -> None:
        chosen = self._choose(self)
        if chosen is not None:
            self.save_requested.emit(chosen)
