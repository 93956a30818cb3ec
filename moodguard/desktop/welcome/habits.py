"""The third page of the welcome: when MoodGuard may look, whether it starts at login, where it is found."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from moodguard.desktop.dialogs import FileDialogs
from moodguard.desktop.editors import Editor, make_editor
from moodguard.desktop.settings_page import line, quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE, sized
from moodguard.desktop.welcome.page import WelcomePage, card, plain
from moodguard.store.settings import Settings, check, spec_of
from moodguard.translation import to_translate, tr

TITLE = to_translate("When, and where")
ICON = 48  # px
IN_TRAY = to_translate(
    "MoodGuard lives in your tray. Look for this icon: a click on it shows how things are."
)
NO_TRAY = to_translate(
    "Your desktop shows no tray, so MoodGuard's window is its home. Close it, and MoodGuard goes on; start "
    "MoodGuard again, and it is back."
)
LATER = to_translate(
    "All of this can be changed in the settings, and this welcome can be seen again from there."
)
NAMES = ("hours", "start_at_login")


class HabitsPage(WelcomePage):
    """Two settings, as the settings' own pages edit them, and where to find MoodGuard."""

    def __init__(self, icon: QIcon) -> None:
        """`icon` is what the tray shows while MoodGuard watches."""
        super().__init__(tr(TITLE))
        self.editors: dict[str, Editor] = {
            name: make_editor(spec_of(name), list, FileDialogs(), list) for name in NAMES
        }
        self._problem = plain("")
        self._problem.setProperty("look", "problem")
        self._problem.hide()
        self._where = plain("")
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("The icon of MoodGuard"))
        self._picture.setPixmap(icon.pixmap(QSize(ICON, ICON), self.devicePixelRatioF()))
        self._lay_out()

    def fill(self, settings: Settings, *, tray: bool) -> None:
        """Show what is chosen now; `tray` is whether the desktop shows one."""
        for name, editor in self.editors.items():
            editor.set_value(getattr(settings, name))
        self._problem.hide()
        self.show_home(tray=tray)

    def show_home(self, *, tray: bool) -> None:
        """Say where MoodGuard is to be found."""
        self._where.setText(tr(IN_TRAY) if tray else tr(NO_TRAY))
        self._picture.setVisible(tray)

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def values(self) -> dict[str, object] | None:
        """What is chosen, by the names of the settings; None, and said why, where it can't be used."""
        found = {}
        for name, editor in self.editors.items():
            try:
                found[name] = check(name, editor.value())
            except ValueError as error:
                self._problem.setText(f"{error}.")
                self._problem.show()
                editor.setFocus()
                return None
        self._problem.hide()
        return found

    def _lay_out(self) -> None:
        frame, down = card()
        for place, (name, editor) in enumerate(self.editors.items()):
            if place:
                down.addWidget(line())
            down.addLayout(self._row(name, editor))
        down.addWidget(self._problem)
        self.body.addWidget(frame)
        frame, down = card()
        heading = plain(tr("Where to find it"))
        heading.setFont(sized(heading.font(), 1.0, bold=True))
        down.addWidget(heading)
        across = QHBoxLayout()
        across.setSpacing(PAD)
        across.addWidget(self._picture)
        across.addWidget(self._where, stretch=1)
        down.addLayout(across)
        self.body.addWidget(frame)
        self.body.addWidget(quiet_label(tr(LATER)))
        self.body.addStretch(1)

    def _row(self, name: str, editor: Editor) -> QVBoxLayout:
        """Label, help and editor: below each other where it is a line of text, else beside."""
        spec = spec_of(name)
        label = plain(spec.label)
        editor.control.setAccessibleName(spec.label)
        editor.control.setAccessibleDescription(spec.help)
        down = QVBoxLayout()
        down.setContentsMargins(0, SPACE, 0, SPACE)
        down.setSpacing(SPACE)
        across = QHBoxLayout()
        across.setSpacing(GAP)
        across.addWidget(label, stretch=1)
        down.addLayout(across)
        down.addWidget(quiet_label(spec.help))
        if name == "start_at_login":
            across.addWidget(editor, alignment=Qt.AlignmentFlag.AlignRight)
        else:
            down.addWidget(editor)
        return down
