"""The window of a guided minute: small and calm, and gone by Escape or its one button."""

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.minute.ask_page import AskPage
from moodguard.desktop.minute.choose_page import ChoosePage
from moodguard.desktop.minute.guide_pages import BreathingPage, EyesPage, StretchPage, TimerPage
from moodguard.desktop.minute.sound_row import SoundRow
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.settings_page import line, quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.store.minutes import Exercise
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: a minute for you")
WIDTH_EM = 74
HEIGHT_LINES = 25.5
CHOOSE = (
    to_translate("A minute for you"),
    to_translate("Choose what would do you good. You can stop at any time."),
)
BACK = to_translate("&Back to work")


class MinuteWindow(QWidget):
    """Shows what it is told, and says what the user wants. It decides nothing, and measures no time."""

    chosen = Signal(object)  # Exercise
    gallery_requested = Signal()
    rhythm_chosen = Signal(str)
    length_chosen = Signal(int)  # minutes
    answered = Signal(object)  # Outcome
    taken_back = Signal()  # the answer was a slip
    leave_requested = Signal()  # by the button, by Escape, or by the window's own
    closed = Signal()  # it is gone, however that came

    def __init__(self) -> None:
        """Hidden until `come`, with the page to choose from."""
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr(TITLE))
        ScreenWatch(lambda: keep_on_screen(self), self)
        self._said = ""
        self.sound = SoundRow()
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._heading.setFont(sized(self._heading.font(), 1.35, bold=True))
        self._note = quiet_label("")
        self._pages = QStackedWidget()
        self._page: QWidget = self._pages
        self.back = QPushButton(tr(BACK))
        self.back.setAutoDefault(True)
        self.back.setToolTip(tr("Ends the minute (Escape)"))
        self.back.clicked.connect(self.leave_requested)
        self._lay_out()

    # --- the pages, each made when first wanted

    @cached_property
    def choose(self) -> ChoosePage:
        """What would do good now."""
        page = ChoosePage()
        page.chosen.connect(self.chosen)
        page.gallery_requested.connect(self.gallery_requested)
        self._pages.addWidget(page)
        return page

    @cached_property
    def breathing(self) -> BreathingPage:
        """The circle."""
        page = BreathingPage()
        page.rhythm_chosen.connect(self.rhythm_chosen)
        self._pages.addWidget(page)
        return page

    @cached_property
    def eyes(self) -> EyesPage:
        """Rest for the eyes."""
        page = EyesPage()
        self._pages.addWidget(page)
        return page

    @cached_property
    def stretch(self) -> StretchPage:
        """The moves."""
        page = StretchPage()
        self._pages.addWidget(page)
        return page

    @cached_property
    def timer(self) -> TimerPage:
        """The break."""
        page = TimerPage()
        page.length_chosen.connect(self.length_chosen)
        self._pages.addWidget(page)
        return page

    @cached_property
    def ask(self) -> AskPage:
        """The question behind all of them."""
        page = AskPage()
        page.answered.connect(self.answered)
        page.taken_back.connect(self.taken_back)
        self._pages.addWidget(page)
        return page

    def page_of(self, exercise: Exercise) -> QWidget:
        """The page that guides an exercise."""
        page: QWidget = getattr(self, exercise.value)
        return page

    # --- showing

    def come(self, *, activate: bool) -> None:
        """Show the window. Only with `activate` it takes the keyboard, as who asked for it expects."""
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not activate)
        if self.isMinimized():
            self.showNormal()
        self.show()
        if activate:
            self.raise_()
            self.activateWindow()

    def leave(self) -> None:
        """Go, without asking anybody."""
        self.close()

    def turn_to(self, page: QWidget, heading: str, note: str = "") -> None:
        """Show a page under a heading, and a quiet line below that."""
        self._page = page
        self._pages.setCurrentWidget(page)
        self._heading.setText(heading)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._said = ""
        self.setAccessibleName(heading)
        self.setAccessibleDescription(note)
        if not isinstance(page, ChoosePage | AskPage):  # which know what comes first on them
            self.back.setFocus()
        self.announce(f"{heading}. {note}".strip())

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._page

    @property
    def heading(self) -> str:
        """What is said above the page."""
        return self._heading.text()

    def announce(self, words: str) -> None:
        """Have it read out where a screen reader listens; the same words once."""
        if self.isVisible() and words and words != self._said:
            self._said = words
            announce(self, words)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(PAD)
        foot.addWidget(self.sound, stretch=1)
        foot.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD + SPACE, PAD + SPACE, PAD + SPACE, PAD)
        column.setSpacing(GAP)
        column.addWidget(self._heading)
        column.addWidget(self._note)
        column.addWidget(self._pages, stretch=1)
        column.addWidget(line())
        column.addLayout(foot)
        metrics = self.fontMetrics()
        # From the beginning as high as the highest page: a window that jumps is none that calms.
        self.setMinimumSize(WIDTH_EM * metrics.horizontalAdvance("n"), round(HEIGHT_LINES * metrics.height()))

    # --- what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """The screen may be gone on which it was closed."""
        super().showEvent(event)
        keep_on_screen(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, whatever has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave_requested.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button ends the minute without a question."""
        shown = self.isVisible()
        super().closeEvent(event)
        if shown:
            self.closed.emit()
