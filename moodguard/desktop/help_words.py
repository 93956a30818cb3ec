"""Words of help at a part of a card, where Qt's own would come in a window that the desktop puts anywhere."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QToolTip, QWidget

STAY_MS = 10_000
WIDEST_EM = 40  # of the font; beyond, they wrap


class HelpWords(QLabel):
    """Looks as Qt's own do, and goes by itself."""

    def __init__(self, words: str, parent: QWidget) -> None:
        """Hidden, and as large as `words` are."""
        super().__init__(words, parent, Qt.WindowType.ToolTip, textFormat=Qt.TextFormat.PlainText)
        self.setProperty("look", "help")
        self.setFont(QToolTip.font())
        self.ensurePolished()  # or it would be measured without what the theme puts around the words
        widest = WIDEST_EM * self.fontMetrics().horizontalAdvance("n")
        self.setWordWrap(self.sizeHint().width() > widest)
        self.setMaximumWidth(widest)
        self.adjustSize()
        QTimer.singleShot(STAY_MS, self, self.close)
