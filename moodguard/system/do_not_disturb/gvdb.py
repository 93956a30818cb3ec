"""Reading one value out of a GVDB file, the format in which dconf keeps its settings.

Its layout is that of glib's gvdb-format.h: a header; a hash table of items of 24 bytes; the keys and values.
An item holds the end of its key, and the number of the item with what comes before. All numbers are
little-endian.
"""

import struct

_SIGNATURE = b"GVariant"
_ITEM = struct.Struct("<IIIHBxII")  # hash, parent, key's start and size, kind, value's start and end
_NO_PARENT = 0xFFFFFFFF
_LOW_27_BITS = (1 << 27) - 1
_LONGEST_CHAIN = 64


class GvdbError(ValueError):
    """The bytes are no GVDB file."""


def gvdb_value(data: bytes, key: str) -> bytes | None:
    """The value of `key` in its serialised form (GVariant, type "v"); None where there is none.

    Raises GvdbError.
    """
    try:
        return _value(data, key.encode())
    except struct.error as error:
        raise GvdbError("the file ends too early") from error


def _value(data: bytes, key: bytes) -> bytes | None:
    if data[:8] != _SIGNATURE:
        raise GvdbError("the file doesn't begin as such files do")
    root, end = struct.unpack_from("<II", data, 16)
    bloom_words, buckets = struct.unpack_from("<II", data, root)
    first_bucket = root + 8 + 4 * (bloom_words & _LOW_27_BITS)
    items = first_bucket + 4 * buckets
    count = (end - items) // _ITEM.size
    if buckets == 0 or count <= 0:
        return None
    wanted = djb_hash(key)
    bucket = wanted % buckets
    (first,) = struct.unpack_from("<I", data, first_bucket + 4 * bucket)
    last = count
    if bucket + 1 < buckets:
        (last,) = struct.unpack_from("<I", data, first_bucket + 4 * (bucket + 1))
    for number in range(first, min(last, count)):
        hash_value, _, _, _, kind, value_start, value_end = _ITEM.unpack_from(
            data, items + number * _ITEM.size
        )
        if hash_value == wanted and kind == ord("v") and _key_of(data, items, count, number) == key:
            return data[value_start:value_end]
    return None


def _key_of(data: bytes, items: int, count: int, number: int) -> bytes:
    key = b""
    for _ in range(_LONGEST_CHAIN):
        _, parent, start, size, _, _, _ = _ITEM.unpack_from(data, items + number * _ITEM.size)
        key = data[start : start + size] + key
        if parent == _NO_PARENT:
            return key
        if parent >= count:
            raise GvdbError("a key hangs on one that isn't there")
        number = parent
    raise GvdbError("the keys hang on one another in a circle")


def djb_hash(key: bytes) -> int:
    """Bernstein's hash of a key, times 33 plus each byte as a signed number, in 32 bits."""
    value = 5381
    for byte in key:
        value = (value * 33 + (byte - 256 if byte > 127 else byte)) & 0xFFFFFFFF
    return value
