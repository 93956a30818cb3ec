"""A connection of our own to the X server, by way of libxcb.

Not by way of Xlib: its default handlers end the whole program when a window is gone or the server is, and it
can't wait for a reply with a limit.
"""

import ctypes
import select
import struct
import time
from typing import Protocol

LONGEST_WAIT_SECONDS = 0.2
_REPLY_HEADER = 32  # bytes; the length field counts what comes after, in words of four
_CHECKED = 1  # errors come in place of the reply
_UNCHECKED = 0  # errors come among the events


class XError(OSError):
    """The X server is not there, stays silent, or hung up."""


class XRefusedError(XError):
    """The X server answered that it can't do this one thing, as for a window that is gone."""


class XServer(Protocol):
    """What is asked of an X server."""

    @property
    def root(self) -> int:
        """The root window's number."""
        ...

    def ask(self, request: bytes) -> bytes:
        """The reply to a request of the X protocol, in this machine's byte order.

        `request` starts with the major opcode and a detail byte; its length field is filled in.
        Raises XError.
        """
        ...

    def close(self) -> None:
        """Hang up; again is no error."""
        ...


class _Part(ctypes.Structure):
    _fields_ = (("base", ctypes.c_char_p), ("length", ctypes.c_size_t))


class _Request(ctypes.Structure):
    _fields_ = (
        ("count", ctypes.c_size_t),
        ("extension", ctypes.c_void_p),
        ("opcode", ctypes.c_uint8),
        ("is_void", ctypes.c_uint8),
    )


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("left", ctypes.c_int), ("index", ctypes.c_int))


class XcbServer:
    """The X server that `display` names. For one thread at a time."""

    def __init__(self, display: str) -> None:
        """Raises XError where it can't be reached."""
        self._xcb = _library()
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (ctypes.c_void_p,)
        screen = ctypes.c_int(0)
        self._connection = self._xcb.xcb_connect(display.encode(), ctypes.byref(screen))
        if self._xcb.xcb_connection_has_error(self._connection):
            self.close()  # libxcb gives an object even then
            raise XError(f"the display {display} can't be reached")
        self.root = self._root_of(screen.value)

    def close(self) -> None:
        """Hang up; again is no error."""
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
        self._connection = None

    def ask(self, request: bytes) -> bytes:
        """As `XServer.ask`, within `LONGEST_WAIT_SECONDS`."""
        if self._connection is None:
            raise XError("the connection to the X server is closed")
        self._drop_events()
        sequence = self._send(request)
        deadline = time.monotonic() + LONGEST_WAIT_SECONDS
        while (reply := self._poll(sequence)) is None:
            left = deadline - time.monotonic()
            if left <= 0:
                self._xcb.xcb_discard_reply(self._connection, sequence)
                raise XError("the X server stays silent")
            self._wait_for_news(left)
        return reply

    def _send(self, request: bytes, *, answered: bool = True) -> int:
        # libxcb asks for two free places before the first part.
        parts = (_Part * 3)(_Part(), _Part(), _Part(request, len(request)))
        first = ctypes.byref(parts, 2 * ctypes.sizeof(_Part))
        what = _Request(count=1, extension=None, opcode=request[0], is_void=not answered)
        flags = _CHECKED if answered else _UNCHECKED
        sequence = int(self._xcb.xcb_send_request(self._connection, flags, first, ctypes.byref(what)))
        self._xcb.xcb_flush(self._connection)
        return sequence

    def _poll(self, sequence: int) -> bytes | None:
        """The reply, or None if it is not there yet."""
        reply, error = ctypes.c_void_p(), ctypes.c_void_p()
        done = self._xcb.xcb_poll_for_reply(
            self._connection, sequence, ctypes.byref(reply), ctypes.byref(error)
        )
        if reply.value:
            return self._taken(reply.value)
        if error.value:
            code = self._taken(error.value)[1]
            raise XRefusedError(f"the X server refused a request (error {code})")
        if done or self._xcb.xcb_connection_has_error(self._connection):
            raise XError("the connection to the X server is lost")
        return None

    def _wait_for_news(self, seconds: float) -> None:
        poll = select.poll()  # not select(), which can't take a file number above 1023
        poll.register(self._xcb.xcb_get_file_descriptor(self._connection), select.POLLIN)
        poll.poll(seconds * 1000)

    def _taken(self, address: int) -> bytes:
        """The reply or error at `address`, which is given back to the C library."""
        header = ctypes.string_at(address, _REPLY_HEADER)
        more = struct.unpack_from("=I", header, 4)[0] * 4 if header[0] == 1 else 0
        whole = ctypes.string_at(address, _REPLY_HEADER + more)
        self._free(address)
        return whole

    def _drop_events(self) -> None:
        """Some events come unasked, as when the keyboard changes, and would pile up."""
        while event := self._xcb.xcb_poll_for_event(self._connection):
            self._free(event)

    def _root_of(self, screen: int) -> int:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        for _ in range(screen):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return int(ctypes.c_uint32.from_address(screens.data).value)


class XcbEvents(XcbServer):
    """A connection whose events are read, too, instead of dropped. For one thread at a time."""

    @property
    def descriptor(self) -> int:
        """The file that can be read once the server has said something."""
        return int(self._xcb.xcb_get_file_descriptor(self._open()))

    def post(self, request: bytes) -> None:
        """Send a request that has no reply; that it was refused is an event of kind 0. Raises XError."""
        self._open()
        self._send(request, answered=False)

    def next_event(self) -> bytes | None:
        """The next event that has come, 32 bytes at least; None for none. Raises XError."""
        event = self._xcb.xcb_poll_for_event(self._open())
        if event:
            return self._taken(event)
        if self._xcb.xcb_connection_has_error(self._open()):
            raise XError("the connection to the X server is lost")
        return None

    def _open(self) -> int:
        if self._connection is None:
            raise XError("the connection to the X server is closed")
        return int(self._connection)

    def _drop_events(self) -> None:
        """They are wanted here."""


def _library() -> ctypes.CDLL:
    """libxcb, with the types of what is called in it. Raises XError where it is missing."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise XError(f"libxcb can't be loaded: {error}") from error
    pointer, number = ctypes.c_void_p, ctypes.c_int
    xcb.xcb_connect.restype = pointer
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, pointer)
    xcb.xcb_get_setup.restype = pointer
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_screen_next.restype = None
    xcb.xcb_poll_for_event.restype = pointer
    xcb.xcb_send_request.restype = ctypes.c_uint
    xcb.xcb_send_request.argtypes = (pointer, number, pointer, pointer)
    xcb.xcb_poll_for_reply.argtypes = (pointer, ctypes.c_uint, pointer, pointer)
    xcb.xcb_discard_reply.argtypes = (pointer, ctypes.c_uint)
    for name in (
        "xcb_connection_has_error", "xcb_disconnect", "xcb_get_setup", "xcb_setup_roots_iterator",
        "xcb_screen_next", "xcb_poll_for_event", "xcb_flush", "xcb_get_file_descriptor",
    ):  # fmt: skip
        getattr(xcb, name).argtypes = (pointer,)
    return xcb
