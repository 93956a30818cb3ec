"""Asks the user how they are, as often as they want: shows the card, and notes the answer."""

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from moodguard.app.answer_book import AnswerBook, Entry
from moodguard.app.remembered_state import RememberedStateController
from moodguard.app.settings import SettingsController
from moodguard.app.typing_pause import TypingPauseController
from moodguard.companion import Companion
from moodguard.mood.check_in import HowOften
from moodguard.store.answers import FEELINGS, Kind
from moodguard.system.single_instance import TROUBLE

if TYPE_CHECKING:
    from moodguard.desktop.card_window import ShowAbove
    from moodguard.desktop.check_in_card import CheckInCard

ASKS_SECONDS = 45.0


class CheckInController(QObject):
    """Owns the card. In the demo and of a recording nobody is asked."""

    def __init__(
        self,
        companion: Companion,
        answers: AnswerBook,
        remembered: RememberedStateController,
        settings: SettingsController,
        *,
        typing_pause: TypingPauseController,
        busy: Callable[[], bool],
        show_above: "ShowAbove | None" = None,
        parent: QObject,
    ) -> None:
        """`busy` says whether another window of MoodGuard's is there that the question would disturb;
        `show_above` is as in `CardWindow`.
        """
        super().__init__(parent)
        self._companion = companion
        self._answers = answers
        self._remembered = remembered
        self._settings = settings
        self._typing_pause = typing_pause
        self._busy = busy
        self._show_above = show_above
        self._entry: Entry | None = None
        self.card: CheckInCard | None = None

    def tick(self) -> None:
        """Ask, where this is a moment for it, as soon as the user pauses. What does not come then is gone."""
        if not self._remembered.enabled or self._typing_pause.waits or self._busy():
            return
        if self._companion.wants_to_ask:
            self._companion.asked()
            self._remembered.save()
            self._typing_pause.when_free(lambda _: self._ask())

    def answer(self, kind: Kind) -> str:
        """Note how the user is; returns what that has changed, in words."""
        self._entry = self._answers.add(self._companion.answer_to_question(kind))
        if self.card is not None and self.card.isVisible():
            self.card.show_answered(self._entry.words)
        return self._entry.words

    def reply_to(self, words: str) -> str:
        """Note how the user says that they are, unasked; returns the reply, as `Instance.serve` wants it."""
        kind = next((kind for kind in FEELINGS if kind.value == words.strip().lower()), None)
        if kind is None:
            return f"{TROUBLE}say how you are by one of: {', '.join(kind.value for kind in FEELINGS)}"
        self._companion.asked()
        self._remembered.save()
        return self.answer(kind)

    def dismiss(self) -> None:
        """Send the card away, if it is there."""
        if self.card is not None:
            self.card.dismiss()

    def dismiss_when_silent(self) -> None:
        """While it is quiet or paused nothing is asked: others may see it."""
        status = self._companion.status()
        if status.paused or status.quiet is not None:
            self.dismiss()

    def forget_window(self) -> None:
        """The next one is made anew, as in another language. One that is open is closed."""
        self.close()
        self.card = None

    def close(self) -> None:
        """Close the card at once, if it is there."""
        if self.card is not None:
            self.card.close()

    def _ask(self) -> None:
        if self._busy():
            return
        if self.card is None:
            from moodguard.desktop.check_in_card import CheckInCard

            self.card = CheckInCard(show_above=self._show_above)
            self.card.answered.connect(self.answer)
            self.card.taken_back.connect(self._take_back)
            self.card.declined.connect(self._ask_no_more)
            self.card.lost.connect(self._card_lost)
        self._entry = None
        self.card.ask(ASKS_SECONDS)

    def _card_lost(self) -> None:
        """What showed the card is gone: ask again by a window, unless it was answered."""
        if self._entry is None and self.card is not None:
            self.card.ask(ASKS_SECONDS)

    def _take_back(self) -> None:
        if self._entry is not None:
            self._answers.take_back(self._entry)
            self._entry = None
        if self.card is not None:
            self.card.ask_again()
            self.card.stay_for(ASKS_SECONDS)

    def _ask_no_more(self) -> None:
        self._settings.apply(dataclasses.replace(self._settings.chosen, check_in=HowOften.NEVER.value))
