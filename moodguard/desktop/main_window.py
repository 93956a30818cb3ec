"""The one window: how things are now, first; behind it the settings, profiles, what is kept, and help.

It shows and asks; somebody else saves. A page is built when somebody first turns to it.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop.gradual import Gradual
from moodguard.desktop.now_page import NowPage
from moodguard.desktop.page_list import PageList
from moodguard.desktop.page_names import BACKUP, HELP, HISTORY, KNOWLEDGE, NOW, PROFILES, group_of, name_of
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.settings_page import Page, line, quiet_label
from moodguard.desktop.settings_pages import CheckPlace, Meaning, SettingsPages
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.desktop.tray import TrayState
from moodguard.store.settings import SPECS, Group, Settings, spec_of
from moodguard.translation import listed, to_translate, tr

if TYPE_CHECKING:
    from moodguard.desktop.dialogs import FileDialogs, Questions
    from moodguard.desktop.editors import Editor, ListCameras, ListThemes
    from moodguard.desktop.history.page import HistoryPage
    from moodguard.desktop.knowledge_page import KnowledgePage
    from moodguard.desktop.profiles_page import ProfilesPage

TITLE = "MoodGuard"
PRIVACY = to_translate("Nothing leaves this computer, and no picture of you is stored.")
NOT_MEDICAL = to_translate("MoodGuard is not a medical device.")
SIZE_EM = (100, 78)  # width and height it opens with, in letters of the font
SCREEN_SHARE = 0.9
NARROW_EM = 72  # below this width the list of pages goes above them


class MainWindow(QWidget):
    """What the user changes in the settings holds at once, and can be taken back."""

    saved = Signal(object)  # Settings, to hold from now on
    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    taste_forgotten = Signal()  # at once: forget what was learned about pictures
    now_made = Signal(object)  # NowPage, once; so is it with the others
    history_made = Signal(object)  # HistoryPage
    profiles_made = Signal(object)  # ProfilesPage
    knowledge_made = Signal(object)  # KnowledgePage
    backup_made = Signal(object)  # BackupPage
    help_made = Signal(object)  # HelpPage
    turned = Signal(str)  # the page of that name is shown, now or anew
    closed = Signal()

    def __init__(
        self,
        cameras: "ListCameras",
        dialogs: "FileDialogs | None" = None,
        parent: QWidget | None = None,
        *,
        icons: Mapping[TrayState, QIcon] | None = None,
        themes: "ListThemes" = lambda: [],
        questions: "Questions | None" = None,
        check_place: CheckPlace | None = None,
        meaning: Meaning = lambda _: "",
    ) -> None:
        """`cameras`, `themes`, `check_place` and `meaning` as in `SettingsPages`; `icons` are the tray's,
        empty ones where None.
        """
        super().__init__(parent)
        ScreenWatch(lambda: keep_on_screen(self), self)
        self.setWindowTitle(TITLE)
        self._icons = icons or {state: QIcon() for state in TrayState}
        self._given_dialogs, self._given_questions = dialogs, questions
        self._must_close = False
        self.settings = SettingsPages(
            cameras, lambda: self._dialogs, themes, self, check_place=check_place, meaning=meaning
        )
        self.settings.preview_wanted.connect(self.preview_wanted)
        self.settings.taste_forgotten.connect(self.taste_forgotten)
        self.settings.committed.connect(self._pass_on)
        self.settings.changed.connect(self._show_buttons)
        self.settings.built.connect(self._order_focus)
        self._titles = {
            NOW: tr("Now"),
            HISTORY: tr("How am I doing"),
            **{name_of(group): tr(group.value) for group in Group},
            PROFILES: tr("Profiles"),
            KNOWLEDGE: tr("What MoodGuard knows"),
            BACKUP: tr("Backup"),
            HELP: tr("Help and about"),
        }
        self._made: dict[str, QWidget] = {}
        self._problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._problem.setProperty("look", "problem")
        self._pages = QStackedWidget()
        self._list = PageList(self._titles)
        self._list.turned.connect(self._turn_to)
        self._list.setting_found.connect(self.show_setting)
        self._buttons = self._make_buttons()
        self._lay_out()
        self._take_size()
        self.show_problem("")

    # Made when first wanted, for Qt's own dialogs take a while to load.

    @cached_property
    def _dialogs(self) -> "FileDialogs":
        from moodguard.desktop.dialogs import FileDialogs

        return self._given_dialogs or FileDialogs()

    @cached_property
    def _questions(self) -> "Questions":
        from moodguard.desktop.dialogs import Questions

        return self._given_questions or Questions()

    # --- pages

    @property
    def names(self) -> list[str]:
        """The names of all pages, from above."""
        return list(self._titles)

    @property
    def shown_page(self) -> str:
        """The name of the page that is turned to."""
        return self.names[self._list.pages.currentRow()]

    def turn_to(self, name: str) -> None:
        """Turn to the page of that name, one of `names`; it is built by and by where it never was."""
        if name == self.shown_page:
            self._turn_to(self.names.index(name))
        else:
            self._list.pages.setCurrentRow(self.names.index(name))

    def finish(self) -> None:
        """Build what is still missing of the page that is turned to, for somebody who needs the whole."""
        self._show_page()
        if (group := self._group()) is not None:
            self.settings.finish(group)
        for building in self._page(self.shown_page).findChildren(Gradual):
            building.finish()

    def is_made(self, name: str) -> bool:
        """Whether somebody has turned to that page before."""
        return name in self._made

    @property
    def now(self) -> NowPage:
        """The page "Now"; made where it is not there yet, as the others are."""
        return cast(NowPage, self._page(NOW))

    @property
    def history(self) -> "HistoryPage":
        """The page of the history."""
        return cast("HistoryPage", self._page(HISTORY))

    @property
    def profiles(self) -> "ProfilesPage":
        """The page of profiles."""
        return cast("ProfilesPage", self._page(PROFILES))

    @property
    def knowledge(self) -> "KnowledgePage":
        """The page of what is kept."""
        return cast("KnowledgePage", self._page(KNOWLEDGE))

    # --- what concerns the settings

    def editor(self, name: str) -> "Editor":
        """The editor of the setting of that name."""
        self._page(name_of(SPECS[name].group))
        return self.settings.editor(name)

    def show_setting(self, name: str) -> None:
        """Turn to the page of that setting, and have the keyboard there."""
        self.turn_to(name_of(SPECS[name].group))
        self._show_page()
        control = self.settings.row(name).editor.control
        cast(Page, self._page(self.shown_page)).bring(control)

    @property
    def problem(self) -> str:
        """What is said above the pages to be wrong."""
        return self._problem.text()

    def show_problem(self, words: str) -> None:
        """Say above the pages what is wrong; an empty text takes the line away. "Now" has its own line."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words) and self.shown_page != NOW)

    def undo(self) -> None:
        """Take the last change of the settings back."""
        self.settings.undo()

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self.settings.redo()

    def restore_page(self) -> None:
        """Let the usual values hold on the page that is shown."""
        self.settings.restore(self._group())

    def restore_all(self) -> None:
        """Let the usual values hold on all pages."""
        self.settings.restore()

    def _pass_on(self, settings: Settings) -> None:
        self.show_problem("")
        self.saved.emit(settings)

    # --- coming and going

    def close_now(self) -> None:
        """Close, whatever was entered that can't be used: the program ends, or its user has said so."""
        self.settings.flush()
        self._must_close = True
        self.close()
        self._must_close = False

    def may_go(self) -> bool:
        """Hand out what is half typed, and ask what becomes of what can't be used; False where the user wants
        to stay and mend it.
        """
        if not self.isVisible():
            return True
        self.settings.flush()
        refused = self.settings.refused
        if not refused:
            return True
        if not self._questions.drop(self, listed([spec_of(name).label for name in refused])):
            self.show_setting(refused[0])
            return False
        self.settings.drop_refused()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The screen may be gone on which it was closed."""
        if not self.is_made(self.shown_page):
            self._turn_to(self._list.pages.currentRow())
        super().showEvent(event)
        keep_on_screen(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside a page that would be too narrow stands no list."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().horizontalAdvance("n")
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._list.fold(narrow)
        self._middle.setDirection(way)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing that was entered is lost without a word."""
        if self._must_close or self.may_go():
            was_visible = self.isVisible()
            super().closeEvent(event)
            if was_visible:
                self.closed.emit()
        else:
            event.ignore()

    # --- within

    def _page(self, name: str) -> QWidget:
        if name not in self._made:
            page = self._make_page(name)
            self._made[name] = page
            self._pages.addWidget(page)
            made: dict[str, Callable[[object], None]] = {
                NOW: self.now_made.emit, HISTORY: self.history_made.emit,
                PROFILES: self.profiles_made.emit, KNOWLEDGE: self.knowledge_made.emit,
                BACKUP: self.backup_made.emit,
                HELP: self.help_made.emit,
            }  # fmt: skip
            if name in made:
                made[name](page)
        return self._made[name]

    def _make_page(self, name: str) -> Page:
        if (group := group_of(name)) is not None:
            return self.settings.page(group)
        makers: dict[str, Callable[[], Page]] = {
            NOW: lambda: NowPage(self._icons),
            HISTORY: self._make_history,
            PROFILES: self._make_profiles,
            KNOWLEDGE: self._make_knowledge,
            BACKUP: self._make_backup,
            HELP: self._make_help,
        }
        return makers[name]()

    # Modules of pages that are looked at less often than "Now" are loaded with them.

    def _make_history(self) -> Page:
        from moodguard.desktop.history.page import HistoryPage

        return HistoryPage(lambda: self._dialogs, lambda: self._questions)

    def _make_profiles(self) -> Page:
        from moodguard.desktop.profiles_page import ProfilesPage

        return ProfilesPage(self._questions)

    def _make_knowledge(self) -> Page:
        from moodguard.desktop.knowledge_page import KnowledgePage

        return KnowledgePage(self._dialogs, self._questions)

    def _make_backup(self) -> Page:
        from moodguard.desktop.backup_page import BackupPage

        return BackupPage(self._dialogs)

    def _make_help(self) -> Page:
        from moodguard.desktop.help_page import HelpPage

        return HelpPage(self._icons)

    def _group(self) -> Group | None:
        """The group of settings on the page that is shown."""
        return group_of(self.shown_page)

    def _turn_to(self, row: int) -> None:
        self.settings.flush()
        self._show_buttons()
        self.show_problem(self.problem)
        if self.is_made(self.names[row]):
            self._show_page()
        else:  # in turns of the event loop of their own, so that the window answers meanwhile
            QTimer.singleShot(0, self, self._get_ready)

    def _get_ready(self) -> None:
        """PySide looks through the types of all widgets when it first meets one that Qt has made: 40 ms."""
        if not self._made:
            QScrollArea().viewport()
        QTimer.singleShot(0, self, self._show_page)

    def _show_page(self) -> None:
        """Show the page that is chosen in the list."""
        name = self.shown_page
        page = self._page(name)
        self._pages.setCurrentWidget(page)
        if (group := self._group()) is not None:
            self.settings.refresh(group)
        self._order_focus()
        self.turned.emit(name)

    def _order_focus(self) -> None:
        """The keyboard goes from the list through the page, then to the buttons, which were made before."""
        page = self._pages.currentWidget()
        last: QWidget = self._list.hits
        if isinstance(page, Page):
            for each in (*page.tab_order(), self._restore, self._undo):
                QWidget.setTabOrder(last, each)
                last = each

    def _show_buttons(self) -> None:
        undoable = self.settings.undoable
        self._buttons.setVisible(bool(undoable) or self._group() is not None)
        self._restore.setVisible(self._group() is not None)
        self._undo.setEnabled(bool(undoable))
        self._say(_changed_words(undoable))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))
        self._undo.setAccessibleDescription(words)

    # --- making

    def _make_buttons(self) -> QWidget:
        self._restore = QPushButton(tr("&Restore"))
        self._restore.setToolTip(tr("Puts usual values back; “Undo” takes that back"))
        menu = QMenu(self._restore)
        menu.addAction(tr("The usual values on &this page"), self.restore_page)
        menu.addAction(tr("The usual values on &all pages"), self.restore_all)
        self._restore.setMenu(menu)
        self._said = quiet_label("")
        self._undo = QPushButton(tr("&Undo"))
        self._undo.setToolTip(tr("Takes the last change back"))
        self._undo.clicked.connect(self.undo)
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, self.redo)
        QShortcut(QKeySequence.StandardKey.Find, self, self._list.search.setFocus)
        QShortcut(Qt.Key.Key_Escape, self, self.close)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._restore)
        row.addWidget(self._said, stretch=1)
        row.addStretch(0)
        row.addWidget(self._undo)
        return whole

    def _lay_out(self) -> None:
        self._middle = middle = QHBoxLayout()
        middle.setSpacing(PAD)
        middle.addWidget(self._list)
        middle.addWidget(self._pages, stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(GAP + SPACE)
        column.addWidget(self._problem)
        column.addLayout(middle, stretch=1)
        column.addWidget(line())
        column.addWidget(quiet_label(f"{tr(PRIVACY)} {tr(NOT_MEDICAL)}"))
        column.addWidget(self._buttons)

    def _take_size(self) -> None:
        em = self.fontMetrics().horizontalAdvance("n")
        room = self.screen().availableSize() * SCREEN_SHARE
        self.resize(min(room.width(), SIZE_EM[0] * em), min(room.height(), SIZE_EM[1] * em))


def _changed_words(names: tuple[str, ...]) -> str:
    """What was changed last, for the line beside "Undo"."""
    if not names:
        return ""
    if len(names) == 1:
        return tr("Changed: {setting}.").format(setting=spec_of(names[0]).label)
    return tr("%n setting(s) changed.", "", len(names))
