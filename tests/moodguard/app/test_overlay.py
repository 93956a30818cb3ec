"""The app's card above all windows where the compositor has a way; and when it has none, or takes it away."""

import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication

from moodguard.app.app import App
from moodguard.app.overlay import OverlayController
from moodguard.desktop import break_cards
from moodguard.desktop.break_cards import OnScreen
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.answers import Kind
from moodguard.system.notification import Notice, Notifier
from moodguard.system.wayland import Compositor, WaylandError, compositor_of_windows
from support.app_under_test import MakeApp, show_tension
from support.layer_shell import CardCompositor, card_compositor, wait_for

pytest.importorskip("pywayland", reason="there is none for this kind of machine")


class Desktop(Notifier):
    """Shows notices, or can't."""

    def __init__(self, *, able: bool = True) -> None:
        super().__init__()
        self.able = able
        self.shown: list[Notice] = []

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)
        if not self.able:
            self.failed.emit()

    def dismiss(self) -> None:
        pass


@pytest.fixture
def compositor() -> Iterator[CardCompositor]:
    with card_compositor() as made:
        yield made


@pytest.fixture
def app(make_app: MakeApp) -> App:
    return make_app(source=CAMERA, speed=None)


def notified(app: App, desktop: Desktop) -> None:
    """Have notices go to that desktop."""
    app.notifications._make = lambda: desktop


def opened(app: App, compositor: CardCompositor) -> None:
    app.use_compositor(compositor.connect)
    assert app.overlay.cards_take_keyboard, "as long as nothing is known of the compositor"
    app.overlay.open()
    wait_for(lambda: not app.overlay.cards_take_keyboard, "the connection")


def is_shown_above(compositor: CardCompositor, cards: int = 1) -> bool:
    surfaces = [each["role"] for each in compositor.asked() if each["drawn"]]
    return surfaces == ["layer"] * cards


def is_window(app: App) -> bool:
    """Whether the card is one of Qt's, and to be seen."""
    card = app.steps.card
    return (
        card is not None
        and card.isVisible()
        and not card.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    )


def test_the_card_comes_above_all_windows_and_no_notice_in_its_place(
    app: App, compositor: CardCompositor
) -> None:
    desktop = Desktop()
    notified(app, desktop)
    opened(app, compositor)
    show_tension(app, 11)
    wait_for(lambda: is_shown_above(compositor), "the card")
    assert desktop.shown == []
    assert not is_window(app)
    app.steps.dismiss_card()
    wait_for(lambda: compositor.asked() == [], "the card to go")


def test_the_compositor_is_asked_behind_the_start(app: App, compositor: CardCompositor) -> None:
    app.use_compositor(compositor.connect)
    app.start()
    assert app.overlay.cards_take_keyboard, "the tray icon is there first"
    wait_for(lambda: not app.overlay.cards_take_keyboard, "the connection")


def test_who_has_chosen_notices_gets_notices(make_app: MakeApp, compositor: CardCompositor) -> None:
    app = make_app(source=CAMERA, speed=None, changes={"as_notification": True})
    desktop = Desktop()
    notified(app, desktop)
    opened(app, compositor)
    show_tension(app, 11)
    assert len(desktop.shown) == 1
    assert compositor.asked() == []
    desktop.failed.emit()
    wait_for(lambda: is_shown_above(compositor), "the card where there can be no notice")


def test_of_two_cards_the_other_one_does_where_one_is_lost(
    make_app: MakeApp, compositor: CardCompositor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(break_cards, "_screens", lambda _where: QGuiApplication.screens() * 2)
    app = make_app(source=CAMERA, speed=None, changes={"card_screen": OnScreen.ALL.value})
    desktop = Desktop()
    notified(app, desktop)
    opened(app, compositor)
    show_tension(app, 11)
    wait_for(lambda: is_shown_above(compositor, 2), "two cards")
    compositor.tell("close 0")
    wait_for(lambda: is_shown_above(compositor, 1), "one of them to go")
    compositor.settle()
    assert desktop.shown == []
    assert not app.overlay.cards_take_keyboard
    compositor.tell("close 0")
    wait_for(lambda: len(desktop.shown) == 1, "a notice in the place of both")


def silent(compositor: CardCompositor) -> None:
    compositor.tell("silent")


def closes(compositor: CardCompositor) -> None:
    wait_for(lambda: is_shown_above(compositor), "the card")
    compositor.tell("close 0")


def unplugs(compositor: CardCompositor) -> None:
    wait_for(lambda: is_shown_above(compositor), "the card")
    compositor.tell("unplug")


def refuses(compositor: CardCompositor) -> None:
    wait_for(lambda: is_shown_above(compositor), "the card")
    compositor.tell("refuse")


def dies(compositor: CardCompositor) -> None:
    wait_for(lambda: is_shown_above(compositor), "the card")
    compositor.own.die()


def hangs(compositor: CardCompositor) -> None:
    compositor.own.hang()


BEFORE = {silent, hangs}  # the card is due


@pytest.mark.parametrize("fails", [silent, hangs, closes, unplugs, refuses, dies])
@pytest.mark.parametrize("able", [True, False])
def test_a_card_that_can_not_be_shown_or_is_taken_away_comes_as_a_notice_or_else_a_window(
    app: App,
    compositor: CardCompositor,
    fails: Callable[[CardCompositor], None],
    able: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    desktop = Desktop(able=able)
    notified(app, desktop)
    opened(app, compositor)
    dismissals: list[bool] = []
    app.steps.dismissed.connect(lambda: dismissals.append(True))
    if fails in BEFORE:
        fails(compositor)
    show_tension(app, 11)
    if fails not in BEFORE:
        fails(compositor)
    wait_for(lambda: len(desktop.shown) == 1, "a notice")
    assert is_window(app) is not able
    assert app.companion.stage is Stage.BREAK_MESSAGE, "it is still to be answered"
    assert dismissals == [], "nobody has sent it away"
    (line,) = [each for each in caplog.records if "shows the card no more" in each.message]
    assert "comes in another way" in line.message
    assert line.levelno == logging.WARNING
    assert app.overlay.cards_take_keyboard
    app.steps.close()


def test_a_card_that_was_answered_does_not_come_again(app: App, compositor: CardCompositor) -> None:
    desktop = Desktop()
    notified(app, desktop)
    opened(app, compositor)
    show_tension(app, 11)
    wait_for(lambda: is_shown_above(compositor), "the card")
    app.steps.answer(right=False)
    compositor.tell("close 0")
    wait_for(lambda: app.overlay.cards_take_keyboard, "the loss")
    assert desktop.shown == []
    assert app.steps.card is not None
    assert not app.steps.card.isVisible()


@pytest.mark.usefixtures("qapp")
def test_after_a_loss_the_compositor_is_asked_again_later_each_time(
    compositor: CardCompositor,
) -> None:
    parent = QObject()
    overlay = OverlayController(parent)
    overlay.use_compositor(compositor.connect)
    overlay.open()
    wait_for(lambda: not overlay.cards_take_keyboard, "the connection")
    pauses = []
    for _ in range(3):
        compositor.tell("refuse")
        wait_for(lambda: overlay.cards_take_keyboard, "the loss")
        pauses.append(overlay._soon.interval())
        overlay.open()
        wait_for(lambda: not overlay.cards_take_keyboard, "the connection")
    assert pauses == [2_000, 4_000, 8_000]
    overlay.stop()


@pytest.mark.usefixtures("qapp")
def test_a_compositor_that_can_not_be_reached_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    parent = QObject()
    overlay = OverlayController(parent)

    def fails() -> Compositor:
        raise WaylandError("nobody listens")

    overlay.use_compositor(fails)
    overlay.open()
    wait_for(overlay._soon.isActive, "a plan for another try")
    assert "nobody listens" in caplog.text
    overlay.stop()
    assert not overlay._soon.isActive()


@pytest.mark.usefixtures("qapp")
def test_a_connection_that_is_there_only_after_the_end_is_hung_up(compositor: CardCompositor) -> None:
    parent = QObject()
    overlay = OverlayController(parent)
    made: list[Compositor] = []

    def connect() -> Compositor:
        made.append(compositor.connect())
        return made[0]

    overlay.use_compositor(connect)
    overlay.open()
    opening = overlay._opening
    assert opening is not None
    opening._thread.join()  # what it says waits for Qt
    overlay.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
    assert overlay._shell is None
    with pytest.raises((WaylandError, ValueError)):
        made[0].hear()


def test_a_compositor_without_such_cards_is_as_if_nobody_had_asked(
    app: App, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desktop = Desktop()
    notified(app, desktop)
    with card_compositor("--without", "zwlr_layer_shell_v1") as compositor:
        app.use_compositor(compositor.connect)
        app.overlay.open()
        wait_for(lambda: "zwlr_layer_shell_v1" in caplog.text, "the answer")
        assert app.overlay.cards_take_keyboard
        assert not app.overlay._soon.isActive(), "it is no use to ask again"
        show_tension(app, 11)
        assert len(desktop.shown) == 1


def test_where_windows_do_not_take_the_keyboard_nothing_is_asked(app: App) -> None:
    app.overlay.start()
    app.overlay.open()
    assert not app.overlay.cards_take_keyboard
    assert not app.overlay._soon.isActive()
    show_tension(app, 11)
    assert is_window(app)


@pytest.mark.parametrize(("platform", "asks"), [("wayland", True), ("xcb", False), ("windows", False)])
def test_only_the_compositor_that_shows_qts_windows_is_asked(platform: str, asks: bool) -> None:
    environment = {"XDG_RUNTIME_DIR": "/run/user/1000", "WAYLAND_DISPLAY": "wayland-0"}
    assert (compositor_of_windows(platform, environment) is not None) is asks


def test_the_end_does_not_wait_for_a_compositor_that_hangs(app: App, compositor: CardCompositor) -> None:
    opened(app, compositor)
    show_tension(app, 11)
    wait_for(lambda: is_shown_above(compositor), "the card")
    compositor.own.hang()
    app.shut_down()
    assert not app.overlay.cards_take_keyboard


def test_how_are_you_is_asked_again_by_a_window_unless_it_was_answered(
    make_app: MakeApp, compositor: CardCompositor
) -> None:
    app = make_app(source=CAMERA, speed=None)
    opened(app, compositor)
    app.check_in._ask()
    wait_for(lambda: is_shown_above(compositor), "the card")
    compositor.tell("close 0")
    card = app.check_in.card
    assert card is not None
    wait_for(lambda: app.overlay.cards_take_keyboard, "the loss")
    assert card.isVisible()
    assert not card.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    card.close()

    app.overlay.open()
    wait_for(lambda: not app.overlay.cards_take_keyboard, "the connection")
    app.check_in._ask()
    wait_for(lambda: is_shown_above(compositor), "the card")
    app.check_in.answer(Kind.GOOD)
    compositor.tell("close 0")
    wait_for(lambda: app.overlay.cards_take_keyboard, "the loss")
    assert not card.isVisible()
