"""What would do good now: a card for each exercise, and the pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop.minute.drawings import Drawing
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, RADIUS, SPACE, scheme, sized
from moodguard.store.minutes import Exercise
from moodguard.translation import to_translate, tr

WORDS = {
    Exercise.BREATHING: (
        to_translate("Breathe slowly"),
        to_translate("A circle sets the pace, for about a minute."),
    ),
    Exercise.EYES: (to_translate("Rest your eyes"), to_translate("Look far away for 20 seconds.")),
    Exercise.STRETCH: (
        to_translate("Stretch a little"),
        to_translate("Six easy moves in pictures, for about a minute."),
    ),
    Exercise.TIMER: (
        to_translate("Get away for a while"),
        to_translate("5, 10 or 15 minutes, and no alarm at the end."),
    ),
}
HELPED = to_translate("It did you good before.")


class ChoiceCard(QAbstractButton):
    """A card that can be pressed: a picture, a title, and a line of what happens."""

    def __init__(self, exercise: Exercise) -> None:
        """The card of an exercise."""
        super().__init__()
        self.exercise = exercise
        title = tr(WORDS[exercise][0])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        self.setAccessibleName(title)
        name = QLabel(title)
        name.setFont(sized(name.font(), 1.08, bold=True))
        self._help = quiet_label("")
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addStretch()
        words.addWidget(name)
        words.addWidget(self._help)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, GAP + SPACE, GAP + SPACE, GAP + SPACE)
        row.setSpacing(GAP + SPACE)
        row.addWidget(Drawing(exercise))
        row.addLayout(words, stretch=1)
        for label in (name, self._help):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.say(helped=False)

    def say(self, *, helped: bool) -> None:
        """Say what happens, and whether it has `helped` before."""
        help_text = tr(WORDS[self.exercise][1])
        words = f"{help_text} {tr(HELPED)}" if helped else help_text
        self._help.setText(words)
        self.setAccessibleDescription(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as well as the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card's ground, and its edge, which shows the focus."""
        colours = scheme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pressed, over = self.isDown(), self.underMouse()
        painter.setBrush(QColor(colours.line if pressed else colours.hover if over else colours.surface))
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if focused else colours.edge), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class ChoosePage(QWidget):
    """Four cards in the order that is asked for, and a button for the pictures."""

    chosen = Signal(object)  # Exercise
    gallery_requested = Signal()

    def __init__(self) -> None:
        """The cards as they are listed."""
        super().__init__()
        self._cards = {exercise: ChoiceCard(exercise) for exercise in Exercise}
        for card in self._cards.values():
            card.clicked.connect(lambda _=False, e=card.exercise: self.chosen.emit(e))
        self._gallery = QPushButton(tr("Look at calming pictures instead"))
        self._gallery.setAutoDefault(True)
        self._gallery.clicked.connect(self.gallery_requested)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP + SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(PAD)
        column.addStretch()
        column.addLayout(self._grid)
        column.addWidget(self._gallery, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.offer(tuple(Exercise), frozenset())

    def offer(self, order: Sequence[Exercise], helped: frozenset[Exercise]) -> None:
        """Put the cards in this order, the first one ready for Enter; say which ones `helped`."""
        previous: QWidget | None = None
        for place, exercise in enumerate(order):
            card = self._cards[exercise]
            self._grid.addWidget(card, place // 2, place % 2)
            card.say(helped=exercise in helped)
            if previous is not None:
                QWidget.setTabOrder(previous, card)
            previous = card
        if previous is not None:
            QWidget.setTabOrder(previous, self._gallery)
        self._cards[order[0]].setFocus()

    def card(self, exercise: Exercise) -> ChoiceCard:
        """The card of an exercise."""
        return self._cards[exercise]
