"""When to be quiet, by what goes on around the user, and when not because they say "watch anyway"."""

import logging
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from moodguard.clock import ScaledClock
from moodguard.companion import Companion
from moodguard.mood.quiet_reasons import NOTHING_WAIVED, UNSURE, Reason, Rules, Situation, why_quiet
from moodguard.store.hours import parse_hours
from moodguard.store.settings import Settings
from moodguard.system.calendar_file import Busy, busy_until
from moodguard.system.polling_thread import PollingThread
from moodguard.system.surroundings import Signals

log = logging.getLogger(__name__)

LOOK_AROUND_SECONDS = 5.0
ANYWAY_SECONDS = 3600.0
UNSURE_SECONDS = 30.0  # the longest that a look around may take after sleep


class QuietController(QObject):
    """Keeps the companion quiet by what is found around the user, or lets it speak again."""

    changed = Signal()  # the reason to be quiet, or what it rests on, was found out anew

    def __init__(
        self,
        companion: Companion,
        settings: Callable[[], Settings],
        clock: ScaledClock,
        local_time: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        """`settings` gives those in force; `local_time` is held against the hours in them."""
        super().__init__(parent)
        self._companion = companion
        self._settings = settings
        self._clock = clock
        self._local_time = local_time
        self._anyway_until = 0.0
        self._waived = NOTHING_WAIVED
        self._unsure_since = 0.0
        self._found = False  # whether anything was found out yet
        self._poller: PollingThread | None = None
        self._reason: Reason | None = None
        self._busy: tuple[Busy, ...] = ()
        self.signals = Signals()  # what was found last
        self.problem = ""  # why nothing is found out just now, in words

    def use_surroundings(self, look: Callable[[], Signals]) -> None:
        """Once started, look around with `look` every few seconds. Without it, nothing is found."""
        self._poller = PollingThread(look, LOOK_AROUND_SECONDS, self)
        self._poller.looked.connect(self.set_surroundings)
        self._poller.failed.connect(self._look_failed)

    def wait_for_surroundings(self) -> None:
        """At the start, or after sleep: where it is looked around, be quiet until that was done once."""
        if self._poller is not None:
            self._unsure_since = self._clock.real
            self._keep_quiet(UNSURE)
            self._poller.look_anew()

    def start(self) -> None:
        """Begin to look around."""
        if self._poller is not None:
            self._poller.start()

    def tick(self) -> None:
        """Time has passed: an answer that doesn't come, from a system that hangs, isn't waited for for ever.

        What was found last then holds, as it does while the app runs; at the start nothing was found yet.
        """
        waited = self._clock.real - self._unsure_since
        if self._reason is UNSURE and self._found and waited > UNSURE_SECONDS:
            log.warning("nobody says what goes on around; what was found last holds")
            self.set_surroundings(self.signals)

    def weigh_anew(self) -> None:
        """The hours are to be held against another local time now; what was found last still holds."""
        if self._found and self._reason is not UNSURE:
            self.set_surroundings(self.signals)

    def stop(self) -> None:
        """Look around no more."""
        if self._poller is not None:
            self._poller.stop()

    def watch_anyway(self) -> None:
        """For an hour, don't be quiet for what is a reason now; what begins later still is one."""
        self._anyway_until = self._clock.real + ANYWAY_SECONDS
        self._waived = self._waived.with_all_current(*self._situation())
        self._keep_quiet(None)
        self.changed.emit()

    def set_surroundings(self, signals: Signals) -> None:
        """What goes on around the user has been found out: be quiet, or no longer."""
        self.signals, self._found, self.problem = signals, True, ""
        situation = self._situation()
        if self._clock.real < self._anyway_until:
            self._waived = self._waived.without_those_over(*situation)
        else:
            self._waived = NOTHING_WAIVED
        self._keep_quiet(why_quiet(*situation, self._waived))
        self.changed.emit()

    def set_busy(self, busy: tuple[Busy, ...]) -> None:
        """These are the busy times of the user's calendars from now on."""
        self._busy = busy
        self.weigh_anew()

    def _look_failed(self, words: str) -> None:
        self.problem = words
        self.changed.emit()

    def _situation(self) -> tuple[Situation, Rules, datetime]:
        """What was found last, what the user wants by it, and when it is."""
        moment = self._local_time()
        return around_by(self.signals, self._busy, moment), rules_of(self._settings()), moment

    def _keep_quiet(self, reason: Reason | None) -> None:
        if reason != self._reason:
            log.info("quiet: %s", reason.quiet.value if reason else "no longer")
        self._reason = reason
        self._companion.keep_quiet(reason, self._clock())


def around_by(signals: Signals, busy: tuple[Busy, ...], moment: datetime) -> Situation:
    """What counts as a reason to be quiet at `moment` of what was found, and of the times of calendars."""
    return Situation(
        locked=signals.locked,
        idle=signals.idle_seconds,
        fullscreen=signals.fullscreen,
        do_not_disturb=signals.do_not_disturb,
        devices=(*signals.camera_users, *signals.microphone_users),
        programs=signals.programs,
        busy_until=busy_until(busy, moment) if busy else None,
    )


def rules_of(settings: Settings) -> Rules:
    """When the user wants quiet, from the settings."""
    return Rules(
        hours=parse_hours(settings.hours),
        away=settings.away_minutes * 60,
        in_calls=settings.quiet_in_calls,
        in_fullscreen=settings.quiet_in_fullscreen,
        do_not_disturb=settings.quiet_when_undisturbed,
    )
