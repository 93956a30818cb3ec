"""Photos as squares on the device, and batches cut from them."""

import numpy as np

from trainers.gan.photos import as_squares


def ramp(height: int, width: int) -> np.ndarray:
    photo = np.zeros((height, width, 3), np.uint8)
    photo[..., 0] = np.linspace(0, 255, width).astype(np.uint8)
    photo[..., 1] = np.linspace(0, 255, height).astype(np.uint8)[:, None]
    return photo


def test_a_wide_photo_gives_both_ends_and_a_square_one_itself() -> None:
    squares = as_squares([ramp(40, 80), ramp(40, 40)], 40)
    assert squares.pixels.shape == (3, 3, 40, 40)
    assert squares.photos == 2
    left, right = squares.pixels[0, 0].float().mean(), squares.pixels[1, 0].float().mean()
    assert left < 70
    assert right > 180


def test_cuts_without_a_zoom_are_the_photo_or_its_mirror_image() -> None:
    squares = as_squares([ramp(64, 64)], 64)
    whole = squares.pixels[0].float() / 127.5 - 1
    cuts = squares.draw(40, 64, 0.0, np.random.default_rng(0))
    plain = [(cut - whole).abs().max() < 0.02 for cut in cuts]
    turned = [(cut.flip(2) - whole).abs().max() < 0.02 for cut in cuts]
    assert 5 < sum(plain) < 35
    assert all(a != b for a, b in zip(plain, turned, strict=True))


def test_zoomed_cuts_lie_inside_of_the_photo_at_different_places() -> None:
    squares = as_squares([ramp(64, 64)], 64)
    cuts = squares.draw(40, 32, 0.5, np.random.default_rng(0))
    assert cuts.shape == (40, 3, 32, 32)
    assert cuts.mean(dim=(2, 3))[:, 1].std() > 0.1
    assert cuts[:, 2].max() < -0.999


def test_the_same_chance_draws_the_same_cuts() -> None:
    squares = as_squares([ramp(64, 90), ramp(90, 64)], 64)
    first, second = (squares.draw(5, 64, 0.2, np.random.default_rng(8)) for _ in range(2))
    assert (first == second).all()
