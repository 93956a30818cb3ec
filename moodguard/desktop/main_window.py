"""The one window: how things are now, first; behind it the settings, profiles, what is kept, and help.

It shows and asks; somebody else saves. A page is built when somebody first turns to it.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from moodguard.desktop.gradual import Gradual
from moodguard.desktop.now_page import NowPage
from moodguard.desktop.page_names import HELP, HISTORY, KNOWLEDGE, NOW, PROFILES, group_of, name_of
from moodguard.desktop.screens import ScreenWatch, keep_on_screen
from moodguard.desktop.settings_page import Page, line, quiet_label
from moodguard.desktop.settings_pages import SettingsPages, UnusableValueError
from moodguard.desktop.theme import GAP, PAD, SPACE
from moodguard.desktop.tray import TrayState
from moodguard.store.settings import Group, spec_of
from moodguard.translation import to_translate, tr

if TYPE_CHECKING:
    from moodguard.desktop.dialogs import FileDialogs, Questions
    from moodguard.desktop.editors import Editor, ListCameras, ListThemes
    from moodguard.desktop.history.page import HistoryPage
    from moodguard.desktop.knowledge_page import KnowledgePage
    from moodguard.desktop.profiles_page import ProfilesPage

TITLE = "MoodGuard"
PRIVACY = to_translate("Nothing leaves this computer, and no picture of you is stored.")
NOT_MEDICAL = to_translate("MoodGuard is not a medical device.")
SAVED, UNSAVED = to_translate("Saved."), to_translate("You have changes that are not saved.")
SIZE_EM = (100, 78)  # width and height it opens with, in letters of the font
SCREEN_SHARE = 0.9


class MainWindow(QWidget):
    """Its settings are a copy: nothing holds until the user presses Save."""

    saved = Signal(object)  # Settings
    preview_wanted = Signal(object)  # the value of the camera to show live, or None: no longer
    taste_forgotten = Signal()  # at once: forget what was learned about pictures
    now_made = Signal(object)  # NowPage, once; so is it with the others
    history_made = Signal(object)  # HistoryPage
    profiles_made = Signal(object)  # ProfilesPage
    knowledge_made = Signal(object)  # KnowledgePage
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
    ) -> None:
        """`cameras` and `themes` as in `SettingsPages`; `icons` are the tray's, empty ones where None."""
        super().__init__(parent)
        ScreenWatch(lambda: keep_on_screen(self), self)
        self.setWindowTitle(TITLE)
        self._icons = icons or {state: QIcon() for state in TrayState}
        self._given_dialogs, self._given_questions = dialogs, questions
        self._must_close = False
        self.settings = SettingsPages(cameras, lambda: self._dialogs, themes, self)
        self.settings.preview_wanted.connect(self.preview_wanted)
        self.settings.taste_forgotten.connect(self.taste_forgotten)
        self.settings.problem.connect(self.show_problem)
        self.settings.changed.connect(self._show_whether_changed)
        self.settings.built.connect(self._order_focus)
        self._titles = {
            NOW: tr("Now"),
            HISTORY: tr("How am I doing"),
            **{name_of(group): tr(group.value) for group in Group},
            PROFILES: tr("Profiles"),
            KNOWLEDGE: tr("What MoodGuard knows"),
            HELP: tr("Help and about"),
        }
        self._made: dict[str, QWidget] = {}
        self._problem = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._problem.setProperty("look", "problem")
        self._pages = QStackedWidget()
        self._list = self._make_list()
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
        return self.names[self._list.currentRow()]

    def turn_to(self, name: str) -> None:
        """Turn to the page of that name, one of `names`; it is built by and by where it never was."""
        if name == self.shown_page:
            self._turn_to(self.names.index(name))
        else:
            self._list.setCurrentRow(self.names.index(name))

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

    def open_profiles(self) -> None:
        """Turn to the page of profiles."""
        self.turn_to(PROFILES)

    # --- what concerns the settings

    def editor(self, name: str) -> "Editor":
        """The editor of the setting of that name."""
        self._page(name_of(spec_of(name).group))
        return self.settings.editor(name)

    @property
    def is_changed(self) -> bool:
        """Whether the user has changed settings that are not saved."""
        return self.settings.is_changed

    @property
    def problem(self) -> str:
        """What is said above the pages to be wrong."""
        return self._problem.text()

    def show_problem(self, words: str) -> None:
        """Say above the pages what is wrong; an empty text takes the line away. "Now" has its own line."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words) and self.shown_page != NOW)

    def restore_defaults(self) -> None:
        """Put the usual values on the page that is shown; as all else, they hold once saved."""
        if (group := self._group()) is not None:
            self.settings.restore_defaults(group)

    def save(self) -> bool:
        """Hand out what is shown; say why, and return False, where a value can't be used."""
        try:
            settings = self.settings.values()
        except UnusableValueError as error:
            self._go_to(error.name)
            self.show_problem(tr("Not saved: {error}.").format(error=error))
            return False
        self.show_problem("")
        self.saved.emit(settings)
        self._say(tr(SAVED))
        return True

    def _go_to(self, name: str) -> None:
        self.turn_to(name_of(spec_of(name).group))
        self.editor(name).setFocus()

    # --- coming and going

    def close_now(self) -> None:
        """Close, whatever was changed: the program ends, or its user has said so."""
        self._must_close = True
        self.close()
        self._must_close = False

    def may_go(self) -> bool:
        """Ask what becomes of changes that are not saved; False where the user wants to stay."""
        if not self.isVisible() or not self.is_changed:
            return True
        wanted = self._questions.save_first(self)
        if wanted is None or (wanted and not self.save()):
            return False
        self.settings.undo()  # nothing is left to be undone where it was saved
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The screen may be gone on which it was closed."""
        if not self.is_made(self.shown_page):
            self._turn_to(self._list.currentRow())
        super().showEvent(event)
        keep_on_screen(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Changes are not lost without a word."""
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
                HELP: self.help_made.emit,
            }  # fmt: skip
            if name in made:
                made[name](page)
        return self._made[name]

    def _make_page(self, name: str) -> Page:
        if (group := group_of(name)) is not None:
            return self.settings.page(group)
        if name == NOW:
            return NowPage(self._icons)
        # Modules of pages that are looked at less often than "Now".
        if name == HISTORY:
            from moodguard.desktop.history.page import HistoryPage

            return HistoryPage(lambda: self._dialogs, lambda: self._questions)
        if name == PROFILES:
            from moodguard.desktop.profiles_page import ProfilesPage

            return ProfilesPage(self._questions)
        if name == KNOWLEDGE:
            from moodguard.desktop.knowledge_page import KnowledgePage

            return KnowledgePage(self._dialogs, self._questions)
        from moodguard.desktop.help_page import HelpPage

        return HelpPage(self._icons)

    def _group(self) -> Group | None:
        """The group of settings on the page that is shown."""
        return group_of(self.shown_page)

    def _turn_to(self, row: int) -> None:
        self._show_whether_changed()
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
        """The keyboard goes through the page, then to the buttons, which were there before it."""
        here, last, page = self.nextInFocusChain(), None, self._pages.currentWidget()
        while page is not None and here is not None and here is not self:
            # Qt puts nothing behind what takes no keyboard, such as the inside of a box for several lines.
            if page.isAncestorOf(here) and here.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                last = here
            here = here.nextInFocusChain()
        if last is not None:
            for button in (self._restore, self._undo, self._save):
                QWidget.setTabOrder(last, button)
                last = button

    def _show_whether_changed(self) -> None:
        changed = self.is_changed
        self._buttons.setVisible(changed or self._group() is not None)
        self._restore.setVisible(self._group() is not None)
        for button in (self._save, self._undo):
            button.setEnabled(changed)
        self._say(tr(UNSAVED) if changed else "")

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.setVisible(bool(words))

    # --- making

    def _make_list(self) -> QListWidget:
        pages = QListWidget()
        pages.setProperty("look", "pages")
        pages.setAccessibleName(tr("Pages"))
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        pages.addItems(list(self._titles.values()))
        pages.setCurrentRow(0)  # its page is built when the window is shown, unless another one is wanted
        pages.setFixedWidth(pages.sizeHintForColumn(0) + 2 * PAD)
        pages.currentRowChanged.connect(self._turn_to)
        return pages

    def _make_buttons(self) -> QWidget:
        self._restore = QPushButton(tr("Restore &defaults"))
        self._restore.setToolTip(tr("Puts the usual values on this page"))
        self._restore.clicked.connect(self.restore_defaults)
        self._said = quiet_label("")
        self._undo = QPushButton(tr("&Undo changes"))
        self._undo.setToolTip(tr("Shows what holds, and forgets what was changed since"))
        self._undo.clicked.connect(self._undo_changes)
        self._save = QPushButton(tr("&Save"))
        self._save.setProperty("look", "main")
        self._save.clicked.connect(self.save)
        QShortcut(QKeySequence.StandardKey.Save, self, self._save.click)
        QShortcut(Qt.Key.Key_Escape, self, self.close)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self._restore)
        row.addWidget(self._said, stretch=1)
        row.addStretch(0)
        row.addWidget(self._undo)
        row.addWidget(self._save)
        return whole

    def _undo_changes(self) -> None:
        self.settings.undo()
        self.show_problem("")

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
        column.addWidget(quiet_label(f"{tr(PRIVACY)} {tr(NOT_MEDICAL)}"))
        column.addWidget(self._buttons)

    def _take_size(self) -> None:
        em = self.fontMetrics().horizontalAdvance("n")
        room = self.screen().availableSize() * SCREEN_SHARE
        self.resize(min(room.width(), SIZE_EM[0] * em), min(room.height(), SIZE_EM[1] * em))
