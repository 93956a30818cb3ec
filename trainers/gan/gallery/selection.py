"""Which of many paintings make a gallery: no two alike, and with themes every theme in turn."""

from collections.abc import Sequence

import cv2
import numpy as np
import numpy.typing as npt

Pictures = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.int64]

_THUMBNAIL = 8


def thumbnails(pictures: Pictures) -> npt.NDArray[np.float32]:
    """Pictures (N, H, W, 3) as (N, 192) float32 in 0..255, so coarse that only their layout is left."""
    small = [
        cv2.resize(picture, (_THUMBNAIL, _THUMBNAIL), interpolation=cv2.INTER_AREA) for picture in pictures
    ]
    return np.stack(small).astype(np.float32).reshape(len(pictures), -1)


def choose(order: npt.NDArray[np.int_], pictures: Pictures, count: int, apart: float) -> list[int]:
    """The first `count` of `order` (indices into `pictures`) of which no two are alike.

    Two pictures are alike where their thumbnails differ by less than `apart`, in levels of 0..255, root mean
    square. May give fewer where there are not as many.
    """
    coarse = thumbnails(pictures)
    chosen: list[int] = []
    for index in order:
        gaps = np.sqrt(np.mean((coarse[chosen] - coarse[index]) ** 2, axis=1))
        if not chosen or gaps.min() >= apart:
            chosen.append(int(index))
        if len(chosen) == count:
            break
    return chosen


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
            following = _next(queue, coarse, chosen, apart)
            if following is not None and len(chosen) < count:
                chosen.append(following)
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
