"""Batches of landscapes, each photo cut, mirrored, turned and tinted a little differently every time."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
Points = npt.NDArray[np.float32]

_OPENCV_DEGREES_PER_HUE = 2  # OpenCV keeps hue in 0..179
_COLOURFUL = 40  # saturation, 0..255


@dataclass(frozen=True)
class Augmentation:
    """How much a photo is changed, at most; each change is drawn evenly up to its bound, both ways.

    `zoom` is the share of the short side that a cut may lose. `rotation` is in degrees. `perspective` moves
    the corners by that share of the side. `hue` is in degrees, `saturation` in steps of 0..255.
    """

    zoom: float = 0.15
    rotation: float = 4.0
    perspective: float = 0.05
    hue: float = 20.0
    saturation: float = 20.0


def draw_batch(
    photos: Sequence[Picture], size: int, side: int, change: Augmentation, rng: np.random.Generator
) -> Picture:
    """`size` photos by chance, with replacement, augmented: (size, side, side, 3) RGB uint8."""
    chosen = rng.integers(len(photos), size=size)
    batch = np.stack([_cut(photos[index], side, change, rng) for index in chosen])
    return _tint(batch, change, rng)


def _cut(photo: Picture, side: int, change: Augmentation, rng: np.random.Generator) -> Picture:
    """A square of the photo through one perspective map, so that it is resampled only once.

    Where the turned square reaches over the photo's edge the photo is mirrored there: no black corners.
    """
    corners = _corners(photo.shape[0], photo.shape[1], change, rng)
    if rng.random() < 0.5:
        corners = corners[[1, 0, 3, 2]]
    target = np.array([[0, 0], [side, 0], [side, side], [0, side]], np.float32) - np.float32(0.5)
    matrix = cv2.getPerspectiveTransform(corners, target)
    return cv2.warpPerspective(
        photo, matrix, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    ).astype(np.uint8, copy=False)


def _corners(height: int, width: int, change: Augmentation, rng: np.random.Generator) -> Points:
    """The corners of the cut in the photo, (4, 2) x and y in pixels, from the top left clockwise."""
    cut = min(height, width) * (1 - rng.uniform(0, change.zoom))
    left, top = rng.uniform(0, width - cut), rng.uniform(0, height - cut)
    square = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) / 2
    square += rng.uniform(-1, 1, (4, 2)) * rng.uniform(0, change.perspective)
    angle = np.deg2rad(rng.uniform(-change.rotation, change.rotation))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    corners = square @ turn * cut + (left + cut / 2, top + cut / 2)
    places: Points = (corners - 0.5).astype(np.float32)
    return places


def _tint(batch: Picture, change: Augmentation, rng: np.random.Generator) -> Picture:
    """Shift hue and saturation of each picture of (N, side, side, 3) by its own two numbers."""
    count, side = batch.shape[:2]
    hue = rng.uniform(-change.hue, change.hue, (count, 1, 1)) / _OPENCV_DEGREES_PER_HUE
    saturation = rng.uniform(-change.saturation, change.saturation, (count, 1, 1))
    # One tall picture: OpenCV converts it in one call.
    hsv = cv2.cvtColor(batch.reshape(count * side, side, 3), cv2.COLOR_RGB2HSV).reshape(batch.shape)
    shifted = hsv.astype(np.int16)
    shifted[..., 0] = (shifted[..., 0] + np.rint(hue).astype(np.int16)) % 180
    # A nearly grey pixel has a hue by accident only, which must not be made visible.
    colourful = np.minimum(shifted[..., 1] / _COLOURFUL, 1)
    shifted[..., 1] = np.clip(np.rint(shifted[..., 1] + saturation * colourful), 0, 255)
    tall = shifted.astype(np.uint8).reshape(count * side, side, 3)
    return cv2.cvtColor(tall, cv2.COLOR_HSV2RGB).reshape(batch.shape).astype(np.uint8, copy=False)
