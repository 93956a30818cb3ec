"""Values and messages as they go over a D-Bus (D-Bus specification, "Type System" and "Message Protocol")."""

import struct
from collections.abc import Iterable, Sequence

DEEPEST = 32  # of values in values
_NUMBERS = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "x": "q", "t": "Q", "d": "d", "b": "I",
            "h": "I"}  # fmt: skip
_ALIGNMENTS = {"y": 1, "n": 2, "q": 2, "i": 4, "u": 4, "x": 8, "t": 8, "d": 8, "b": 4, "h": 4,
               "s": 4, "o": 4, "g": 1, "v": 1, "a": 4, "(": 8, "{": 8}  # fmt: skip


class WireError(ValueError):
    """Bytes that are no values of the kinds they are said to be, or a value that is not of its kind."""


class Variant(tuple[str, object]):
    """A value that brings its own kind along: the kind's signature, then the value."""

    __slots__ = ()

    def __new__(cls, signature: str, value: object) -> "Variant":
        """`signature` is one complete kind."""
        return super().__new__(cls, (signature, value))


def kinds_in(signature: str) -> list[str]:
    """The complete kinds that a signature lists. Raises WireError."""
    found = []
    at = 0
    while at < len(signature):
        end = _end_of_kind(signature, at, 0)
        found.append(signature[at:end])
        at = end
    return found


def _end_of_kind(signature: str, at: int, depth: int) -> int:
    if depth > DEEPEST or at >= len(signature):
        raise WireError("a signature is cut short or too deep")
    letter = signature[at]
    if letter == "a":
        return _end_of_kind(signature, at + 1, depth + 1)
    if letter in "({":
        closing = ")" if letter == "(" else "}"
        start = at = at + 1
        while at < len(signature) and signature[at] != closing:
            at = _end_of_kind(signature, at, depth + 1)
        if at >= len(signature) or at == start:
            raise WireError("a signature is cut short")
        return at + 1
    if letter not in _ALIGNMENTS:
        raise WireError(f"{letter!r} is no kind of value")
    return at + 1


class Writer:
    """Puts values one behind another, each where it belongs; little endian."""

    def __init__(self) -> None:
        """Nothing is written yet."""
        self.data = bytearray()

    def write(self, signature: str, values: Sequence[object]) -> None:
        """Values of the kinds in `signature`. Raises WireError where one isn't of its kind."""
        kinds = kinds_in(signature)
        if len(kinds) != len(values):
            raise WireError("there are not as many values as kinds")
        try:
            for kind, value in zip(kinds, values, strict=True):
                self._write(kind, value)
        except (struct.error, TypeError, AttributeError) as error:
            raise WireError(f"a value is not of its kind: {error}") from error

    def align(self, size: int) -> None:
        """Nothing up to the next place that is a multiple of `size`."""
        self.data += bytes(-len(self.data) % size)

    def _write(self, kind: str, value: object) -> None:
        letter = kind[0]
        self.align(_ALIGNMENTS[letter])
        if letter in _NUMBERS:
            self.data += struct.pack(f"<{_NUMBERS[letter]}", value)
        elif letter in "sog":
            text = str(value).encode("utf-8", errors="replace").replace(b"\0", b" ")
            self.data += struct.pack("<B" if letter == "g" else "<I", len(text)) + text + b"\0"
        elif letter == "v":
            if not isinstance(value, Variant):
                raise WireError("a value must bring its kind along here")
            self._write("g", value[0])
            self.write(value[0], [value[1]])
        elif letter == "a":
            self._write_array(kind[1:], value)
        else:
            self.write(kind[1:-1], value)  # type: ignore[arg-type]

    def _write_array(self, kind: str, values: object) -> None:
        place = len(self.data)
        self.data += bytes(4)
        self.align(_ALIGNMENTS[kind[0]])
        start = len(self.data)
        items: Iterable[object] = values.items() if isinstance(values, dict) else values  # type: ignore[assignment]
        for item in items:
            self._write(kind, item)
        struct.pack_into("<I", self.data, place, len(self.data) - start)


class Reader:
    """Takes values out of bytes that others have sent."""

    def __init__(self, data: bytes, *, little: bool = True, at: int = 0) -> None:
        """`little`: whether numbers begin with their lowest byte."""
        self._data = data
        self._order = "<" if little else ">"
        self.at = at

    def read(self, signature: str) -> list[object]:
        """The values of the kinds in `signature`. Raises WireError."""
        return [self._read(kind, 0) for kind in kinds_in(signature)]

    def align(self, size: int) -> None:
        """Go on at the next place that is a multiple of `size`."""
        self.at += -self.at % size

    def _read(self, kind: str, depth: int) -> object:
        if depth > DEEPEST:
            raise WireError("values lie too deep in others")
        letter = kind[0]
        self.align(_ALIGNMENTS[letter])
        if letter in _NUMBERS:
            number = self._number(_NUMBERS[letter])
            return bool(number) if letter == "b" else number
        if letter in "sog":
            length = int(self._number("B" if letter == "g" else "I"))
            return self._bytes(length + 1)[:-1].decode("utf-8", errors="replace")
        if letter == "v":
            kinds = kinds_in(str(self._read("g", depth)))
            if len(kinds) != 1:
                raise WireError("a variant holds one value")
            return self._read(kinds[0], depth + 1)
        if letter == "a":
            return self._read_array(kind[1:], depth)
        return tuple(self._read(each, depth + 1) for each in kinds_in(kind[1:-1]))

    def _read_array(self, kind: str, depth: int) -> object:
        length = int(self._number("I"))
        self.align(_ALIGNMENTS[kind[0]])
        end = self.at + length
        if end > len(self._data):
            raise WireError("an array is cut short")
        if kind == "y":
            return self._bytes(length)
        items = []
        while self.at < end:
            items.append(self._read(kind, depth + 1))
        if kind[0] != "{":
            return items
        pairs = [item for item in items if isinstance(item, tuple) and len(item) == 2]
        try:
            return dict(pairs)
        except TypeError as error:
            raise WireError("a key of a dictionary is no simple value") from error

    def _number(self, code: str) -> float:
        size = struct.calcsize(f"<{code}")
        (number,) = struct.unpack(f"{self._order}{code}", self._bytes(size))
        value: float = number
        return value

    def _bytes(self, length: int) -> bytes:
        if self.at + length > len(self._data):
            raise WireError("a value is cut short")
        self.at += length
        return self._data[self.at - length : self.at]
