"""One page of the welcome: a heading, words, and what stands below; it scrolls where the screen is small."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from moodguard.desktop.theme import GAP, PAD, SPACE, sized


class WelcomePage(QScrollArea):
    """A heading and what stands below it in `body`."""

    def __init__(self, title: str) -> None:
        """An empty page under the heading `title`."""
        super().__init__()
        self.title = title
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(0, 0, SPACE, 0)
        self.body.setSpacing(GAP + SPACE)
        heading = plain(title)
        heading.setFont(sized(heading.font(), 1.5, bold=True))
        self.body.addWidget(heading)
        self.setWidget(inside)
        for ground in (self.viewport(), inside):  # after setWidget, which switches it on
            ground.setAutoFillBackground(False)

    def height_wanted(self, width: int) -> int:
        """How high all of it is at this width, in px."""
        return self.body.totalHeightForWidth(width)


def plain(words: str) -> QLabel:
    """Words as they are, wrapped."""
    return QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)


def card() -> tuple[QFrame, QVBoxLayout]:
    """A card, and the column in it."""
    frame = QFrame()
    frame.setProperty("look", "card")
    down = QVBoxLayout(frame)
    down.setContentsMargins(PAD, PAD - SPACE, PAD, PAD - SPACE)
    down.setSpacing(GAP)
    return frame, down
