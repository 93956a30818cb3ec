"""A judge of finished paintings: a training's critic, taught anew by the painter that came out of it.

While a painter learns, its critic only ever compares a photo with a painting of that moment, and what it says
of the paintings of the EMA ranks them badly. The judge learns to tell these from photos outright, so
its word is the log-odds that a picture is a photo (as in discriminator rejection sampling, Azadi et al.
2019).
"""

import copy

import numpy as np
import torch
from torch.nn.functional import softplus
from tqdm import tqdm

from trainers.gan.landscapes.networks import LandscapeCritic, LandscapeGenerator
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.photos import Cuts

_LEARNING_RATE = 1e-4
_CHANCE = 4  # beside the training's seed


def train_judge(training: LandscapeTraining, painter: LandscapeGenerator, photos: Cuts) -> LandscapeCritic:
    """The critic of `training` after `config.judging` steps on `photos` and paintings of `painter`.

    The training itself stays as it is, its chance too, so that it can go on.
    """
    config = training.config
    rng = np.random.default_rng([config.seed, _CHANCE])
    judge = copy.deepcopy(training.critic).requires_grad_(True)
    adam = torch.optim.Adam(judge.parameters(), lr=_LEARNING_RATE, betas=(config.beta1, config.beta2))
    for _ in tqdm(range(config.judging), desc="judge", unit="step", mininterval=10):
        real = training.to_device(photos.draw(config.batch, config.side, config.zoom, rng))
        with torch.no_grad():
            painted = painter(training.latents(config.batch, rng))
        real, painted = training.augment(real, rng), training.augment(painted, rng)
        with training.autocast():
            on_real, on_painted = judge(real), judge(painted)
        loss = softplus(-on_real.float()).mean() + softplus(on_painted.float()).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return judge
