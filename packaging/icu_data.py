"""What of ICU's data a bundle keeps. Qt takes only the order of words in each language from it.

Names of countries and currencies, words for dates, rules to break lines: Qt has those itself. The file is
ICU's "common data": a head, a table of names and places, and the items, each at a multiple of 16.
"""

import re
import struct

KEPT = re.compile(
    r"[^/]+/(coll/.*|(root|res_index|pool|supplementalData|icuver)\.res|cnvalias\.icu|nfkc\.nrm)"
)
_MAGIC = b"\xda\x27"
_ALIGNMENT = 16


class IcuDataError(Exception):
    """It is no ICU data that this file knows; the message says why."""


def items(data: bytes) -> list[tuple[str, bytes]]:
    """Name and content of each item. Raises IcuDataError."""
    try:
        head, magic = struct.unpack_from("<H2s", data)
        if magic != _MAGIC:
            raise IcuDataError("this is no data of ICU")
        table = memoryview(data)[head:]
        (count,) = struct.unpack_from("<I", table)
        places = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    except struct.error as error:
        raise IcuDataError("this data of ICU is broken off") from error
    ends = [place for _, place in places[1:]] + [len(table)]
    return [
        (_name(data, head + name), bytes(table[place:end]))
        for (name, place), end in zip(places, ends, strict=True)
    ]


def cut(data: bytes) -> bytes:
    """The same data with the items that are KEPT alone. Raises IcuDataError."""
    kept = [(name, item) for name, item in items(data) if KEPT.fullmatch(name)]
    if not kept:
        raise IcuDataError("nothing of this data of ICU is known")
    (head,) = struct.unpack_from("<H", data)
    names, name_places = b"", []
    for name, _ in kept:
        name_places.append(4 + 8 * len(kept) + len(names))
        names += name.encode("ascii") + b"\0"
    at = _aligned(4 + 8 * len(kept) + len(names), head)
    table, body = struct.pack("<I", len(kept)), b""
    for (_, item), place in zip(kept, name_places, strict=True):
        table += struct.pack("<II", place, at + len(body))
        body += item.ljust(_aligned(len(item)), b"\0")
    return data[:head] + (table + names).ljust(at, b"\0") + body


def _aligned(length: int, offset: int = 0) -> int:
    """The first place from `length` on that is aligned `offset` bytes into the file."""
    return length + -(length + offset) % _ALIGNMENT


def _name(data: bytes, place: int) -> str:
    end = data.find(b"\0", place)
    return data[place:end].decode("ascii", errors="replace")
