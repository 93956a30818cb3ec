"""Changes before the critic: they move and cover, and let gradients through."""

import numpy as np
import torch

from trainers.gan.diff_augment import cutout, jitter_colours, translate


def test_a_move_keeps_the_picture_and_repeats_its_border() -> None:
    picture = torch.arange(64.0).reshape(1, 1, 8, 8)
    seen = {
        tuple(translate(picture, 2, np.random.default_rng(seed))[0, 0, 3:5, 3].tolist()) for seed in range(40)
    }
    assert len(seen) > 10
    for seed in range(10):
        shifted = translate(picture, 2, np.random.default_rng(seed))
        assert shifted.shape == picture.shape
        assert set(shifted.flatten().tolist()) <= set(picture.flatten().tolist())


def test_without_a_distance_nothing_moves() -> None:
    picture = torch.randn(2, 1, 8, 8)
    assert translate(picture, 0, np.random.default_rng(0)) is picture


def test_holes_cover_the_asked_share_of_pictures() -> None:
    pictures = torch.ones(400, 1, 16, 16)
    covered = cutout(pictures, 6, 0.25, np.random.default_rng(0))
    hit = (covered == 0).flatten(1).any(dim=1)
    assert 0.18 < hit.float().mean() < 0.32
    assert (covered == 0).flatten(1).sum(dim=1).max() <= 36


def test_gradients_pass_where_nothing_is_covered() -> None:
    pictures = torch.ones(4, 1, 16, 16, requires_grad=True)
    changed = cutout(translate(pictures, 2, np.random.default_rng(0)), 6, 1.0, np.random.default_rng(0))
    changed.sum().backward()
    assert pictures.grad is not None
    assert (pictures.grad == 0).any()
    assert (pictures.grad > 0).any()


def test_colours_change_from_picture_to_picture_and_keep_their_layout() -> None:
    picture = torch.rand(1, 3, 8, 8) - 0.5
    changed = jitter_colours(picture.repeat(6, 1, 1, 1), 1.0, np.random.default_rng(0))
    assert changed.mean(dim=(1, 2, 3)).std() > 0.1
    grey = picture.mean(dim=1).flatten()
    for one in changed:
        assert torch.corrcoef(torch.stack([grey, one.mean(dim=0).flatten()]))[0, 1] > 0.999


def test_without_strength_colours_stay() -> None:
    picture = torch.rand(2, 3, 8, 8)
    assert jitter_colours(picture, 0.0, np.random.default_rng(0)) is picture
