"""The few things that are asked of an X server: window properties, and when the user last did something.

After the X Window System Protocol (version 11), its MIT-SCREEN-SAVER extension, and freedesktop.org's EWMH.
"""

import math
import os
import struct
import time
from collections.abc import Callable, Mapping

from moodguard.system.xcb import XcbServer, XError, XRefusedError, XServer

_GET_WINDOW_ATTRIBUTES, _GET_GEOMETRY, _INTERN_ATOM, _GET_PROPERTY, _GET_SELECTION_OWNER = 3, 14, 16, 20, 23
_TRANSLATE_COORDINATES, _QUERY_EXTENSION = 40, 98
_ONLY_IF_EXISTS = 1
_VIEWABLE = 2  # of map states
_QUERY_INFO = 1  # of MIT-SCREEN-SAVER
_MOST_WORDS = 64
REST_SECONDS = 10.0
_LENGTH = 0  # filled in by the connection


class X11:
    """Questions to the X server that `connect` gives: when first asked, and a while after a failure."""

    def __init__(self, connect: Callable[[], XServer], clock: Callable[[], float] = time.monotonic) -> None:
        """`connect` opens a connection when one is first needed; `clock` counts s between two tries."""
        self._connect = connect
        self._clock = clock
        self._rests_until = -math.inf
        self._server: XServer | None = None
        self._atoms: dict[str, int] = {}
        self._screen_saver: int | None = None  # its major opcode; 0 is "not there"

    @property
    def root(self) -> int:
        """The root window. Raises XError."""
        return self._connected().root

    def numbers(self, window: int, name: str) -> tuple[int, ...] | None:
        """The numbers (or windows, or atoms) in a window's property; None where it has no such property.

        Raises XError, as for a window that is gone.
        """
        atom = self.atom(name)
        if atom == 0:
            return None
        request = struct.pack("=BBHIIIII", _GET_PROPERTY, 0, _LENGTH, window, atom, 0, 0, _MOST_WORDS)
        return parse_property(self._ask(request))

    def atom(self, name: str) -> int:
        """The server's number for a name; 0 where nobody has used the name yet. Raises XError."""
        if not self._atoms.get(name):
            request = _with_name(_INTERN_ATOM, _ONLY_IF_EXISTS, name)
            (self._atoms[name],) = struct.unpack_from("=I", self._ask(request), 8)
        return self._atoms[name]

    def place(self, window: int) -> tuple[int, int, int, int]:
        """Where a window lies on the screen, in pixels: x, y, width, height. Raises XError."""
        geometry = self._ask(struct.pack("=BBHI", _GET_GEOMETRY, 0, _LENGTH, window))
        width, height = struct.unpack_from("=HH", geometry, 16)
        request = struct.pack("=BBHIIhh", _TRANSLATE_COORDINATES, 0, _LENGTH, window, self.root, 0, 0)
        x, y = struct.unpack_from("=hh", self._ask(request), 12)
        return x, y, width, height

    def is_viewable(self, window: int) -> bool:
        """Whether a window is on the screen, be it behind others. Raises XError."""
        attributes = self._ask(struct.pack("=BBHI", _GET_WINDOW_ATTRIBUTES, 0, _LENGTH, window))
        return attributes[26] == _VIEWABLE

    def is_owned(self, selection: str) -> bool:
        """Whether some program owns the selection of that name. Raises XError."""
        atom = self.atom(selection)
        if atom == 0:
            return False
        request = struct.pack("=BBHI", _GET_SELECTION_OWNER, 0, _LENGTH, atom)
        (owner,) = struct.unpack_from("=I", self._ask(request), 8)
        return bool(owner)

    def idle_seconds(self) -> float | None:
        """Seconds since the last input; None where the server lacks the extension. Raises XError."""
        if self._screen_saver is None:
            reply = self._ask(_with_name(_QUERY_EXTENSION, 0, "MIT-SCREEN-SAVER"))
            present, opcode = struct.unpack_from("=BB", reply, 8)
            self._screen_saver = opcode if present else 0
        if self._screen_saver == 0:
            return None
        request = struct.pack("=BBHI", self._screen_saver, _QUERY_INFO, _LENGTH, self.root)
        (milliseconds,) = struct.unpack_from("=I", self._ask(request), 16)
        return float(milliseconds / 1000)

    def _connected(self) -> XServer:
        if self._server is None:
            if self._clock() < self._rests_until:
                raise XError("the X server was not there a moment ago")
            self._rests_until = self._clock() + REST_SECONDS
            self._server = self._connect()
        return self._server

    def _ask(self, request: bytes) -> bytes:
        server = self._connected()
        try:
            return server.ask(request)
        except XRefusedError:
            raise
        except XError:
            server.close()
            self._server = None
            self._rests_until = self._clock() + REST_SECONDS
            # Another server may be there next time, with other numbers.
            self._atoms.clear()
            self._screen_saver = None
            raise


def x11_session(environment: Mapping[str, str] = os.environ) -> X11 | None:
    """The X server of this session, or None where it has none.

    The one that a Wayland session runs for older programs knows nothing of the others, so it doesn't count.
    """
    display = environment.get("DISPLAY")
    if not display or is_wayland(environment):
        return None
    return X11(lambda: XcbServer(display))


def is_wayland(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the session's windows are shown by way of Wayland."""
    return bool(environment.get("WAYLAND_DISPLAY")) or environment.get("XDG_SESSION_TYPE") == "wayland"


def parse_property(reply: bytes) -> tuple[int, ...] | None:
    """The numbers of 32 bits in the reply to GetProperty; None for no property, or one of another shape."""
    if len(reply) < 32 or reply[1] != 32:
        return None
    (count,) = struct.unpack_from("=I", reply, 16)
    held = (len(reply) - 32) // 4
    return struct.unpack_from(f"={min(count, held)}I", reply, 32)


def _with_name(opcode: int, detail: int, name: str) -> bytes:
    """A request whose only argument is a name, padded to whole words."""
    text = name.encode("ascii")
    return struct.pack("=BBHHH", opcode, detail, _LENGTH, len(text), 0) + text + bytes(-len(text) % 4)
