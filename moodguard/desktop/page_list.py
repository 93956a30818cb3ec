"""The window's left side: a field to find settings by words, and below it the pages, or what was found.

Above the pages, in a narrow window, they are a choice that takes one line.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from moodguard.desktop.fields import CalmComboBox
from moodguard.desktop.settings_search import Entry, entries, find
from moodguard.desktop.theme import GAP, PAD
from moodguard.translation import tr

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own, which PySide has no name for
NAME = Qt.ItemDataRole.UserRole


class FindField(QLineEdit):
    """A line whose Escape clears it first, and whose arrow down leads to what was found."""

    left_below = Signal()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the window only where nothing is typed."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and bool(self.text())
        if is_escape and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_below.emit()
        else:
            super().keyPressEvent(event)


class PageList(QWidget):
    """Shows which pages there are, and tells which one, or which setting, the user wants to see."""

    turned = Signal(int)  # the page in that row is chosen
    setting_found = Signal(str)  # the setting of that name is wanted

    def __init__(self, titles: Mapping[str, str]) -> None:
        """`titles` of the pages by name, from above; the first one is chosen."""
        super().__init__()
        self._titles = titles
        self._entries: list[Entry] = []
        self._folded = False
        self.pages = _list(tr("Pages"))
        self.pages.addItems(list(titles.values()))
        self.pages.setCurrentRow(0)
        self.pages.currentRowChanged.connect(self.turned)
        self.choice = CalmComboBox()
        self.choice.setAccessibleName(tr("Pages"))
        self.choice.addItems(list(titles.values()))
        self.choice.currentIndexChanged.connect(self.pages.setCurrentRow)
        self.pages.currentRowChanged.connect(self.choice.setCurrentIndex)
        self.choice.hide()
        self.hits = _list(tr("What was found"))
        self.hits.setWordWrap(True)
        self.hits.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.hits.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.hits.hide()
        self.hits.itemClicked.connect(self._choose)
        self.hits.itemActivated.connect(self._choose)
        self.search = FindField()
        self.search.setPlaceholderText(tr("Find a setting"))
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(lambda: self._choose(self.hits.item(0)))
        self.search.left_below.connect(self._go_down)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GAP)
        for part in (self.search, self.choice, self.pages, self.hits):
            down.addWidget(part)
        self.fit()

    def fold(self, folded: bool) -> None:
        """Take little height and all of the width, or be a list that is as wide as the longest title."""
        if folded is not self._folded:
            self._folded = folded
            self.fit()
            self._show_pages()

    def fit(self) -> None:
        """Be as wide as the longest title."""
        if self._folded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(QWIDGETSIZE_MAX)
            return
        bar = self.pages.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(self.pages.sizeHintForColumn(0) + bar + PAD)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room; the lists have taken it on behind this event."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            QTimer.singleShot(0, self, self.fit)

    def _find(self, words: str) -> None:
        wanted = bool(words.strip())
        self._show_pages()
        self.hits.clear()
        if not wanted:
            return
        self._entries = self._entries or entries(self._titles)
        for entry in find(words, self._entries):
            told = f"{entry.label}\n{entry.page}" if entry.is_setting else entry.label
            item = QListWidgetItem(told, self.hits)
            item.setData(NAME, entry)
            item.setSizeHint(self._room_for(told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.label}, {entry.page}")
        if not self.hits.count():
            nothing = QListWidgetItem(tr("Nothing is called like that."), self.hits)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)

    def _show_pages(self) -> None:
        finding = bool(self.search.text().strip())
        self.pages.setVisible(not finding and not self._folded)
        self.choice.setVisible(not finding and self._folded)
        self.hits.setVisible(finding)

    def _room_for(self, words: str) -> QSize:
        """As many lines as they take; the list itself forgets the style sheet's margins."""
        width = self.width() - 2 * PAD - self.hits.verticalScrollBar().sizeHint().width()
        box = self.fontMetrics().boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), words)
        return QSize(width, box.height() + 2 * GAP)

    def _go_down(self) -> None:
        pages = self.choice if self._folded else self.pages
        there = self.hits if self.hits.isVisible() else pages
        there.setFocus()
        if there is self.hits and self.hits.currentRow() < 0:
            self.hits.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(NAME) if item is not None else None
        if not isinstance(entry, Entry):
            return
        self.search.clear()
        if entry.is_setting:
            self.setting_found.emit(entry.name)
        else:
            self.pages.setCurrentRow(list(self._titles).index(entry.name))
            (self.choice if self._folded else self.pages).setFocus()


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setProperty("look", "pages")
    made.setAccessibleName(name)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
