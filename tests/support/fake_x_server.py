"""An X server that knows a few windows: it reads requests and answers in bytes, as the real one does."""

import struct
from collections.abc import Sequence

from moodguard.system.xcb import XError, XRefusedError

ROOT = 1
_SCREEN_SAVER_OPCODE = 144


class FakeXServer:
    """`windows` maps a window and a property's name to numbers; a text stands for the atom of that name."""

    root = ROOT

    def __init__(
        self,
        windows: dict[int, dict[str, Sequence[int | str]]] | None = None,
        idle_milliseconds: int | None = None,
    ) -> None:
        self.windows = {ROOT: {}} | (windows or {})
        self.idle_milliseconds = idle_milliseconds
        self.places: dict[int, tuple[int, int, int, int]] = {}  # x, y, width, height of windows
        self.hidden: set[int] = set()  # of those with a place
        self.owners: dict[str, int] = {}  # of selections, by name
        self.silent = False
        self.closed = False
        self.asked = 0
        self._atoms: list[str] = []
        for properties in self.windows.values():
            for name, values in properties.items():
                for used in (name, *(value for value in values if isinstance(value, str))):
                    self.number(used)

    def number(self, name: str) -> int:
        """The atom of a name, made if it is new."""
        if name not in self._atoms:
            self._atoms.append(name)
        return 100 + self._atoms.index(name)

    def close(self) -> None:
        self.closed = True

    def ask(self, request: bytes) -> bytes:
        self.asked += 1
        assert len(request) % 4 == 0, "the protocol counts in words"
        if self.silent or self.closed:
            raise XError("silent")
        answer = {
            3: self._get_window_attributes, 14: self._get_geometry, 16: self._intern_atom,
            20: self._get_property, 23: self._get_selection_owner, 40: self._translate_coordinates,
            98: self._query_extension,
            _SCREEN_SAVER_OPCODE: self._query_info,
        }[request[0]]  # fmt: skip
        return answer(request)

    def _get_window_attributes(self, request: bytes) -> bytes:
        _, _, _, window = struct.unpack("=BBHI", request)
        if window not in self.places:
            raise XRefusedError("no such window")
        map_state = 0 if window in self.hidden else 2
        return struct.pack("=BBHIIHBBIIBBBBIIIHH", 1, 0, 0, 3, 32, 1, 0, 1, 0, 0, 0, 1, map_state, *(0,) * 6)

    def _get_geometry(self, request: bytes) -> bytes:
        _, _, _, window = struct.unpack("=BBHI", request)
        if window not in self.places:
            raise XRefusedError("no such window")
        _, _, width, height = self.places[window]
        # within its frame it always lies at the same place
        return struct.pack("=BBHIIhhHHH10x", 1, 24, 0, 0, ROOT, 2, 20, width, height, 0)

    def _translate_coordinates(self, request: bytes) -> bytes:
        _, _, _, window, target, *from_corner = struct.unpack("=BBHIIhh", request)
        assert (target, from_corner) == (ROOT, [0, 0])
        x, y, _, _ = self.places[window]
        return struct.pack("=BBHIIhh16x", 1, 1, 0, 0, 0, x, y)

    def _get_selection_owner(self, request: bytes) -> bytes:
        _, _, _, atom = struct.unpack("=BBHI", request)
        owner = self.owners.get(self._atoms[atom - 100], 0)
        return struct.pack("=BBHII20x", 1, 0, 0, 0, owner)

    def _intern_atom(self, request: bytes) -> bytes:
        assert request[1] == 1, "a name that nobody uses must not be made one"
        name = _name(request)
        return struct.pack("=BBHII20x", 1, 0, 0, 0, self.number(name) if name in self._atoms else 0)

    def _get_property(self, request: bytes) -> bytes:
        _, delete, _, window, atom, _, _, _ = struct.unpack("=BBHIIIII", request)
        assert delete == 0
        if window not in self.windows:
            raise XRefusedError("BadWindow")
        values = self.windows[window].get(self._atoms[atom - 100])
        if values is None:
            return struct.pack("=BBHIIII12x", 1, 0, 0, 0, 0, 0, 0)
        numbers = [self.number(value) if isinstance(value, str) else value for value in values]
        header = struct.pack("=BBHIIII12x", 1, 32, 0, len(numbers), 4, 0, len(numbers))
        return header + struct.pack(f"={len(numbers)}I", *numbers)

    def _query_extension(self, request: bytes) -> bytes:
        present = _name(request) == "MIT-SCREEN-SAVER" and self.idle_milliseconds is not None
        return struct.pack("=BBHIBBBB20x", 1, 0, 0, 0, present, _SCREEN_SAVER_OPCODE * present, 0, 0)

    def _query_info(self, request: bytes) -> bytes:
        opcode, minor, _, window = struct.unpack("=BBHI", request)
        assert (minor, window) == (1, ROOT), opcode
        return struct.pack("=BBHIIIII8x", 1, 0, 0, 0, 0, 7, self.idle_milliseconds, 0)


def _name(request: bytes) -> str:
    (length,) = struct.unpack_from("=H", request, 4)
    return request[8 : 8 + length].decode()
