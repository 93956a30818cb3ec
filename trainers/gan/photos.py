"""Landscape photos as one tensor of squares on the device that trains, and batches cut from it there.

A photo that is not square gives the squares at both of its ends. Everything stays uint8 until a batch is
cut, so that all photos fit beside the networks; nothing is read or decoded while training.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

Picture = npt.NDArray[np.uint8]

_SQUARE_ENOUGH = 1.1  # long side by short side, below which both ends would be the same picture


@dataclass(frozen=True)
class Squares:
    """`pixels` (M, 3, S, S) uint8 on the device; `photos` is the number of photos they were cut from."""

    pixels: Tensor
    photos: int

    def draw(self, count: int, side: int, zoom: float, rng: np.random.Generator) -> Tensor:
        """`count` cuts of squares by chance, (count, 3, side, side) float32 in -1..1."""
        return self.cut(rng.integers(len(self.pixels), size=count), side, zoom, rng)

    def cut(self, numbers: npt.NDArray[np.int64], side: int, zoom: float, rng: np.random.Generator) -> Tensor:
        """A cut of each of these squares, (N, 3, side, side) float32 in -1..1, half of them mirrored.

        A cut loses up to `zoom` (0..1) of the square's side, and lies anywhere in it.
        """
        count = len(numbers)
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
            torch.from_numpy(maps).to(device), [count, 3, side, side], align_corners=False
        )
        return functional.grid_sample(values, grid, padding_mode="reflection", align_corners=False)


def as_squares(photos: Sequence[Picture], side: int, device: str = "cpu") -> Squares:
    """The squares of RGB photos (H, W, 3) uint8, each scaled to `side` pixels."""
    cut = [square for photo in photos for square in _end_squares(photo)]
    pixels = np.empty((len(cut), 3, side, side), np.uint8)
    for place, square in enumerate(cut):
        how = cv2.INTER_AREA if square.shape[0] >= side else cv2.INTER_CUBIC
        pixels[place] = cv2.resize(square, (side, side), interpolation=how).transpose(2, 0, 1)
    return Squares(torch.from_numpy(pixels).to(device), len(photos))


def _end_squares(photo: Picture) -> list[Picture]:
    height, width = photo.shape[:2]
    short = min(height, width)
    if max(height, width) < _SQUARE_ENOUGH * short:
        down, across = (height - short) // 2, (width - short) // 2
        return [photo[down : down + short, across : across + short]]
    return [photo[:short, :short], photo[height - short :, width - short :]]
