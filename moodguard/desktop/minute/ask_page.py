"""Behind a minute: one question, and three buttons that answer it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.store.minutes import Outcome
from moodguard.translation import to_translate, tr

QUESTION = to_translate("How do you feel now?")
LABELS = {
    Outcome.BETTER: to_translate("Better"),
    Outcome.SAME: to_translate("The same"),
    Outcome.WORSE: to_translate("Worse"),
}
WORTH = to_translate("One tap, kept on this computer alone. What does you good is offered first.")


class AskPage(QWidget):
    """Asks how it was. Nothing follows from no answer."""

    answered = Signal(object)  # Outcome
    taken_back = Signal()  # the answer was a slip

    def __init__(self) -> None:
        """With no words about what is over yet."""
        super().__init__()
        self._over = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._over.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        question = QLabel(tr(QUESTION), textFormat=Qt.TextFormat.PlainText)
        question.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        question.setFont(sized(question.font(), 1.35, bold=True))
        self._note = quiet_label(tr(WORTH))
        self._note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._question = question
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP + SPACE)
        row.addStretch()
        self._buttons = {outcome: _button(tr(LABELS[outcome])) for outcome in Outcome}
        for outcome, button in self._buttons.items():
            button.clicked.connect(lambda _=False, o=outcome: self.answered.emit(o))
            row.addWidget(button)
        row.addStretch()
        self.undo = _button(tr("Undo"))
        self.undo.setToolTip(tr("As if you had not answered"))
        self.undo.clicked.connect(self.taken_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addStretch()
        column.addWidget(self._over)
        column.addWidget(question)
        column.addWidget(self._row)
        column.addWidget(self._note)
        column.addWidget(self.undo, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def ask(self, over: str, note: str = "") -> None:
        """Ask, once `over` has said what is over; `note` says what becomes of the answer."""
        self._over.setText(over)
        self._note.setText(note or tr(WORTH))
        for part in (self._over, self._question, self._row):
            part.show()
        self.undo.hide()
        self._buttons[Outcome.BETTER].setFocus()

    def show_answered(self, noted: str) -> None:
        """Say what the answer has changed, and offer to take it back."""
        for part in (self._over, self._question, self._row):
            part.hide()
        self._note.setText(noted)
        self.undo.show()

    @property
    def note(self) -> str:
        """What is said to become of the answer."""
        return self._note.text()

    def button(self, outcome: Outcome) -> QPushButton:
        """The button that answers so."""
        return self._buttons[outcome]


def _button(label: str) -> QPushButton:
    button = QPushButton(label)
    button.setMinimumWidth(9 * button.fontMetrics().horizontalAdvance("n") + 2 * PAD)
    button.setAutoDefault(True)
    return button
