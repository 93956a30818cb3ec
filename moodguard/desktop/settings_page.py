"""One page of the settings: a card of rows, each with a label, its help and an editor."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from moodguard.desktop.announcing import announce
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.translation import to_translate, tr

if TYPE_CHECKING:
    from moodguard.desktop.editors import Editor

OF_PROFILE = to_translate("For this profile.")
TAKEN_BY_BUTTONS = "urf"  # Undo, Restore, Find


WORDS_EM = 16  # the least width of label and help beside an editor, in letters
ROOM_AROUND = 100  # px above and below the field that is used, for its label and what is wrong


class Page(QScrollArea):
    """A heading and what stands below it in `body`; scrolls where the screen is too small for it."""

    def __init__(self, title: str) -> None:
        """An empty page under the heading `title`."""
        super().__init__()
        self.setWidgetResizable(True)
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
        self.verticalScrollBar().rangeChanged.connect(self._keep_in_sight)

    def note(self, words: str) -> None:
        """Say something below the heading; an empty text takes it away."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def tab_order(self) -> list[QWidget]:
        """What the keyboard goes through on this page, in that order."""
        return reachable(self)

    def bring(self, widget: QWidget) -> None:
        """Have the keyboard in `widget`, and scroll to it, also once what is still being laid out is so."""
        widget.setFocus()
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Whatever grows above or below the field that is used, it stays in sight."""
        used, inside = self.focusWidget(), self.widget()
        if used is not None and inside is not None and used.hasFocus() and inside.isAncestorOf(used):
            self.ensureWidgetVisible(used, 0, ROOM_AROUND)


class SettingsPage(Page):
    """A card of rows, buttons above it, and below it the rows for few, which are shown on demand."""

    advanced_wanted = Signal()  # once: the user wants to see the rest, which is not built yet

    def __init__(self, title: str, *, advanced: bool = False) -> None:
        """A page with no row yet; `advanced` where there are some to come for few."""
        super().__init__(title)
        self._above = QVBoxLayout()
        self._rows = Card()
        self._more = Card()
        self._more.hide()
        self._toggle = QPushButton(tr("Show advanced settings"))
        self._toggle.setCheckable(True)
        self._toggle.setVisible(advanced)
        self._toggle.toggled.connect(self._show_more)
        self.body.addLayout(self._above)
        self.body.addWidget(self._rows)
        self.body.addWidget(self._toggle, alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._more)

    def add_row(self, row: "Row", *, advanced: bool = False) -> None:
        """A row below the others."""
        (self._more if advanced else self._rows).add(row)

    def tab_order(self) -> list[QWidget]:
        """The buttons above, the rows, and those for few behind the button that shows them."""
        behind = [*reachable(self._rows), self._toggle, *reachable(self._more)]
        return [*(each for each in reachable(self) if each not in behind), *behind]

    def offer(self, words: str) -> QPushButton:
        """A button above the card."""
        button = QPushButton(words)
        self._above.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)
        return button

    def put_above(self, panel: QWidget) -> None:
        """Show `panel` above the card."""
        self._above.addWidget(panel)

    def show_advanced(self) -> None:
        """Show the rows for few."""
        self._toggle.setChecked(True)

    def _show_more(self, wanted: bool) -> None:
        self._toggle.setText(tr("Hide advanced settings") if wanted else tr("Show advanced settings"))
        self._more.setVisible(wanted)
        if wanted:
            self.advanced_wanted.emit()


class Card(QFrame):
    """Rows below each other, with fine lines between."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setProperty("look", "card")
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(PAD, SPACE, PAD, SPACE)
        self._down.setSpacing(0)

    def add(self, row: QWidget) -> None:
        """A row below the others."""
        if self._down.count():
            self._down.addWidget(line())
        self._down.addWidget(row)


class Row(QWidget):
    """Label and help at the left; the editor at the right, or below where it is wide; and what is wrong."""

    def __init__(self, name: str, editor: "Editor", label: str, beside: QWidget | None = None) -> None:
        """For the setting of that name; `label` has "&" before the letter to press. `beside` stands below the
        help.
        """
        super().__init__()
        self.name, self.editor = name, editor
        self._below = False
        spec, control = editor.spec, editor.control
        title = QLabel(label, wordWrap=True)
        title.setBuddy(control)
        help_text = spec.help
        self._help = f"{tr(OF_PROFILE)} {help_text}" if spec.personal else help_text
        control.setAccessibleName(spec.label)
        control.setAccessibleDescription(self._help)
        self._wrong = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._wrong.setProperty("look", "problem")
        self._wrong.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, GAP, 0, GAP)
        grid.setHorizontalSpacing(PAD)
        grid.setVerticalSpacing(SPACE // 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(title, 0, 0)
        help_label = quiet_label(self._help)
        self._words = [title, help_label]
        grid.addWidget(help_label, 1, 0)
        self._grid = grid
        self._place(below=editor.wide)  # it may be high, and what is wrong is to be seen beside the help
        if beside is not None:
            grid.setRowMinimumHeight(2, SPACE)
            grid.addWidget(beside, 3, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._wrong, 4, 0, 1, 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it can be with its editor below the words."""
        least = max(each.minimumSizeHint().width() for each in (*self._words, self.editor))
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would be crowded, the editor goes below them."""
        super().resizeEvent(event)
        beside = self.width() - PAD - self.editor.sizeHint().width()
        below = self.editor.wide or beside < WORDS_EM * self.fontMetrics().horizontalAdvance("n")
        if below is not self._below:
            self._grid.removeWidget(self.editor)
            self._place(below=below)

    def _place(self, *, below: bool) -> None:
        self._below = below
        self._grid.setRowMinimumHeight(5, SPACE if below else 0)
        if below:
            self._grid.addWidget(self.editor, 6, 0, 1, 2)
        else:
            self._grid.addWidget(self.editor, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    @property
    def wrong(self) -> str:
        """What is said to be wrong with what was entered; "" for nothing."""
        return self._wrong.text()

    def say_wrong(self, words: str) -> None:
        """Say below the editor why what was entered can't be used; an empty text takes that away."""
        if words == self._wrong.text():
            return
        self._wrong.setText(words)
        self._wrong.setVisible(bool(words))
        control = self.editor.control
        control.setAccessibleDescription(f"{words} {self._help}".strip())
        if words:
            announce(control, words)


def reachable(widget: QWidget) -> list[QWidget]:
    """What the Tab key comes to in `widget`, as it was made; also what is hidden or disabled just now."""
    return [
        each
        for each in widget.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is widget.window()  # the list of a choice is a window of its own
    ]


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
