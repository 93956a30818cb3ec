"""The file of which pictures help."""

import math
import random
from pathlib import Path

from fuzz.own_file import check_own_file, folder

from moodguard.gallery.album import Picture
from moodguard.gallery.taste import bounded, in_order, in_words, worths
from moodguard.store.taste import TasteFile

RIGHT: tuple[type[Exception], ...] = ()
SEEDS = (
    b'{"version": 1, "followed": 3, "pictures": {"a": {"theme": "Sea", "weight": 1, "total": 2, "answer": '
    b'null}, "b": {"theme": "Hills", "weight": 0.1, "total": -2, "answer": "like"}}}',
    b'{"version": 1, "followed": 0, "pictures": {"a": {"theme": "Sea", "weight": 0, "total": 0, '
    b'"answer": "not for me"}}}',
)
PICTURES = [Picture(Path(key), key, theme) for key, theme in (("a", "Sea"), ("b", "Hills"), ("c", "Sea"))]


def run(data: bytes) -> None:
    """Load it, and order pictures by it."""
    with folder() as place:
        path = place / "taste.json"

        def load() -> tuple[object, str]:
            file = TasteFile(path)
            learned = file.load()
            return learned, file.problem

        check_own_file(path, data, load)
        learned = bounded(TasteFile(path).load())
        in_order(learned, PICTURES, random.Random(1))
        assert not any(map(math.isnan, worths(learned, PICTURES))), "a worth is a number"
        in_words(learned)
