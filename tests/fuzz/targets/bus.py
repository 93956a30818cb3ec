"""Replies over D-Bus, as values in JSON; and the addresses and greetings of buses."""

import itertools

from moodguard.store.json_text import decode
from moodguard.system.bus import Question
from moodguard.system.do_not_disturb.linux import NotificationServers
from moodguard.system.hanging_bus import socket_names
from moodguard.system.idle.linux import MutterIdleClock
from moodguard.system.lock.linux import LinuxScreenLock

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b"[true, false, 4200, null]", b'["yes", {"a": 1}, [], -5, 1e30, NaN]', b"[18446744073709551615]",
    b"unix:path=/run/user/1000/bus;unix:abstract=/tmp/dbus-%20x,guid=12;tcp:host=a",
)  # fmt: skip


class Replies:
    """Answers each question with the next value."""

    def __init__(self, values: list[object]) -> None:
        self._values = itertools.cycle(values or [None])

    def ask(self, _question: Question) -> object | None:
        return next(self._values)


def run(data: bytes) -> None:
    """Ask all that is asked of a bus on Linux."""
    for name, _ in socket_names(data.decode("utf-8", "surrogateescape")):
        assert isinstance(name, str)
    try:
        content = decode(data).content
    except ValueError:
        return
    bus = Replies(content if isinstance(content, list) else [content])
    assert NotificationServers(bus).is_on() in (None, True, False)
    assert LinuxScreenLock(bus, bus).is_locked() in (None, True, False)
    idle = MutterIdleClock(bus).idle_seconds()
    assert idle is None or 0 <= idle < float("inf")
