"""The page that shows all that MoodGuard keeps, and lets the user take it along or erase it."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from moodguard.desktop.dialogs import FileDialogs, Questions
from moodguard.desktop.settings_page import Page, line, quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.desktop.wrapping import SideBySide
from moodguard.store.knowledge import Holding
from moodguard.system.home import home_folder
from moodguard.translation import number_words, to_translate, tr

TITLE = to_translate("What MoodGuard knows")
WHAT = to_translate(
    "This is all that MoodGuard keeps. It lies on this computer alone, readable by you alone, and there is "
    "no picture of you in it."
)
SURE = to_translate(
    "Erase everything that MoodGuard knows: settings, all profiles with resting faces and likes, paintings, "
    "and the log? It then starts as on the first day. This can't be taken back."
)
SURE_OF_ANSWERS = to_translate(
    "Forget all that you have answered: which suggestions were right or wrong, and how you felt? MoodGuard "
    "then judges as if you had never answered. This can't be taken back."
)


class KnowledgePage(Page):
    """Shows what somebody else has counted, and passes on what the user wants."""

    export_requested = Signal(object)  # Path of the file to write
    erase_requested = Signal()
    forget_answers_requested = Signal()

    def __init__(self, files: FileDialogs, questions: Questions) -> None:
        """`files` asks where to export to, `questions` whether all is to be erased."""
        super().__init__(tr(TITLE))
        self._files = files
        self._questions = questions
        self._card = QFrame()
        self._card.setProperty("look", "card")
        self._rows = QVBoxLayout(self._card)
        self._rows.setContentsMargins(PAD, SPACE, PAD, SPACE)
        self._rows.setSpacing(0)
        self.export = QPushButton(tr("Export…"))
        self.export.setToolTip(tr("Writes all of it to one ZIP file"))
        self.export.clicked.connect(self._export)
        self.erase = QPushButton(tr("Erase everything…"))
        self.erase.clicked.connect(self._erase)
        self.forget_answers = QPushButton(tr("Forget my answers…"))
        self.forget_answers.setToolTip(tr("MoodGuard then judges as if you had never answered"))
        self.forget_answers.clicked.connect(self._forget_answers)
        buttons = (self.export, self.forget_answers, self.erase)
        for button in buttons:
            button.setAutoDefault(False)
        self.body.addWidget(quiet_label(tr(WHAT)))
        self.body.addWidget(self._card)
        self.body.addWidget(SideBySide(*buttons))

    def show_holdings(self, holdings: Sequence[Holding], learned: str) -> None:
        """Show what is kept; `learned` says in words what was learned about the user."""
        self.note(learned)
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for place, holding in enumerate(holdings):
            if place:
                self._rows.addWidget(line())
            self._rows.addWidget(_row(holding))
        self.export.setEnabled(any(holding.files for holding in holdings))

    def _export(self) -> None:
        name = f"moodguard-{datetime.now().astimezone().date().isoformat()}.zip"
        chosen = self._files.save(self, tr("Export"), home_folder() / name, tr("ZIP files (*.zip)"))
        if chosen is not None:
            self.export_requested.emit(chosen if chosen.suffix else chosen.with_suffix(".zip"))

    def _forget_answers(self) -> None:
        if self._questions.sure(self, tr("Forget my answers"), tr(SURE_OF_ANSWERS), tr("Forget my answers")):
            self.forget_answers_requested.emit()

    def _erase(self) -> None:
        if self._questions.sure(self, tr("Erase everything"), tr(SURE), tr("Erase everything")):
            self.erase_requested.emit()


def _row(holding: Holding) -> QFrame:
    row = QFrame()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, GAP, 0, GAP)
    grid.setHorizontalSpacing(PAD)
    grid.setVerticalSpacing(SPACE // 2)
    grid.setColumnStretch(0, 1)
    place = quiet_label(str(holding.place))
    place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    grid.addWidget(QLabel(tr(holding.title)), 0, 0)
    grid.addWidget(QLabel(_amount(holding)), 0, 1, Qt.AlignmentFlag.AlignRight)
    grid.addWidget(quiet_label(tr(holding.what)), 1, 0, 1, 2)
    grid.addWidget(place, 2, 0, 1, 2)
    return row


def _amount(holding: Holding) -> str:
    count = len(holding.files)
    if not count:
        return tr("nothing")
    size = (
        f"{number_words(holding.size / 1e6, 1)} MB"
        if holding.size >= 1e6
        else f"{number_words(max(1, round(holding.size / 1e3)))} kB"
    )
    return tr("%n file(s), {size}", "", count).format(size=size)
