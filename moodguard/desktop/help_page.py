"""The page of help: what the icon says, answers to what people ask first, and what this program is."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout

from moodguard import __version__
from moodguard.desktop.gradual import Gradual
from moodguard.desktop.settings_page import Page, quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.desktop.titled_card import TitledCard
from moodguard.desktop.tray import TrayState
from moodguard.desktop.wrapping import SideBySide
from moodguard.translation import to_translate, tr

TITLE = to_translate("Help and about")
PICTURE = 24  # px
ICONS = {
    TrayState.WATCHING: to_translate("All calm. MoodGuard looks for a moment now and then."),
    TrayState.BUILDING: to_translate(
        "MoodGuard gets to know today's light, or your face begins to look tense."
    ),
    TrayState.BREAK: to_translate("A break was suggested."),
    TrayState.QUIET: to_translate(
        "It is quiet by itself: a call, a full screen, “do not disturb”, or nobody is there."
    ),
    TrayState.PAUSED: to_translate("You paused it. The camera is off."),
    TrayState.DEMO: to_translate("The demo plays. Nothing of it is about you."),
    TrayState.CAMERA: to_translate("The camera can't be used just now."),
    TrayState.PROBLEM: to_translate("Something else needs a look; the page “Now” says what."),
}
QUESTIONS = (
    (
        to_translate("It said that I look tense, and I am not."),
        to_translate(
            "That happens: a camera sees a face, not a feeling. Answer “That was wrong”, and it gets slower "
            "to speak up. Measuring your resting face helps most."
        ),
    ),
    (
        to_translate("It never says anything."),
        to_translate(
            "It speaks up only when tension lasts, at most a few times a day, and not in calls or on a full "
            "screen. The page “Now” says what it waits for."
        ),
    ),
    (
        to_translate("Who sees the pictures?"),
        to_translate(
            "Nobody. They are looked at in memory, a moment each, and forgotten at once. “What MoodGuard "
            "knows” shows all that is kept, and erases it."
        ),
    ),
    (
        to_translate("How do I stop it?"),
        to_translate("“Pause” closes the camera, for as long as you like. “Quit MoodGuard” ends it."),
    ),
)  # fmt: skip
ABOUT = to_translate(
    "MoodGuard {version}, free software under the MIT licence. It notices when your face "
    "looks tense for long, and suggests a break.\n\nNothing leaves this computer: there is no "
    "network, no account, and no picture of you is stored. It serves you alone. It is no "
    "medical device."
)


class HelpPage(Page):
    """Shows what never changes, and passes on which file the user wants to see."""

    manual_requested = Signal()
    log_requested = Signal()
    log_folder_requested = Signal()
    licences_requested = Signal()
    report_requested = Signal()

    def __init__(self, icons: Mapping[TrayState, QIcon]) -> None:
        """`icons` are the tray's."""
        super().__init__(tr(TITLE))
        self._icons = icons
        self.manual = self._button(tr("How MoodGuard works"), self.manual_requested)
        self.licences = self._button(tr("Licences"), self.licences_requested)
        self.log = self._button(tr("Look at the log"), self.log_requested)
        self.log_folder = self._button(tr("Show the log's folder"), self.log_folder_requested)
        self.report = self._button(tr("Make a report for a helper…"), self.report_requested)
        self.report.setToolTip(
            tr("For somebody who helps you. You read it first; it goes nowhere by itself.")
        )
        self.building = Gradual(self._build(), self)

    def _build(self) -> Iterator[None]:
        down = self._card(tr("What the icon says"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(PAD)
        grid.setVerticalSpacing(GAP)
        grid.setColumnStretch(1, 1)
        down.addLayout(grid)
        for row, (state, words) in enumerate(ICONS.items()):
            picture = QLabel()
            picture.setPixmap(self._icons[state].pixmap(QSize(PICTURE, PICTURE), self.devicePixelRatio()))
            grid.addWidget(picture, row, 0)
            grid.addWidget(_plain(tr(words)), row, 1)
            yield
        down = self._card(tr("What people ask"))
        for question, answer in QUESTIONS:
            down.addSpacing(SPACE)
            down.addWidget(_plain(tr(question)))
            down.addWidget(quiet_label(tr(answer)))
            yield
        down = self._card(tr("Where something doesn't work"))
        down.addWidget(quiet_label(tr("The log has states and errors. A report has what a helper needs.")))
        down.addWidget(SideBySide(self.log, self.log_folder))
        down.addWidget(self.report, alignment=Qt.AlignmentFlag.AlignLeft)
        yield
        down = self._card(tr("About MoodGuard"))
        down.addWidget(_plain(tr(ABOUT).format(version=__version__)))
        down.addWidget(SideBySide(self.manual, self.licences))
        yield

    def _card(self, title: str) -> QVBoxLayout:
        card = TitledCard(title)
        self.body.addWidget(card)
        return card.down

    def _button(self, words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda _=False: wanted.emit())
        return button


def _plain(words: str) -> QLabel:
    return QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
