"""The card of a model file: texts by name, of which most are JSON."""

from moodguard.model_card import (
    ExpressionCard,
    InputSpec,
    ModelCardError,
    PainterCard,
    UpscalerCard,
    read_expression_card,
    read_painter_card,
    read_upscaler_card,
)

RIGHT: tuple[type[Exception], ...] = ()


def as_bytes(metadata: dict[str, str]) -> bytes:
    """Each text behind its name, with a zero behind each."""
    return b"".join(f"{name}\0{text}\0".encode() for name, text in metadata.items())


SEEDS = (
    as_bytes(ExpressionCard(("calm", "angry"), ("angry",), InputSpec(48, 48, 1)).to_metadata()),
    as_bytes(PainterCard(3, 16, 16, (-1.0, 1.0), {"Sea": (0.5, 1.0, 2.0)}).to_metadata()),
    as_bytes(UpscalerCard(4, 2, 8).to_metadata()),
)


def run(data: bytes) -> None:
    """Read it as any card; what was read can be written, and read again."""
    parts = data.decode("utf-8", "surrogateescape").split("\0")
    metadata = dict(zip(parts[::2], parts[1::2], strict=False))
    for read in (read_expression_card, read_painter_card, read_upscaler_card):
        try:
            card = read(metadata)
        except ModelCardError:
            continue
        assert read(card.to_metadata()) == card
