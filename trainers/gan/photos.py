"""Landscape photos as one tensor of cuts on the device that trains, and batches cut from it there.

A cut is as large as the photo lets it be, in the shape that is asked for: a square, or wider. What a photo
has beyond it, to the sides or above and below, gives a second cut. Everything stays uint8 until a batch is
cut, so that all photos fit beside the networks; nothing is read or decoded while training.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

Picture = npt.NDArray[np.uint8]

_ALIKE = 1.1  # what there is by what the cut takes, below which both ends would be the same picture
# Beyond it a photo's upper end would be sky alone and its lower one ground alone: the middle is cut instead.
_BOTH_ENDS = 1.5


@dataclass(frozen=True)
class Cuts:
    """`pixels` (M, 3, H, W) uint8 on the device; `photos` is the number of photos they were cut from.

    `too_small` photos were left out.
    """

    pixels: Tensor
    photos: int
    too_small: int = 0

    def draw(self, count: int, side: int, zoom: float, rng: np.random.Generator) -> Tensor:
        """`count` pictures from cuts by chance, as `cut` gives them."""
        return self.cut(rng.integers(len(self.pixels), size=count), side, zoom, rng)

    def cut(self, numbers: npt.NDArray[np.int64], side: int, zoom: float, rng: np.random.Generator) -> Tensor:
        """A picture from each of these cuts, (N, 3, side, width) float32 in -1..1, half of them mirrored.

        It is as wide for its height `side` as the cuts are, loses up to `zoom` (0..1) of their sides, and
        lies anywhere in them.
        """
        count = len(numbers)
        height, width = self.pixels.shape[2:]
        chosen = torch.from_numpy(numbers)
        scale = 1 - rng.uniform(0, zoom, count)
        mirror = np.where(rng.random(count) < 0.5, -1.0, 1.0)
        move = rng.uniform(-1, 1, (count, 2)) * (1 - scale)[:, None]
        maps = np.zeros((count, 2, 3), np.float32)
        maps[:, 0, 0], maps[:, 1, 1] = scale * mirror, scale
        maps[:, :, 2] = move
        device = self.pixels.device
        values = self.pixels[chosen.to(device)].float() / 127.5 - 1
        grid = functional.affine_grid(
            torch.from_numpy(maps).to(device),
            [count, 3, side, round(side * width / height)],
            align_corners=False,
        )
        return functional.grid_sample(values, grid, padding_mode="reflection", align_corners=False)


def as_squares(photos: Sequence[Picture], side: int, device: str = "cpu") -> Cuts:
    """The squares of RGB photos (H, W, 3) uint8, each scaled to `side` pixels."""
    return as_cuts(photos, side, side, device)


def as_cuts(
    photos: Sequence[Picture], height: int, width: int, device: str = "cpu", enlarged: float = math.inf
) -> Cuts:
    """The cuts of RGB photos (H, W, 3) uint8, each scaled to `height` and `width` (no smaller) pixels.

    Photos that would have to be enlarged more than `enlarged` times are left out. Raises ValueError where
    that is all.
    """
    large = [
        parts for photo in photos if width <= enlarged * (parts := _parts(photo, width / height))[0].shape[1]
    ]
    cuts = [part for parts in large for part in parts]
    if not cuts:
        raise ValueError(f"no photo is large enough for pictures of {width}x{height} pixels")
    pixels = np.empty((len(cuts), 3, height, width), np.uint8)
    for place, part in enumerate(cuts):
        how = cv2.INTER_AREA if part.shape[1] >= width else cv2.INTER_CUBIC
        pixels[place] = cv2.resize(part, (width, height), interpolation=how).transpose(2, 0, 1)
    return Cuts(torch.from_numpy(pixels).to(device), len(large), len(photos) - len(large))


def _parts(photo: Picture, shape: float) -> list[Picture]:
    """What is cut from a photo for pictures `shape` times as wide as high: both ends, or its middle."""
    height, width = photo.shape[:2]
    high, wide = min(height, round(width / shape)), min(width, round(height * shape))
    beyond = max(height / high, width / wide)
    if beyond < _ALIKE or (shape > 1 and height / high > _BOTH_ENDS):
        down, across = (height - high) // 2, (width - wide) // 2
        return [photo[down : down + high, across : across + wide]]
    return [photo[:high, :wide], photo[height - high :, width - wide :]]
