"""The JSON beside a painting."""

import math

from fuzz.own_file import folder

from moodguard.gallery.painting_store import Bounds, PaintingStore

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "theme": "Sea", "model_sha256": "ab12", "latent": [0.5, -1.25, 1], "score": 0.25, '
    b'"made": 1764400000.5}',
    b'{"version": 1, "theme": "Hills", "model_sha256": "", "latent": [], "score": null, "made": 0}',
)


def run(data: bytes) -> None:
    """List the painting, and trim."""
    with folder() as place:
        (place / "painting-1.webp").write_bytes(b"a picture")
        (place / "painting-1.json").write_bytes(data)
        store = PaintingStore(place, lambda: 1764400100.0)
        for painting in store.paintings():
            assert math.isfinite(painting.made)
            assert painting.score is None or math.isfinite(painting.score)
            assert all(abs(number) <= 100 for number in painting.picture.latent)
        store.trim(Bounds(4), lambda pictures: [0.0] * len(pictures))
        assert (place / "painting-1.webp").exists(), "no painting is lost to what is told of it"
