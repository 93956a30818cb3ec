"""The card that suggests a break: seen, never in the way, gone by itself."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from moodguard.desktop.break_card import LEAST_AFTER_HOVER_MS, BreakCard

LONG = 600.0
SHORT = 0.02
COARSE = 0.1  # Qt's timers may be off by a twentieth
WHY = "24 % of the readings of the last 20 minutes looked tense."


@pytest.fixture
def card(qtbot: QtBot) -> BreakCard:
    made = BreakCard()
    qtbot.addWidget(made)
    return made


def button(card: BreakCard, text: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.text() == text)


def point_at(card: BreakCard) -> None:
    here = QPointF(5, 5)
    QApplication.sendEvent(card, QEnterEvent(here, here, card.mapToGlobal(here)))


def point_away(card: BreakCard) -> None:
    QApplication.sendEvent(card, QEvent(QEvent.Type.Leave))


def test_it_shows_the_message_and_why(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    shown = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Have a tea", WHY]
    assert card.windowTitle().startswith("MoodGuard: a break")


def test_screen_readers_are_told_both(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    assert (card.accessibleName(), card.accessibleDescription()) == ("Have a tea", WHY)


def test_it_never_takes_the_keyboard(card: BreakCard, qtbot: QtBot) -> None:
    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    work = QLineEdit()
    qtbot.addWidget(work)
    with qtbot.waitActive(work):
        work.show()
        work.activateWindow()
    card.show_message("Have a tea", WHY, LONG, offer_gallery=True)
    assert QApplication.activeWindow() is work
    assert all(b.focusPolicy() is Qt.FocusPolicy.NoFocus for b in card.findChildren(QPushButton))


def test_it_stays_above_other_windows(card: BreakCard) -> None:
    assert card.windowFlags() & Qt.WindowType.WindowStaysOnTopHint


def test_it_goes_when_its_time_is_over(card: BreakCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.dismissed):
        card.show_message("Have a tea", WHY, SHORT, offer_gallery=False)
        assert card.isVisible()
    assert not card.isVisible()


def test_thanks_sends_it_away(card: BreakCard, qtbot: QtBot) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    with qtbot.waitSignal(card.dismissed):
        qtbot.mouseClick(button(card, "Thanks"), Qt.MouseButton.LeftButton)
    assert not card.isVisible()


def test_a_card_that_is_gone_is_not_dismissed_again(card: BreakCard, qtbot: QtBot) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    card.dismiss()
    with qtbot.assertNotEmitted(card.dismissed):
        card.dismiss()


def test_the_gallery_is_offered_only_where_asked_for(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    assert not button(card, "Open gallery").isVisible()
    card.show_message("Some pictures?", WHY, LONG, offer_gallery=True)
    assert button(card, "Open gallery").isVisible()


def test_open_gallery_asks_for_it_and_sends_the_card_away(card: BreakCard, qtbot: QtBot) -> None:
    card.show_message("Some pictures?", WHY, LONG, offer_gallery=True)
    with qtbot.waitSignals([card.gallery_requested, card.dismissed]):
        qtbot.mouseClick(button(card, "Open gallery"), Qt.MouseButton.LeftButton)
    assert not card.isVisible()


@pytest.mark.usefixtures("qtbot")
def test_it_stays_while_the_mouse_rests_on_it(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    point_at(card)
    assert card.seconds_left() is None
    assert card.isVisible()


def test_it_goes_on_counting_where_it_was_when_the_mouse_leaves(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    point_at(card)
    point_away(card)
    assert card.seconds_left() == pytest.approx(LONG, rel=COARSE)


def test_a_mouse_that_slipped_off_late_has_time_to_come_back(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, 0.5, offer_gallery=False)
    point_at(card)
    point_away(card)
    assert card.seconds_left() == pytest.approx(LEAST_AFTER_HOVER_MS / 1000, rel=COARSE)


def test_a_second_message_takes_the_place_of_the_first_and_has_its_own_time(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, 5, offer_gallery=False)
    card.show_message("Some pictures?", "", LONG, offer_gallery=True)
    assert card.seconds_left() == pytest.approx(LONG, rel=COARSE)
    assert [label.text() for label in card.findChildren(QLabel) if label.isVisible()] == ["Some pictures?"]


@pytest.mark.parametrize("why", [WHY, WHY * 6])
def test_all_words_are_there_to_read_inside_the_screen(card: BreakCard, why: str) -> None:
    card.show_message("A message of some length that a user may have written", why, LONG, offer_gallery=True)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(card.frameGeometry())
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    for shown in card.findChildren(QPushButton):
        assert shown.width() >= shown.sizeHint().width(), shown.text()


def test_that_was_right_is_said_once_and_the_card_stays(card: BreakCard, qtbot: QtBot) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    right = button(card, "That was right")
    with qtbot.waitSignal(card.called_right):
        right.click()
    assert card.isVisible()
    with qtbot.assertNotEmitted(card.called_right):
        right.click()
    card.show_message("Have a walk", WHY, LONG, offer_gallery=False)
    assert button(card, "That was right").isEnabled()


def test_not_now_offers_to_skip_and_to_pause_and_the_card_waits_meanwhile(
    card: BreakCard, qtbot: QtBot
) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
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
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    with qtbot.waitSignal(card.pause_requested) as asked:
        offers["Pause until tomorrow"].trigger()
    assert asked.args == [None]
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    with qtbot.waitSignals([card.skipped, card.dismissed]):
        offers["Skip this one"].trigger()


def test_after_the_menu_was_left_the_card_counts_on(card: BreakCard) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    button(card, "Not now").click()
    menu = card.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.hide()
    assert card.seconds_left() == pytest.approx(LONG, rel=COARSE)


def test_a_calm_sound_is_offered_only_where_there_is_one(card: BreakCard, qtbot: QtBot) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    assert not button(card, "Play something calm").isVisible()
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False, offer_sound=True)
    with qtbot.waitSignal(card.sound_requested):
        button(card, "Play something calm").click()
    assert card.isVisible()


def test_when_the_screen_goes_on_which_it_is_it_comes_to_one_that_is_there(
    card: BreakCard, qtbot: QtBot, qapp: QApplication
) -> None:
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
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
    card.show_message("Have a tea", WHY, LONG, offer_gallery=False)
    card.close()
    card.move(-5000, 0)
    other = BreakCard()
    qtbot.addWidget(other)
    other.show_message("Another", WHY, LONG, offer_gallery=False)
    other.move(-5000, 0)
    qapp.primaryScreenChanged.emit(QGuiApplication.primaryScreen())
    qtbot.waitUntil(lambda: other.x() >= 0)
    assert (card.x(), card.isVisible()) == (-5000, False)
