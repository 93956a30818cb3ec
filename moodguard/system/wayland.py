"""A connection of our own to a Wayland compositor, by pywayland, which is loaded with the first one.

Not Qt's connection, which speaks no protocol to order. And nothing of pywayland's that waits: its ways to
connect, `roundtrip` and `dispatch(block=True)` have no limit.
"""

import os
import select
import time
import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtNetwork import QLocalSocket

if TYPE_CHECKING:
    from pywayland.client.display import Display
    from pywayland.protocol_core.interface import Interface

CONNECT_MS = 200
Proxy = Any  # one of pywayland's objects, whose requests are methods that each interface has of its own


class WaylandError(OSError):
    """The compositor is not there, hung up, or lacks what is wanted."""


@dataclass(frozen=True)
class Offer:
    """One of the compositor's globals: by which number it is bound, and its version."""

    number: int
    version: int


class Compositor:
    """The compositor that listens at a socket. For one thread at a time; let go, it hangs up."""

    def __init__(self, path: Path) -> None:
        """Asks what the compositor offers, which `catch_up` hears. Raises WaylandError, and ImportError."""
        from pywayland.client.display import Display

        self._display = Display(_connected(path))
        self._proxies: list[Proxy] = []
        # Also at the end of the program, before Python frees pywayland's parts in an order that it chooses.
        self._hang_up = weakref.finalize(self, _hang_up, self._display, self._proxies)
        self._globals = _Globals()
        self._echo: _Echo | None = None
        try:
            self._display.connect()
        except ValueError as error:
            raise WaylandError(str(error)) from error
        self._registry = self.keep(self._display.get_registry())
        self._registry.dispatcher["global"] = self._globals.offered
        self._registry.dispatcher["global_remove"] = self._globals.removed

    def offers(self, interface: str) -> Iterator[Offer]:
        """All of that interface that the compositor offers, as far as it was heard."""
        for number, (name, version) in self._globals.known.items():
            if name == interface:
                yield Offer(number, version)

    def bind(self, offer: Offer, interface: "type[Interface]", version: int) -> Proxy:
        """The object behind an offer, in its version, but in `version` at most."""
        return self.keep(self._registry.bind(offer.number, interface, min(version, offer.version)))

    def keep(self, proxy: Proxy) -> Proxy:
        """Keep `proxy` until it is dropped, or for as long as the connection."""
        self._proxies.append(proxy)
        return proxy

    def drop(self, proxy: Proxy) -> None:
        """Let go of one that was kept."""
        self._proxies.remove(proxy)
        proxy.destroy()

    @property
    def socket(self) -> int:
        """The file number of the connection, which can be read where `hear` would hear something."""
        return int(self._display.get_fd())

    def hear(self) -> None:
        """Hear what the compositor has said up to now, without a wait.

        Raises WaylandError where the connection is lost.
        """
        try:
            if self._has_news(0.0):
                self._display.read()
            self._display.dispatch()
        except (RuntimeError, ValueError) as error:
            raise WaylandError(f"the connection to the compositor is lost: {error}") from error

    def catch_up(self, seconds: float) -> bool:
        """Send what was asked, and hear all that the compositor has said up to now.

        False where it stays silent for `seconds`; then it is listened to, and not asked again, until it has
        answered. Raises WaylandError where the connection is lost.
        """
        deadline = time.monotonic() + seconds
        is_late = self._echo is not None  # behind an old answer there may be more
        try:
            return self._has_echoed(deadline) and (not is_late or self._has_echoed(deadline))
        except (RuntimeError, ValueError) as error:
            raise WaylandError(f"the connection to the compositor is lost: {error}") from error

    def flush(self) -> bool:
        """Send what was asked, without a wait; whether all of it could be sent.

        That the compositor is gone `catch_up` and `hear` find out.
        """
        return bool(self._display.flush() >= 0)

    def close(self) -> None:
        """Hang up; again is no error."""
        self._hang_up()

    def _has_echoed(self, deadline: float) -> bool:
        echo = self._echo = self._echo or _Echo(self.keep(self._display.sync()))
        self._display.flush()
        while not echo.heard and self._has_news_by(deadline):
            self._display.read()
            self._display.dispatch()
        if echo.heard:
            self.drop(echo.proxy)
            self._echo = None
        return echo.heard

    def _has_news_by(self, deadline: float) -> bool:
        left = deadline - time.monotonic()
        return left > 0 and self._has_news(left)

    def _has_news(self, seconds: float) -> bool:
        poll = select.poll()  # not select(), which can't take a file number above 1023
        poll.register(self._display.get_fd(), select.POLLIN)
        return bool(poll.poll(seconds * 1000))


class _Globals:
    """What the registry tells. Not the connection itself, which its own parts would keep alive."""

    def __init__(self) -> None:
        self.known: dict[int, tuple[str, int]] = {}

    def offered(self, _registry: Proxy, number: int, interface: str, version: int) -> None:
        self.known[number] = interface, version

    def removed(self, _registry: Proxy, number: int) -> None:
        self.known.pop(number, None)


class _Echo:
    """The compositor's answer to wl_display.sync, which it gives behind all that it said before."""

    def __init__(self, proxy: Proxy) -> None:
        self.proxy = proxy
        self.heard = False
        proxy.dispatcher["done"] = self._done

    def _done(self, _callback: Proxy, _serial: int) -> None:
        self.heard = True


def allow_lost_objects(proxy: Proxy) -> Proxy:
    """Have events of `proxy` come with None in all places where they name an object that was let go of.

    The compositor may have sent them before it knew. pywayland raises an error then, which nobody can catch.
    """
    proxy.dispatcher.messages = [_Message(each) for each in proxy.dispatcher.messages]
    return proxy


class _Message:
    """One of an interface's events, as pywayland asks for its arguments."""

    def __init__(self, message: Any) -> None:
        self._message = message

    def c_to_arguments(self, arguments: Any) -> list[Any]:
        try:
            return list(self._message.c_to_arguments(arguments))
        except RuntimeError:
            return [None] * len(self._message.arguments)


def wayland_socket(environment: Mapping[str, str]) -> Path | None:
    """Where libwayland looks for the compositor; None for nowhere."""
    name = environment.get("WAYLAND_DISPLAY") or "wayland-0"
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return Path(folder, name) if Path(name).is_absolute() or Path(folder).is_absolute() else None


def compositor_of_windows(
    platform: str, environment: Mapping[str, str] = os.environ
) -> Callable[[], Compositor] | None:
    """How to reach the compositor that shows Qt's windows, where `platform`, which is Qt's, is Wayland.

    Nothing is connected to, nor loaded, before it is called.
    """
    path = wayland_socket(environment) if platform.startswith("wayland") else None
    return (lambda: Compositor(path)) if path else None


def _connected(path: Path) -> int:
    """The file number of a connection, which libwayland's own way to connect might wait for without end."""
    connection = QLocalSocket()
    connection.connectToServer(str(path))
    try:
        if not connection.waitForConnected(CONNECT_MS):
            raise WaylandError(f"the compositor can't be reached: {connection.errorString()}")
        return os.dup(int(connection.socketDescriptor()))  # Qt closes its own
    finally:
        connection.abort()


def _hang_up(display: "Display", proxies: list[Proxy]) -> None:
    """The parts first: each is part of what the last frees."""
    while proxies:
        proxies.pop().destroy()
    display.disconnect()
