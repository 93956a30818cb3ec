"""The table of what every new painting has to pass."""

import math

from fuzz.own_file import folder

from moodguard.gallery.picture_gates import WORDS, GatesError, read_gates

RIGHT: tuple[type[Exception], ...] = (GatesError,)
SEEDS = (
    b'{"version": 1, "photos": 3, "gates": [{"measure": "lightness", "at_least": true, "limit": 40.5, '
    b'"percentile": 50}, {"measure": "glow", "at_least": false, "limit": 0.07, "percentile": 90}]}',
    b'{"version": 1, "gates": []}',
)


def run(data: bytes) -> None:
    """Read it: each gate is one that can be asked."""
    with folder() as place:
        (place / "gates.json").write_bytes(data)
        for gate in read_gates(place / "gates.json").gates:
            assert (gate.measure, gate.at_least) in WORDS
            assert math.isfinite(gate.limit)
