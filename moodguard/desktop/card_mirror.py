"""A card, its menus and its words of help on surfaces of our own: above all windows, without the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMenu, QWidget

from moodguard.desktop.help_words import HelpWords
from moodguard.desktop.mirror import Mirror, part_at, unmap
from moodguard.system.layer_shell.popup import Box, PopupSurface
from moodguard.system.layer_shell.shell import LayerShell
from moodguard.system.layer_shell.surface import LayerSurface, Place


def place_of(card: QRect, room: QRect) -> Place:
    """In the corner of a screen's `room` that the card is nearest to, and as far from it.

    The compositor's room may be another, for it knows of panels, and that is what the corner is counted from.
    """
    left, above = card.left() - room.left(), card.top() - room.top()
    right, below = room.right() - card.right(), room.bottom() - card.bottom()
    return Place(
        card.width(), card.height(),
        right=right <= left, bottom=below <= above,
        from_side=max(0, min(left, right)), from_edge=max(0, min(above, below)),
    )  # fmt: skip


class CardMirror(Mirror):
    """A card from when it is about to be shown until it is hidden."""

    def __init__(self, card: QWidget, shell: LayerShell, screen: QScreen | None) -> None:
        """On `screen`, or one that the compositor chooses, which is that with the mouse or the keyboard."""
        unmap(card, True)
        surface = shell.show_card(_place(card), screen.name() if screen is not None else "")
        super().__init__(card, surface)
        self._card = card
        self._shell = shell
        self._layer: LayerSurface = surface
        self._pressed_part = QRect()
        self._words: HelpWords | None = None
        self._menus = card.findChildren(QMenu)
        for menu in self._menus:
            unmap(menu, True)
        self._parts = card.findChildren(QWidget)  # with the menus
        for part in self._parts:
            part.installEventFilter(self)
        self.ended.connect(self._let_go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the card, its menus, and what Qt would show words of help for in a window of its own."""
        kind = event.type()
        if kind is QEvent.Type.ToolTip and isinstance(watched, QWidget):
            self._show_words(watched)
            return True
        if kind is QEvent.Type.Leave:
            self._hide_words()
        if kind is QEvent.Type.Show and isinstance(watched, QMenu):
            # Not now: Qt would ask this filter again for each that is added while it asks.
            QTimer.singleShot(0, self, lambda: self._show_menu(watched))
        return super().eventFilter(watched, event) if watched is self._card else False

    def _before_drawing(self) -> None:
        self._layer.put(_place(self._card))

    def _takes_press(self, at: QPoint) -> bool:
        """A press beside an open menu closes that, and does nothing else."""
        self._hide_words()
        self._pressed_part = part_at(self._card, at)
        closed = [menu.close() for menu in self._menus if menu.isVisible()]
        return bool(closed)

    def _show_menu(self, menu: QMenu) -> None:
        if not menu.isVisible():
            return
        size = menu.width(), menu.height()
        surface = self._shell.show_popup(self._layer, _box(self._pressed_part, self._card), size, menu=True)
        if surface is None:
            menu.close()
            return
        _PopupMirror(menu, surface, self._card)

    def _show_words(self, part: QWidget) -> None:
        self._hide_words()
        if not part.toolTip() or part.window() is not self._card:
            return
        words = HelpWords(part.toolTip(), self._card)
        unmap(words, True)
        at = QRect(part.mapTo(self._card, QPoint()), part.size())
        size = words.width(), words.height()
        surface = self._shell.show_popup(self._layer, _box(at, self._card), size, menu=False)
        if surface is not None:
            _PopupMirror(words, surface, self._card)
            self._words = words
            words.show()

    def _hide_words(self) -> None:
        if self._words is not None:
            self._words.close()
            self._words.deleteLater()
            self._words = None

    def _let_go(self) -> None:
        self._hide_words()
        for part in self._parts:
            part.removeEventFilter(self)
        unmap(self._card, False)
        for menu in self._menus:
            menu.close()
            unmap(menu, False)


class _PopupMirror(Mirror):
    """A menu, or words of help."""

    def __init__(self, window: QWidget, surface: PopupSurface, card: QWidget) -> None:
        super().__init__(window, surface)
        self._card = card
        surface.placed.connect(self._placed)
        self.lost.connect(lambda _: window.close())

    def _placed(self, x: int, y: int) -> None:
        """So that the mouse is at one place of Qt's, whether it is on the card or on the menu."""
        self._window.move(self._card.mapToGlobal(QPoint(x, y)))


def _place(card: QWidget) -> Place:
    screen = QGuiApplication.screenAt(card.geometry().center()) or card.screen()
    return place_of(card.geometry(), screen.availableGeometry())


def _box(part: QRect, card: QWidget) -> Box:
    """As much of it as lies within the card, for the compositor takes nothing else."""
    within = part.intersected(card.rect())
    if within.isEmpty():
        within = QRect(0, 0, 1, 1)
    return Box(within.x(), within.y(), within.width(), within.height())
