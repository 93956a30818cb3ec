"""The page "Backup": takes all that MoodGuard has learned along as one file, and brings it back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.settings_page import Page, quiet_label
from moodguard.desktop.theme import GAP, PAD, sized
from moodguard.desktop.wrapping import SideBySide
from moodguard.system.home import home_folder
from moodguard.translation import tr

MOST_LINES = 40  # of what would change; more of them nobody reads


class BackupPage(Page):
    """Asks for files, shows what a backup would change, and passes on what the user wants."""

    backup_requested = Signal(object)  # Path of the file to write
    opened = Signal(object)  # Path of a backup to be looked at
    import_requested = Signal()  # what is shown is to hold
    import_cancelled = Signal()

    def __init__(self, files: FileDialogs) -> None:
        """`files` asks where a backup is to lie, or lies."""
        super().__init__(tr("Backup"))
        self._files = files
        self.make = QPushButton(tr("Make a backup…"))
        self.make.clicked.connect(self._make)
        self.open = QPushButton(tr("Bring a backup back…"))
        self.open.clicked.connect(self._open)
        self.body.addWidget(
            quiet_label(
                tr(
                    "A backup is one file with your settings, all profiles, and what MoodGuard has learned. "
                    "It holds no picture of you. Keep it where only you can read it, or take it to "
                    "another computer."
                )
            )
        )
        self.body.addWidget(SideBySide(self.make, self.open))
        self._preview = self._make_preview()
        self.body.addWidget(self._preview)
        self._preview.hide()

    def show_preview(self, lines: Sequence[str], made: str) -> None:
        """Say what a backup of that day would change."""
        self.note("")
        title = tr("What this backup would change")
        self._title.setText(tr("What this backup of {day} would change").format(day=made) if made else title)
        more = len(lines) - MOST_LINES
        told = [f"• {line}" for line in lines[:MOST_LINES]]
        if more > 0:
            told.append(tr("And %n more.", "", more))
        self._lines.setText("\n".join(told) or tr("Nothing: all is like that already."))
        self.bring_back.setVisible(bool(lines))
        self._preview.show()
        (self.bring_back if lines else self.leave).setFocus()

    def hide_preview(self, words: str) -> None:
        """No backup is looked at any more; `words` say what has become of it."""
        self._preview.hide()
        self.note(words)

    def _make_preview(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._title.setFont(sized(self._title.font(), 1.0, bold=True))
        self._lines = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.bring_back = QPushButton(tr("Bring it back"))
        self.bring_back.clicked.connect(self.import_requested)
        self.leave = QPushButton(tr("Leave all as it is"))
        self.leave.clicked.connect(self.import_cancelled)
        down = QVBoxLayout(card)
        down.setContentsMargins(PAD, PAD, PAD, PAD)
        down.setSpacing(GAP)
        down.addWidget(self._title)
        down.addWidget(self._lines)
        down.addWidget(SideBySide(self.bring_back, self.leave))
        return card

    def _make(self) -> None:
        name = f"moodguard-backup-{date.today().isoformat()}.zip"  # noqa: DTZ011 - the user's own day
        chosen = self._files.save(self, tr("Make a backup"), home_folder() / name, tr("ZIP files (*.zip)"))
        if chosen is not None:
            self.backup_requested.emit(chosen if chosen.suffix else chosen.with_suffix(".zip"))

    def _open(self) -> None:
        chosen = self._files.file(self, tr("Bring a backup back"), home_folder(), tr("ZIP files (*.zip)"))
        if chosen is not None:
            self.opened.emit(chosen)
