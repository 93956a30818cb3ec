"""The editor of a command of the user's: a program and its arguments, one a line, and a button to try it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from moodguard.desktop.editor import Editor
from moodguard.desktop.theme import GAP
from moodguard.store.settings import Spec
from moodguard.store.user_command import parse_command
from moodguard.translation import tr

LINES_SHOWN = 3


class CommandEditor(Editor):
    """A box for the lines; what is in it can be tried before it is kept. Tab goes on to the button."""

    test_requested = Signal(object)  # the command, as a list of the program and its arguments

    wide = True

    def __init__(self, spec: Spec) -> None:
        """An empty box, and a button that can't be pressed as long as it is empty."""
        super().__init__(spec)
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)  # a wrapped line would look like two
        self.box.setPlaceholderText(tr("No command"))
        margins = 2 * (round(self.box.document().documentMargin()) + GAP)
        self.box.setFixedHeight(LINES_SHOWN * self.box.fontMetrics().lineSpacing() + margins)
        self.test = QPushButton(tr("Test"))
        self.test.setToolTip(tr("Runs what stands here once, whether it is saved or not"))
        self.test.setAccessibleName(tr("Test: {label}").format(label=spec.label))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self._test)
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.outcome.setProperty("look", "quiet")
        self.outcome.hide()
        written = QVBoxLayout()
        written.setSpacing(GAP)
        written.addWidget(self.box)
        written.addWidget(self.outcome)
        self.row.addLayout(written, stretch=1)
        beside = QVBoxLayout()
        beside.setSpacing(GAP)
        beside.addWidget(self.test)
        beside.addStretch(1)
        self.row.addLayout(beside)
        self.box.textChanged.connect(self._changed)
        self.setFocusProxy(self.box)
        self._changed()

    def say(self, words: str) -> None:
        """Say what came of a test; it stays until the command is changed."""
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))
        self.outcome.setAccessibleName(words)
        self.test.setEnabled(bool(self.box.toPlainText().strip()))

    def _changed(self) -> None:
        self.say("")
        self.edited.emit()

    def _test(self) -> None:
        try:
            command = parse_command(self.box.toPlainText())
        except ValueError as error:
            self.say(tr("That is no command: {why}.").format(why=error))
            return
        self.say(tr("It runs…"))
        self.test.setEnabled(False)  # until it has ended
        self.test_requested.emit(command)

    def _show(self, value: str) -> None:
        self.box.setPlainText(value)

    def _shown(self) -> str:
        return self.box.toPlainText()
