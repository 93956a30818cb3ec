"""Takes out of libraries what only debuggers read: symbols and sections that are never loaded. Linux only.

`strip` has damaged libraries of wheels, whose makers had moved parts of them around. So what it leaves is
taken only where all that is loaded is byte for byte as before, at the same place.
"""

import struct
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from shutil import copyfile, copymode

from stand_in import StandInError, machine_of, run

WORTH_IT = 24_000  # bytes less, else a library stays as its makers made it
# Of ELF for 64 bits: the places, sizes and numbers in its head, a segment, a section.
_HEAD, _SEGMENT, _SECTION = map(struct.Struct, ("<32xQQ6xHHHH", "<II6Q", "<IIQQQQIIQQ"))
_LOADED, _ALLOCATED, _EMPTY = 1, 2, 8  # a segment's kind; a section's flag, and the kind that has no bytes
_Section = tuple[
    int, int, bytes
]  # where it comes to lie, how long it is there, and what of it is in the file
_SIXTY_FOUR_BITS = 2


def strip(libraries: Iterable[Path]) -> int:
    """Strip those of the libraries where that is worth it and does no harm; returns how many bytes it saved.

    Raises StandInError where binutils are missing.
    """
    return sum(map(_strip, libraries))


def loaded(library: Path) -> list[_Section]:
    """All sections of a library that are loaded, as they will lie there.

    Raises StandInError for what is no library, or has a section that would not come to its place.
    """
    machine_of(library)
    content = library.read_bytes()
    if content[4] != _SIXTY_FOUR_BITS:
        raise StandInError(f"{library} is for 32 bits")
    _, first, _, _, size, count = _HEAD.unpack_from(content)
    segments, found = list(_segments(content)), []
    for number in range(count):
        _, kind, flags, address, offset, length, *_ = _SECTION.unpack_from(content, first + size * number)
        if not flags & _ALLOCATED:
            continue
        stored = 0 if kind == _EMPTY else length
        if stored and (address - offset) not in {
            shift for start, end, shift in segments if start <= offset < end
        }:
            raise StandInError(f"a part of {library} would lie somewhere else than it has to")
        found.append((address, length, content[offset : offset + stored]))
    return sorted(found)


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Where in the file each segment that is loaded begins and ends, and how far it is moved then."""
    first, _, size, count, _, _ = _HEAD.unpack_from(content)
    for number in range(count):
        kind, _, offset, address, _, length, _, page = _SEGMENT.unpack_from(content, first + size * number)
        if kind == _LOADED and (address - offset) % max(page, 1) == 0:  # else it is refused
            yield offset, offset + length, address - offset


def _strip(library: Path) -> int:
    before = library.stat().st_size
    with tempfile.TemporaryDirectory(dir=library.parent) as scratch:
        stripped = Path(scratch) / library.name
        copyfile(library, stripped)
        copymode(library, stripped)
        run("strip", "--strip-unneeded", str(stripped))
        saved = before - stripped.stat().st_size
        if saved < WORTH_IT or loaded(stripped) != loaded(library):
            return 0
        stripped.replace(library)
    return saved
