"""A Wayland compositor without a screen, which tells how long nobody has touched anything, when told to.

    python -m support.idle_compositor SOCKET [--seats N] [--notifier VERSION]

Each line that it reads is answered by one. `idled`, `resumed`: it says so to all who have asked, or to the
one that is numbered; `fidget`: both, two hundred times. `seat`: there is one more; `unplug`: the first one is
gone. `asked`: for what so far, as `any_MILLISECONDS` or `input_MILLISECONDS`; `told`: how many it tells. With
`--notifier 0` it knows nothing of idle people.
"""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from pywayland import lib
from pywayland.protocol.ext_idle_notify_v1 import ExtIdleNotificationV1, ExtIdleNotifierV1
from pywayland.protocol.wayland import WlSeat
from pywayland.server import Display

from support.server_side import answer, made_for

KINDS = ("", "input_")  # the latter is not held up by a film


class Compositor:
    """What it offers, and whom it tells."""

    def __init__(self, socket: str, seats: int, notifier: int) -> None:
        self.display = Display()
        self.asked: list[str] = []
        self.told: list[Any] = []
        self.held: list[Any] = []  # alive for as long as the C library may call them
        self.seats = [self.offer(WlSeat, 5, self.held.append) for _ in range(seats)]
        if notifier:
            self.held.append(self.offer(ExtIdleNotifierV1, notifier, self.bound))
        self.display.add_socket(socket)

    def offer(self, interface: Any, version: int, bound: Callable[[Any], None]) -> Any:
        """One more global."""
        made = interface.global_class(self.display, version=version)
        made.bind_func = bound
        return made

    def bound(self, notifier: Any) -> None:
        """Somebody wants to be told."""
        requests = {f"get_{kind}idle_notification": partial(self.ask, kind) for kind in KINDS}
        answer(notifier, requests)
        self.held.append(notifier)

    def ask(self, kind: str, notifier: Any, number: int, milliseconds: int, _seat: Any) -> None:
        """Somebody wants to be told when nobody has touched anything for so long."""
        notification = made_for(notifier, ExtIdleNotificationV1, number, {})
        notification.dispatcher.destructor = self.told.remove
        self.held.append(notification)
        self.told.append(notification)
        self.asked.append(f"{kind or 'any_'}{milliseconds}")

    def carry_out(self, order: str) -> str:
        """Do what was read; returns the answer."""
        word, _, number = order.partition(" ")
        whom = [self.told[int(number)]] if number else list(self.told)
        if word == "asked":
            return " ".join(self.asked)
        if word == "told":
            return str(len(self.told))
        if word == "seat":
            self.seats.append(self.offer(WlSeat, 5, self.held.append))
        elif word == "unplug":
            lib.wl_global_destroy(self.seats.pop(0)._ptr)
        for event in {"fidget": ["idled", "resumed"] * 200}.get(word, [word]):
            for notification in whom if event in ("idled", "resumed") else []:
                getattr(notification, event)()
        return "ok"

    def run(self) -> None:
        """Until there is nothing more to read."""
        loop = self.display.get_event_loop()
        loop.add_fd(sys.stdin.fileno(), self.read, loop.FdMask.WL_EVENT_READABLE, None)
        while not sys.stdin.closed:
            self.display.flush_clients()
            loop.dispatch(-1)

    def read(self, *_: object) -> int:
        line = sys.stdin.readline()
        if not line:
            sys.stdin.close()
            return 0
        print(self.carry_out(line.strip()), flush=True)
        return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("socket")
    parser.add_argument("--seats", type=int, default=1)
    parser.add_argument("--notifier", type=int, default=2)
    options = parser.parse_args()
    compositor = Compositor(options.socket, options.seats, options.notifier)
    print("ready", flush=True)
    compositor.run()
