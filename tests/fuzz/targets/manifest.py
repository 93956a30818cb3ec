"""The manifests of the shipped pictures, and of the demo's people."""

import random

from fuzz.own_file import folder

from moodguard.gallery.album import shipped_pictures
from moodguard.gallery.taste import in_order
from moodguard.sensing.demo_people import PeopleError, read_people
from moodguard.store.taste import Known, Learned

RIGHT: tuple[type[Exception], ...] = (PeopleError,)
SEEDS = (
    b'{"pictures": [{"file": "a.webp", "theme": "Sea", "latent": [1, -0.5], "model_sha256": "ab"}, '
    b'{"file": "b.webp", "latent": [2.5, 0.1], "model_sha256": "ab"}]}',
    b'{"expressions": ["neutral", "angry"], "steps": 5, "people": [{"file": "1.webp"}]}',
)


def run(data: bytes) -> None:
    """List the pictures and order them; read the people."""
    with folder() as place:
        for name in ("a.webp", "b.webp"):
            (place / name).write_bytes(b"a picture")
        for name in ("manifest.json", "people.json"):
            (place / name).write_bytes(data)
        pictures = shipped_pictures(place)
        assert len(pictures) == 2
        learned = Learned({pictures[0].key: Known(pictures[0].theme, 1.0, 2.0)}, 1)
        assert len(in_order(learned, pictures, random.Random(1))) == 2
        read_people(place)
