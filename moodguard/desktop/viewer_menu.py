"""The gallery's menus: all that it can do, and what of the pictures is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from moodguard.desktop.picture_filter import PictureFilter
from moodguard.desktop.viewer_commands import Command, with_key
from moodguard.translation import tr


@dataclass(frozen=True)
class MenuState:
    """What can be done just now, and what is switched on."""

    picture: bool  # whether there is one
    several: bool
    liked: bool
    refused: bool
    can_take_back: bool
    playing: bool
    full_screen: bool
    strip: bool
    own_folder: bool  # whether MoodGuard's paintings can be gone back to
    filters: Sequence[PictureFilter]
    filter: PictureFilter


Run = Callable[[Command], None]
Choose = Callable[[PictureFilter], None]


def picture_menu(parent: QWidget, state: MenuState, run: Run, choose: Choose) -> QMenu:
    """Everything. It deletes itself once it is closed."""
    menu = _menu(parent)
    _add(menu, run, Command.LIKE, tr("Don't like it any more") if state.liked else "", enabled=state.picture)
    _add(menu, run, Command.NOT_FOR_ME, tr("Show it again") if state.refused else "", enabled=state.picture)
    if state.can_take_back:
        _add(menu, run, Command.TAKE_BACK)
    _add(menu, run, Command.WHY, enabled=state.picture)
    menu.addSeparator()
    _add_filters(menu.addMenu(tr("Show")), state, choose)
    play = tr("Stop the slideshow") if state.playing else tr("Start the slideshow")
    _add(menu, run, Command.PLAY, play, enabled=state.several)
    _add(menu, run, Command.STRIP, tr("Hide the row") if state.strip else "", enabled=state.several)
    _add(menu, run, Command.FULL_SCREEN, tr("Leave full screen") if state.full_screen else "")
    menu.addSeparator()
    for command in (Command.SAVE, Command.COPY, Command.WALLPAPER):
        _add(menu, run, command, enabled=state.picture)
    menu.addSeparator()
    _add_sources(menu, state, run)
    menu.addSeparator()
    _add(menu, run, Command.MINUTE)
    _add(menu, run, Command.CLOSE)
    return menu


def filter_menu(parent: QWidget, state: MenuState, run: Run, choose: Choose) -> QMenu:
    """What of the pictures is shown, and where they come from. It deletes itself once it is closed."""
    menu = _menu(parent)
    _add_filters(menu, state, choose)
    menu.addSeparator()
    _add_sources(menu, state, run)
    return menu


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, run: Run, command: Command, words: str = "", *, enabled: bool = True) -> None:
    action = menu.addAction(with_key(command, words))
    action.setEnabled(enabled)
    # Behind the menu's closing: what is run may ask in a dialog of its own.
    action.triggered.connect(lambda: run(command), Qt.ConnectionType.QueuedConnection)


def _add_filters(menu: QMenu, state: MenuState, choose: Choose) -> None:
    group = QActionGroup(menu)
    for number, each in enumerate(state.filters):
        if number == 2:  # behind everything and the favourites come the themes
            menu.addSeparator()
        action = menu.addAction(each.name.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(each == state.filter)
        group.addAction(action)
        action.triggered.connect(lambda _=False, one=each: choose(one))


def _add_sources(menu: QMenu, state: MenuState, run: Run) -> None:
    _add(menu, run, Command.FOLDER)
    if state.own_folder:
        _add(menu, run, Command.PAINTINGS)
