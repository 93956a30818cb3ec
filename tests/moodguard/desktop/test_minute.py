"""The window of the guided minutes: what can be reached by keys and read out, and what it draws."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.minute.breath_circle import BreathCircle
from moodguard.desktop.minute.choose_page import ChoiceCard
from moodguard.desktop.minute.figures import FIGURES, FigureView
from moodguard.desktop.minute.window import CHOOSE, MinuteWindow
from moodguard.desktop.theme import DARK, LIGHT, Colours, apply_theme, contrast, palette, sized
from moodguard.mood.exercises import POSES, Phase
from moodguard.store.minutes import Exercise, Outcome
from moodguard.store.settings import spec_of


@pytest.fixture
def window(qtbot: QtBot) -> MinuteWindow:
    made = MinuteWindow()
    qtbot.addWidget(made)
    made.sound.show_sound(spec_of("minute_sound").choices, "none", 0.4)
    made.come(activate=True)
    return made


def pixels(widget: QWidget) -> np.ndarray:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), :3].copy()


def reached_by_tab(window: MinuteWindow) -> list[QWidget]:
    """What Tab comes to, from the first on, until it comes to something again."""
    found: list[QWidget] = []
    widget = window.focusWidget()
    while widget is not None and widget not in found:
        found.append(widget)
        widget = widget.nextInFocusChain()
        while not (
            widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            widget = widget.nextInFocusChain()
    return found


def show_page(window: MinuteWindow, page: QWidget) -> None:
    window.turn_to(page, "A heading")
    window.breathing.offer(spec_of("breathing").choices, "box", moving=True)
    window.timer.offer([(5, "5 minutes: back at 14:35"), (10, "10 minutes: back at 14:40")])
    window.ask.ask("That was your minute.")


def test_every_exercise_has_a_card_that_says_what_happens(window: MinuteWindow, qtbot: QtBot) -> None:
    for exercise in Exercise:
        card = window.choose.card(exercise)
        assert card.accessibleName()
        assert card.accessibleDescription()
        with qtbot.waitSignal(window.choose.chosen) as said:
            qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        assert said.args == [exercise]


def test_the_keyboard_begins_at_the_first_card_and_reaches_everything_in_order(window: MinuteWindow) -> None:
    order = (Exercise.STRETCH, Exercise.BREATHING, Exercise.TIMER, Exercise.EYES)
    window.choose.offer(order, frozenset())
    reached = reached_by_tab(window)
    cards = [widget.exercise for widget in reached if isinstance(widget, ChoiceCard)]
    assert cards == list(order)
    assert isinstance(reached[4], QPushButton)
    assert window.back in reached
    assert window.sound.sounds in reached


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_card_is_chosen_by_the_keyboard(window: MinuteWindow, qtbot: QtBot, key: Qt.Key) -> None:
    card = window.choose.card(Exercise.EYES)
    card.setFocus()
    with qtbot.waitSignal(window.choose.chosen):
        qtbot.keyClick(card, key)


@pytest.mark.parametrize("name", ["choose", "breathing", "eyes", "stretch", "timer", "ask"])
def test_all_that_can_be_used_has_a_name_and_can_be_reached(window: MinuteWindow, name: str) -> None:
    show_page(window, getattr(window, name))
    window.turn_to(getattr(window, name), "A heading")
    used = [
        widget
        for kind in (QAbstractButton, QComboBox, QSlider)
        for widget in window.findChildren(kind)
        if widget.isVisible()
    ]
    assert used
    for widget in used:
        assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
    window.back.setFocus()
    assert set(used) <= set(reached_by_tab(window))


@pytest.mark.parametrize("name", ["choose", "breathing", "eyes", "stretch", "timer", "ask"])
def test_escape_asks_to_leave_whatever_has_the_keyboard(
    window: MinuteWindow, qtbot: QtBot, name: str
) -> None:
    show_page(window, getattr(window, name))
    window.turn_to(getattr(window, name), "A heading")
    for widget in reached_by_tab(window):
        with qtbot.waitSignal(window.leave_requested):
            qtbot.keyClick(widget, Qt.Key.Key_Escape)


def test_it_takes_the_keyboard_only_from_who_asked_for_it(qtbot: QtBot) -> None:
    for activate in (True, False):
        made = MinuteWindow()
        qtbot.addWidget(made)
        made.come(activate=activate)
        assert made.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating) is not activate
        assert not made.isModal()


@pytest.mark.parametrize("outcome", Outcome)
def test_one_tap_answers(window: MinuteWindow, qtbot: QtBot, outcome: Outcome) -> None:
    show_page(window, window.ask)
    window.turn_to(window.ask, "Your minute")
    with qtbot.waitSignal(window.ask.answered) as said:
        qtbot.mouseClick(window.ask.button(outcome), Qt.MouseButton.LeftButton)
    assert said.args == [outcome]


def test_each_move_has_a_picture_of_its_own_and_another_for_the_other_side(qtbot: QtBot) -> None:
    assert set(FIGURES) == {pose.name for pose in POSES}
    view = FigureView()
    qtbot.addWidget(view)
    view.resize(view.sizeHint())
    seen = []
    for pose in POSES:
        view.show_pose(pose.name, mirrored=False)
        one = pixels(view)
        assert len(np.unique(one.reshape(-1, 3), axis=0)) > 10, "something is drawn"
        view.show_pose(pose.name, mirrored=True)
        assert pose.both_sides is False or not np.array_equal(one, pixels(view))
        seen.append(one.tobytes())
    assert len(set(seen)) == len(POSES)


def test_no_figure_leaves_its_ground() -> None:
    for figure in FIGURES.values():
        for line in (figure.body, *figure.limbs, *figure.arrows, *figure.things, (figure.head,)):
            assert all(0 <= value <= 160 for point in line for value in point)


def test_the_circle_grows_as_the_lungs_fill(qtbot: QtBot) -> None:
    circle = BreathCircle()
    qtbot.addWidget(circle)
    circle.resize(circle.sizeHint())
    filled = []
    for fullness in (0.0, 0.5, 1.0):
        circle.show_breath(fullness, "", "")
        picture = pixels(circle)
        filled.append(
            int(np.sum(np.all(picture == picture[picture.shape[0] // 2, picture.shape[1] // 2], 2)))
        )
    assert filled[0] < filled[1] < filled[2]


@pytest.mark.parametrize("scale", [1.0, 1.8])
def test_the_words_stay_within_the_smallest_circle(qtbot: QtBot, scale: float) -> None:
    for words in (*(phase.value for phase in Phase), "Settle in"):
        circle = BreathCircle()
        qtbot.addWidget(circle)
        circle.setFont(sized(circle.font(), scale))
        circle.resize(circle.sizeHint())
        circle.show_breath(0.0, words, "4")
        picture = pixels(circle).astype(int)
        middle = picture.shape[1] // 2
        row = picture[picture.shape[0] // 2 - 2]
        inside = np.all(row == row[middle], axis=1)
        radius = np.sum(inside) / 2
        bold = sized(circle.font(), 1.15, bold=True)
        assert QFontMetrics(bold).horizontalAdvance(words) / 2 < radius


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_on_the_circle_and_arrows_on_the_ground_can_be_told(colours: Colours) -> None:
    assert contrast(colours.on_accent, colours.accent) >= 4.5
    assert contrast(colours.accent, colours.window) >= 3
    assert contrast(colours.warm, colours.window) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_card_with_the_keyboard_shows_it(
    window: MinuteWindow, qapp: QApplication, qtbot: QtBot, colours: Colours
) -> None:
    qapp.setPalette(palette(colours))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card, other = window.choose.card(Exercise.BREATHING), window.choose.card(Exercise.EYES)
    other.setFocus()
    without = pixels(card)
    card.setFocus()
    shown = pixels(card)
    qapp.setPalette(QPalette())
    assert not np.array_equal(without, shown)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The looks that the app has, whose buttons need more room."""
    before = qapp.palette(), qapp.styleSheet()
    theme = apply_theme(qapp)
    yield
    theme.deleteLater()
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


@pytest.mark.usefixtures("dressed")
def test_each_page_fits_a_small_screen_with_the_sound_and_its_trouble(window: MinuteWindow) -> None:
    for page in (window.choose, window.breathing, window.eyes, window.stretch, window.timer, window.ask):
        show_page(window, page)
        window.turn_to(page, *CHOOSE)
        window.sound.show_sound(spec_of("minute_sound").choices, "rain", 0.4)
        window.sound.say("Nothing can be heard: this computer has no sound output just now. " * 2)
        window.adjustSize()
        assert window.minimumSizeHint().height() <= 570
        assert window.width() <= 800
