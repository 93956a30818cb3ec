"""The break card: a small window in a corner that suggests a break, and goes by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QImage, QScreen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.card_content import CardContent
from moodguard.desktop.card_parts import CloseButton, SmallPicture, quiet_button, words_label
from moodguard.desktop.card_place import place_card
from moodguard.desktop.card_window import CardWindow, ShowAbove
from moodguard.desktop.screens import SETTLE_MS, ScreenWatch
from moodguard.desktop.suggestion_icon import SuggestionIcon
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: a break")
WIDTH_EM = 52  # of the font, so that the card grows with a user's larger text
MARGIN = PAD  # from the edges of the screen
# Minutes of the silence that "Not now" offers; None is until tomorrow.
SILENCES: tuple[tuple[float | None, str], ...] = (
    (5.0, to_translate("Pause for 5 minutes")),
    (15.0, to_translate("Pause for 15 minutes")),
    (60.0, to_translate("Pause for an hour")),
    (None, to_translate("Pause until tomorrow")),
)
LATER_MINUTES = 10.0
NOTED_SECONDS = 10.0  # to read what an answer did, and to take it back


class BreakCard(CardWindow):
    """Shows one suggestion at a time. It never takes the keyboard from what the user is doing."""

    accepted = Signal()  # the main button: the user wants what is suggested
    put_off = Signal(float)  # in so many minutes again
    called_wrong = Signal()  # the user says that there was no reason for it
    called_right = Signal()  # the user says that there was
    taken_back = Signal()  # the answer was a slip
    skipped = Signal()  # the user doesn't want it, whether there was a reason or not
    pause_requested = Signal(object)  # minutes (float), or None: until tomorrow
    sound_requested = Signal()

    def __init__(self, parent: QWidget | None = None, show_above: ShowAbove | None = None) -> None:
        """Hidden until `show_content`."""
        super().__init__(parent, show_above)
        self.setWindowTitle(tr(TITLE))
        self._content = CardContent("")
        self._screen: QScreen | None = None
        self._least_width = 0
        self._avoid: tuple[QRect | None, Sequence[QRect]] = (None, ())
        self._make_parts()
        self._lay_out()
        self.show_tooltips()
        self._corner = QPoint()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._stay_in_place)
        ScreenWatch(self._place_anew, self)

    @property
    def content(self) -> CardContent:
        """What is shown, or was last."""
        return self._content

    @property
    def on_screen(self) -> QScreen | None:
        """The screen that it was shown on, which may be gone by now; None for the mouse's."""
        return self._screen

    def show_content(
        self,
        content: CardContent,
        seconds: float,
        *,
        screen: QScreen | None = None,
        text_cursor: QRect | None = None,
        in_use: Sequence[QRect] = (),
    ) -> None:
        """Show `content` for `seconds`, counted anew where something is shown already.

        It comes onto `screen`, or the one with the mouse, and stays away from the text cursor and from the
        windows `in_use` where it can.
        """
        self._content, self._screen, self._avoid = content, screen, (text_cursor, in_use)
        self._least_width = 0
        self._message.setText(content.message)
        self._show_words(self._sentence, content.sentence)
        self._show_words(self._mark, content.mark)
        self._accept.setText(content.action)
        self._sound.setVisible(content.sound)
        self._icon.show_drawing(content.drawing)
        self._icon.setVisible(content.picture is None)
        self._picture.show_image(QImage())
        self._picture.setVisible(content.picture is not None)
        self._unfold(False)
        self._why_button.setVisible(bool(content.why))
        self.show_unanswered()
        self.setAccessibleName(content.message)
        self.setAccessibleDescription(" ".join(filter(None, (content.mark, content.sentence))))
        self._place()
        self.appear(seconds, screen)
        self._settle.start()
        self.announce(f"{content.message}. {content.sentence}")

    def show_picture(self, picture: QImage) -> None:
        """The picture of the content has been read."""
        self._picture.show_image(picture)

    def show_answered(self, noted: str, *, undo: bool, over: bool) -> None:
        """Say what an answer did, and offer to take it back; where it is `over`, nothing else is offered."""
        self._noted.setText(noted)
        self._answers.hide()
        self._outcome.show()
        self._undo.setVisible(undo)
        self._actions.setVisible(not over)
        self._place()
        if over:
            self.stay_for(NOTED_SECONDS)
        self.announce(noted)

    def show_unanswered(self) -> None:
        """Ask again whether it was right, and offer all again."""
        self._answers.show()
        self._outcome.hide()
        self._actions.show()
        if self.isVisible():
            self._place()

    def must_stay(self) -> bool:
        """While the menu is open."""
        return self._silences.isVisible()

    # --- making

    def _make_parts(self) -> None:
        self._icon = SuggestionIcon()
        self._picture = SmallPicture()
        self._message = words_label(quiet=False)
        self._message.setFont(sized(self.font(), 1.45, bold=True))
        self._mark, self._sentence, self._why = words_label(), words_label(), words_label()
        self._close = CloseButton(tr("Send this card away"))
        self._close.clicked.connect(self.dismiss)
        self._accept = QPushButton()
        self._accept.setProperty("look", "main")
        self._accept.clicked.connect(self._take)
        self._sound = QPushButton(tr("Play something calm"))
        self._sound.setToolTip(tr("Opens a sound of yours in your own player"))
        self._sound.clicked.connect(self.sound_requested)
        self._remind = QPushButton(tr("Remind me in %n minute(s)", "", round(LATER_MINUTES)))
        self._remind.setToolTip(tr("This card comes again then, whatever your face looks like until then"))
        self._remind.clicked.connect(self._put_off)
        self._later = QPushButton(tr("Not now"))
        self._later.setToolTip(tr("Skip this one, or pause for a while"))
        self._later.clicked.connect(self._offer_silences)
        self._make_menu()
        self._make_answers()

    def _make_menu(self) -> None:
        self._silences = QMenu(self)
        self._silences.addAction(tr("Skip this one")).triggered.connect(self._skip)
        for minutes, label in SILENCES:
            self._silences.addAction(tr(label)).triggered.connect(lambda _=False, m=minutes: self._pause(m))
        self._silences.aboutToHide.connect(self.count_on)

    def _make_answers(self) -> None:
        self._right = quiet_button(tr("That was right"), tr("MoodGuard will notice a little sooner"))
        self._right.clicked.connect(self.called_right)
        self._wrong = quiet_button(tr("That was wrong"), tr("MoodGuard will be slower to speak up"))
        self._wrong.clicked.connect(self.called_wrong)
        self._why_button = quiet_button(tr("Why?"), tr("What MoodGuard has seen, in numbers"))
        self._why_button.clicked.connect(lambda: self._unfold(not self._why.isVisibleTo(self)))
        self._noted = words_label()
        self._undo = quiet_button(tr("Undo"), tr("As if you had not answered"))
        self._undo.clicked.connect(self.taken_back)
        self._answers, self._outcome, self._actions = QWidget(), QWidget(), QWidget()

    def _lay_out(self) -> None:
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
        _fill(self._actions, GAP, [None, self._sound, self._later, self._remind, self._accept])
        _fill(self._answers, PAD, [self._right, self._wrong, None])
        _fill(self._outcome, PAD, [self._noted, self._undo])
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addWidget(self._answers, stretch=1)
        foot.addWidget(self._outcome, stretch=1)
        foot.addWidget(self._why_button)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self._message, stretch=1)
        head.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addLayout(head)
        for label in (self._mark, self._sentence, self._why):
            words.addWidget(label)
        words.addStretch()
        words.addSpacing(GAP)
        words.addWidget(self._actions)
        words.addLayout(foot)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(PAD, PAD, PAD, GAP)  # the answers bring room of their own
        row.setSpacing(PAD)
        for picture in (self._icon, self._picture):
            row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, stretch=1)

    def _buttons(self) -> list[QAbstractButton]:
        return [
            self._accept, self._sound, self._remind, self._later, self._right, self._wrong, self._why_button,
            self._undo, self._close,
        ]  # fmt: skip

    # --- its place

    def _place(self) -> None:
        """As wide as its letters want and as high as its words need, in a corner of its screen."""
        screen = self._screen if self._screen in QGuiApplication.screens() else None
        screen = screen or QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        for row in (self._actions, self._answers, self._outcome):
            layout = row.layout()
            if layout is not None:
                layout.invalidate()
        # No narrower while it is there, or its buttons would move away under the mouse.
        wanted = max(WIDTH_EM * self.fontMetrics().horizontalAdvance("n"), self._least_width)
        self.fit(self._row, room, wanted)
        self._least_width = self.width()
        self._corner = place_card(room, self.size(), *self._avoid)
        self.move(self._corner)

    def _place_anew(self) -> None:
        """The screen may be gone on which the card was."""
        if self.isVisible() and QGuiApplication.screens():
            self._avoid = (None, ())  # what was where is past
            self._place()

    def _stay_in_place(self) -> None:
        """Be where it was put.

        X11's window managers move a new window about, and one that is slow may leave Qt with a place from the
        midst of that: the menu would open there.
        """
        if self.isVisible() and self.pos() != self._corner:
            self.move(self._corner)

    def _show_words(self, label: QLabel, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _unfold(self, wanted: bool) -> None:
        """Show why, or no longer."""
        self._show_words(self._why, self._content.why if wanted else "")
        self._why_button.setText(tr("Less") if wanted else tr("Why?"))
        if self.isVisible():
            self._place()

    # --- what the user does

    def _take(self) -> None:
        self.accepted.emit()
        self.dismiss()

    def _put_off(self) -> None:
        self.put_off.emit(LATER_MINUTES)
        self.dismiss()

    def _offer_silences(self) -> None:
        self.wait()
        self._silences.popup(self._later.mapToGlobal(self._later.rect().bottomLeft()))

    def _skip(self) -> None:
        self.skipped.emit()
        self.dismiss()

    def _pause(self, minutes: float | None) -> None:
        self.pause_requested.emit(minutes)
        self.dismiss()


def _fill(row: QWidget, spacing: int, parts: Sequence[QWidget | None]) -> None:
    """Put `parts` into `row`, with room to spare at None."""
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if part is None:
            layout.addStretch()
        else:
            layout.addWidget(part, stretch=isinstance(part, QLabel))
