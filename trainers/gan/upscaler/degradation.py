"""Photos made small and spoilt as a painter's network spoils: blurred, woven, gridded and speckled.

Everything is drawn by chance around what was seen of painters of nearest upsampling and convolution: next to
photos of the same size their brightness is soft, and their colours carry a grid of two and four pixels,
streaks along rows and columns, and single dots, more so where much is to be seen. The ranges are wide on
purpose, so that the next painter lies within them too.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
Field = npt.NDArray[np.float32]

_PERIODS = (2, 4, 8)  # pixels, of the grids that upsampling leaves


@dataclass(frozen=True)
class Degradation:
    """How much is spoilt at most; sizes in pixels of the small picture, levels of 0..255, shares in 0..1."""

    blur: float = 1.7
    regrown: float = 0.8
    halo: float = 0.9
    grid: float = 24.0
    streaks: float = 34.0
    dots: float = 0.1
    noise: float = 32.0
    softened: float = 0.65
    jpeg: float = 0.25
    clean: float = 0.1


def degrade(large: Picture, scale: int, most: Degradation, rng: np.random.Generator) -> Picture:
    """A photo (H, W, 3) RGB uint8 as a painter would have painted it, `scale` times smaller; same dtype.

    A share `most.clean` is only made small, so that what is clean is left alone.
    """
    height, width = large.shape[0] // scale, large.shape[1] // scale
    if rng.random() < most.clean:
        return cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    small = _shrunk(large.astype(np.float32), (width, height), most.blur * scale, rng)
    small = _regrown(small, most.regrown, rng)
    small = _with_halo(small, most.halo, rng)
    busy = _busyness(small)
    spoils: Sequence[Callable[[], Field]] = (
        lambda: _grid(height, width, most.grid, rng),
        lambda: _streaks(height, width, most.streaks, rng),
        lambda: _noise(height, width, most.noise, rng),
    )
    for spoil in spoils:
        if rng.random() < 0.8:
            small += spoil() * _where(busy, rng)
    if rng.random() < 0.6:
        small = _dotted(small, most.dots * _where(busy, rng)[:, :, 0], rng)
    if rng.random() < 0.7:
        small = _blurred(small, max(0.05, most.softened * rng.random()))
    spoilt = np.rint(small).clip(0, 255).astype(np.uint8)
    return _as_jpeg(spoilt, rng) if rng.random() < most.jpeg else spoilt


def _blurred(field: Field, across: float, down: float = 0.0) -> Field:
    """Sigmas in pixels; without one `down` it is as `across`."""
    return cv2.GaussianBlur(field, (0, 0), across, sigmaY=down).astype(np.float32, copy=False)


def _shrunk(large: Field, size: tuple[int, int], most: float, rng: np.random.Generator) -> Field:
    across, down = (max(0.05, most * rng.random()) for _ in range(2))
    blurred = _blurred(large, across, down)
    way = cv2.INTER_AREA if rng.random() < 0.7 else cv2.INTER_CUBIC
    return cv2.resize(blurred, size, interpolation=way).astype(np.float32, copy=False)


def _regrown(small: Field, most: float, rng: np.random.Generator) -> Field:
    """In part as if grown from half or a quarter of the size: nearest upsampling, then a soft filter."""
    height, width = small.shape[:2]
    times = int(rng.choice([2, 2, 4]))
    tiny = (max(1, width // times), max(1, height // times))
    grown = cv2.resize(small, tiny, interpolation=cv2.INTER_AREA)
    grown = cv2.resize(grown, (width, height), interpolation=cv2.INTER_NEAREST)
    grown = _blurred(grown.astype(np.float32), rng.uniform(0.3, 0.5 * times))
    share = most * rng.random() ** 2
    return ((1 - share) * small + share * grown).astype(np.float32)


def _with_halo(small: Field, most: float, rng: np.random.Generator) -> Field:
    """Edges overshoot, as a painter's do that has learned to be sharp."""
    soft = _blurred(small, rng.uniform(0.6, 1.6))
    return (small + most * rng.random() ** 2 * (small - soft)).astype(np.float32)


def _busyness(small: Field) -> Field:
    """How much is to be seen at each place, (H, W, 1) in 0..1: 0 in a clear sky, 1 in leaves."""
    grey = small.mean(axis=2)
    spread = np.sqrt(_blurred((grey - _blurred(grey, 2)) ** 2, 2.5))
    busy: Field = np.clip(spread / 12, 0, 1)[:, :, None].astype(np.float32)
    return busy


def _where(busy: Field, rng: np.random.Generator) -> Field:
    """How strongly one of the spoils shows at each place, (H, W, 1) in 0..1."""
    height, width = busy.shape[:2]
    waves = cv2.resize(rng.random((4, 4), np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    everywhere = 0.5 * rng.random() ** 3
    strength: Field = (everywhere + (1 - everywhere) * busy) * 2 * waves[:, :, None]
    clipped: Field = strength.clip(0, 1)
    return clipped


def _colours(count: tuple[int, ...], rng: np.random.Generator) -> Field:
    """Numbers around 0, (*count, 3), that move colours more than brightness."""
    drawn = rng.standard_normal((*count, 3), np.float32)
    grey = drawn.mean(axis=-1, keepdims=True)
    moved: Field = drawn - grey * np.float32(1 - rng.uniform(0.3, 1.7))
    return moved


def _grid(height: int, width: int, most: float, rng: np.random.Generator) -> Field:
    """One tile again and again, of rows and columns or of any pattern."""
    period = int(rng.choice(_PERIODS))
    shares = rng.random(3).astype(np.float32)
    tile = (
        shares[0] * _colours((period, 1), rng)
        + shares[1] * _colours((1, period), rng)
        + shares[2] * _colours((period, period), rng)
    )
    tile -= tile.mean(axis=(0, 1))
    times = (-(-height // period) + 1, -(-width // period) + 1, 1)
    down, across = rng.integers(period, size=2)
    tiled = np.tile(tile, times)[down:, across:][:height, :width]
    return (most * rng.random() ** 2 * tiled).astype(np.float32)


def _streaks(height: int, width: int, most: float, rng: np.random.Generator) -> Field:
    """Threads along rows or columns, each of some length."""
    drawn = _colours((height, width), rng)
    length = rng.uniform(2, 12)
    across, down = (length, 0.4) if rng.random() < 0.4 else (0.4, length)
    threads = _blurred(drawn, across, down)
    return (most * rng.random() * threads / max(1e-3, float(threads.std()))).astype(np.float32)


def _noise(height: int, width: int, most: float, rng: np.random.Generator) -> Field:
    grains = _colours((height, width), rng)
    if rng.random() < 0.5:
        grains = _blurred(grains, rng.uniform(0.3, 1.6))  # the weave of rocks and leaves
    return (most * rng.random() * grains / max(1e-3, float(grains.std()))).astype(np.float32)


def _dotted(small: Field, share: Field, rng: np.random.Generator) -> Field:
    """Single pixels that are far too dark or too bright; `share` (H, W) of them at each place."""
    dots = rng.random(share.shape) < share
    moved = _colours(share.shape, rng) * 25 + rng.choice([-70.0, -40.0, 40.0], size=share.shape)[:, :, None]
    softened = _blurred(np.where(dots[:, :, None], moved, 0).astype(np.float32), 0.45)
    return (small + softened).astype(np.float32)


def _as_jpeg(small: Picture, rng: np.random.Generator) -> Picture:
    quality = int(rng.integers(50, 96))
    _, encoded = cv2.imencode(".jpg", small[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR))
    return np.ascontiguousarray(decoded[:, :, ::-1]).astype(np.uint8, copy=False)
