"""The page "Now": how things are in a sentence, and everything that can be done about it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.history.bands import Bands
from moodguard.desktop.history.words import today_words
from moodguard.desktop.pauses import offer_pauses
from moodguard.desktop.settings_page import Page, quiet_label
from moodguard.desktop.theme import PAD, SPACE, sized
from moodguard.desktop.titled_card import TitledCard
from moodguard.desktop.tray import TrayState
from moodguard.desktop.wrapping import SideBySide
from moodguard.store.history.days import Day
from moodguard.translation import to_translate, tr

TITLE = to_translate("Now")
PICTURE = 48  # px
BAND = 34  # px
NOTHING_YET = to_translate("None since MoodGuard was started.")
WAS_RIGHT, WAS_WRONG = to_translate("That was right"), to_translate("That was wrong")
ANSWERED = {
    True: to_translate("You said that it was right."),
    False: to_translate("You said that it was wrong."),
}


@dataclass(frozen=True)
class Suggestion:
    """A suggestion that was made at `when`, a time of day in words: `words` said it, `sentence` said why.

    `right` is what the user has answered, None for nothing so far.
    """

    when: str
    words: str
    sentence: str = ""
    right: bool | None = None


@dataclass(frozen=True)
class Now:
    """How things are. All texts are for the user, and may be empty where there is nothing to say.

    `words` is the state in one sentence, `why` the numbers behind it, `problem` what is wrong and what to do,
    `face` what is known of the resting face, `demo` that nothing here is about the user, and `welcome` what
    the button says that leads to the user's own camera.
    """

    words: str
    picture: TrayState = TrayState.WATCHING
    why: str = ""
    camera: str = ""
    problem: str = ""
    face: str = ""
    demo: str = ""
    welcome: str = ""
    can_measure: bool = True
    paused: bool = False
    can_watch_anyway: bool = False
    suggestion: Suggestion | None = None


class NowPage(Page):
    """Shows a `Now`, and passes on what the user wants."""

    pause_requested = Signal(object)  # minutes (float; infinite: until resumed), or None: until tomorrow
    resume_requested = Signal()
    watch_anyway_requested = Signal()
    break_requested = Signal()
    gallery_requested = Signal()
    history_requested = Signal()
    calibration_requested = Signal()
    welcome_requested = Signal()
    answered = Signal(bool)  # the last suggestion was right
    help_requested = Signal()
    log_requested = Signal()
    quit_requested = Signal()

    def __init__(self, icons: Mapping[TrayState, QIcon]) -> None:
        """`icons` are the tray's, which tell the states."""
        super().__init__(tr(TITLE))
        self._icons = icons
        self._shown: Now | None = None
        self._picture = QLabel()
        self._picture.setFixedSize(QSize(PICTURE, PICTURE))
        self._words = _plain()
        self._words.setFont(sized(self._words.font(), 1.25, bold=True))
        self._words.setAccessibleName(tr("How things are"))
        self._why = quiet_label("")
        self._why.hide()
        self._ask_why = self._button(tr("Why?"), self._toggle_why, look="quiet")
        self._ask_why.setCheckable(True)
        self._ask_why.setAccessibleDescription(tr("Shows the numbers behind this"))
        self._camera = quiet_label("")
        self._demo = quiet_label("")
        self._problem = _plain()
        self._problem.setProperty("look", "problem")
        self._make_buttons()
        self._suggestion = _plain()
        self._sentence = quiet_label("")
        self._face = quiet_label("")
        self._band = Bands(tr("Today"), BAND, labelled=False)
        self._today_words = quiet_label("")
        self._today = TitledCard(tr("Today"), self._band, self._today_words, SideBySide(self.history))
        self._today.hide()
        self._more = SideBySide(self._resume, self._change, self._anyway, self.welcome)
        for part in (self._state(), self._problem, self._actions(), self._more, self._today, *self._cards()):
            self.body.addWidget(part)
        self.body.addWidget(self._ways_out())
        self.show_now(Now(tr("Starting")))

    def show_now(self, now: Now) -> None:
        """Show how things are; called as often as anybody likes."""
        if now == self._shown:
            return
        before, self._shown = self._shown, now
        if before is None or before.picture is not now.picture:
            self._picture.setPixmap(
                self._icons[now.picture].pixmap(QSize(PICTURE, PICTURE), self.devicePixelRatio())
            )
        for label, words in (
            (self._words, now.words), (self._why, now.why), (self._camera, now.camera),
            (self._demo, now.demo), (self._problem, now.problem), (self._face, now.face),
        ):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        self._words.setAccessibleName(tr("How things are: {words}").format(words=now.words))
        if before is not None and before.words != now.words and self.isVisible():
            announce(self._words, now.words)
        self._ask_why.setVisible(bool(now.why))
        self._toggle_why()
        self._pause.setVisible(not now.paused)
        self._resume.setVisible(now.paused)
        self._change.setVisible(now.paused)
        self._anyway.setVisible(now.can_watch_anyway)
        self.calibrate.setEnabled(now.can_measure)
        self.welcome.setText(now.welcome)
        self.welcome.setVisible(bool(now.welcome))
        self._more.setVisible(now.paused or now.can_watch_anyway or bool(now.welcome))
        self._show_suggestion(now.suggestion)

    def show_today(self, day: Day | None) -> None:
        """Show how today was so far; None takes it away, where nothing is known of any day."""
        self._today.setVisible(day is not None)
        if day is not None:
            self._band.show_days([day])
            self._today_words.setText(today_words(day))

    def _show_suggestion(self, suggestion: Suggestion | None) -> None:
        answer = suggestion.right if suggestion else None
        self._suggestion.setText(f"{suggestion.when}: {suggestion.words}" if suggestion else tr(NOTHING_YET))
        lines = (suggestion.sentence if suggestion else "", tr(ANSWERED.get(answer, "")))  # type: ignore[arg-type]
        self._sentence.setText("\n".join(filter(None, lines)))
        self._sentence.setVisible(bool(self._sentence.text()))
        for button in (self.right, self.wrong):
            button.setVisible(suggestion is not None and answer is None)

    def _toggle_why(self) -> None:
        self._why.setVisible(self._ask_why.isChecked() and bool(self._why.text()))

    # --- making

    def _make_buttons(self) -> None:
        self._pause = self._menu_button(tr("&Pause"))
        self._resume = self._button(tr("R&esume"), self.resume_requested.emit)
        self._change = self._menu_button(tr("C&hange the pause"))
        self._anyway = self._button(tr("&Watch anyway for an hour"), self.watch_anyway_requested.emit)
        self.take_break = self._button(tr("Take a &break now"), self.break_requested.emit, look="main")
        self.gallery = self._button(tr("Open the &gallery"), self.gallery_requested.emit)
        self.calibrate = self._button(tr("&Measure my resting face…"), self.calibration_requested.emit)
        self.welcome = self._button("", self.welcome_requested.emit)
        self.right = self._button(tr(WAS_RIGHT), lambda: self.answered.emit(True))
        self.wrong = self._button(tr(WAS_WRONG), lambda: self.answered.emit(False))
        self.history = self._button(tr("How am I doing?"), self.history_requested.emit, look="quiet")
        self.help = self._button(tr("Help and about"), self.help_requested.emit, look="quiet")
        self.log = self._button(tr("Open the log"), self.log_requested.emit, look="quiet")
        self.log.setToolTip(tr("States and errors of MoodGuard. It never says when somebody was tense."))
        self.quit = self._button(tr("&Quit MoodGuard"), self.quit_requested.emit)

    def _state(self) -> QWidget:
        beside = QVBoxLayout()
        beside.setSpacing(SPACE)
        for label in (self._words, self._demo, self._camera):
            beside.addWidget(label)
        beside.addWidget(self._ask_why, alignment=Qt.AlignmentFlag.AlignLeft)
        beside.addWidget(self._why)
        whole = QWidget()
        across = QHBoxLayout(whole)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(PAD)
        across.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        across.addLayout(beside, stretch=1)
        return whole

    def _actions(self) -> QWidget:
        return SideBySide(self.take_break, self.gallery, self._pause)

    def _cards(self) -> tuple[QFrame, QFrame]:
        answers = SideBySide(self.right, self.wrong)
        return (
            TitledCard(tr("The last suggestion"), self._suggestion, self._sentence, answers),
            TitledCard(tr("Your resting face"), self._face, SideBySide(self.calibrate)),
        )

    def _ways_out(self) -> QWidget:
        return SideBySide(self.help, self.log, self.quit, last_apart=True)

    def _button(self, words: str, action: Callable[[], None], look: str = "") -> QPushButton:
        button = QPushButton(words)
        button.setProperty("look", look)
        button.clicked.connect(lambda _=False: action())
        return button

    def _menu_button(self, words: str) -> QPushButton:
        button, menu = QPushButton(words), QMenu(self)
        offer_pauses(menu, self.pause_requested.emit)
        button.setMenu(menu)
        return button


def _plain() -> QLabel:
    return QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
