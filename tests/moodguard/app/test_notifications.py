"""Suggestions as notifications, where that is wanted: shown in the card's place, and answered."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from moodguard.app.app import App
from moodguard.app.notifications import LATER, SKIP, TAKE, NotificationsController
from moodguard.mood.escalation import Stage
from moodguard.sensing.source_choice import CAMERA
from moodguard.store.settings import Settings
from moodguard.system.notification import Notice, Notifier
from support.app_under_test import MakeApp, show_tension


class Desktop(Notifier):
    """Shows notices, or (`able` is False) can't."""

    def __init__(self, *, able: bool = True) -> None:
        super().__init__()
        self.able = able
        self.shown: list[Notice] = []
        self.dismissals = 0

    def show(self, notice: Notice) -> None:
        self.shown.append(notice)
        if not self.able:
            self.failed.emit()

    def dismiss(self) -> None:
        self.dismissals += 1


def notified(app: App, desktop: Notifier) -> NotificationsController:
    return NotificationsController(lambda: app.active_profile.settings, app.steps, lambda: desktop, app)


@pytest.fixture
def app(make_app: MakeApp) -> App:
    return make_app(source=CAMERA, speed=None, changes={"as_notification": True})


def card_is_shown(app: App) -> bool:
    return app.steps.card is not None and app.steps.card.isVisible()


def test_a_suggestion_is_a_notice_in_the_place_of_the_card(app: App) -> None:
    desktop = Desktop()
    notified(app, desktop)
    show_tension(app, 11)
    (notice,) = desktop.shown
    assert notice.title == "Have a coffee break"
    assert "tense" in notice.text
    assert "%" not in notice.title + notice.text
    assert [name for name, _ in notice.actions] == [TAKE, LATER, SKIP]
    assert not card_is_shown(app)


def test_it_is_the_card_unless_notices_are_chosen(make_app: MakeApp) -> None:
    app = make_app(source=CAMERA, speed=None)
    assert not Settings().as_notification

    def never() -> Notifier:
        pytest.fail("nobody has chosen notices")

    NotificationsController(lambda: app.active_profile.settings, app.steps, never, app)
    show_tension(app, 11)
    assert card_is_shown(app)


def test_where_a_card_would_take_the_keyboard_a_notice_is_tried_first_and_the_card_comes_without_one(
    make_app: MakeApp,
) -> None:
    app = make_app(source=CAMERA, speed=None)
    desktop = Desktop()
    NotificationsController(
        lambda: app.active_profile.settings, app.steps, lambda: desktop, app, card_takes_keyboard=lambda: True
    )
    show_tension(app, 11)
    assert len(desktop.shown) == 1
    assert not card_is_shown(app)
    desktop.failed.emit()
    assert card_is_shown(app)


def test_the_demo_says_on_the_notice_that_it_is_one(make_app: MakeApp) -> None:
    app, desktop = make_app(), Desktop()
    app.settings.apply(replace(app.active_profile.settings, as_notification=True))
    notified(app, desktop)
    app.steps._mark = lambda: "Demo"
    show_tension(app, 11)
    assert desktop.shown[0].title.startswith("Demo: ")


def test_where_the_desktop_shows_none_the_card_comes_all_the_same(app: App) -> None:
    notified(app, Desktop(able=False))
    show_tension(app, 11)
    assert card_is_shown(app)


def skipped(app: App) -> bool:
    return app.companion.stage is Stage.REST and app.companion.reminder_in is None


def put_off(app: App) -> bool:
    return app.companion.reminder_in == pytest.approx(600)


@pytest.mark.parametrize(("action", "holds"), [(SKIP, skipped), (LATER, put_off), (TAKE, skipped)])
def test_what_is_answered_on_the_notice_counts_as_on_the_card(
    app: App, action: str, holds: Callable[[App], bool]
) -> None:
    desktop = Desktop()
    notified(app, desktop)
    show_tension(app, 11)
    desktop.acted.emit(action)
    assert holds(app)


def test_a_notice_goes_when_the_suggestion_does(app: App) -> None:
    desktop = Desktop()
    notified(app, desktop)
    show_tension(app, 11)
    before = desktop.dismissals
    app.pausing.set_paused(True)
    assert desktop.dismissals > before
    desktop.failed.emit()
    assert not card_is_shown(app), "a refusal that comes late brings no card into a pause"
