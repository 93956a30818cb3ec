"""What the settings say of the yes to the camera: since when, and a button that takes it back or gives it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from moodguard.desktop.history.words import day_name
from moodguard.desktop.settings_page import quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.translation import to_translate, tr

YES = to_translate("MoodGuard may use the camera, since {day}")
NO = to_translate("MoodGuard may not use the camera")
IF_YES = to_translate("Taken back, the camera is closed at once and stays shut until you say yes again.")
IF_NO = to_translate("It stays shut until you say yes. You can take that back here at any time.")
TAKE_BACK = to_translate("Take &back")
GIVE = to_translate("&Use my camera")


class ConsentPanel(QFrame):
    """Holds at once, not only once the settings are saved."""

    agreed = Signal()
    taken_back = Signal()

    def __init__(self) -> None:
        """Says no until it is told otherwise."""
        super().__init__()
        self.setProperty("look", "card")
        self._since: date | None = None
        self.words = QLabel(wordWrap=True)
        self.help = quiet_label("")
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._clicked)
        beside = QVBoxLayout()
        beside.setSpacing(SPACE // 2)
        beside.addWidget(self.words)
        beside.addWidget(self.help)
        across = QHBoxLayout(self)
        across.setContentsMargins(PAD, GAP + SPACE, PAD, GAP + SPACE)
        across.setSpacing(PAD)
        across.addLayout(beside, stretch=1)
        across.addWidget(self.button)
        self.show_consent(None)

    def show_consent(self, since: date | None) -> None:
        """Since when the camera may be used, or (None) that it may not."""
        self._since = since
        self.words.setText(tr(NO) if since is None else tr(YES).format(day=day_name(since)))
        self.help.setText(tr(IF_NO) if since is None else tr(IF_YES))
        self.button.setText(tr(GIVE) if since is None else tr(TAKE_BACK))
        self.button.setAccessibleDescription(f"{self.words.text()}. {self.help.text()}")

    def _clicked(self) -> None:
        (self.agreed if self._since is None else self.taken_back).emit()
