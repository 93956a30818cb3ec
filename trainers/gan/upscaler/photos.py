"""Photos that the upscaler learns from, those that it is chosen by, and patches of them, whole and spoilt."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor

from trainers.data.landscapes import Landscapes, Picture, read_photos
from trainers.data.photo_parts import Part, photo_files
from trainers.gan.upscaler.degradation import Degradation, degrade
from trainers.gan.upscaler.networks import SCALE

LARGEST = 512  # the short side that large photos are kept at
_CHOOSING_SHARE = 0.06
_SHRUNK = 1.6  # so much of a photo goes into a patch at most: shrunk, its JPEG is no longer to be seen


@dataclass(frozen=True)
class Photos:
    """`learning` is what the network is taught on; `choosing` is kept from it, to choose and measure by."""

    learning: Landscapes
    choosing: Landscapes


@dataclass(frozen=True)
class Patches:
    """Patches (N, 3, side, side) of photos, and the same spoilt and `SCALE` times smaller; both in -1..1."""

    large: Tensor
    small: Tensor


def read_upscaler_photos(data: Path, side: int) -> Photos:
    """The painters' photos of the data folder whose short side is `side` pixels at least.

    Each belongs to its part for good, by the hash of its name. Raises LandscapeError where a part is empty.
    """
    files = photo_files(data, Part.PAINTER)
    return Photos(
        read_photos([path for path in files if not for_choosing(path.name)], side, LARGEST),
        read_photos([path for path in files if for_choosing(path.name)], side, LARGEST),
    )


def for_choosing(name: str) -> bool:
    """Whether the photo of that file name is kept from the training."""
    place = int.from_bytes(hashlib.sha256(b"upscaler " + name.encode()).digest()[:8], "big") / 2**64
    return place < _CHOOSING_SHARE


def draw_patches(
    photos: Sequence[Picture], count: int, side: int, spoil: Degradation, rng: np.random.Generator
) -> Patches:
    """`count` patches of `side` pixels from photos by chance, large ones more often, half of it mirrored."""
    areas = np.array([photo.shape[0] * photo.shape[1] for photo in photos], np.float64)
    chosen = rng.choice(len(photos), count, p=areas / areas.sum())
    large = [_patch(photos[number], side, rng) for number in chosen]
    small = [degrade(patch, SCALE, spoil, rng) for patch in large]
    return Patches(to_tensor(large), to_tensor(small))


def _patch(photo: Picture, side: int, rng: np.random.Generator) -> Picture:
    height, width = photo.shape[:2]
    taken = min(height, width, round(side * rng.uniform(1, _SHRUNK)))
    top, left = rng.integers(height - taken + 1), rng.integers(width - taken + 1)
    patch = photo[top : top + taken, left : left + taken]
    if rng.random() < 0.5:
        patch = patch[:, ::-1]
    shrunk = cv2.resize(np.ascontiguousarray(patch), (side, side), interpolation=cv2.INTER_AREA)
    return shrunk.astype(np.uint8, copy=False)


def to_tensor(pictures: Sequence[Picture]) -> Tensor:
    """Pictures (H, W, 3) uint8 of one size as (N, 3, H, W) float32 in -1..1."""
    stacked = torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2)
    return stacked.float() / 127.5 - 1
