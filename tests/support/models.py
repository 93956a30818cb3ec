"""The card of the painter that the tests make, and the type of what makes it."""

from collections.abc import Callable
from pathlib import Path

from moodguard.model_card import PainterCard

PAINTER_CARD = PainterCard(
    latent=3, height=8, width=10, value_range=(-1.0, 1.0), provenance={"trainer": "the tests"}
)
# Of a size that is enlarged without brush strokes, which take time.
LARGE_PAINTER_CARD = PainterCard(latent=3, height=128, width=128)
PainterMaker = Callable[..., Path]
