"""A very small landscape painter's training, and squares to train it on."""

import numpy as np
import pytest
import torch

from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.photos import Cuts, as_squares

TINY = LandscapeConfig(
    side=64, latent=6, generator_width=8, critic_width=8, most_channels=8, batch=4, steps=6,
    gradient_every=2, judging=2, bf16=False, threads=1, log_every=1, sheet_every=4,
)  # fmt: skip


@pytest.fixture
def tiny() -> LandscapeConfig:
    return TINY


@pytest.fixture
def squares() -> Cuts:
    rng = np.random.default_rng(3)
    photos = [rng.integers(0, 255, (72, 100, 3)).astype(np.uint8) for _ in range(3)]
    return as_squares(photos, 72)


@pytest.fixture(scope="session")
def features() -> EfficientNetLite:
    """A network to look through, with random weights that keep apart what it sees."""
    torch.manual_seed(0)
    network = EfficientNetLite()
    for _, _, convolution in network.convolutions():
        torch.nn.init.kaiming_normal_(convolution.weight)
    return network
