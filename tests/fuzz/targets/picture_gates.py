"""The table of what every new painting has to pass."""

import math

import numpy as np
from fuzz.own_file import folder

from moodguard.gallery.picture_gates import WORDS, GatesError, read_gates

_PICTURE = np.zeros((16, 16, 3), np.uint8)
RIGHT: tuple[type[Exception], ...] = (GatesError,)
SEEDS = (
    b'{"version": 1, "photos": 3, "gates": [{"measure": "lightness", "at_least": true, "limit": 40.5, '
    b'"percentile": 50}, {"measure": "glow", "at_least": false, "limit": 0.07, "percentile": 90}]}',
    b'{"version": 1, "gates": []}',
    b'{"version": 1, "gates": [], "review": {"least": 0.1, "bias": -2, "weights": {"layers": 2.5}}}',
)


def run(data: bytes) -> None:
    """Read it: each gate is one that can be asked."""
    with folder() as place:
        (place / "gates.json").write_bytes(data)
        gates = read_gates(place / "gates.json")
        for gate in gates.gates:
            assert (gate.measure, gate.at_least) in WORDS
            assert math.isfinite(gate.limit)
        if gates.review is not None:
            assert math.isfinite(gates.review.of(_PICTURE))
