"""One page of the settings: a card of rows, each with a label, its help and an editor."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.translation import to_translate, tr

if TYPE_CHECKING:
    from moodguard.desktop.editors import Editor

OF_PROFILE = to_translate("For this profile.")
TAKEN_BY_BUTTONS = "sdu"  # Save, Restore defaults, Undo changes


class Page(QScrollArea):
    """A heading and what stands below it in `body`; scrolls where the screen is too small for it."""

    def __init__(self, title: str) -> None:
        """An empty page under the heading `title`."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        heading = QLabel(title)
        heading.setFont(sized(heading.font(), 1.35, bold=True))
        inside = QWidget()
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, GAP, 0)
        down.setSpacing(GAP + SPACE)
        self._note = quiet_label("")
        self._note.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(GAP + SPACE)
        down.addWidget(heading)
        down.addWidget(self._note)
        down.addLayout(self.body)
        down.addStretch(1)
        self.setWidget(inside)
        for ground in (self.viewport(), inside):  # after setWidget, which switches it on
            ground.setAutoFillBackground(False)

    def note(self, words: str) -> None:
        """Say something below the heading; an empty text takes it away."""
        self._note.setText(words)
        self._note.setVisible(bool(words))


class SettingsPage(Page):
    """A card of editors, and buttons above it."""

    def __init__(self, title: str) -> None:
        """A page with no row yet."""
        super().__init__(title)
        self._above = QVBoxLayout()
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(PAD, SPACE, PAD, SPACE)
        self._rows.setSpacing(0)
        self.body.addLayout(self._above)
        self.body.addWidget(self._card)

    def add_row(self, editor: "Editor", label: str) -> None:
        """A row for `editor` below the others; `label` is its label, with "&" before the letter to press."""
        if self._rows.count():
            self._rows.addWidget(line())
        self._rows.addLayout(_row(editor, label))

    def offer(self, words: str) -> QPushButton:
        """A button above the card."""
        button = QPushButton(words)
        self._above.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return button

    def put_above(self, panel: QWidget) -> None:
        """Show `panel` above the card."""
        self._above.addWidget(panel)


def quiet_label(words: str) -> QLabel:
    """Small words that don't ask for attention, wrapped."""
    label = QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("look", "quiet")
    label.setFont(sized(label.font(), 0.92))
    return label


def line() -> QFrame:
    """A fine line between things."""
    frame = QFrame()
    frame.setProperty("look", "line")
    frame.setFixedHeight(1)
    return frame


def _row(editor: "Editor", label: str) -> QGridLayout:
    """Label and help at the left; the editor at the right, or below where it is wide."""
    name = QLabel(label, wordWrap=True)
    name.setBuddy(editor.control)
    editor.control.setAccessibleName(editor.spec.label)
    editor.control.setAccessibleDescription(editor.spec.help)
    grid = QGridLayout()
    grid.setContentsMargins(0, GAP, 0, GAP)
    grid.setHorizontalSpacing(PAD)
    grid.setVerticalSpacing(SPACE // 2)
    grid.setColumnStretch(0, 1)
    grid.addWidget(name, 0, 0)
    own = f"{tr(OF_PROFILE)} " if editor.spec.personal else ""
    grid.addWidget(quiet_label(f"{own}{editor.spec.help}"), 1, 0)
    if editor.wide:
        grid.setRowMinimumHeight(2, SPACE)
        grid.addWidget(editor, 3, 0)
    else:
        grid.addWidget(editor, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
    return grid


def with_mnemonics(labels: Iterable[str], taken: str) -> list[str]:
    """The labels with "&" before a letter that no other one uses, nor `taken`, where there is one."""
    used = set(taken.lower())
    result = []
    for label in labels:
        free = (i for i, letter in enumerate(label) if letter.isalpha() and letter.lower() not in used)
        place = next(free, None)
        if place is None:
            result.append(label.replace("&", "&&"))
            continue
        used.add(label[place].lower())
        result.append(label[:place].replace("&", "&&") + "&" + label[place:].replace("&", "&&"))
    return result
