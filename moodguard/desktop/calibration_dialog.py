"""The calibration: twenty calm seconds in which MoodGuard learns how the user's face looks at rest.

It shows and asks; somebody else measures. It never has a picture to show, let alone to keep.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.progress_ring import ProgressRing
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.translation import to_translate, tr

TITLE = to_translate("MoodGuard: your resting face")
HEADING = to_translate("Your resting face")
HOW = to_translate(
    "Faces differ at rest: some look stern, some look cheerful. Let MoodGuard see yours for {seconds:.0f} "
    "seconds, so that it does not take it for a mood.\n\nSit as you usually do and look at the screen. There "
    "is nothing to do: no smile, and no need to keep still."
)
PRIVACY = to_translate("Only a few numbers are kept, on this computer. No picture is stored.")
MEASURING = to_translate("Just be at rest…")
WIDTH_EM = 62


class CalibrationDialog(QDialog):
    """One page whose words change: what will happen, how far it has come, what came out."""

    started = Signal()  # the user wants to be measured, now or once more
    forgotten = Signal()  # the user wants what was measured to be forgotten
    left = Signal()  # closed, whatever had happened

    def __init__(self, seconds: float, parent: QWidget | None = None) -> None:
        """`seconds` is how long it takes at least."""
        super().__init__(parent)
        ScreenWatch(lambda: keep_on_screen(self), self)
        self._seconds = seconds
        self._measuring = False
        self._needed = 0
        self.setWindowTitle(tr(TITLE))
        self._ring = ProgressRing()
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._hint = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._hint.setProperty("look", "problem")
        self._start = QPushButton()
        self._start.clicked.connect(self.started)
        self._forget = QPushButton(tr("Forget it"))
        self._forget.setToolTip(
            tr("MoodGuard then begins to learn it anew, from the resting face of people in general")
        )
        self._forget.setAutoDefault(False)
        self._forget.clicked.connect(self.forgotten)
        self._leave = QPushButton()
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.reject)
        self.finished.connect(self.left)  # by its button, by Escape, or by the window's own
        self._lay_out()

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    @property
    def hint(self) -> str:
        """What stands in the way now; empty where nothing does."""
        return self._hint.text()

    def introduce(self, known: str, *, can_forget: bool) -> None:
        """Say what will happen, and in `known` what is known so far, which the user may have forgotten."""
        self._say(f"{tr(HOW).format(seconds=self._seconds)}\n\n{known}", 0.0)
        self._offer(tr("Start"), tr("Not now"), main=self._start)
        self._forget.setVisible(can_forget)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The screen may be gone on which it was closed."""
        super().showEvent(event)
        keep_on_screen(self)

    def show_progress(self, share: float, hint: str) -> None:
        """`share` (0..1) of it is done; `hint` says in words why it does not go on, or is empty."""
        if not self._measuring:
            self._announce(tr(MEASURING))
        self._measuring = True
        self._say(tr(MEASURING), share, hint)
        self._start.hide()
        self._forget.hide()
        self._leave.setProperty("look", "")
        self._leave.style().polish(self._leave)
        self._leave.setText(tr("Cancel"))
        self._fit()

    def show_result(self, words: str, *, found: bool) -> None:
        """It is over: `words` say what came out. Where nothing was `found`, offer to try again."""
        self._say(words, 1.0 if found else 0.0)
        self._announce(words)
        if found:
            self._offer(tr("Measure again"), tr("Done"), main=self._leave)
        else:
            self._offer(tr("Try again"), tr("Close"), main=self._start)
        self._fit()

    def _say(self, words: str, share: float, hint: str = "") -> None:
        self._words.setText(words)
        left = max(0, round(self._seconds * (1 - share)))
        self._ring.show_share(share, "✓" if share >= 1 else f"{left} s")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _fit(self) -> None:
        """As high as its longest words so far, so that it does not jump."""
        self._column.activate()
        self._needed = max(self._needed, self._column.totalHeightForWidth(self.width()))
        self.setFixedHeight(self._needed)

    def _offer(self, start: str, leave: str, main: QPushButton) -> None:
        self._measuring = False
        self._start.setText(start)
        self._start.show()
        self._leave.setText(leave)
        for button in (self._start, self._leave):
            button.setProperty("look", "main" if button is main else "")
            button.style().polish(button)  # the style sheet looks at the property only then
        main.setDefault(True)
        main.setFocus()

    def _announce(self, words: str) -> None:
        if self.isVisible():
            announce(self, words)

    def _lay_out(self) -> None:
        heading = QLabel(tr(HEADING))
        heading.setFont(sized(heading.font(), 1.35, bold=True))
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(GAP)
        beside.addWidget(heading)
        beside.addWidget(self._words)
        beside.addWidget(self._hint)
        beside.addStretch()
        middle = QHBoxLayout()
        middle.setSpacing(PAD + GAP)
        middle.addWidget(self._ring, alignment=Qt.AlignmentFlag.AlignTop)
        middle.addLayout(beside, stretch=1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(quiet_label(tr(PRIVACY)), stretch=1)
        buttons.addWidget(self._forget)
        buttons.addWidget(self._leave)
        buttons.addWidget(self._start)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(PAD + SPACE, PAD + SPACE, PAD + SPACE, PAD)
        column.setSpacing(PAD)
        column.addLayout(middle, stretch=1)
        column.addLayout(buttons)
        self.setFixedWidth(WIDTH_EM * self.fontMetrics().horizontalAdvance("n"))
