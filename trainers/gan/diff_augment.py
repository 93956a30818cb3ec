"""Changes that a critic's pictures get, real and painted alike, so that it can't learn them by heart.

Differentiable augmentation (Zhao et al. 2020): the painter learns through the change, and so never paints it.
"""

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional


def translate(pictures: Tensor, most: int, rng: np.random.Generator) -> Tensor:
    """Each picture (N, C, H, W) moved by up to `most` pixels along x and y; its border is repeated."""
    if most == 0:
        return pictures
    wide = functional.pad(pictures, (most,) * 4, mode="replicate")
    height, width = pictures.shape[2:]
    starts = rng.integers(0, 2 * most + 1, (len(pictures), 2)).tolist()
    return torch.stack(
        [one[:, y : y + height, x : x + width] for one, (y, x) in zip(wide, starts, strict=True)]
    )


def cutout(pictures: Tensor, side: int, share: float, rng: np.random.Generator) -> Tensor:
    """In a `share` (0..1) of pictures (N, C, H, W) a square of up to `side` pixels set to 0, anywhere."""
    if side == 0 or share == 0:
        return pictures
    count, _, height, width = pictures.shape
    keep = np.ones((count, 1, height, width), np.float32)
    for index in np.flatnonzero(rng.random(count) < share):
        y, x = rng.integers(0, height), rng.integers(0, width)
        half = side // 2
        keep[index, :, max(0, y - half) : y + half, max(0, x - half) : x + half] = 0
    return pictures * torch.from_numpy(keep).to(pictures.device)


def jitter_colours(pictures: Tensor, strength: float, rng: np.random.Generator) -> Tensor:
    """Brightness, saturation and contrast of each RGB picture (N, 3, H, W) changed, each by its own chance.

    `strength` 1 is that of the paper: brightness by up to half a unit of -1..1, saturation by a factor of 0
    to 2, contrast by 0.5 to 1.5; 0 changes nothing.
    """
    if strength == 0:
        return pictures
    drawn = rng.uniform(-1, 1, (3, len(pictures), 1, 1, 1)).astype(np.float32) * strength
    brightness, saturation, contrast = torch.from_numpy(drawn).to(pictures.device)
    changed = pictures + brightness / 2
    grey = changed.mean(dim=1, keepdim=True)
    changed = (changed - grey) * (1 + saturation) + grey
    mean = changed.mean(dim=(1, 2, 3), keepdim=True)
    contrasted: Tensor = (changed - mean) * (1 + contrast / 2) + mean
    return contrasted
