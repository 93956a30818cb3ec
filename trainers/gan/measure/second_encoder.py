"""A second encoder to measure with, that learned from ImageNet: no painter is judged by what it learned from.

EfficientNet-Lite2, its last features meaned over the picture, seen at 256 pixels. The critic that a painter
may be taught by looks through another network, Lite0.
"""

import numpy as np
import numpy.typing as npt
import torch

from trainers.gan.efficientnet_lite import Size, load_imagenet

Pictures = npt.NDArray[np.uint8]
Features = npt.NDArray[np.float64]

SIDE = 256
_BATCH = 16


class SecondEncoder:
    """EfficientNet-Lite2 with its ImageNet weights. Raises WeightsError where they can't be had."""

    side = SIDE

    def __init__(self) -> None:
        """Read the weights from their package."""
        self._network = load_imagenet(Size.LITE2)

    @property
    def sha256(self) -> str:
        """Hash of the weights, as hexadecimal digits."""
        return self._network.sha256()

    @torch.no_grad()
    def features(self, pictures: Pictures) -> Features:
        """Features (N, 1280) of RGB pictures (N, 256, 256, 3) uint8."""
        parts = []
        for first in range(0, len(pictures), _BATCH):
            part = torch.from_numpy(pictures[first : first + _BATCH].transpose(0, 3, 1, 2).astype(np.float32))
            parts.append(self._network(part / 127.5 - 1).numpy())
        return np.concatenate(parts).astype(np.float64)
