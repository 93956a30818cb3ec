"""The card on one screen or on all of them: whatever is said on one of them holds for all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from moodguard.desktop import break_cards
from moodguard.desktop.break_cards import BreakCards, Desk, OnScreen
from moodguard.desktop.card_content import CardContent
from moodguard.desktop.card_parts import SmallPicture

pytestmark = pytest.mark.usefixtures("qapp")

LONG = 600.0
TEA = CardContent("Have a tea")


@pytest.fixture
def cards() -> Iterator[BreakCards]:
    made = BreakCards()
    yield made
    made.close()


@pytest.fixture
def two_screens(monkeypatch: pytest.MonkeyPatch) -> None:
    """The only screen of the tests, twice."""
    monkeypatch.setattr(break_cards, "_screens", lambda _where: QGuiApplication.screens() * 2)


def test_it_is_one_card_unless_the_user_wants_it_on_all_screens(cards: BreakCards) -> None:
    for where in OnScreen:
        cards.show(TEA, LONG, where)
        assert sum(card.isVisible() for card in cards.cards) == len(break_cards._screens(where))


@pytest.mark.usefixtures("two_screens")
def test_whoever_sends_one_away_sends_all_away_and_that_is_told_once(cards: BreakCards, qtbot: QtBot) -> None:
    cards.show(TEA, LONG, OnScreen.ALL)
    first, second = cards.cards
    told: list[bool] = []
    cards.dismissed.connect(lambda: told.append(True))
    first.dismiss()
    qtbot.waitUntil(lambda: not cards.is_visible)
    assert not second.isVisible()
    assert told == [True]


@pytest.mark.usefixtures("two_screens")
def test_what_is_said_on_one_is_seen_on_all(cards: BreakCards) -> None:
    cards.show(TEA, LONG, OnScreen.ALL)
    cards.show_answered("Noted.", undo=True, over=True)
    for card in cards.cards:
        assert any(b.text() == "Undo" and b.isVisible() for b in card.findChildren(QPushButton))


@pytest.mark.usefixtures("two_screens")
def test_a_card_too_many_goes_when_only_one_is_wanted(
    cards: BreakCards, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards.show(TEA, LONG, OnScreen.ALL)
    monkeypatch.setattr(break_cards, "_screens", lambda _where: [None])
    cards.show(TEA, LONG, OnScreen.POINTER)
    assert [card.isVisible() for card in cards.cards] == [True, False]


def test_the_picture_is_read_elsewhere_and_comes_when_it_is_there(
    cards: BreakCards, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "hills.png"
    picture = QImage(600, 400, QImage.Format.Format_RGB32)
    picture.fill(0xFF336699)
    picture.save(str(path))
    cards.show(CardContent("A quiet minute?", picture=lambda: path), LONG, OnScreen.POINTER)
    small = cards.cards[0].findChild(SmallPicture)
    assert isinstance(small, SmallPicture)
    qtbot.waitUntil(lambda: small.grab().toImage().pixel(50, 30) == 0xFF336699)


def broken() -> Path:
    raise OSError("no such folder")


@pytest.mark.parametrize("find", [lambda: Path("gone.png"), lambda: None, broken])
def test_where_no_picture_can_be_had_a_drawing_stays_and_the_next_picture_comes(
    cards: BreakCards, qtbot: QtBot, tmp_path: Path, find: Callable[[], Path | None]
) -> None:
    cards.show(CardContent("A quiet minute?", picture=find), LONG, OnScreen.POINTER)
    small = cards.cards[0].findChild(SmallPicture)
    assert isinstance(small, SmallPicture)
    drawn = small.grab().toImage()
    finder = cards._finder
    assert finder is not None
    finder.wait()
    qtbot.wait(0)
    assert small.isVisible()
    assert small.grab().toImage() == drawn
    path = tmp_path / "hills.png"
    drawn.save(str(path))
    with qtbot.waitSignal(finder.found):
        cards.show(CardContent("A quiet minute?", picture=lambda: path), LONG, OnScreen.POINTER)


def test_it_keeps_off_the_window_that_has_the_keyboard(cards: BreakCards) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    focused = QRect(0, room.height() // 2, room.width(), room.height() // 2)
    cards.show(TEA, LONG, OnScreen.POINTER, Desk(focused))
    assert not cards.cards[0].geometry().intersects(focused)
