"""The two networks of the face painter: grey faces of 64x64 pixels, with an expression asked for."""

import math
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

from trainers.data.classes import FER_CLASSES

SIDE = 64
CLASSES = len(FER_CLASSES)
_LEAK = 0.2
_SMALLEST = 4


class StyledNorm(nn.Module):
    """Batch norm whose scale and shift, per channel, follow from a style (N, S)."""

    def __init__(self, channels: int, style: int) -> None:
        """Random weights, no bias."""
        super().__init__()
        self.norm = nn.BatchNorm2d(channels, affine=False)
        self.shape = nn.Linear(style, 2 * channels)
        with torch.no_grad():
            self.shape.weight.normal_(0, 0.3 / math.sqrt(style))
            self.shape.bias.zero_()

    def forward(self, features: Tensor, style: Tensor) -> Tensor:
        """Features (N, C, H, W), same shape out."""
        scale, shift = self.shape(style)[:, :, None, None].chunk(2, dim=1)
        normed: Tensor = self.norm(features)
        styled: Tensor = normed * (1 + scale) + shift
        return styled


class FaceGenerator(nn.Module):
    """Paints grey faces (N, 1, 64, 64) in -1..1 from latents (N, latent), standard normal, and expressions.

    Expressions are weights (N, 7) in the order of `FER_CLASSES`: one-hot for one, anything between for what
    lies between. Latent and expression together set the style of every layer, so that the same latent stays
    nearly the same person. From 4x4 each step enlarges by nearest neighbours and convolves; `width` is the
    number of channels at 32x32 and doubles with each halving, up to `4 * width`.
    """

    def __init__(self, latent: int, width: int, embedding: int = 32) -> None:
        """Random weights; `embedding` is the length of an expression's vector."""
        super().__init__()
        self.latent = latent
        self.embedding = nn.Linear(CLASSES, embedding, bias=False)
        style = latent + embedding
        widths = [4 * width, 4 * width, 2 * width, width]
        self.first = nn.Linear(style, widths[0] * _SMALLEST**2)
        self.norms = nn.ModuleList(StyledNorm(channels, style) for channels in widths)
        self.convolutions = nn.ModuleList(
            nn.ConvTranspose2d(inner, outer, 4, stride=2, padding=1, bias=False)
            for inner, outer in pairwise(widths)
        )
        # The last enlargement is four pictures of half the side laid between each other: a convolution at
        # 64x64 would cost as much as all the others.
        self.last = nn.Conv2d(width, 4, 3, padding=1)
        self._channels = widths[0]
        with torch.no_grad():
            self.embedding.weight.normal_(0, 1)

    def forward(self, latents: Tensor, expressions: Tensor) -> Tensor:
        """Latents (N, latent) and expressions (N, 7), faces (N, 1, 64, 64) in -1..1 out."""
        style = torch.cat([latents, self.embedding(expressions)], dim=1)
        features = self.first(style).reshape(-1, self._channels, _SMALLEST, _SMALLEST)
        for norm, convolution in zip(self.norms, (*self.convolutions, None), strict=True):
            features = functional.leaky_relu(norm(features, style), _LEAK)
            if convolution is not None:
                features = convolution(features)
        return torch.tanh(functional.pixel_shuffle(self.last(features), 2))


class FaceCritic(nn.Module):
    """Says how real faces (N, 1, 64, 64) in -1..1 look as what they are said to show, and what they show.

    A projection discriminator (Miyato and Koyama 2018) with a second head that names the expression (Odena
    et al. 2017). No norm, so that each face is judged by itself; how much the faces of a batch differ from
    each other is one more channel at 4x4 (Karras et al. 2018), against mode collapse. `width` is the number
    of channels at 32x32.
    """

    def __init__(self, width: int) -> None:
        """Random weights, those of the heads nearly nothing."""
        super().__init__()
        widths = [width, 2 * width, 4 * width, 6 * width]
        self.first = nn.Conv2d(1, width, 4, stride=2, padding=1)
        self.convolutions = nn.ModuleList(
            nn.Conv2d(inner, outer, 4, stride=2, padding=1) for inner, outer in pairwise(widths)
        )
        self.dense = nn.Linear((widths[-1] + 1) * _SMALLEST**2, 4 * width)
        self.real = nn.Linear(4 * width, 1)
        self.as_said = nn.Embedding(CLASSES, 4 * width)
        self.shown = nn.Linear(widths[-1] * _SMALLEST**2, CLASSES)
        for module in self.modules():
            if isinstance(module, nn.Conv2d | nn.Linear):
                nn.init.kaiming_normal_(module.weight, _LEAK)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        nn.init.normal_(self.as_said.weight, 0, 0.02)
        for head in (self.real, self.shown):
            nn.init.normal_(head.weight, 0, 0.02)

    def forward(self, faces: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Realness (N,) under `labels` (N,) int64, and logits of the expression (N, 7)."""
        features = functional.leaky_relu(self.first(faces), _LEAK)
        for convolution in self.convolutions:
            features = functional.leaky_relu(convolution(features), _LEAK)
        shown = self.shown(functional.dropout(features.flatten(1), 0.3, self.training))
        spread = features.std(dim=0, unbiased=False).mean().expand(len(features), 1, *features.shape[2:])
        seen = functional.leaky_relu(self.dense(torch.cat([features, spread], dim=1).flatten(1)), _LEAK)
        realness = self.real(seen).squeeze(1) + (self.as_said(labels) * seen).sum(dim=1) / math.sqrt(
            seen.shape[1]
        )
        return realness, shown
