"""Colours that can be read, fonts that follow the user's."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.theme import DARK, LIGHT, Colours, contrast, palette, scheme, sized, style_sheet

pytestmark = pytest.mark.usefixtures("qapp")

TEXT_AND_GROUND = [
    ("text", "window"), ("text", "surface"), ("text", "hover"), ("quiet", "window"), ("quiet", "surface"),
    ("on_accent", "accent"), ("problem", "problem_ground"), ("text", "line"),
]  # fmt: skip
OUTLINE_AND_GROUND = [("edge", "surface"), ("edge", "window"), ("accent", "surface"), ("accent", "window")]
both = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_black_and_white_is_21_and_of_a_colour_with_itself_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)


def test_contrast_is_that_of_the_standard_for_a_known_pair() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@both
@pytest.mark.parametrize(("text", "ground"), TEXT_AND_GROUND)
def test_text_stands_out_from_its_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@both
@pytest.mark.parametrize(("outline", "ground"), OUTLINE_AND_GROUND)
def test_what_can_be_pressed_shows_its_outline(colours: Colours, outline: str, ground: str) -> None:
    assert contrast(getattr(colours, outline), getattr(colours, ground)) >= 3


@both
def test_every_colour_is_one(colours: Colours) -> None:
    assert all(QColor(getattr(colours, f.name)).isValid() for f in fields(Colours))


@both
def test_a_widget_finds_its_scheme_from_its_palette(colours: Colours) -> None:
    assert scheme(palette(colours)) == colours


@both
def test_switched_off_words_can_still_be_read(colours: Colours) -> None:
    off = palette(colours).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(off.name(), colours.surface) >= 4.5


def test_the_style_sheet_follows_the_colours() -> None:
    assert DARK.accent in style_sheet(DARK)
    assert LIGHT.accent not in style_sheet(DARK)


def test_a_larger_font_of_the_user_stays_larger() -> None:
    small, large = QFont("Sans", 10), QFont("Sans", 20)
    assert sized(large, 1.5).pointSizeF() == 2 * sized(small, 1.5).pointSizeF() == 30


def test_a_font_given_in_pixels_grows_too() -> None:
    font = QFont("Sans")
    font.setPixelSize(12)
    assert sized(font, 1.5).pixelSize() == 18


@pytest.mark.parametrize("look", ["", "main", "quiet"])
def test_a_button_with_the_focus_has_room_for_its_words(qtbot: QtBot, look: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(LIGHT))
    button = QPushButton("Why?", window)
    button.setProperty("look", look)
    button.adjustSize()
    window.show()
    qtbot.waitExposed(window)
    button.setFocus()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    option.state |= QStyle.StateFlag.State_HasFocus
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    assert inside.width() >= button.fontMetrics().horizontalAdvance(button.text())
