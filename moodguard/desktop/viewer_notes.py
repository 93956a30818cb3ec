"""What the gallery says in words: a line over the pictures, and what stands there when there are none."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from moodguard.desktop.theme import DARK, GAP, PAD, RADIUS, sized
from moodguard.translation import tr

NEWS_MS = 8_000
WIDEST = 760


class NoteLine(QFrame):
    """One line at the upper edge: what went wrong stays, notes go by themselves. It may offer to undo."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Empty and hidden; it lies over its `parent`."""
        super().__init__(parent)
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.undo = QPushButton(tr("Undo"))
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self.undo_wanted)
        self.undo.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, GAP, PAD, GAP)
        row.setSpacing(PAD)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self.undo)
        self._room = QRect()
        self._standing = ""
        self._timer = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._timer.timeout.connect(self.clear_note)

    @property
    def stands(self) -> bool:
        """Whether what is said is to stay."""
        return bool(self._standing)

    @property
    def is_new(self) -> bool:
        """Whether it says something that will go by itself, and has not been there for long."""
        return self._timer.isActive()

    def text(self) -> str:
        """What it says now."""
        return self._words.text()

    def set_standing(self, words: str) -> None:
        """Show `words` whenever there is no note; "" for nothing."""
        self._standing = words
        self.clear_note()

    def show_note(self, words: str, *, undo: bool = False) -> None:
        """Show a note for a while, with a button to undo what it tells of."""
        self._show(words, problem=False, undo=undo)
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

    def in_use(self) -> bool:
        """Whether the mouse is over it, or the keyboard in it."""
        return self.underMouse() or self.undo.hasFocus()

    def place(self, room: QRect) -> None:
        """As wide as the words need, centred at the upper edge of `room`."""
        self._room = room
        beside = 2 * PAD + GAP
        if self.undo.isVisibleTo(self):
            beside += PAD + self.undo.sizeHint().width()
        words = self._words.fontMetrics().horizontalAdvance(self.text())
        width = max(1, min(words + beside, WIDEST, room.width()))
        height = max(self._words.heightForWidth(max(1, width - beside)), 1) + 2 * GAP
        if self.undo.isVisibleTo(self):
            height = max(height, self.undo.sizeHint().height() + 2 * GAP)
        self.setGeometry(room.x() + (room.width() - width) // 2, room.y(), width, height)

    def _show(self, words: str, *, problem: bool, undo: bool = False) -> None:
        self._timer.stop()
        text, ground = (DARK.problem, DARK.problem_ground) if problem else (DARK.text, DARK.surface)
        self.setStyleSheet(f"NoteLine {{ background: {ground}; border-radius: {RADIUS}px; }}")
        self._words.setStyleSheet(f"color: {text};")
        self._words.setText(words)
        self.undo.setVisible(undo)
        self.setAccessibleName(words)
        self.wake()
        self.place(self._room)


class NoPictures(QWidget):
    """Stands where the picture would be, and offers the way out."""

    folder_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Hidden until there is nothing to show; it lies over its `parent`."""
        super().__init__(parent)
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setStyleSheet(f"color: {DARK.text};")
        self.all = QPushButton(tr("Show all pictures"))
        self.all.setProperty("look", "main")
        self.all.clicked.connect(self.all_wanted)
        self.all.hide()
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setFont(sized(self.font(), 1.3))
        self.button = QPushButton(tr("Choose a folder…"))
        self.button.setProperty("look", "main")
        self.button.clicked.connect(self.folder_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(PAD)
        column.addStretch()
        column.addWidget(self.words)
        column.addWidget(self.all, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, words: str, *, filtered: bool) -> None:
        """Say why there is nothing to see; where it was only `filtered` away, offer all pictures."""
        self.words.setText(words)
        self.all.setVisible(filtered)
        self.button.setVisible(not filtered)
