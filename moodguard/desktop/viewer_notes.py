"""What the gallery says in words: a line over the pictures, and what stands there when there are none."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.theme import DARK, PAD, RADIUS, sized

NEWS_MS = 8_000
WIDEST = 760


class NoteLine(QLabel):
    """One line at the upper edge: what went wrong stays, notes go by themselves."""

    def __init__(self, parent: QWidget) -> None:
        """Empty and hidden; it lies over its `parent`."""
        super().__init__(parent, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._room = QRect()
        self._standing = ""
        self._timer = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._timer.timeout.connect(self.clear_note)

    @property
    def stands(self) -> bool:
        """Whether the line is there to stay, so that it deserves room of its own."""
        return bool(self._standing)

    def set_standing(self, words: str) -> None:
        """Show `words` whenever there is no note; "" for nothing."""
        self._standing = words
        self.clear_note()

    def show_note(self, words: str) -> None:
        """Show a note for a while."""
        self._show(words, problem=False)
        self._timer.start()

    def show_problem(self, words: str) -> None:
        """Show what did not work, until the next thing that the user does."""
        self._show(words, problem=True)

    def clear_note(self) -> None:
        """Back to what stands."""
        self._show(self._standing, problem=True)

    def wake(self) -> None:
        """Be there, if there is anything to say."""
        self.setVisible(bool(self.text()))

    def place(self, room: QRect) -> None:
        """As wide as the words need, centred at the upper edge of `room`."""
        self._room = room
        margins = self.width() - self.contentsRect().width()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + margins + 4 * PAD
        width = max(1, min(wide, WIDEST, room.width()))
        self.setGeometry(
            room.x() + (room.width() - width) // 2, room.y(), width, max(0, self.heightForWidth(width))
        )

    def _show(self, words: str, *, problem: bool) -> None:
        self._timer.stop()
        text, ground = (DARK.problem, DARK.problem_ground) if problem else (DARK.text, DARK.surface)
        self.setStyleSheet(f"color: {text}; background: {ground}; border-radius: {RADIUS}px; padding: 8px;")
        self.setText(words)
        self.wake()
        self.place(self._room)


class NoPictures(QWidget):
    """Stands where the picture would be, and offers the way out."""

    folder_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Hidden until there is nothing to show; it lies over its `parent`."""
        super().__init__(parent)
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setStyleSheet(f"color: {DARK.text};")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setFont(sized(self.font(), 1.3))
        self.button = QPushButton("Choose a folder…")
        self.button.setProperty("look", "main")
        self.button.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(PAD)
        column.addStretch()
        column.addWidget(self.words)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
