"""Idle time under Wayland: told by the compositor, by the protocol ext-idle-notify-v1.

KWin speaks it, and so do those that stand on wlroots or smithay; GNOME's Mutter doesn't, and is asked over
the bus.
"""

import logging
import math
import threading
import time
from collections.abc import Callable

from moodguard.system.growing_pause import GrowingPause
from moodguard.system.idle.interface import IdleClock
from moodguard.system.wayland import Compositor, Offer, Proxy, WaylandError

log = logging.getLogger(__name__)

TIMEOUT_SECONDS = 1.0  # what is shorter counts as no pause
LONGEST_WAIT_SECONDS = 0.2
_NOTIFIER, _SEAT = "ext_idle_notifier_v1", "wl_seat"
_INPUT_ALONE = 2  # since this version there are notifications that no film holds up


class WaylandIdleClock(IdleClock):
    """Counts from when the compositor says that nobody has touched anything for a second.

    Within that second the answer is 0, and so it is within the first of a connection. Beyond, it is never too
    large, and too small by the time between two questions at most, since a question hears what was said
    before it. So somebody has to ask every few seconds; on who lets too much lie unheard a compositor hangs
    up, and it is then connected to anew. For any thread, so that one connection serves all who ask.
    """

    def __init__(
        self,
        connect: Callable[[], Compositor],
        clock: Callable[[], float] = time.monotonic,
        patience: float = LONGEST_WAIT_SECONDS,
    ) -> None:
        """`connect` opens the connection when one is first needed; `clock` counts s.

        Whoever asks waits for `patience` (s) at the longest.
        """
        self._connect = connect
        self._clock = clock
        self._patience = patience
        self._lock = threading.Lock()
        self._notices: _Notices | None = None
        self._rests_until = -math.inf
        self._pause = GrowingPause()
        self._told = ""  # what the log says already

    def idle_seconds(self) -> float | None:
        """Seconds since the last input; None where the compositor doesn't say or stays silent."""
        with self._lock:
            if self._notices is None and self._clock() < self._rests_until:
                return None
            try:
                return self._asked()
            except (WaylandError, ImportError) as error:  # there is no pywayland for some kinds of machine
                self._tell(f"the compositor doesn't tell the idle time: {error}")
                self._hang_up()
                self._rests_until = self._clock() + self._pause.after_fault()
                return None

    def close(self) -> None:
        """Hang up. Who asks again connects anew."""
        with self._lock:
            self._hang_up()

    def _asked(self) -> float | None:
        if self._notices is None:
            self._notices = _Notices(self._connect(), self._clock)
        idle = self._notices.idle_seconds(self._patience)
        if idle is not None:
            self._tell("the compositor tells the idle time")
            self._pause.over()
        return idle

    def _hang_up(self) -> None:
        if self._notices is not None:
            self._notices.close()
        self._notices = None

    def _tell(self, words: str) -> None:
        if words != self._told:
            self._told = words
            log.info("%s", words)


class _Notices:
    """The notifications of one connection: one for each seat, which is one person's keys and mouse."""

    def __init__(self, compositor: Compositor, clock: Callable[[], float]) -> None:
        self._compositor = compositor
        self._clock = clock
        self._notifier: tuple[Offer, Proxy] | None = None
        self._seats: dict[Offer, _Seat] = {}

    def idle_seconds(self, patience: float) -> float | None:
        """Seconds since any seat was touched; None for no answer within `patience` s.

        Raises WaylandError, also where the compositor has nothing to tell it by, and ImportError.
        """
        if not self._compositor.catch_up(patience):
            return None
        notifier = self._bound_notifier()
        present = set(self._compositor.offers(_SEAT))
        if not present:
            raise WaylandError("it has no seat")
        for gone in self._seats.keys() - present:
            self._compositor.drop(self._seats.pop(gone).notification)
        for new in present - self._seats.keys():
            self._seats[new] = self._ask_for(new, *notifier)
        self._compositor.flush()
        return min(seat.idle_seconds() for seat in self._seats.values())

    def close(self) -> None:
        self._compositor.close()

    def _bound_notifier(self) -> tuple[Offer, Proxy]:
        offers = list(self._compositor.offers(_NOTIFIER))
        if self._notifier is None and offers:
            from pywayland.protocol.ext_idle_notify_v1 import ExtIdleNotifierV1

            bound = self._compositor.bind(offers[0], ExtIdleNotifierV1, _INPUT_ALONE)
            self._notifier = offers[0], bound
        if self._notifier is None or self._notifier[0] not in offers:
            raise WaylandError(f"it doesn't offer {_NOTIFIER}")
        return self._notifier

    def _ask_for(self, seat: Offer, offer: Offer, notifier: Proxy) -> "_Seat":
        """Have `notifier`, which `offer` is about, tell of that seat."""
        from pywayland.protocol.wayland import WlSeat

        is_better = offer.version >= _INPUT_ALONE
        ask = notifier.get_input_idle_notification if is_better else notifier.get_idle_notification
        notification = ask(round(TIMEOUT_SECONDS * 1000), self._compositor.bind(seat, WlSeat, 1))
        return _Seat(self._compositor.keep(notification), self._clock)


class _Seat:
    """What one notification has told last."""

    def __init__(self, notification: Proxy, clock: Callable[[], float]) -> None:
        self.notification = notification
        self._clock = clock
        self._untouched_since: float | None = None
        notification.dispatcher["idled"] = self._idled
        notification.dispatcher["resumed"] = self._resumed

    def idle_seconds(self) -> float:
        return 0.0 if self._untouched_since is None else self._clock() - self._untouched_since

    def _idled(self, _notification: Proxy) -> None:
        self._untouched_since = self._clock() - TIMEOUT_SECONDS

    def _resumed(self, _notification: Proxy) -> None:
        self._untouched_since = None
