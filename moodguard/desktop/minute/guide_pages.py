"""The pages that guide: breathing, eyes, stretching. Each shows one moment at a time, and decides nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.fields import CalmComboBox
from moodguard.desktop.minute.breath_circle import BreathCircle
from moodguard.desktop.minute.figures import FigureView
from moodguard.desktop.progress_ring import ProgressRing
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.translation import to_translate, tr

CENTRE = Qt.AlignmentFlag.AlignHCenter
BREATHE_HELP = to_translate("Follow the circle. Never hold longer than feels good.")
WORDS_HELP = to_translate("Follow the words. Never hold longer than feels good.")
EYES_WORDS = to_translate("Look at something far away")
EYES_HELP = to_translate(
    "Out of the window, or across the room: about six metres, or 20 feet. Blink now and then. There is no "
    "need to watch this window."
)


class BreathingPage(QWidget):
    """The circle, and which rhythm it keeps."""

    rhythm_chosen = Signal(str)

    def __init__(self) -> None:
        """With no rhythm to choose from yet."""
        super().__init__()
        self.circle = BreathCircle()
        self._rhythms = CalmComboBox()
        self._rhythms.setAccessibleName(tr("How to breathe, in seconds"))
        self._rhythms.activated.connect(lambda _: self.rhythm_chosen.emit(self._rhythms.currentData()))
        self._help = quiet_label(tr(BREATHE_HELP))
        self._help.setAlignment(CENTRE)
        column = _column(self)
        column.addWidget(self.circle, alignment=CENTRE)
        column.addWidget(self._help)
        column.addWidget(self._rhythms, alignment=CENTRE)
        column.addStretch()

    def offer(self, rhythms: Sequence[tuple[str, str]], chosen: str, *, moving: bool) -> None:
        """Offer rhythms by name and label, one of them `chosen`; with nothing `moving`, words guide."""
        self._rhythms.clear()
        for name, label in rhythms:
            self._rhythms.addItem(label, name)
        self._rhythms.setCurrentIndex(max(0, self._rhythms.findData(chosen)))
        self.circle.moving = moving
        self._help.setText(tr(BREATHE_HELP) if moving else tr(WORDS_HELP))

    def show_breath(self, fullness: float, words: str, left: int | None = None) -> None:
        """What to do now, with `left` whole seconds of it; `fullness` (0..1) of the lungs."""
        self.circle.show_breath(fullness, words, "" if left is None else str(left))


class EyesPage(QWidget):
    """What to do, and a ring that fills while one looks away."""

    def __init__(self) -> None:
        """An empty ring."""
        super().__init__()
        self.ring = ProgressRing()
        column = _column(self)
        column.setSpacing(PAD)
        column.addWidget(_heading(tr(EYES_WORDS)))
        column.addWidget(self.ring, alignment=CENTRE)
        help_text = quiet_label(tr(EYES_HELP))
        help_text.setAlignment(CENTRE)
        column.addWidget(help_text)
        column.addStretch()

    def show_left(self, seconds: int, share: float) -> None:
        """So many seconds are left; `share` (0..1) of them is over."""
        self.ring.show_share(share, f"{seconds} s")


class StretchPage(QWidget):
    """A picture of the move, its words, and how far it has come."""

    def __init__(self) -> None:
        """No move yet."""
        super().__init__()
        self.figure = FigureView()
        self.title = _heading("")
        self.words = QLabel(wordWrap=True, alignment=CENTRE, textFormat=Qt.TextFormat.PlainText)
        self.progress = quiet_label("")
        self.progress.setAlignment(CENTRE)
        column = _column(self)
        column.addWidget(self.figure, alignment=CENTRE)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addWidget(self.progress)
        column.addStretch()

    def show_pose(
        self, name: str, title: str, words: str, *, mirrored: bool, left: int, place: int, count: int
    ) -> None:
        """The move `place` (from 1) of `count`, with `left` whole seconds; its words say which side it is."""
        self.figure.show_pose(name, mirrored=mirrored)
        self.title.setText(title)
        self.words.setText(words)
        self.progress.setText(
            tr("{left} s  ·  {place} of {count}").format(left=left, place=place, count=count)
        )


class TimerPage(QWidget):
    """First how long, then when one is expected back."""

    length_chosen = Signal(int)  # minutes

    def __init__(self) -> None:
        """No lengths to choose from yet."""
        super().__init__()
        self.heading = _heading("")
        self.ring = ProgressRing()
        self._help = quiet_label("")
        self._help.setAlignment(CENTRE)
        self._offered: list[QPushButton] = []
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(GAP + SPACE)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addLayout(self._buttons)
        middle.addStretch()
        column = _column(self)
        column.setSpacing(PAD)
        column.addWidget(self.heading)
        column.addWidget(self.ring, alignment=CENTRE)
        column.addLayout(middle)
        column.addWidget(self._help)
        column.addStretch()

    def offer(self, lengths: Sequence[tuple[int, str]]) -> None:
        """Offer lengths by minutes and label."""
        self.heading.setText(tr("For how long?"))
        self._help.setText(tr("Walk a few steps, fetch some water, look at the sky. Nothing will ring."))
        self.ring.hide()
        self._clear()
        for place, (minutes, label) in enumerate(lengths):
            button = QPushButton(label)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, m=minutes: self.length_chosen.emit(m))
            self._buttons.addWidget(button)
            self._offered.append(button)
            if place == 0:
                button.setFocus()

    def begin(self, heading: str) -> None:
        """The break has begun; `heading` says when it ends."""
        self._clear()
        self.ring.show()
        self.heading.setText(heading)

    def show_left(self, words: str, share: float) -> None:
        """How long it still is, in words; `share` (0..1) of it is over."""
        self._help.setText(tr("{words}. You can leave this window as it is.").format(words=words))
        self.ring.show_share(share, "")

    def _clear(self) -> None:
        for button in self._offered:
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offered = []


def _column(page: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP)
    column.addStretch()
    return column


def _heading(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True, alignment=CENTRE, textFormat=Qt.TextFormat.PlainText)
    label.setFont(sized(label.font(), 1.2, bold=True))
    return label
