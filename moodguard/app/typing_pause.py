"""Lets a window wait for a pause in typing: while one waits, it is asked when keys or mouse were touched."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from moodguard.mood.typing_pause import STALE, PauseRules, may_come
from moodguard.store.settings import Settings
from moodguard.system.polling_thread import PollingThread
from moodguard.system.typing import Typing

log = logging.getLogger(__name__)

ASK_SECONDS = 0.5
WATCH_MS = 1_000  # in case that no answer comes


class TypingPauseController(QObject):
    """Holds back one window at a time. Without a way to look, nothing is held back."""

    def __init__(self, settings: Callable[[], Settings], real: Callable[[], float], parent: QObject) -> None:
        """`settings` gives those in force; `real` counts s of real time."""
        super().__init__(parent)
        self._settings = settings
        self._real = real
        self._poller: PollingThread | None = None
        self._started = False
        self._pending: Callable[[Typing], None] | None = None
        self._since = self._answered = 0.0
        self._timer = QTimer(self, interval=WATCH_MS)
        self._timer.timeout.connect(self._look_at_the_clock)

    def use_look(self, look: Callable[[], Typing]) -> None:
        """Before the first window: look with `look`, on a thread of its own, while a window waits."""
        self._poller = PollingThread(look, ASK_SECONDS, self)
        self._poller.looked.connect(self._looked)
        self._poller.failed.connect(self._look_failed)

    @property
    def watches(self) -> bool:
        """Whether there is a way to look, so that windows wait."""
        return self._poller is not None

    @property
    def waits(self) -> bool:
        """Whether a window waits."""
        return self._pending is not None

    def when_free(self, come: Callable[[Typing], None]) -> None:
        """Call `come` in the first pause, with what is known by then; one that waits already is dropped."""
        if self._poller is None:
            come(Typing())
            return
        self._pending, self._since, self._answered = come, self._real(), self._real()
        self._timer.start()
        self._poller.look_anew()
        if not self._started:
            self._started = True
            self._poller.start()

    def drop(self) -> None:
        """Whatever waits is not to come any more."""
        self._pending = None
        self._timer.stop()
        if self._poller is not None:
            self._poller.rest()

    def stop(self) -> None:
        """Ask no more."""
        self.drop()
        if self._poller is not None:
            self._poller.stop()

    def _looked(self, typing: Typing) -> None:
        self._answered = self._real()
        self._weigh(typing.idle_seconds, typing)

    def _look_failed(self, _words: str) -> None:
        self._come(Typing())

    def _look_at_the_clock(self) -> None:
        if self._real() - self._answered > STALE:
            self._weigh(None, Typing())

    def _weigh(self, idle: float | None, typing: Typing) -> None:
        if self._pending is None:
            return
        rules = PauseRules(self._settings().typing_pause_seconds)
        if may_come(self._real() - self._since, idle, rules):
            self._come(typing)

    def _come(self, typing: Typing) -> None:
        come = self._pending
        self.drop()
        if come is not None:
            log.info("a window comes %.1f s after it was due", self._real() - self._since)
            come(typing)
