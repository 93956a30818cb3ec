"""The settings dialog: a page for each group of the schema. It shows and asks; somebody else saves."""

from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop import knowledge_page, profiles_page
from moodguard.desktop.dialogs import FileDialogs, Questions
from moodguard.desktop.editors import CameraEditor, Editor, ListCameras, ListThemes, NumberEditor, make_editor
from moodguard.desktop.knowledge_page import KnowledgePage
from moodguard.desktop.profiles_page import ProfilesPage
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.settings_page import SettingsPage, line, quiet_label
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.store.settings import PERSONAL, Group, Settings, check, spec_of

TITLE = "MoodGuard: settings"
PRIVACY = "Nothing leaves this computer, and no picture of you is stored."
NOT_MEDICAL = "MoodGuard is not a medical device."
SIZE_EM = (100, 78)  # width and height it opens with, in letters of the font
SCREEN_SHARE = 0.9
DEFAULTS = Settings()


class SettingsDialog(QDialog):
    """Edits a copy of the settings. Nothing holds until the user presses Save."""

    saved = Signal(object)  # Settings
    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    taste_forgotten = Signal()  # at once: forget what was learned about pictures
    profiles_wanted = Signal()  # the page of profiles is shown
    welcome_wanted = Signal()  # once more from its beginning
    knowledge_wanted = Signal()  # the page that shows what is kept is shown

    def __init__(
        self,
        cameras: ListCameras,
        dialogs: FileDialogs | None = None,
        parent: QWidget | None = None,
        *,
        themes: ListThemes = lambda: [],
        questions: Questions | None = None,
    ) -> None:
        """`cameras` gives label and value of each, `themes` the names of what the gallery can show; they are
        asked at each `load`, the cameras also when the user asks.
        """
        super().__init__(parent)
        ScreenWatch(lambda: keep_on_screen(self), self)
        self.setWindowTitle(TITLE)
        self.setSizeGripEnabled(True)
        self._names = {
            group: [f.name for f in fields(Settings) if spec_of(f.name).group is group] for group in Group
        }
        self._editors = {
            f.name: make_editor(spec_of(f.name), cameras, dialogs or FileDialogs(), themes)
            for f in fields(Settings)
        }
        for camera in self._camera_editors():
            camera.preview_wanted.connect(self.preview_wanted)
        for editor in self._editors.values():
            if isinstance(editor, NumberEditor):
                editor.problem.connect(self.show_problem)
        self._restore = QPushButton("Restore &defaults")
        self._problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._problem.setProperty("look", "problem")
        self._problem.hide()
        self._pages = QStackedWidget()
        self._by_group = {
            group: SettingsPage(group.value, [self._editors[name] for name in self._names[group]])
            for group in Group
        }
        self.profiles = ProfilesPage(questions or Questions())
        self.knowledge = KnowledgePage(dialogs or FileDialogs(), questions or Questions())
        self._list = QListWidget()
        self._fill_pages()
        self._forget_taste = self._by_group[Group.GALLERY].offer("Forget what was learned")
        self._forget_taste.clicked.connect(self.taste_forgotten)
        self._forget_taste.hide()
        self._by_group[Group.GENERAL].offer("See the welcome again").clicked.connect(self.welcome_wanted)
        self._lay_out()
        self._take_size()

    def editor(self, name: str) -> Editor:
        """The editor of the setting of that name."""
        return self._editors[name]

    def add_above_camera(self, panel: QWidget) -> None:
        """Show `panel` above the settings of the camera."""
        self._by_group[Group.CAMERA].put_above(panel)

    def load(self, settings: Settings, learned: str = "") -> None:
        """Show `settings`, and forget what was typed and not saved. `learned` says what MoodGuard has learned
        about its user, which is part of when it speaks up.
        """
        self._by_group[Group.MOOD].note(learned)
        for name, editor in self._editors.items():
            editor.set_value(getattr(settings, name))

    def load_own(self, settings: Settings, learned: str) -> None:
        """Show the settings of another profile; what was typed into the others stays."""
        self._by_group[Group.MOOD].note(learned)
        for name in PERSONAL:
            self._editors[name].set_value(getattr(settings, name))

    def load_changes(self, before: Settings, after: Settings, learned: str) -> None:
        """Show what has changed from `before` to `after`; all else that was typed stays."""
        self._by_group[Group.MOOD].note(learned)
        for name, editor in self._editors.items():
            if getattr(after, name) != getattr(before, name):
                editor.set_value(getattr(after, name))

    def open_profiles(self) -> None:
        """Turn to the page of profiles."""
        self._list.setCurrentRow(self._pages.indexOf(self.profiles))

    def show_taste(self, words: str, *, can_forget: bool) -> None:
        """Say on the gallery's page what was learned about pictures, and offer to forget it."""
        self._by_group[Group.GALLERY].note(words)
        self._forget_taste.setVisible(can_forget)

    def show_camera_state(self, words: str) -> None:
        """Say how the camera is just now; an empty text takes the line away."""
        for camera in self._camera_editors():
            camera.say_state(words)

    def show_preview(self, width: int, height: int, rgb: bytes) -> None:
        """Show a picture of the camera: red, green, blue of each pixel, row by row."""
        for camera in self._camera_editors():
            camera.preview.show_picture(width, height, rgb)

    def say_no_preview(self, words: str) -> None:
        """Say why there is no picture of the camera."""
        for camera in self._camera_editors():
            camera.preview.show_words(words)

    def _camera_editors(self) -> list[CameraEditor]:
        return [editor for editor in self._editors.values() if isinstance(editor, CameraEditor)]

    @property
    def problem(self) -> str:
        """What is said above the pages to be wrong."""
        return self._problem.text()

    def showEvent(self, event: QShowEvent) -> None:
        """The screen may be gone on which it was closed."""
        super().showEvent(event)
        keep_on_screen(self)

    def show_problem(self, words: str) -> None:
        """Say above the pages what is wrong; an empty text takes the line away."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def restore_defaults(self) -> None:
        """Put the usual values on the page that is shown; as all else, they hold once saved."""
        groups = list(Group)[self._pages.currentIndex() :][:1]  # the other pages have no usual values
        for name in (name for group in groups for name in self._names[group]):
            self._editors[name].set_value(getattr(DEFAULTS, name))

    def save(self) -> None:
        """Hand out what is shown and close; stay, and say why, where a value can't be used."""
        values = {}
        for name, editor in self._editors.items():
            try:
                values[name] = check(name, editor.value())
            except ValueError as error:
                self._go_to(name)
                self.show_problem(f"Not saved: {error}.")
                return
        self.accept()
        self.saved.emit(Settings(**values))

    def _go_to(self, name: str) -> None:
        self._list.setCurrentRow(list(Group).index(spec_of(name).group))
        self._editors[name].setFocus()

    # --- making

    def _fill_pages(self) -> None:
        self._list.setProperty("look", "pages")
        self._list.setAccessibleName("Pages of settings")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for group in Group:
            self._list.addItem(group.value)
            self._pages.addWidget(self._by_group[group])
        for title, page in ((profiles_page.TITLE, self.profiles), (knowledge_page.TITLE, self.knowledge)):
            self._list.addItem(title)
            self._pages.addWidget(page)
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + 2 * PAD)
        self._list.currentRowChanged.connect(self._turn_to)
        self._list.setCurrentRow(0)

    def _turn_to(self, row: int) -> None:
        self._pages.setCurrentIndex(row)
        self._restore.setEnabled(row < len(Group))
        page = self._pages.currentWidget()
        if page is self.profiles:
            self.profiles_wanted.emit()
        elif page is self.knowledge:
            self.knowledge_wanted.emit()

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(PAD)
        middle.addWidget(self._list)
        middle.addWidget(self._pages, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(GAP + SPACE)
        column.addWidget(self._problem)
        column.addLayout(middle, stretch=1)
        column.addWidget(line())
        column.addWidget(quiet_label(f"{PRIVACY} {NOT_MEDICAL}"))
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        restore = self._restore
        restore.setToolTip("Puts the usual values on this page")
        restore.clicked.connect(self.restore_defaults)
        cancel = QPushButton("&Cancel")
        cancel.clicked.connect(self.reject)
        save = QPushButton("&Save")
        save.setProperty("look", "main")
        save.clicked.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(restore)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(save)
        for button in [*self.findChildren(QPushButton), restore, cancel]:
            button.setAutoDefault(False)
        save.setDefault(True)
        return row

    def _take_size(self) -> None:
        em = self.fontMetrics().horizontalAdvance("n")
        room = self.screen().availableSize() * SCREEN_SHARE
        self.resize(min(room.width(), SIZE_EM[0] * em), min(room.height(), SIZE_EM[1] * em))
