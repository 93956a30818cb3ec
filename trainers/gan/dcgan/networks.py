"""The two networks of the published painter: a DCGAN for 64x64 RGB pictures."""

from itertools import pairwise

import torch
from torch import Tensor, nn

PICTURE_SIDE = 64
_LEAK = 0.2
_INITIAL_SPREAD = 0.02


class Generator(nn.Module):
    """Paints RGB pictures (N, 3, 64, 64) in -1..1 from latents (N, latent), standard normal.

    Five transposed convolutions, from 4x4 to 64x64; batch norm and ReLU behind each but the last, which ends
    in tanh. `width` is the number of channels at 32x32 and doubles with each halving, to `8 * width` at 4x4.
    """

    def __init__(self, latent: int, width: int) -> None:
        """Layers with torch's own weights; `initialise` gives them the published ones."""
        super().__init__()
        self.latent = latent
        widths = [8 * width, 4 * width, 2 * width, width]
        layers: list[nn.Module] = [nn.ConvTranspose2d(latent, widths[0], 4, bias=False)]
        for inner, outer in pairwise(widths):
            layers += [nn.BatchNorm2d(inner), nn.ReLU(inplace=True), _doubling(inner, outer, bias=False)]
        layers += [nn.BatchNorm2d(width), nn.ReLU(inplace=True), _doubling(width, 3, bias=True), nn.Tanh()]
        self.layers = nn.Sequential(*layers)

    def forward(self, latents: Tensor) -> Tensor:
        """Latents (N, latent), pictures (N, 3, 64, 64) in -1..1 out."""
        pictures: Tensor = self.layers(latents.reshape(-1, self.latent, 1, 1))
        return pictures


class Discriminator(nn.Module):
    """Says how likely RGB pictures (N, 3, 64, 64) in -1..1 are photos: (N,), 0..1.

    Four strided convolutions with leaky ReLU, batch norm behind all but the first (as in Radford et al. 2016,
    section 3: on the input layer it makes the training swing), one unit with a sigmoid at the end. `width` is
    the number of channels at 32x32 and doubles with each halving.
    """

    def __init__(self, width: int) -> None:
        """Layers with torch's own weights; `initialise` gives them the published ones."""
        super().__init__()
        widths = [width, 2 * width, 4 * width, 8 * width]
        layers: list[nn.Module] = [nn.Conv2d(3, width, 4, stride=2, padding=1), nn.LeakyReLU(_LEAK)]
        for inner, outer in pairwise(widths):
            layers += [
                nn.Conv2d(inner, outer, 4, stride=2, padding=1, bias=False),
                nn.BatchNorm2d(outer),
                nn.LeakyReLU(_LEAK),
            ]
        self.layers = nn.Sequential(*layers, nn.Flatten(), nn.Linear(widths[-1] * 4 * 4, 1))

    def logits(self, pictures: Tensor) -> Tensor:
        """What the sigmoid is applied to, (N,): the loss on it is the same, and doesn't lose precision."""
        logits: Tensor = self.layers(pictures).squeeze(1)
        return logits

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (N, 3, 64, 64) in -1..1, probabilities (N,) that they are photos out."""
        return torch.sigmoid(self.logits(pictures))


def _doubling(inner: int, outer: int, bias: bool) -> nn.ConvTranspose2d:
    return nn.ConvTranspose2d(inner, outer, 4, stride=2, padding=1, bias=bias)


@torch.no_grad()
def initialise(network: nn.Module, random: torch.Generator) -> None:
    """Weights N(0, 0.02), scales of batch norms N(1, 0.02), no bias (Radford et al. 2016, section 4)."""
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.ConvTranspose2d | nn.Linear):
            module.weight.normal_(0, _INITIAL_SPREAD, generator=random)
        elif isinstance(module, nn.BatchNorm2d):
            module.weight.normal_(1, _INITIAL_SPREAD, generator=random)
        else:
            continue
        if module.bias is not None:
            module.bias.zero_()
