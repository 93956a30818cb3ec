"""Messages of a D-Bus: calls, their replies and errors, and signals; as bytes, and from a stream of them."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from moodguard.system.dbus.wire import Reader, Variant, WireError, Writer

LONGEST_BYTES = 64 * 1024  # of a message that is read; what is longer is passed over
_MOST_BYTES = 128 * 1024 * 1024  # the bus's own limit; what claims to be longer is no message
_FIXED = 16  # bytes that every message begins with
_VERSION = 1
_FIELDS = {1: "path", 2: "interface", 3: "member", 4: "error", 6: "destination", 7: "sender", 8: "signature"}
_REPLY_SERIAL, _SIGNATURE = 5, 8
_KINDS = {1: "o", 2: "s", 3: "s", 4: "s", 6: "s", 7: "s", 8: "g"}
NO_REPLY_EXPECTED, NO_AUTO_START = 1, 2


class Kind(Enum):
    """What a message is; the value is its number on the wire."""

    CALL = 1
    REPLY = 2
    ERROR = 3
    SIGNAL = 4


@dataclass(frozen=True)
class Message:
    """`body` holds values of the kinds in `signature`. Names that don't belong to this kind are ""."""

    kind: Kind
    serial: int = 0
    path: str = ""
    interface: str = ""
    member: str = ""
    destination: str = ""
    sender: str = ""
    error: str = ""
    reply_serial: int = 0
    signature: str = ""
    body: tuple[object, ...] = ()
    flags: int = 0


def encode(message: Message) -> bytes:
    """As bytes. Raises WireError where the body is not what the signature says."""
    body = Writer()
    body.write(message.signature, message.body)
    fields: list[tuple[int, Variant]] = [
        (number, Variant(_KINDS[number], getattr(message, name)))
        for number, name in _FIELDS.items()
        if getattr(message, name)
    ]
    if message.reply_serial:
        fields.append((_REPLY_SERIAL, Variant("u", message.reply_serial)))
    head = Writer()
    head.write(
        "yyyyuua(yv)",
        [ord("l"), message.kind.value, message.flags, _VERSION, len(body.data), message.serial, fields],
    )
    head.align(8)
    return bytes(head.data + body.data)


class MessageStream:
    """Puts together what comes in pieces."""

    def __init__(self) -> None:
        """Nothing has come yet."""
        self._data = bytearray()
        self._to_skip = 0

    def feed(self, data: bytes) -> Sequence[Message]:
        """The messages that are whole by now. What can't be understood is passed over.

        Raises WireError where it can't even be told where the next message begins.
        """
        self._data += data
        found = []
        while self._skip() and (length := self._length_of_next()) is not None:
            if length > LONGEST_BYTES:
                self._to_skip = length
                continue
            if len(self._data) < length:
                break
            message = _decoded(bytes(self._data[:length]))
            del self._data[:length]
            if message is not None:
                found.append(message)
        return found

    def _skip(self) -> bool:
        """Leave out what is left of a message that is too long; whether that is over."""
        gone = min(self._to_skip, len(self._data))
        del self._data[:gone]
        self._to_skip -= gone
        return not self._to_skip

    def _length_of_next(self) -> int | None:
        """In bytes; None where that has not come yet."""
        if len(self._data) < _FIXED:
            return None
        if self._data[0] not in b"lB":
            raise WireError("this is no message")
        order = "<" if self._data[0] == ord("l") else ">"
        (body,) = struct.unpack_from(f"{order}I", self._data, 4)
        (fields,) = struct.unpack_from(f"{order}I", self._data, 12)
        length = _FIXED + fields + -fields % 8 + body
        if length > _MOST_BYTES:
            raise WireError("this is no message")
        return int(length)


def _decoded(data: bytes) -> Message | None:
    """None for what can't be understood."""
    little = data[0] == ord("l")
    head = Reader(data, little=little)
    try:
        _, kind, flags, _, _, serial, fields = head.read("yyyyuua(yv)")
        named = dict(fields)  # type: ignore[call-overload]
        head.align(8)
        signature = str(named.get(_SIGNATURE, ""))
        reply_serial = named.get(_REPLY_SERIAL, 0)
        # Values lie by their distance from the body's start, which is a multiple of eight.
        body = Reader(data[head.at :], little=little).read(signature)
        return Message(
            Kind(kind), int(serial), signature=signature, body=tuple(body), flags=int(flags),  # type: ignore[call-overload]
            reply_serial=reply_serial if isinstance(reply_serial, int) else 0,
            **{name: str(named.get(number, "")) for number, name in _FIELDS.items() if number != _SIGNATURE},
        )  # fmt: skip
    except (WireError, ValueError):
        return None
