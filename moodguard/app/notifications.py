"""Suggestions as notifications of the system, where the user or the display wants that; else the card."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject

from moodguard.app.steps import StepsController
from moodguard.desktop.card_content import CardContent
from moodguard.store.later import USUAL_MINUTES
from moodguard.store.settings import Settings
from moodguard.system.notification import Notice, Notifier
from moodguard.translation import tr

log = logging.getLogger(__name__)

TAKE, LATER, SKIP = "take", "later", "skip"


class NotificationsController(QObject):
    """Shows what the card would, and takes what the user answers there. Loads nothing before it is wanted."""

    def __init__(
        self,
        settings: Callable[[], Settings],
        steps: StepsController,
        make: Callable[[], Notifier],
        parent: QObject,
        *,
        card_takes_keyboard: Callable[[], bool] = lambda: False,
    ) -> None:
        """`settings` gives those in force; `make` gives this platform's way to show notices.

        `card_takes_keyboard` says whether a card that comes up now gets the keyboard, whatever it asks for,
        as a window does under Wayland. Then a notice is tried first whatever was chosen, for nobody's typing
        is to end in a card.
        """
        super().__init__(parent)
        self._settings = settings
        self._steps = steps
        self._make = make
        self._card_takes_keyboard = card_takes_keyboard
        self._notifier: Notifier | None = None
        self._show_card: Callable[[], None] | None = None
        steps.show_elsewhere = self._show
        steps.dismissed.connect(self.dismiss)

    def dismiss(self) -> None:
        """Take the notice away, if it is there."""
        self._show_card = None
        if self._notifier is not None:
            self._notifier.dismiss()

    def _show(self, content: CardContent, show_card: Callable[[], None]) -> bool:
        """Whether a notice is shown, so that there need be no card; `show_card` shows it all the same."""
        if not (self._settings().as_notification or self._card_takes_keyboard()):
            return False
        if self._notifier is None:
            self._notifier = self._make()
            self._notifier.acted.connect(self._act)
            self._notifier.failed.connect(self._fail)
        self._show_card = show_card
        self._notifier.show(notice_of(content, self._settings().break_seconds))
        return True

    def _act(self, action: str) -> None:
        if action == TAKE:
            self._steps.take_break()
        elif action == LATER:
            self._steps.remind_later(USUAL_MINUTES)
        elif action == SKIP:
            self._steps.skip()

    def _fail(self) -> None:
        show_card, self._show_card = self._show_card, None
        if show_card is not None:
            log.warning("the desktop shows no notifications, so suggestions come as the card")
            show_card()


def notice_of(content: CardContent, seconds: float) -> Notice:
    """What the card says and offers, as far as a notice can."""
    title = f"{content.mark}: {content.message}" if content.mark else content.message
    actions = ((TAKE, content.action), (LATER, tr("In 10 minutes")), (SKIP, tr("Not now")))
    return Notice(title, content.sentence, actions, seconds)
