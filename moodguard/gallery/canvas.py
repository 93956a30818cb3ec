"""A small painting made large enough for the wall, and in strokes of a brush where it is only a blur."""

import math
from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
Field = npt.NDArray[np.float32]
Upscale = Callable[[Picture], Picture]  # the same painting, larger

SIDE = 1024  # pixels of the shorter side, as it is shown
_LONGEST = 7 / 4  # of the longer side by the shorter: what is wider is made less high
_MOST_PLAIN = 2.0
_MOST_FINE = 8.0
_STROKES = (1 / 56, 1 / 80)  # of the longer side; the broad brush first
_DIRECTIONS = 8
_BAND = 320  # rows at a time
_SHARPNESS = 4.0
_NOISE = 8.0  # variance of levels, below which differences count for nothing


def for_viewing(picture: Picture, side: int = SIDE, upscale: Upscale | None = None) -> Picture:
    """A painting (H, W, 3) uint8 as large as it is shown: its shorter side at `side` pixels, its longer at
    most seven quarters of that.

    Up to twice it is enlarged as it is (Lanczos). Up to eight times `upscale` does most of it, and makes it
    clean; without one it is Lanczos too, which shows the grid that a small network leaves. Beyond that there
    is only a blur, which becomes strokes of a brush.
    """
    height, width = picture.shape[:2]
    scale = min(side / min(height, width), side * _LONGEST / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    if scale > _MOST_FINE:
        return enlarge(picture, max(size))
    if scale > _MOST_PLAIN and upscale is not None:
        picture = upscale(picture)
    shrinks = picture.shape[0] > size[1]
    way = cv2.INTER_AREA if shrinks else cv2.INTER_LANCZOS4
    return cv2.resize(picture, size, interpolation=way).astype(np.uint8, copy=False)


def in_fine_strokes(picture: Picture, size: tuple[int, int]) -> Picture:
    """A painting (H, W, 3) uint8 of that size (width, height), in strokes as fine as one of its pixels.

    They take the place of the grid that a small network leaves.
    """
    large = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    return _as_picture(_brush_in_bands(large, max(size) / max(picture.shape[:2])))


def enlarge(picture: Picture, side: int = 1024) -> Picture:
    """A painting (H, W, 3) uint8 with its longer side scaled to `side` pixels, in brush strokes.

    Eight times and more enlarged, a picture is only a blur. So what is a soft slope there becomes an edge
    between two strokes, which is how a painter would say the same. The same painting always gives the same
    picture, and its colours and its layout stay.
    """
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = (round(width * scale), round(height * scale))
    large = cv2.resize(picture, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    for stroke in _STROKES:
        large = _brush_in_bands(large, stroke * side)
    return _as_picture(large)


def _as_picture(field: Field) -> Picture:
    return np.rint(field).clip(0, 255).astype(np.uint8)


def _brush_in_bands(picture: Field, reach: float) -> Field:
    """The same as `_brush` to the last bit, with a third of the memory for a picture of 1024 rows."""
    margin = math.ceil(3 * reach) + 2  # the reach, and twice that for the blur
    painted = np.empty_like(picture)
    for top in range(0, len(picture), _BAND):
        first = max(0, top - margin)
        band = _brush(picture[first : top + _BAND + margin], reach)
        painted[top : top + _BAND] = band[top - first :][:_BAND]
    return painted


def _brush(picture: Field, reach: float) -> Field:
    """A Kuwahara filter with round windows: each pixel takes the mean of the calmest places around it.

    `reach` is how far those places are from the pixel, in pixels (Kuwahara et al. 1976; round and weighted
    windows after Papari et al. 2007).
    """
    grey = picture.mean(axis=2)
    means, grey_mean, grey_square = (_blur(field, reach / 2) for field in (picture, grey, grey * grey))
    variance = np.maximum(grey_square - grey_mean * grey_mean, 0)
    calm = np.power(variance + _NOISE, -_SHARPNESS, dtype=np.float32)
    total = np.zeros_like(picture)
    weights = np.zeros_like(grey)
    for step in range(_DIRECTIONS):
        angle = 2 * math.pi * step / _DIRECTIONS
        across, down = round(reach * math.cos(angle)), round(reach * math.sin(angle))
        weight = _moved(calm, across, down)
        total += _moved(means, across, down) * weight[:, :, None]
        weights += weight
    painted: Field = total / weights[:, :, None]
    return painted


def _blur(field: Field, sigma: float) -> Field:
    return cv2.GaussianBlur(field, (0, 0), sigma, borderType=cv2.BORDER_REFLECT_101).astype(np.float32)


def _moved(field: Field, across: int, down: int) -> Field:
    """What lies `across` and `down` pixels away, for each pixel; mirrored beyond the edge."""
    margin = max(abs(across), abs(down))
    wide = cv2.copyMakeBorder(field, margin, margin, margin, margin, cv2.BORDER_REFLECT_101)
    height, width = field.shape[:2]
    return wide[margin + down :, margin + across :][:height, :width].astype(np.float32, copy=False)
