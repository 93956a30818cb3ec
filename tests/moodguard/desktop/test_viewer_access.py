"""The gallery for who has no mouse, sees little, or hears it read out."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from moodguard.desktop.icon_button import IconButton
from moodguard.desktop.theme import DARK, contrast
from moodguard.desktop.thumbnails import ThumbnailStrip
from moodguard.desktop.viewer_bar import GROUND_ALPHA
from moodguard.desktop.viewer_commands import KEY_WORDS, Command, command_of, with_key
from moodguard.store.taste import Answer
from support.gallery_window import COLOURS, Gallery


def focused_in_turn(gallery: Gallery, most: int = 30) -> list[QWidget]:
    """What Tab comes to, from the picture until it comes round."""
    gallery.window.activateWindow()
    gallery.window.setFocus()
    seen: list[QWidget] = []
    for _ in range(most):
        gallery.window.focusNextPrevChild(True)
        found = gallery.window.focusWidget()
        if found is None or found in seen or found is gallery.window:
            break
        seen.append(found)
    return seen


def test_tab_goes_along_the_bar_in_the_order_that_is_seen(open_gallery: Gallery) -> None:
    buttons = [widget for widget in focused_in_turn(open_gallery) if isinstance(widget, IconButton)]
    places = [button.mapTo(open_gallery.window, button.rect().center()).x() for button in buttons]
    assert len(buttons) == 11
    assert places == sorted(places)


def test_the_row_comes_before_the_buttons_below_it(open_gallery: Gallery) -> None:
    open_gallery.press(Qt.Key.Key_T)
    order = focused_in_turn(open_gallery)
    rows = [number for number, widget in enumerate(order) if isinstance(widget, ThumbnailStrip)]
    buttons = [number for number, widget in enumerate(order) if isinstance(widget, IconButton)]
    assert len(rows) == 1
    assert rows[0] < min(buttons)


def test_all_that_can_be_pressed_has_a_name(open_gallery: Gallery) -> None:
    open_gallery.press(Qt.Key.Key_T)
    open_gallery.window.stay_for(100)
    for button in open_gallery.window.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button


def test_a_button_shows_that_it_has_the_keyboard(open_gallery: Gallery) -> None:
    button = open_gallery.button("Next")
    before = button.grab().toImage()
    open_gallery.window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    open_gallery.qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != before


@pytest.mark.parametrize("behind", [0, 128, 255])
def test_words_in_the_bar_can_be_read_over_any_picture(behind: int) -> None:
    ground = [int(DARK.window[at : at + 2], 16) for at in (1, 3, 5)]
    mixed = "#" + "".join(
        f"{round(GROUND_ALPHA * part + (1 - GROUND_ALPHA) * behind):02x}" for part in ground
    )
    for colour in (DARK.text, DARK.quiet, DARK.accent):
        assert contrast(colour, mixed) >= 4.5


def test_every_entry_of_the_menu_tells_its_key(open_gallery: Gallery) -> None:
    menu = open_gallery.window.menu()
    open_gallery.qtbot.addWidget(menu)
    told = {action.text().partition("\t")[0]: action.text().partition("\t")[2] for action in menu.actions()}
    assert told["Like this picture"] == "L"
    assert told["Save as…"] == "Ctrl+S"
    assert told["Full screen"] == "F11"


def test_each_key_that_is_told_does_what_it_is_told_for() -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for command, words in KEY_WORDS.items():
        name = re.split(", or | arrow", words)[0]
        plain = name.removeprefix("Ctrl+")
        key = {"Esc": Qt.Key.Key_Escape}.get(plain) or getattr(Qt.Key, f"Key_{plain}")
        modifiers = control if name.startswith("Ctrl+") else Qt.KeyboardModifier.NoModifier
        assert command_of(QKeyEvent(QKeyEvent.Type.KeyPress, key, modifiers)) is command, name
    assert with_key(Command.NEXT) == "Next picture\tRight, or Space"


def test_the_key_for_menus_opens_the_menu(open_gallery: Gallery) -> None:
    window = open_gallery.window
    middle = window.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, window.mapToGlobal(middle))
    QApplication.sendEvent(window, event)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_it_is_said_why_a_picture_hangs(gallery: Gallery, pictures: list[Path]) -> None:
    gallery.window._why = {pictures[0]: "New to you."}.get  # type: ignore[assignment]
    gallery.window.show_pictures(
        pictures, "Your gallery", "", activate=True, themes=dict.fromkeys(pictures, "Sea")
    )
    gallery.wait_for(COLOURS[0], "1 of 4")
    gallery.press(Qt.Key.Key_W)
    assert gallery.line() == "New to you. Theme: Sea."
    assert gallery.line_widget().accessibleName() == gallery.line()


def test_a_menu_does_by_keyboard_what_the_heart_does(open_gallery: Gallery, pictures: list[Path]) -> None:
    with open_gallery.qtbot.waitSignal(open_gallery.window.answered) as told:
        open_gallery.choose("Like this picture")
    assert told.args == [pictures[0], Answer.LIKE]
    assert "Don't like it any more" in open_gallery.menu()


def test_a_small_window_cuts_no_button_of_the_bar_off(open_gallery: Gallery) -> None:
    window = open_gallery.window
    open_gallery.press(Qt.Key.Key_T)
    window.resize(window.minimumSize())
    open_gallery.qtbot.waitUntil(lambda: window.width() == window.minimumWidth())
    for button in window.findChildren(IconButton):
        corner = button.mapTo(window, button.rect().topLeft())
        assert window.rect().contains(button.rect().translated(corner)), button.accessibleName()
