"""Pictures of a person, marked so that they can be told again in whatever bytes a program gives away."""

import itertools
from collections.abc import Callable, Iterator

import cv2
import numpy as np

from moodguard.sensing.demo import DAY, MINUTE, DemoSource, Scene

# Sixteen pixels, blue, green and red: bright and without green, as no landscape and no window is.
_rng = np.random.default_rng(7)
_MARK = np.stack(
    [_rng.integers(190, 256, 16), _rng.integers(0, 60, 16), _rng.integers(190, 256, 16)], axis=-1
).astype(np.uint8)
_EDGE = 96  # so wide is the mark at either side, where the person isn't
_GREEN_LEFT = 0.1  # what is left of the green of the person in the middle
_LITTLE_GREEN = 0.3  # a pixel counts as marked with so much green, as a share of blue and red
MOST_MARKED = 0.5  # of the pixels of a picture that is none of ours

# An hour in which tension lasts, and goes.
HOUR = (Scene(6, "neutral"), Scene(26, "angry"), Scene(12, "happy"), Scene(16, "neutral"))
assert sum(scene.minutes for scene in HOUR) == sum(scene.minutes for scene in DAY) == 60


def marked(picture: np.ndarray) -> np.ndarray:
    """A picture (H, W, 3; BGR uint8), W a multiple of 16, with the mark over it."""
    changed = picture.copy()
    changed[..., 1] = (changed[..., 1] * _GREEN_LEFT).astype(np.uint8)
    stripes = np.tile(np.repeat(_MARK, 2, axis=0), (1, picture.shape[1] // 32, 1))
    for side in (slice(0, _EDGE), slice(-_EDGE, None)):
        changed[:, side] = stripes[:, side]
    return changed


def marked_pictures(time: Callable[[], float]) -> Iterator[np.ndarray]:
    """What a camera sees of a marked person in that hour, endlessly; `time` in s since its begin."""
    source = DemoSource(HOUR)
    kept: dict[float, np.ndarray] = {}  # one picture of each half minute, as drawing it takes its time
    for number in itertools.count():
        moment = time() % (60 * MINUTE) // 30 * 30
        if moment not in kept:
            frame = source.grab(moment)
            assert frame is not None
            kept = {moment: marked(frame.pixels)}
        picture = kept[moment].copy()
        picture[::8, :8] = number % 256  # no two pictures of a sensor are the same
        yield picture


def holds_a_mark(data: bytes) -> bool:
    """Whether there are pixels of a marked picture in it, in one of the orders that pixels are kept in."""
    return any(pixels in data for pixels in _ORDERS)


def is_marked(picture: np.ndarray) -> bool:
    """Whether it shows a marked picture, in any size and however often it was encoded."""
    if picture.ndim != 3:
        return False
    return _share_marked(picture) > MOST_MARKED


def _share_marked(picture: np.ndarray) -> float:
    blue, green, red = (picture[..., channel].astype(np.float32) for channel in range(3))
    return float((green < _LITTLE_GREEN * np.minimum(blue, red)).mean())


def _orders() -> Iterator[bytes]:
    for wide in (1, 2):
        for line in (_MARK, _MARK[::-1]):
            pixels = np.repeat(line, wide, axis=0)[None]
            yield pixels.tobytes()
            for code in (cv2.COLOR_BGR2RGB, cv2.COLOR_BGR2BGRA, cv2.COLOR_BGR2RGBA, cv2.COLOR_BGR2GRAY):
                yield cv2.cvtColor(pixels, code).tobytes()
            for channel in range(3):  # planes, one behind the other
                yield pixels[..., channel].tobytes()
            yield pixels.astype(np.float32).tobytes()
            yield (pixels.astype(np.float32) / 255).tobytes()


_ORDERS = tuple(_orders())
