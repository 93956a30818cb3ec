"""A card on a surface of a compositor's, without a window: the same to look at, to point at and to answer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget
from pytestqt.qtbot import QtBot

from moodguard.desktop import announcing
from moodguard.desktop.break_card import MARGIN, BreakCard
from moodguard.desktop.card_content import CardContent
from moodguard.desktop.card_mirror import CardMirror, place_of
from moodguard.desktop.check_in_card import CheckInCard
from moodguard.desktop.help_words import HelpWords
from moodguard.desktop.mirror import picture_of
from moodguard.store.answers import Kind
from moodguard.system.layer_shell.shell import LayerShell
from moodguard.system.layer_shell.surface import Place
from support.layer_shell import CardCompositor, card_compositor, layer_shell, wait_for

pytest.importorskip("pywayland", reason="there is none for this kind of machine")
pytestmark = pytest.mark.usefixtures("qapp")

LONG = 600.0
CONTENT = CardContent("Have a tea", "You have looked tense for a while.", "24 % looked tense.")


@pytest.fixture
def compositor() -> Iterator[CardCompositor]:
    with card_compositor() as made:
        yield made


@pytest.fixture
def shell(compositor: CardCompositor) -> Iterator[LayerShell]:
    with layer_shell(compositor) as made:
        yield made


@pytest.fixture
def card(qtbot: QtBot, shell: LayerShell) -> BreakCard:
    made = BreakCard(show_above=lambda card, screen: CardMirror(card, shell, screen))
    qtbot.addWidget(made)
    return made


def show(card: BreakCard, compositor: CardCompositor) -> None:
    """Have it be there, as it is to stay."""
    card.show_content(CONTENT, LONG)
    is_drawn(compositor, card)


def is_drawn(compositor: CardCompositor, window: QWidget, surface: int = 0) -> None:
    """Wait until the compositor shows what Qt would."""

    def same() -> bool:
        shown = compositor.asked()[surface:]
        return bool(shown) and compositor.picture(surface) == picture_of(window, shown[0].get("scale", 1))

    wait_for(same, "the same picture")


def part(card: QWidget, text: str) -> QAbstractButton:
    found = card.findChildren(QAbstractButton)
    return next(button for button in found if text in (button.text(), button.accessibleName()))


def middle(card: QWidget, of: QWidget) -> str:
    at = of.mapTo(card, of.rect().center())
    return f"{at.x()} {at.y()}"


def click(compositor: CardCompositor, card: QWidget, text: str) -> None:
    compositor.tell(f"click 0 {middle(card, part(card, text))}")


def test_qt_maps_no_window_and_the_compositor_shows_the_same_card_with_round_corners(
    card: BreakCard, compositor: CardCompositor
) -> None:
    show(card, compositor)
    assert card.isVisible()
    handle = card.windowHandle()
    assert handle is None or not handle.isVisible()
    picture = compositor.picture()
    assert picture.size() == card.size()
    assert picture.pixelColor(0, 0).alpha() == 0
    assert picture.pixelColor(picture.width() // 2, 5).alpha() == 255
    grabbed = card.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    assert picture == grabbed


def test_screen_readers_are_told_what_it_says(
    card: BreakCard, compositor: CardCompositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        announcing.QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    show(card, compositor)
    assert [words for words in said if CONTENT.message in words] != []
    assert QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name) == CONTENT.message


def test_it_is_in_the_corner_where_a_window_would_be(card: BreakCard, compositor: CardCompositor) -> None:
    show(card, compositor)
    (asked,) = compositor.asked()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert (room.right() - card.geometry().right(), room.bottom() - card.geometry().bottom()) == (
        MARGIN,
        MARGIN,
    )
    assert asked["margins"] == [0, MARGIN, MARGIN, 0]
    assert asked["size"] == list(card.size().toTuple())
    assert asked["keyboard"] == 0


@pytest.mark.parametrize(
    ("corner", "right", "bottom"),
    [(QPoint(20, 30), False, False), (QPoint(680, 30), True, False), (QPoint(20, 550), False, True),
     (QPoint(680, 550), True, True)],
)  # fmt: skip
def test_each_corner_keeps_its_distance(corner: QPoint, right: bool, bottom: bool) -> None:
    room = QRect(0, 10, 800, 600)
    card = QRect(corner, QSize(100, 50))
    expected = Place(100, 50, right, bottom, from_side=20, from_edge=10 if bottom else 20)
    assert place_of(card, room) == expected


def test_it_is_drawn_as_finely_as_the_output_shows_it(card: BreakCard, compositor: CardCompositor) -> None:
    show(card, compositor)
    compositor.tell("scale 2")
    wait_for(lambda: compositor.asked()[0]["scale"] == 2, "a finer picture")
    is_drawn(compositor, card)
    assert compositor.picture().size() == card.size() * 2
    assert compositor.asked()[0]["size"] == list(card.size().toTuple())


@pytest.mark.parametrize("text", ["Remind me in 10 minutes", "That was wrong", "That was right", "Why?"])
def test_buttons_are_pressed_where_they_are_seen(
    card: BreakCard, compositor: CardCompositor, text: str
) -> None:
    clicked: list[str] = []
    for button in card.findChildren(QAbstractButton):
        button.clicked.connect(lambda _=False, b=button: clicked.append(b.text()))
    show(card, compositor)
    click(compositor, card, text)
    wait_for(lambda: clicked != [], "the click")
    assert clicked[0] in (text, "Less")
    assert len(clicked) == 1


def test_a_press_that_is_let_go_elsewhere_is_none(card: BreakCard, compositor: CardCompositor) -> None:
    wrong: list[bool] = []
    card.called_wrong.connect(lambda: wrong.append(True))
    show(card, compositor)
    compositor.tell(f"move 0 {middle(card, part(card, 'That was wrong'))}")
    compositor.tell("press")
    wait_for(lambda: part(card, "That was wrong").isDown(), "the press")
    compositor.tell("move 0 -30 -30")
    wait_for(lambda: not part(card, "That was wrong").isDown(), "the mouse to leave it")
    compositor.tell("release")
    compositor.settle()
    assert wrong == []
    assert card.isVisible()


def test_it_waits_while_it_is_pointed_at_and_shows_what_is_under_the_mouse(
    card: BreakCard, compositor: CardCompositor
) -> None:
    show(card, compositor)
    plain = compositor.picture()
    compositor.tell(f"move 0 {middle(card, part(card, 'Not now'))}")
    wait_for(part(card, "Not now").underMouse, "the mouse")
    assert card.seconds_left() is None
    wait_for(lambda: compositor.tell("cursor") == "pointer", "a hand")
    is_drawn(compositor, card)
    assert compositor.picture() != plain
    compositor.tell("leave")
    wait_for(lambda: card.seconds_left() is not None, "the countdown")
    assert not part(card, "Not now").underMouse()


def test_a_click_beside_the_buttons_sends_it_away(card: BreakCard, compositor: CardCompositor) -> None:
    gone: list[bool] = []
    card.dismissed.connect(lambda: gone.append(True))
    show(card, compositor)
    compositor.tell("click 0 5 30")
    wait_for(lambda: compositor.asked() == [], "the surface to go")
    assert gone == [True]
    assert not card.isVisible()


def test_it_grows_with_what_it_says(card: BreakCard, compositor: CardCompositor) -> None:
    show(card, compositor)
    before = card.size()
    click(compositor, card, "Why?")
    wait_for(lambda: card.height() > before.height(), "more words")
    wait_for(lambda: compositor.asked()[0]["size"] == list(card.size().toTuple()), "a larger surface")
    is_drawn(compositor, card)
    assert compositor.asked()[0]["margins"] == [0, MARGIN, MARGIN, 0]


def menu_of(card: BreakCard) -> QMenu:
    (menu,) = card.findChildren(QMenu)
    return menu


def open_menu(card: BreakCard, compositor: CardCompositor) -> QMenu:
    show(card, compositor)
    compositor.tell("place 90 -40")
    click(compositor, card, "Not now")
    wait_for(lambda: len(compositor.asked()) == 2, "the menu")
    is_drawn(compositor, menu_of(card), 1)
    return menu_of(card)


def test_the_menu_of_not_now_opens_at_its_button(card: BreakCard, compositor: CardCompositor) -> None:
    menu = open_menu(card, compositor)
    _, asked = compositor.asked()
    button = part(card, "Not now")
    assert asked["at"] == [*button.mapTo(card, QPoint()).toTuple(), *button.size().toTuple()]
    assert asked["grabs"] > 0, "or it would stay when something else is clicked"
    assert card.mapFromGlobal(menu.pos()) == QPoint(90, -40), "Qt knows where it is"
    assert card.seconds_left() is None


def test_what_is_chosen_in_the_menu_counts(card: BreakCard, compositor: CardCompositor) -> None:
    pauses: list[object] = []
    card.pause_requested.connect(pauses.append)
    menu = open_menu(card, compositor)
    at = menu.actionGeometry(menu.actions()[2]).center()
    for step in range(4):
        compositor.tell(f"move 1 {at.x() + step} {at.y()}")
    wait_for(lambda: menu.activeAction() is menu.actions()[2], "the line under the mouse")
    compositor.tell("press")
    compositor.tell("release")
    wait_for(lambda: compositor.asked() == [], "menu and card to go")
    assert pauses == [15.0]


@pytest.mark.parametrize("where", ["in another window", "on the card"])
def test_the_menu_goes_when_something_else_is_clicked_and_the_card_stays(
    card: BreakCard, compositor: CardCompositor, where: str
) -> None:
    menu = open_menu(card, compositor)
    answers: list[bool] = []
    card.called_right.connect(lambda: answers.append(True))
    if where == "on the card":
        click(compositor, card, "That was right")
    else:
        compositor.tell("dismiss")
    wait_for(lambda: not menu.isVisible(), "the menu to go")
    wait_for(lambda: len(compositor.asked()) == 1, "its surface to go")
    assert card.isVisible()
    assert answers == [], "it was the menu that was clicked away"
    compositor.tell("leave")
    wait_for(lambda: card.seconds_left() is not None, "the countdown to go on")
    click(compositor, card, "Not now")
    wait_for(lambda: len(compositor.asked()) == 2, "the menu again")


def test_without_a_way_for_menus_the_card_is_none_the_worse(qtbot: QtBot) -> None:
    with card_compositor("--without", "xdg_wm_base") as compositor, layer_shell(compositor) as shell:
        card = BreakCard(show_above=lambda card, screen: CardMirror(card, shell, screen))
        qtbot.addWidget(card)
        show(card, compositor)
        hidden: list[bool] = []
        menu_of(card).aboutToHide.connect(lambda: hidden.append(True))
        click(compositor, card, "Not now")
        wait_for(lambda: hidden != [], "an end of the menu")
        why = part(card, "Why?")
        click(compositor, card, "Why?")
        wait_for(lambda: why.text() == "Less", "the next click")
        card.close()


def test_words_of_help_are_no_window_either(card: BreakCard, compositor: CardCompositor) -> None:
    show(card, compositor)
    compositor.tell(f"move 0 {middle(card, part(card, 'Not now'))}")
    wait_for(lambda: len(compositor.asked()) == 2, "words")
    (words,) = card.findChildren(HelpWords)
    assert words.text() == part(card, "Not now").toolTip()
    assert not compositor.asked()[1]["mouse"]
    is_drawn(compositor, words, 1)
    compositor.tell("leave")
    wait_for(lambda: len(compositor.asked()) == 1, "the words to go")


def test_how_are_you_is_asked_there_too(qtbot: QtBot, compositor: CardCompositor, shell: LayerShell) -> None:
    card = CheckInCard(show_above=lambda card, screen: CardMirror(card, shell, screen))
    qtbot.addWidget(card)
    answers: list[object] = []
    card.answered.connect(answers.append)
    card.ask(LONG)
    is_drawn(compositor, card)
    click(compositor, card, card.button(Kind.GOOD).text())
    wait_for(lambda: answers != [], "the answer")
    assert answers == [Kind.GOOD]


def test_a_card_that_is_lost_is_gone_without_an_answer_and_can_come_as_a_window(
    card: BreakCard, compositor: CardCompositor
) -> None:
    lost: list[bool] = []
    dismissed: list[bool] = []
    card.lost.connect(lambda: lost.append(True))
    card.dismissed.connect(lambda: dismissed.append(True))
    show(card, compositor)
    compositor.tell("close 0")
    wait_for(lambda: lost != [], "word of it")
    assert not card.isVisible()
    assert dismissed == []
    card._show_above = None
    card.show_content(CONTENT, LONG)
    assert card.windowHandle().isVisible()
    assert not card.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert not menu_of(card).testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    card.close()


def test_a_card_comes_again_after_it_went(card: BreakCard, compositor: CardCompositor) -> None:
    for _ in range(2):
        show(card, compositor)
        card.dismiss()
        wait_for(lambda: compositor.asked() == [], "the surface to go")
