"""The judge of finished paintings: it tells them from photos, and leaves the training as it was."""

from dataclasses import replace

import numpy as np
import torch

from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.landscapes.judge import train_judge
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.photos import Cuts, as_squares


def test_it_learns_to_tell_photos_from_paintings(tiny: LandscapeConfig) -> None:
    striped = np.zeros((72, 72, 3), np.uint8)
    striped[::8] = striped[1::8] = 255
    photos = as_squares([striped], 72)
    training = LandscapeTraining(replace(tiny, judging=40, recolour=0.0, holes=0.0))
    painter = training.painter().eval()
    judge = train_judge(training, painter, photos)
    rng = np.random.default_rng(0)
    with torch.no_grad():
        on_photos = judge(photos.draw(20, 64, 0.0, rng))
        on_paintings = judge(painter(training.latents(20, rng)))
        before = training.critic(photos.draw(20, 64, 0.0, rng)).mean()
    assert on_photos.min() > on_paintings.max()
    assert on_photos.mean() > before


def test_the_training_stays_as_it_was(tiny: LandscapeConfig, squares: Cuts) -> None:
    training, other = LandscapeTraining(tiny), LandscapeTraining(tiny)
    train_judge(training, training.painter().eval(), squares)
    assert training.run_step(squares) == other.run_step(squares)
    for ours, theirs in zip(training.critic.parameters(), other.critic.parameters(), strict=True):
        assert torch.equal(ours, theirs)
