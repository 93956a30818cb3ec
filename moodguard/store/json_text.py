"""JSON as editors and other systems leave it, decoded within bounds; what does not fit is told in words."""

import codecs
import json
import math
import re
from dataclasses import dataclass

# Deeper than anything of ours by far. What nests without end brings down whoever reads or writes it, since
# each level is a call within a call.
MOST_DEEP = 32
# A double has 309 digits before its point at most; beyond 4300 Python makes no number of them at all.
MOST_DIGITS = 300
DEPTH_NOTE = f"something is nested more than {MOST_DEEP} deep"
DIGITS_NOTE = f"a number has more than {MOST_DIGITS} digits"
LETTERS_NOTE = "some letters are not in UTF-8, and may be wrong"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_STRING = r'"(?:[^"\\]|\\.)*+"?'  # to the end where it never ends, or each quote would be tried anew
_PART = re.compile(rf"{_STRING}|[\[\]{{}}]", re.DOTALL)
_COMMA_AT_END = re.compile(rf"({_STRING})|,(?=\s*[\]}}])", re.DOTALL)
# What power cuts (zeros), old editors (^Z) and people leave around the content, and marks within it.
_AROUND = " \t\r\n\0\x1a\ufeff"
_HALF_LETTER = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Decoded:
    """What a file holds; `notes` say in words what in it could not be taken as it stands."""

    content: object
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The JSON in a file of any Unicode encoding, with or without a mark; else in the letters of Windows.

    Numbers that no double holds become infinite, and what is nested too deep null, each with a note. Raises
    ValueError where it is no JSON.
    """
    notes: list[str] = []
    text = _text_of(data, notes).strip(_AROUND)
    if text.count("[") + text.count("{") > MOST_DEEP:
        text = _shallow(text, notes)

    def whole(digits: str) -> int | float:
        if len(digits.removeprefix("-")) <= MOST_DIGITS:
            return int(digits)
        notes.append(DIGITS_NOTE)
        return -math.inf if digits.startswith("-") else math.inf

    decoder = json.JSONDecoder(parse_int=whole, strict=False)
    try:
        content = decoder.decode(text)
    except ValueError:
        content = decoder.decode(_COMMA_AT_END.sub(lambda found: found[1] or "", text))
    return Decoded(content, tuple(dict.fromkeys(notes)))


def encode(content: object, *, indent: int | None = None, ascii_only: bool = True) -> bytes:
    """`content` as JSON in UTF-8; halves of letters, as in file names of another encoding, stay as they are.

    With `indent` it ends with a new line.
    """
    text = json.dumps(content, indent=indent, ensure_ascii=ascii_only) + ("\n" if indent else "")
    return _HALF_LETTER.sub(lambda half: f"\\u{ord(half[0]):04x}", text).encode()


def _text_of(data: bytes, notes: list[str]) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(name)
    try:
        return data.decode(json.detect_encoding(data))
    except ValueError:
        notes.append(LETTERS_NOTE)
    try:
        return data.decode("cp1252")
    except ValueError:
        return data.decode("latin-1")


def _shallow(text: str, notes: list[str]) -> str:
    """`text` with null in place of what lies deeper than MOST_DEEP. Brackets need not match."""
    kept: list[str] = []
    depth = start = 0
    for part in _PART.finditer(text):
        if part[0] in "[{":
            depth += 1
            if depth == MOST_DEEP + 1:
                kept += [text[start : part.start()], "null"]
                notes.append(DEPTH_NOTE)
        elif part[0] in "]}":
            if depth == MOST_DEEP + 1:
                start = part.end()
            depth -= 1
    if depth > MOST_DEEP:  # never closed
        start = len(text)
    return "".join([*kept, text[start:]])
