"""What each platform calls a key: X11's keysyms, Windows' virtual keys, macOS's virtual key codes.

After X.org's keysymdef.h, Microsoft's list of virtual-key codes, and Apple's HIToolbox/Events.h.
"""

from dataclasses import dataclass

_UNICODE = 0x0100_0000  # keysyms beyond Latin-1 are the letter's number behind this


@dataclass(frozen=True)
class Key:
    """`keysym` and its name are X11's; `windows` and `macos` are None where no key of theirs is meant."""

    keysym: int
    keysym_name: str
    windows: int | None
    macos: int | None


# The places of these keys on an Apple keyboard, which is what its codes mean.
_MAC_PLACES = {
    **dict(zip("ASDFHGZXCV", range(10), strict=True)),
    **dict(zip("BQWERYT", range(11, 18), strict=True)),
    **dict(zip("123465=97-80]OU[IP", range(18, 36), strict=True)),
    **dict(zip("LJ'K;\\,/NM.", range(37, 48), strict=True)),
    "`": 50,
}
_MAC_FUNCTION_KEYS = (
    122,
    120,
    99,
    118,
    96,
    97,
    98,
    100,
    101,
    109,
    103,
    111,
    105,
    107,
    113,
    106,
    64,
    79,
    80,
    90,
)
_SIGNS = {
    "!": "exclam", '"': "quotedbl", "#": "numbersign", "$": "dollar", "%": "percent", "&": "ampersand",
    "'": "apostrophe", "(": "parenleft", ")": "parenright", "*": "asterisk", "+": "plus", ",": "comma",
    "-": "minus", ".": "period", "/": "slash", ":": "colon", ";": "semicolon", "<": "less", "=": "equal",
    ">": "greater", "?": "question", "@": "at", "[": "bracketleft", "\\": "backslash", "]": "bracketright",
    "^": "asciicircum", "_": "underscore", "`": "grave", "{": "braceleft", "|": "bar", "}": "braceright",
    "~": "asciitilde",
}  # fmt: skip
# Of the keyboard of the United States, which is what Windows numbers them by.
_WINDOWS_SIGNS = {
    ";": 0xBA, "=": 0xBB, "+": 0xBB, ",": 0xBC, "-": 0xBD, ".": 0xBE, "/": 0xBF, "`": 0xC0, "[": 0xDB,
    "\\": 0xDC, "]": 0xDD, "'": 0xDE,
}  # fmt: skip
_NAMED = {
    "Space": Key(0x20, "space", 0x20, 49),
    "Esc": Key(0xFF1B, "Escape", 0x1B, 53),
    "Tab": Key(0xFF09, "Tab", 0x09, 48),
    "Backspace": Key(0xFF08, "BackSpace", 0x08, 51),
    "Return": Key(0xFF0D, "Return", 0x0D, 36),
    "Enter": Key(0xFF8D, "KP_Enter", 0x0D, 76),
    "Ins": Key(0xFF63, "Insert", 0x2D, None),
    "Del": Key(0xFFFF, "Delete", 0x2E, 117),
    "Pause": Key(0xFF13, "Pause", 0x13, None),
    "Print": Key(0xFF61, "Print", 0x2C, None),
    "ScrollLock": Key(0xFF14, "Scroll_Lock", 0x91, None),
    "Help": Key(0xFF6A, "Help", 0x2F, 114),
    "Menu": Key(0xFF67, "Menu", 0x5D, None),
    "Home": Key(0xFF50, "Home", 0x24, 115),
    "End": Key(0xFF57, "End", 0x23, 119),
    "Left": Key(0xFF51, "Left", 0x25, 123),
    "Up": Key(0xFF52, "Up", 0x26, 126),
    "Right": Key(0xFF53, "Right", 0x27, 124),
    "Down": Key(0xFF54, "Down", 0x28, 125),
    "PgUp": Key(0xFF55, "Prior", 0x21, 116),
    "PgDown": Key(0xFF56, "Next", 0x22, 121),
}


def key_named(name: str) -> Key | None:
    """The key of a name in Qt's portable spelling; None for one that isn't on the keyboards meant here."""
    if name in _NAMED:
        return _NAMED[name]
    if name[:1] == "F" and name[1:].isascii() and name[1:].isdecimal() and 1 <= int(name[1:3]) <= 35:
        return _function_key(int(name[1:3])) if len(name) <= 3 else None
    return _letter(name) if len(name) == 1 and name.isprintable() else None


def _function_key(number: int) -> Key:
    mac = _MAC_FUNCTION_KEYS[number - 1] if number <= len(_MAC_FUNCTION_KEYS) else None
    return Key(0xFFBD + number, f"F{number}", 0x6F + number if number <= 24 else None, mac)


def _letter(letter: str) -> Key:
    small, large = letter.lower(), letter.upper()
    plain = letter.isascii() and letter.isalnum()
    number = ord(small[0])
    name = small if plain else _SIGNS.get(letter, f"U{number:04X}")
    windows = ord(large) if plain else _WINDOWS_SIGNS.get(letter)
    return Key(number if number < 0x100 else _UNICODE + number, name, windows, _MAC_PLACES.get(large))
