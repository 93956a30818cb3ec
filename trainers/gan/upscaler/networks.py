"""The upscaler's network, four times larger out than in, and the small critic that its details may have."""

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

SCALE = 4
MULTIPLE = 2  # the sides of what it takes are even, since it looks at blocks of 2x2 pixels
_BLOCK = 2 * MULTIPLE + 2  # what the first convolution sees: a 3x3 of such blocks
_SLOPE = 0.2


class Pair(nn.Module):
    """Two convolutions with a PReLU between them, added to what they see."""

    def __init__(self, width: int) -> None:
        """`width` channels in and out."""
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.between = nn.PReLU(width)
        self.second = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, seen: Tensor) -> Tensor:
        """Features (N, width, h, w) in and out."""
        more: Tensor = self.second(self.between(self.first(seen)))
        return seen + more


class UpscalerNetwork(nn.Module):
    """Pictures (N, 3, H, W) in about -1..1, H and W even, in; (N, 3, 4H, 4W) out.

    After SRVGG and ESPCN (Shi et al. 2016): convolutions with PReLU on the small picture, enlarged at the end
    by pixel shuffle, and added to the picture as a plain enlargement shows it. Most of the work is done on
    blocks of 2x2 pixels, where a painter's grid is to be seen at once and a step costs a quarter.
    """

    def __init__(self, width: int = 64, pairs: int = 4, fine: int = 32) -> None:
        """`width` channels in `pairs` of convolutions on blocks, then `fine` channels on pixels."""
        super().__init__()
        self.first = nn.Sequential(
            nn.Conv2d(3, width, _BLOCK, stride=MULTIPLE, padding=MULTIPLE), nn.PReLU(width)
        )
        self.pairs = nn.ModuleList(Pair(width) for _ in range(pairs))
        self.apart = nn.Sequential(
            nn.PReLU(width), nn.Conv2d(width, fine * MULTIPLE**2, 3, padding=1), nn.PixelShuffle(MULTIPLE),
            nn.PReLU(fine),
        )  # fmt: skip
        self.details = nn.Conv2d(fine, 3 * SCALE**2, 3, padding=1)

    def forward(self, pictures: Tensor) -> Tensor:
        """What the picture would be, four times as large."""
        seen = self.first(pictures)
        for pair in self.pairs:
            seen = pair(seen)
        details = self.details(self.apart(seen))
        return functional.pixel_shuffle(details, SCALE) + enlarged(pictures)


class Bounded(nn.Module):
    """What ships: an upscaler whose pictures lie in -1..1."""

    def __init__(self, upscaler: UpscalerNetwork) -> None:
        """An upscaler that has learned."""
        super().__init__()
        self.upscaler = upscaler

    def forward(self, pictures: Tensor) -> Tensor:
        """As the upscaler's."""
        large: Tensor = self.upscaler(pictures)
        return large.clamp(-1, 1)


class PatchCritic(nn.Module):
    """Says of each place of large pictures (N, 3, H, W) how much it looks like a photo: (N, 1, H/8, W/8)."""

    def __init__(self, width: int = 24) -> None:
        """`width` channels at half of the side, and twice as many at each half of that."""
        super().__init__()
        widths = (3, width, 2 * width, 4 * width)
        self.layers = nn.Sequential(
            *(
                nn.Sequential(
                    spectral_norm(nn.Conv2d(inner, outer, 4, stride=2, padding=1)), nn.LeakyReLU(_SLOPE)
                )
                for inner, outer in pairwise(widths)
            ),
            spectral_norm(nn.Conv2d(widths[-1], 1, 3, padding=1)),
        )

    def forward(self, pictures: Tensor) -> Tensor:
        """Higher is more like a photo."""
        said: Tensor = self.layers(pictures)
        return said


def enlarged(pictures: Tensor) -> Tensor:
    """A plain enlargement: linear between the pixels."""
    return functional.interpolate(pictures, scale_factor=SCALE, mode="bilinear", align_corners=False)


@torch.no_grad()
def initialise(upscaler: UpscalerNetwork) -> None:
    """Begin as a plain enlargement, with pairs that add little (Zhang et al. 2019)."""
    for module in upscaler.modules():
        if isinstance(module, Pair):
            module.second.weight.mul_(0.1)
    upscaler.details.weight.mul_(0.1)
    if upscaler.details.bias is not None:
        upscaler.details.bias.zero_()
