"""The second page of the welcome: which camera, whether it sees its user well, and their face at rest."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from moodguard.desktop.announcing import announce
from moodguard.desktop.editors import ListCameras
from moodguard.desktop.fields import CalmComboBox
from moodguard.desktop.preview_pane import PreviewPane
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.desktop.welcome.page import WelcomePage, card, plain
from moodguard.translation import to_translate, tr

TITLE = to_translate("Your camera")
KEPT = to_translate("Only you see this picture, and only while this page is open. None of it is kept.")
FIRST = to_translate("The first one found")
NONE = to_translate("No camera was found. Plug one in, then look again; or try the demo for now.")
WORTH = to_translate(
    "Some faces look stern at rest, some cheerful. If MoodGuard sees yours for 20 seconds, it won't take it "
    "for tense, and errs less often. You can do this later, too."
)


class CameraPage(WelcomePage):
    """Shows and asks; the camera is on only while the page is shown."""

    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    filled = Signal()  # anew, as the user asked
    measure_wanted = Signal()  # the face at rest

    def __init__(self, cameras: ListCameras) -> None:
        """`cameras` gives label and value of each, asked whenever the page is filled."""
        super().__init__(tr(TITLE))
        self._cameras = cameras
        self._filling = False
        self.combo = CalmComboBox()
        self.combo.setAccessibleName(tr("Camera"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.currentIndexChanged.connect(self._look_elsewhere)
        self.again = QPushButton(tr("&Look again"))
        self.again.setToolTip(tr("Look for cameras that were plugged in since"))
        self.again.clicked.connect(self._look_again)
        self.preview = PreviewPane()
        self.hint = plain("")
        self.hint.setFont(sized(self.hint.font(), 1.15, bold=True))
        self.hint.setAccessibleName(tr("How well your face can be seen"))
        self.measure = QPushButton(tr("&Measure my resting face"))
        self.measure.clicked.connect(self.measure_wanted)
        self.measured = quiet_label("")
        self._lay_out()

    def fill(self, chosen: str, measured: str) -> None:
        """Offer the cameras that are there, `chosen` first; `measured` says what is known of the face."""
        self._filling = True
        self.combo.clear()
        found = self._cameras()
        for label, value in found:
            self.combo.addItem(label, value)
        if not found:
            self.combo.addItem(tr(FIRST), "")
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self.combo.setEnabled(len(found) > 1)
        self._filling = False
        self.say_measured(measured)
        if not found:
            self.say_hint(tr(NONE))

    @property
    def found_none(self) -> bool:
        """Whether there was no camera to choose when the page was filled."""
        return self.combo.count() == 1 and not self.combo.currentData()

    def camera(self) -> str:
        """The value of the one that is chosen; "" for the first one found, where nothing was to be chosen."""
        return str(self.combo.currentData() or "") if self.combo.count() > 1 else ""

    def show_picture(self, width: int, height: int, rgb: bytes) -> None:
        """The newest of the live picture, as `PreviewPane` takes it."""
        self.preview.show_picture(width, height, rgb)

    def show_words(self, words: str) -> None:
        """Why there is no picture."""
        self.preview.show_words(words)
        self.say_hint(tr(NONE) if self.found_none else "")

    def say_hint(self, words: str) -> None:
        """What helps the face to be seen. Screen readers say it when it changes."""
        if words != self.hint.text():
            self.hint.setText(words)
            if words and self.isVisible():
                announce(self, words)

    def say_measured(self, words: str) -> None:
        """What is known of the face at rest."""
        self.measured.setText(words)
        self.measured.setVisible(bool(words))

    def look(self) -> None:
        """Ask for the live picture of the camera that is chosen."""
        self.preview_wanted.emit(str(self.combo.currentData() or ""))

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever comes to the page sees the picture."""
        super().showEvent(event)
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves it wants none any more."""
        self.preview_wanted.emit(None)
        self.say_hint("")
        super().hideEvent(event)

    def _look_again(self) -> None:
        self.fill(str(self.combo.currentData() or ""), self.measured.text())
        if not self.found_none:
            self.say_hint("")
        self.filled.emit()
        self.look()

    def _look_elsewhere(self) -> None:
        if not self._filling and self.isVisible():
            self.look()

    def _lay_out(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(self.combo, stretch=1)
        across.addWidget(self.again)
        beside = QVBoxLayout()
        beside.setSpacing(GAP)
        beside.addWidget(self.hint)
        beside.addWidget(quiet_label(tr(KEPT)))
        beside.addStretch(1)
        seen = QHBoxLayout()
        seen.setSpacing(PAD)
        seen.addWidget(self.preview)
        seen.addLayout(beside, stretch=1)
        frame, down = card()
        down.setSpacing(GAP + SPACE)
        down.addLayout(across)
        down.addLayout(seen)
        self.body.addWidget(frame)
        self.body.addWidget(self._resting_face())
        self.body.addStretch(1)

    def _resting_face(self) -> QFrame:
        frame, down = card()
        heading = plain(tr("Your resting face"))
        heading.setFont(sized(heading.font(), 1.0, bold=True))
        row = QHBoxLayout()
        row.addWidget(self.measure)
        row.addStretch(1)
        down.addWidget(heading)
        down.addWidget(quiet_label(tr(WORTH)))
        down.addWidget(self.measured)
        down.addLayout(row)
        return frame
