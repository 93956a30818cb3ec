"""The card that suggests a break: seen, never in the way, gone by itself."""

from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QEnterEvent, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop.break_card import NOTED_SECONDS, BreakCard
from moodguard.desktop.card_content import CardContent
from moodguard.desktop.card_parts import CloseButton, SmallPicture
from moodguard.desktop.card_window import LEAST_AFTER_HOVER_MS
from moodguard.desktop.drawing import Drawing
from moodguard.desktop.suggestion_icon import SIDE, SuggestionIcon, paint
from moodguard.desktop.theme import DARK, LIGHT, Colours, contrast

Part = TypeVar("Part", bound=QWidget)
LONG = 600.0
SHORT = 0.02
COARSE = 0.1  # Qt's timers may be off by a twentieth
SENTENCE = "You have looked tense for a while."
WHY = "24 % of the readings of the last 20 minutes looked tense."


@pytest.fixture
def card(qtbot: QtBot) -> BreakCard:
    made = BreakCard()
    qtbot.addWidget(made)
    return made


def show(card: BreakCard, message: str, why: str, seconds: float) -> None:
    card.show_content(CardContent(message, SENTENCE, why), seconds)


def texts(card: BreakCard) -> list[str]:
    """The words to be seen, but for those on buttons."""
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def only(card: BreakCard, kind: type[Part]) -> Part:
    (found,) = card.findChildren(kind)
    return found


def picture_of(drawing: Drawing) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, drawing, LIGHT)
    painter.end()
    return image


def button(card: BreakCard, text: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text() == text)


def point_at(card: BreakCard) -> None:
    here = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(here, here, card.mapToGlobal(here)))


def point_away(card: BreakCard) -> None:
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))


def test_it_shows_the_message_and_one_sentence(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    assert texts(card) == ["Have a tea", SENTENCE]
    assert card.windowTitle().startswith("MoodGuard: a break")


def test_screen_readers_are_told_both(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    assert (card.accessibleName(), card.accessibleDescription()) == ("Have a tea", SENTENCE)


def test_it_never_takes_the_keyboard(card: BreakCard, qtbot: QtBot) -> None:
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    work = QLineEdit()
    qtbot.addWidget(work)
    with qtbot.waitActive(work):
        work.show()
        work.activateWindow()
    show(card, "Have a tea", WHY, LONG)
    assert QApplication.activeWindow() is work
    assert all(b.focusPolicy() is Qt.FocusPolicy.NoFocus for b in card.findChildren(QPushButton))


def test_it_stays_above_other_windows(card: BreakCard) -> None:
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_it_goes_when_its_time_is_over(card: BreakCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.dismissed):
        show(card, "Have a tea", WHY, SHORT)
        assert card.isVisible()
    assert not card.isVisible()


@pytest.mark.parametrize("how", ["on the card", "on its x"])
def test_a_click_beside_the_buttons_and_the_x_send_it_away(card: BreakCard, qtbot: QtBot, how: str) -> None:
    show(card, "Have a tea", WHY, LONG)
    target = card if how == "on the card" else only(card, CloseButton)
    with qtbot.waitSignal(card.dismissed):
        qtbot.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.rect().center() / 4)
    assert not card.isVisible()


def test_a_click_on_the_words_of_the_card_sends_it_away_too(card: BreakCard, qtbot: QtBot) -> None:
    show(card, "Have a tea", WHY, LONG)
    words = next(label for label in card.findChildren(QLabel) if label.text() == "Have a tea")
    with qtbot.waitSignal(card.dismissed):
        qtbot.mouseClick(words, Qt.MouseButton.LeftButton)


def test_a_card_that_is_gone_is_not_dismissed_again(card: BreakCard, qtbot: QtBot) -> None:
    show(card, "Have a tea", WHY, LONG)
    card.dismiss()
    with qtbot.assertNotEmitted(card.dismissed):
        card.dismiss()


def test_the_main_button_says_what_it_does_and_the_card_goes(card: BreakCard, qtbot: QtBot) -> None:
    card.show_content(CardContent("Stretch a little", action="Stretch with me"), LONG)
    with qtbot.waitSignals([card.accepted, card.dismissed]):
        qtbot.mouseClick(button(card, "Stretch with me"), Qt.MouseButton.LeftButton)
    assert not card.isVisible()


def test_remind_me_puts_it_off_and_the_card_goes(card: BreakCard, qtbot: QtBot) -> None:
    show(card, "Have a tea", WHY, LONG)
    minutes: list[float] = []
    card.put_off.connect(minutes.append)
    with qtbot.waitSignal(card.dismissed):
        button(card, "Remind me in 10 minutes").click()
    assert minutes == [10.0]


def test_why_is_told_only_to_who_asks_and_all_of_it_fits(card: BreakCard) -> None:
    show(card, "Have a tea", WHY * 4, LONG)
    assert WHY * 4 not in texts(card)
    small = card.height()
    button(card, "Why?").click()
    assert WHY * 4 in texts(card)
    assert card.height() > small
    assert QGuiApplication.primaryScreen().availableGeometry().contains(card.frameGeometry())
    button(card, "Less").click()
    assert card.height() == small
    show(card, "Have a walk", WHY, LONG)
    assert WHY not in texts(card)


def test_an_answer_is_told_and_can_be_taken_back(card: BreakCard, qtbot: QtBot) -> None:
    show(card, "Have a tea", WHY, LONG)
    card.show_answered("Noted.", undo=True, over=False)
    assert "Noted." in texts(card)
    assert not button(card, "That was right").isVisible()
    assert button(card, "Take a minute").isVisible()
    with qtbot.waitSignal(card.taken_back):
        button(card, "Undo").click()
    card.show_unanswered()
    assert "Noted." not in texts(card)
    assert button(card, "That was wrong").isVisible()


def test_a_suggestion_that_was_wrong_offers_nothing_more_and_goes_soon(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    card.show_answered("Noted.", undo=True, over=True)
    assert not button(card, "Take a minute").isVisible()
    assert card.seconds_left() == pytest.approx(NOTED_SECONDS, rel=COARSE)
    card.show_unanswered()
    assert button(card, "Take a minute").isVisible()


@pytest.mark.parametrize("drawing", Drawing)
def test_each_kind_has_a_drawing_of_its_own(card: BreakCard, drawing: Drawing) -> None:
    others = [picture_of(other) for other in Drawing if other is not drawing]
    assert picture_of(drawing) not in others
    card.show_content(CardContent("Something", drawing=drawing), LONG)
    assert only(card, SuggestionIcon).drawing is drawing


def test_a_small_picture_takes_the_place_of_the_drawing_for_as_long_as_it_is_offered(card: BreakCard) -> None:
    card.show_content(CardContent("A quiet minute?", picture=lambda: None), LONG)
    width = card.width()
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#336699"))
    card.show_picture(picture)
    shown = only(card, SmallPicture)
    assert shown.isVisible()
    assert not only(card, SuggestionIcon).isVisible()
    assert shown.grab().toImage().pixelColor(40, 30) == QColor("#336699")
    assert card.width() == width
    show(card, "Have a tea", WHY, LONG)
    assert not shown.isVisible()
    assert only(card, SuggestionIcon).isVisible()


def test_tooltips_appear_although_the_card_is_never_active(card: BreakCard) -> None:
    """Qt asks the attribute of the part that is pointed at."""
    for part in card.findChildren(QAbstractButton):
        assert part.toolTip() or part.text() in ("", "Take a minute")
        assert part.testAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)


def test_it_keeps_out_of_the_way_of_the_text_cursor(card: BreakCard) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    cursor = QRect(room.right() - 60, room.bottom() - 60, 2, 16)
    card.show_content(CardContent("Have a tea"), LONG, text_cursor=cursor)
    assert not card.geometry().intersects(cursor)
    show(card, "Have a tea", WHY, LONG)
    assert card.geometry().intersects(cursor), "where nothing is known, it is where such cards are"


def test_square_corners_where_nothing_is_mixed_and_round_ones_where_it_is(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    for round_ in (True, False):
        card.set_round(round_)
        corner = card.grab().toImage().pixelColor(0, 0).alpha()
        assert (corner == 0) is round_


def test_the_demo_is_marked(card: BreakCard) -> None:
    card.show_content(CardContent("Have a tea", mark="Demo"), LONG)
    assert "Demo" in texts(card)
    assert "Demo" in card.accessibleDescription()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_its_words_can_be_read_on_its_ground(colours: Colours) -> None:
    for words in (colours.text, colours.quiet):
        assert contrast(words, colours.surface) >= 4.5
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.usefixtures("qtbot")
def test_it_stays_while_the_mouse_rests_on_it(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    point_at(card)
    assert card.seconds_left() is None
    assert card.isVisible()


def test_it_goes_on_counting_where_it_was_when_the_mouse_leaves(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    point_at(card)
    point_away(card)
    assert card.seconds_left() == pytest.approx(LONG, rel=COARSE)


def test_a_mouse_that_slipped_off_late_has_time_to_come_back(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, 0.5)
    point_at(card)
    point_away(card)
    assert card.seconds_left() == pytest.approx(LEAST_AFTER_HOVER_MS / 1000, rel=COARSE)


def test_a_second_message_takes_the_place_of_the_first_and_has_its_own_time(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, 5)
    show(card, "Some pictures?", "", LONG)
    assert card.seconds_left() == pytest.approx(LONG, rel=COARSE)
    assert texts(card) == ["Some pictures?", SENTENCE]


@pytest.mark.parametrize("why", [WHY, WHY * 6])
def test_all_words_are_there_to_read_inside_the_screen(card: BreakCard, why: str) -> None:
    show(card, "A message of some length that a user may have written", why, LONG)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(card.frameGeometry())
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for shown in card.findChildren(QPushButton):
        assert shown.width() >= shown.sizeHint().width(), shown.text()


def test_not_now_offers_to_skip_and_to_pause_and_the_card_waits_meanwhile(
    card: BreakCard, qtbot: QtBot
) -> None:
    show(card, "Have a tea", WHY, LONG)
    button(card, "Not now").click()
    assert card.seconds_left() is None
    menu = card.findChild(QMenu)
    assert isinstance(menu, QMenu)
    offers = {action.text(): action for action in menu.actions()}
    assert next(iter(offers)) == "Skip this one"
    assert len(offers) == 5
    with qtbot.waitSignal(card.pause_requested) as asked:
        offers["Pause for 15 minutes"].trigger()
    assert asked.args == [15.0]
    show(card, "Have a tea", WHY, LONG)
    with qtbot.waitSignal(card.pause_requested) as asked:
        offers["Pause until tomorrow"].trigger()
    assert asked.args == [None]
    show(card, "Have a tea", WHY, LONG)
    with qtbot.waitSignals([card.skipped, card.dismissed]):
        offers["Skip this one"].trigger()


def test_after_the_menu_was_left_the_card_counts_on(card: BreakCard) -> None:
    show(card, "Have a tea", WHY, LONG)
    button(card, "Not now").click()
    menu = card.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.hide()
    assert card.seconds_left() == pytest.approx(LONG, rel=COARSE)


def test_a_calm_sound_is_offered_only_where_there_is_one(card: BreakCard, qtbot: QtBot) -> None:
    show(card, "Have a tea", WHY, LONG)
    assert not button(card, "Play something calm").isVisible()
    card.show_content(CardContent("Have a tea", sound=True), LONG)
    with qtbot.waitSignal(card.sound_requested):
        button(card, "Play something calm").click()
    assert card.isVisible()


def test_when_the_screen_goes_on_which_it_is_it_comes_to_one_that_is_there(
    card: BreakCard, qtbot: QtBot, qapp: QApplication
) -> None:
    show(card, "Have a tea", WHY, LONG)
    room = QGuiApplication.primaryScreen().availableGeometry()
    card.move(room.right() + 500, room.bottom() + 500)
    qapp.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: room.contains(card.geometry()))
    card.move(room.right() + 500, 0)
    card.screen().availableGeometryChanged.emit(room)
    qtbot.waitUntil(lambda: room.contains(card.geometry()))


def test_a_card_that_is_gone_does_not_come_back_with_a_screen(
    card: BreakCard, qtbot: QtBot, qapp: QApplication
) -> None:
    show(card, "Have a tea", WHY, LONG)
    card.close()
    card.move(-5000, 0)
    other = BreakCard()
    qtbot.addWidget(other)
    show(other, "Another", WHY, LONG)
    other.move(-5000, 0)
    qapp.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: other.x() >= 0)
    assert (card.x(), card.isVisible()) == (-5000, False)
