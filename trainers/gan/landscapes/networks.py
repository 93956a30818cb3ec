"""The landscape painter's two networks, for pictures 64, 128 or 256 pixels high: light, and able to grow.

Pictures are square, or wide: seven to four, so that the first layer has 4x7 places instead of 4x4.

The generator follows FastGAN (Liu et al. 2021): nearest upsampling and convolution, gated linear units, batch
norm, skip-layer excitation. Each size from 64 up adds its own detail to the enlarged picture of the size
below (as in StyleGAN2, Karras et al. 2020), and the critic looks at every size on its way down. So a painter
of 128 pixels holds one of 64 whole, and can be grown from it.
"""

import math
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional

SIDES = (64, 128, 256)
_SMALLEST = 4
_SMALLEST_WIDE = 7
_FIRST_PICTURE = 64
_TWO_CONVOLUTIONS_UP_TO = 16  # two convolutions where they cost little
_GATED_UNITS_UP_TO = 32  # beyond, gated linear units would cost more than the convolutions
_GATED_FROM = 4  # skip-layer excitation: 4 -> 64, 8 -> 128, 16 -> 256
_GATE_DISTANCE = 16
_LEAK = 0.2
# Which of a convolution's three weights along a side each weight of the transposed convolution is the sum of.
_SPREAD = ((0.0, 0.0, 1.0), (0.0, 1.0, 1.0), (1.0, 1.0, 0.0), (1.0, 0.0, 0.0))


def width_of(side: int, wide: bool) -> int:
    """How wide a picture is that is `side` pixels high."""
    return side * _SMALLEST_WIDE // _SMALLEST if wide else side


def widths_of(base: int, most: int, side: int) -> list[int]:
    """Channels at 4x4, 8x8, ... `side`: `base` at 64x64, doubling with each halving up to `most`."""
    widths = []
    size = _SMALLEST
    while size <= side:
        widths.append(max(8, min(most, base * _FIRST_PICTURE // size)))
        size *= 2
    return widths


class Gate(nn.Module):
    """Skip-layer excitation: channels of a large feature map scaled by what a small one shows."""

    def __init__(self, small: int, large: int, wide: bool = False) -> None:
        """`small` and `large` are channels; `wide` features are seven to four."""
        super().__init__()
        self.places = (_SMALLEST, width_of(_SMALLEST, wide))
        self.look = nn.Conv2d(small, large, self.places)
        self.decide = nn.Conv2d(large, large, 1)

    def forward(self, small: Tensor, large: Tensor) -> Tensor:
        """Small (N, S, h, w) and large (N, L, H, W) features; large ones out."""
        seen = functional.adaptive_avg_pool2d(small, self.places) if small.shape[2] > _SMALLEST else small
        gate = torch.sigmoid(self.decide(functional.leaky_relu(self.look(seen), _LEAK)))
        return large * gate


class Up(nn.Module):
    """To twice the size: nearest upsampling, then convolutions, each with batch norm and a nonlinearity."""

    def __init__(self, inner: int, outer: int, size: int) -> None:
        """`inner` and `outer` are channels, `size` is the side that it enlarges to."""
        super().__init__()
        self.gated = size <= _GATED_UNITS_UP_TO
        widths = [inner] + [outer] * (2 if size <= _TWO_CONVOLUTIONS_UP_TO else 1)
        made = (2 if self.gated else 1) * outer
        self.convolutions = nn.ModuleList(
            nn.Conv2d(a, made, 3, padding=1, bias=False) for a, _ in pairwise(widths)
        )
        self.norms = nn.ModuleList(nn.BatchNorm2d(made) for _ in self.convolutions)

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, inner, h, w), (N, outer, 2h, 2w) out."""
        for place, (convolution, norm) in enumerate(zip(self.convolutions, self.norms, strict=True)):
            features = norm(convolution(features) if place else self._enlarged(features))
            features = glu(features) if self.gated else functional.leaky_relu(features, _LEAK)
        return features

    def _enlarged(self, features: Tensor) -> Tensor:
        """Nearest upsampling, then the first convolution; while learning both in one, to the same effect."""
        first = self.convolutions[0]
        if self.training:
            return upsampling_convolution(features, first.weight)  # type: ignore[arg-type]
        convolved: Tensor = first(functional.interpolate(features, scale_factor=2, mode="nearest"))
        return convolved


class LandscapeGenerator(nn.Module):
    """Paints RGB pictures (N, 3, side, side) in -1..1 from latents (N, latent), standard normal.

    `wide` ones are (N, 3, side, 7/4 side). `width` is the number of channels at 64 pixels, `most` the largest
    number anywhere.
    """

    def __init__(self, latent: int, width: int, most: int, side: int, wide: bool = False) -> None:
        """Random weights, those that paint nearly nothing."""
        super().__init__()
        self.latent, self.side = latent, side
        self.places = (_SMALLEST, width_of(_SMALLEST, wide))
        widths = widths_of(width, most, side)
        self.first = nn.Linear(latent, 2 * widths[0] * math.prod(self.places), bias=False)
        self.first_norm = nn.BatchNorm2d(2 * widths[0])
        self.ups, self.gates, self.to_rgb = nn.ModuleDict(), nn.ModuleDict(), nn.ModuleDict()
        sizes = {_SMALLEST * 2**place: channels for place, channels in enumerate(widths)}
        for inner, outer in pairwise(sizes):
            name = str(outer)
            self.ups[name] = Up(sizes[inner], sizes[outer], outer)
            small = outer // _GATE_DISTANCE
            if small >= _GATED_FROM:
                self.gates[name] = Gate(sizes[small], sizes[outer], wide)
            if outer >= _FIRST_PICTURE:
                to_rgb = nn.Conv2d(sizes[outer], 3, 3, padding=1)
                nn.init.normal_(to_rgb.weight, 0, 0.02)
                self.to_rgb[name] = to_rgb

    def forward(self, latents: Tensor) -> Tensor:
        """Latents (N, latent), pictures in -1..1 out."""
        features = self.first(latents).reshape(-1, self.first_norm.num_features, *self.places)
        features = glu(self.first_norm(features))
        seen = {_SMALLEST: features}
        picture: Tensor | None = None
        for name, up in self.ups.items():
            size = int(name)
            features = up(features)
            if name in self.gates:
                features = self.gates[name](seen[size // _GATE_DISTANCE], features)
            seen[size] = features
            if name in self.to_rgb:
                detail = self.to_rgb[name](features)
                picture = detail if picture is None else upsampled(picture) + detail
        assert picture is not None  # noqa: S101 - every side is one of SIDES
        return torch.tanh(picture.float())


class LandscapeCritic(nn.Module):
    """Says how real pictures (N, 3, side, side) in -1..1 look, (N,): the higher the realer, without bounds.

    Strided convolutions without a norm, so that each picture is judged by itself. At every size down to 64 it
    also takes in the picture of that size. `width` is the number of channels at 64x64, `most` the largest.
    """

    def __init__(self, width: int, most: int, side: int, wide: bool = False) -> None:
        """Random weights, those of the last layer nearly nothing; `wide` for pictures of seven to four."""
        super().__init__()
        widths = widths_of(width, most, side)
        sizes = {_SMALLEST * 2**place: channels for place, channels in enumerate(widths)}
        self.from_rgb, self.downs = nn.ModuleDict(), nn.ModuleDict()
        down = sorted(sizes, reverse=True)
        for size, half in pairwise(down):
            name = str(size)
            if size >= _FIRST_PICTURE:
                self.from_rgb[name] = nn.Conv2d(3, sizes[size], 3, padding=1)
            self.downs[name] = nn.Conv2d(sizes[size], sizes[half], 4, stride=2, padding=1)
        self.mixing = nn.Conv2d(widths[0], widths[0], 3, padding=1)
        # Only differences of two pictures' realness are ever learned from, so a bias would mean nothing.
        self.last = nn.Linear(widths[0] * _SMALLEST * width_of(_SMALLEST, wide), 1, bias=False)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, _LEAK)
                if module.bias is not None:
                    nn.init.zeros_(module.bias)
        nn.init.normal_(self.last.weight, 0, 0.01)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (N, 3, H, W) in -1..1, realness (N,) out."""
        features: Tensor | None = None
        for name, down in self.downs.items():
            if name in self.from_rgb:
                taken = functional.leaky_relu(self.from_rgb[name](pictures), _LEAK)
                features = taken if features is None else features + taken
                pictures = functional.avg_pool2d(pictures, 2)
            features = functional.leaky_relu(down(features), _LEAK)
        assert features is not None  # noqa: S101 - every side is one of SIDES
        features = functional.leaky_relu(self.mixing(features), _LEAK)
        realness: Tensor = self.last(features.flatten(1)).squeeze(1)
        return realness


def upsampling_convolution(features: Tensor, weight: Tensor) -> Tensor:
    """What nearest upsampling and then a 3x3 convolution give, (N, C, h, w) to (N, D, 2h, 2w), for less.

    Of the nine places that the convolution sees, several show the same feature: their weights (D, C, 3, 3)
    are summed first, and one transposed convolution of 4x4 does the rest with 16 products for each feature
    instead of 36.
    """
    spread = weight.new_tensor(_SPREAD)
    kernel = torch.einsum("ky,lx,oiyx->iokl", spread, spread, weight)
    return functional.conv_transpose2d(features, kernel, stride=2, padding=1)


def glu(features: Tensor) -> Tensor:
    """Half of the channels, gated by the other half."""
    value, gate = features.chunk(2, dim=1)
    return value * torch.sigmoid(gate)


def upsampled(pictures: Tensor) -> Tensor:
    """Pictures of twice the side, linearly between pixels."""
    return functional.interpolate(pictures, scale_factor=2, mode="bilinear", align_corners=False)


@torch.no_grad()
def grow(network: nn.Module, smaller: dict[str, Tensor]) -> list[str]:
    """Take over the weights of a smaller painter, or its critic; the names of those that stay new.

    A new layer adds to what the smaller network painted, or took in; it begins with nothing, or nearly so.
    Raises ValueError where a weight of the smaller one has no place or another shape, so that its widths are
    others.
    """
    own = network.state_dict()
    for name, weight in smaller.items():
        if name not in own or own[name].shape != weight.shape:
            raise ValueError(f"{name} of the smaller network has no place in the larger")
        own[name].copy_(weight)
    new = sorted(set(own) - set(smaller))
    for name in new:
        if name.startswith("to_rgb."):
            own[name].zero_()
        if name.startswith("downs.") and name.endswith("weight"):
            own[name].mul_(0.1)
    return new
