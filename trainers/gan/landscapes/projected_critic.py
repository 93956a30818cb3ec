"""A critic that looks through the eyes of a network which knows photos: a projected GAN (Sauer et al. 2021).

Pictures are seen by EfficientNet-Lite0 as it learned from ImageNet, which stays as it is, at four depths.
Fixed random layers mix the features across channels (1x1) and across scales (each depth also gets what the
coarser ones show, enlarged and convolved 3x3), so that no depth can be neglected. What learns is one small
critic behind each of the four mixtures.
"""

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

from trainers.gan.efficientnet_lite import EfficientNetLite

MIXED = (32, 64, 128, 256)  # channels of the four mixtures, from fine to coarse
LEAST_SIDE = 128  # of a picture, so that the coarsest features have four places
_PLACES = 4
_LEAK = 0.2


class RandomMixing(nn.Module):
    """Features of four depths, mixed by weights that are drawn once and never learn."""

    def __init__(self, channels: tuple[int, ...]) -> None:
        """`channels` of the features, from fine to coarse; chance is torch's."""
        super().__init__()
        self.across_channels = nn.ModuleList(
            nn.Conv2d(inner, outer, 1, bias=False) for inner, outer in zip(channels, MIXED, strict=True)
        )
        self.across_scales = nn.ModuleList(
            nn.Conv2d(coarse, fine, 3, padding=1, bias=False) for fine, coarse in pairwise(MIXED)
        )
        for convolution in (*self.across_channels, *self.across_scales):
            nn.init.kaiming_normal_(convolution.weight, nonlinearity="linear")  # keeps the features' size
        self.requires_grad_(False)

    def forward(self, features: list[Tensor]) -> list[Tensor]:
        """Features of four depths in, as many mixtures of the same sizes with `MIXED` channels out."""
        mixed = [mix(seen) for mix, seen in zip(self.across_channels, features, strict=True)]
        for level in reversed(range(len(self.across_scales))):
            fine = mixed[level]
            coarse = functional.interpolate(mixed[level + 1], size=fine.shape[2:], mode="bilinear")
            mixed[level] = fine + self.across_scales[level](coarse)
        return mixed


class LevelCritic(nn.Module):
    """How real one mixture looks, (N, h, w): strided convolutions down to the coarsest depth's size."""

    def __init__(self, channels: int) -> None:
        """Random weights; `channels` is one of `MIXED`."""
        super().__init__()
        widths = [width for width in MIXED if width >= channels]
        self.downs = nn.Sequential(*(_normed(inner, outer, 2) for inner, outer in pairwise(widths)))
        if channels == MIXED[-1]:
            self.downs.append(_normed(channels, channels, 1))
        self.last = spectral_norm(nn.Conv2d(MIXED[-1], 1, _PLACES))

    def forward(self, mixture: Tensor) -> Tensor:
        """A mixture (N, channels, H, W) in, a word on every part of it out."""
        realness: Tensor = self.last(self.downs(mixture)).squeeze(1)
        return realness


class ProjectedCritic(nn.Module):
    """Four small critics of what a frozen network sees, whose `state_dict` is without that network's weights.

    `enlarged` is how many times pictures are enlarged before the network sees them: so it sees finer.
    """

    def __init__(self, features: EfficientNetLite, enlarged: int = 1) -> None:
        """Random weights and random mixtures; chance is torch's."""
        super().__init__()
        self.enlarged = enlarged
        self._features = (features,)  # in a tuple, it is no part of this module
        self.mixing = RandomMixing(features.size.channels)
        self.levels = nn.ModuleList(LevelCritic(channels) for channels in MIXED)

    def see(self, pictures: Tensor) -> list[Tensor]:
        """The mixtures of pictures (N, 3, H, W) in -1..1, whose sides are `LEAST_SIDE` or more, enlarged."""
        if self.enlarged > 1:
            pictures = functional.interpolate(pictures, scale_factor=self.enlarged, mode="bilinear")
        mixed: list[Tensor] = self.mixing(self._features[0].depths(pictures))
        return mixed

    def judge(self, mixed: list[Tensor]) -> list[Tensor]:
        """What each critic says of its mixture: above 0 it is rather a photo."""
        return [level(mixture).float() for level, mixture in zip(self.levels, mixed, strict=True)]

    def forward(self, pictures: Tensor) -> list[Tensor]:
        """`judge` of `see`."""
        return self.judge(self.see(pictures))


def critic_loss(on_photos: list[Tensor], on_paintings: list[Tensor]) -> Tensor:
    """The hinge loss that critics learn by, summed over them: none learns from another's."""
    losses = [
        functional.relu(1 - real).mean() + functional.relu(1 + painted).mean()
        for real, painted in zip(on_photos, on_paintings, strict=True)
    ]
    return torch.stack(losses).sum()


def painter_loss(on_paintings: list[Tensor]) -> Tensor:
    """What the painter learns by: the mean of what the critics say of its paintings, turned round."""
    return -torch.stack([said.mean() for said in on_paintings]).mean()


def _normed(inner: int, outer: int, stride: int) -> nn.Module:
    kernel = 4 if stride > 1 else 3
    return nn.Sequential(
        spectral_norm(nn.Conv2d(inner, outer, kernel, stride, padding=1, bias=False)),
        nn.BatchNorm2d(outer),
        nn.LeakyReLU(_LEAK),
    )
