"""Which of many paintings make a gallery: good ones, no two alike, and every theme in turn."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from trainers.gan.gallery.selection import thumbnails

Pictures = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.int64]


def spread(order: Numbers, pictures: Pictures, themes: Sequence[str], count: int, apart: float) -> list[int]:
    """Up to `count` of `order` (numbers of RGB pictures (N, S, S, 3) uint8, best first), theme after theme.

    No two have thumbnails that differ by less than `apart`, in levels of 0..255, root mean square. A theme
    that has no more to give is passed over.
    """
    coarse = thumbnails(pictures)
    waiting = {theme: [int(n) for n in order if themes[n] == theme] for theme in sorted(set(themes))}
    chosen: list[int] = []
    while len(chosen) < count and any(waiting.values()):
        for queue in waiting.values():
            found = _next(queue, coarse, chosen, apart)
            if found is not None and len(chosen) < count:
                chosen.append(found)
    return chosen


def _next(
    queue: list[int], coarse: npt.NDArray[np.float32], chosen: Sequence[int], apart: float
) -> int | None:
    """The first of the queue that is like none of the chosen; those before it are dropped."""
    while queue:
        number = queue.pop(0)
        gaps = np.sqrt(np.mean((coarse[list(chosen)] - coarse[number]) ** 2, axis=1))
        if not len(gaps) or gaps.min() >= apart:
            return number
    return None
