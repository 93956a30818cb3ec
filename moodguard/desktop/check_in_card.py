"""The card that asks how the user is: three buttons, and nothing follows from no answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.break_card import MARGIN, NOTED_SECONDS
from moodguard.desktop.card_parts import CloseButton, quiet_button, words_label
from moodguard.desktop.card_place import place_card
from moodguard.desktop.card_window import CardWindow, ShowAbove
from moodguard.desktop.drawing import Drawing
from moodguard.desktop.suggestion_icon import SuggestionIcon
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.store.answers import FEELINGS, Kind
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: how are you?")
QUESTION = to_translate("How are you?")
THANKS = to_translate("Thank you.")
WORTH = to_translate(
    "One tap, kept on this computer alone. MoodGuard learns from it how your face looks then."
)
LABELS = dict(
    zip(FEELINGS, (to_translate("Good"), to_translate("So-so"), to_translate("Tense")), strict=True)
)
WIDTH_EM = 44  # of the font


class CheckInCard(CardWindow):
    """Asks once, and goes by itself. It never takes the keyboard from what the user is doing."""

    answered = Signal(object)  # Kind
    taken_back = Signal()  # the answer was a slip
    declined = Signal()  # the user doesn't want to be asked any more

    def __init__(self, parent: QWidget | None = None, show_above: ShowAbove | None = None) -> None:
        """Hidden until `ask`."""
        super().__init__(parent, show_above)
        self.setWindowTitle(tr(TITLE))
        self.setAccessibleName(tr(QUESTION))
        self.setAccessibleDescription(tr(WORTH))
        self._make_parts()
        self._lay_out()
        self.show_tooltips()
        for button in self.findChildren(QAbstractButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)

    def ask(self, seconds: float) -> None:
        """Ask for so many seconds."""
        self.ask_again()
        self.appear(seconds)
        self.announce(f"{tr(QUESTION)} {tr(WORTH)}")

    def ask_again(self) -> None:
        """Show the question and its buttons."""
        self._show_answered(False)
        self._sentence.setText(tr(WORTH))
        self._place()

    def show_answered(self, noted: str) -> None:
        """Say what the answer has changed, and offer to take it back."""
        self._show_answered(True)
        self._sentence.setText(noted)
        self._place()
        self.stay_for(NOTED_SECONDS)
        self.announce(noted)

    def button(self, kind: Kind) -> QPushButton:
        """The button that answers so."""
        return self._buttons[kind]

    def _show_answered(self, answered: bool) -> None:
        self._message.setText(tr(THANKS) if answered else tr(QUESTION))
        self._choices.setVisible(not answered)
        self.decline.setVisible(not answered)
        self.undo.setVisible(answered)

    def _make_parts(self) -> None:
        self._icon = SuggestionIcon()
        self._icon.show_drawing(Drawing.LEAF)
        self._message = words_label(quiet=False)
        self._message.setFont(sized(self.font(), 1.45, bold=True))
        self._message.setText(tr(QUESTION))
        self._sentence = words_label()
        self._close = CloseButton(tr("Send this card away"))
        self._close.clicked.connect(self.dismiss)
        self._buttons = {kind: QPushButton(tr(label)) for kind, label in LABELS.items()}
        for kind, button in self._buttons.items():
            button.clicked.connect(lambda _=False, k=kind: self.answered.emit(k))
        self.decline = quiet_button(tr("Don't ask any more"), tr("You can change that in the settings"))
        self.decline.clicked.connect(self._decline)
        self.undo = quiet_button(tr("Undo"), tr("As if you had not answered"))
        self.undo.clicked.connect(self.taken_back)
        self._choices = QWidget()

    def _lay_out(self) -> None:
        choices = QHBoxLayout(self._choices)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(GAP)
        for button in self._buttons.values():
            choices.addWidget(button, stretch=1)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._message, stretch=1)
        head.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.decline)
        foot.addWidget(self.undo)
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addLayout(head)
        words.addWidget(self._sentence)
        words.addStretch()
        words.addSpacing(GAP)
        words.addWidget(self._choices)
        words.addLayout(foot)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PAD, PAD, PAD, GAP)
        self._row.setSpacing(PAD)
        self._row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, stretch=1)

    def _place(self) -> None:
        """As high as its words need, in a corner of the screen with the mouse."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        self.fit(self._row, room, WIDTH_EM * self.fontMetrics().horizontalAdvance("n"))
        self.move(place_card(room, self.size(), None, ()))

    def _decline(self) -> None:
        self.declined.emit()
        self.dismiss()
