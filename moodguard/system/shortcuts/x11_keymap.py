"""Which keys of an X server's keyboard press a combination (X Window System Protocol, "Keyboards")."""

import struct
from collections.abc import Collection
from dataclasses import dataclass

from moodguard.system.key_combination import KeyCombination
from moodguard.system.shortcuts.keys import key_named
from moodguard.system.xcb import XServer

GET_KEYBOARD_MAPPING, GET_MODIFIER_MAPPING = 101, 119
SHIFT, LOCK, CONTROL = 1, 2, 4
_FIRST_KEY, _LAST_KEY = 8, 255
_ALT, _META, _NUM_LOCK = (0xFFE9, 0xFFEA), (0xFFEB, 0xFFEC), (0xFF7F,)  # left and right; Meta is Super here
_USUAL_ALT, _USUAL_META, _USUAL_NUM_LOCK = 8, 64, 16  # Mod1, Mod4, Mod2
_HEADER = 32


@dataclass(frozen=True)
class Grab:
    """A key's number, and the modifiers (bits) that are held with it."""

    keycode: int
    modifiers: int


@dataclass(frozen=True)
class Keymap:
    """The keysyms of each key, from key 8 on, and the bits of the modifiers that have no fixed one."""

    keysyms: tuple[tuple[int, ...], ...]
    alt: int = _USUAL_ALT
    meta: int = _USUAL_META
    num_lock: int = _USUAL_NUM_LOCK

    @property
    def locks(self) -> tuple[int, ...]:
        """All states of Caps Lock and Num Lock: keys are pressed in each of them."""
        return (0, LOCK, self.num_lock, LOCK | self.num_lock)

    @property
    def meant(self) -> int:
        """The bits that say something: not the locks, nor what else may be held."""
        return SHIFT | CONTROL | self.alt | self.meta

    def grab_for(self, keys: KeyCombination, others: Collection[int] = ()) -> Grab | None:
        """What presses the combination; None where no key does. `others` are more keysyms of its key."""
        key = key_named(keys.key)
        if key is None:
            return None
        modifiers = sum(
            bit
            for name, bit in (("Shift", SHIFT), ("Ctrl", CONTROL), ("Alt", self.alt), ("Meta", self.meta))
            if name in keys.modifiers
        )
        wanted = {key.keysym, *others}
        # The first column of all keys, then the second: a key that needs no Shift goes first.
        for column in range(max(map(len, self.keysyms), default=0)):
            for number, keysyms in enumerate(self.keysyms):
                if column < len(keysyms) and keysyms[column] in wanted:
                    shifted = SHIFT if column % 2 and keysyms[column - 1] not in wanted else 0
                    return Grab(_FIRST_KEY + number, modifiers | shifted)
        return None


def read_keymap(server: XServer) -> Keymap:
    """The keyboard as it is now. Raises XError."""
    count = _LAST_KEY - _FIRST_KEY + 1
    # Keys that the server has not are refused, and 8 to 255 is what nearly all have.
    request = struct.pack("=BBHBBH", GET_KEYBOARD_MAPPING, 0, 0, _FIRST_KEY, count, 0)
    keysyms = parse_keysyms(server.ask(request))
    holders = parse_modifiers(server.ask(struct.pack("=BBH", GET_MODIFIER_MAPPING, 0, 0)))

    def bit(wanted: Collection[int], usual: int) -> int:
        for number, keycodes in enumerate(holders):
            held = (keysyms[code - _FIRST_KEY] for code in keycodes if 0 <= code - _FIRST_KEY < len(keysyms))
            if number > 2 and any(set(wanted) & set(symbols) for symbols in held):
                return 1 << number
        return usual

    return Keymap(
        keysyms, bit(_ALT, _USUAL_ALT), bit(_META, _USUAL_META), bit(_NUM_LOCK, _USUAL_NUM_LOCK)
    )  # fmt: skip


def parse_keysyms(reply: bytes) -> tuple[tuple[int, ...], ...]:
    """The keysyms of each key in the reply to GetKeyboardMapping; of none where there are none."""
    each = reply[1] if len(reply) > _HEADER else 0
    if not each:
        return ()
    numbers = struct.unpack_from(f"={(len(reply) - _HEADER) // 4}I", reply, _HEADER)
    return tuple(numbers[at : at + each] for at in range(0, len(numbers) - each + 1, each))


def parse_modifiers(reply: bytes) -> tuple[tuple[int, ...], ...]:
    """The keys that hold each of the eight modifiers, in the reply to GetModifierMapping."""
    each = reply[1] if len(reply) > _HEADER else 0
    keycodes = reply[_HEADER : _HEADER + 8 * each]
    return tuple(tuple(keycodes[at : at + each]) for at in range(0, len(keycodes), each or 1))
