"""Photos are changed as much as was asked for, and in no other way."""

import numpy as np

from trainers.gan.dcgan.augmentation import Augmentation, draw_batch

NONE = Augmentation(zoom=0, rotation=0, perspective=0, hue=0, saturation=0)


def gradient(height: int = 80, width: int = 80) -> np.ndarray:
    """Brighter towards the bottom; never darker than 100."""
    photo = np.linspace(100, 220, height)[:, None, None].repeat(width, 1).repeat(3, 2)
    return np.rint(photo).astype(np.uint8)


def test_a_batch_has_the_size_and_the_side_asked_for() -> None:
    batch = draw_batch([gradient(), gradient(80, 140)], 7, 64, Augmentation(), np.random.default_rng(0))
    assert batch.shape == (7, 64, 64, 3)
    assert batch.dtype == np.uint8


def test_the_same_seed_gives_the_same_batch_and_another_seed_another() -> None:
    photos = [gradient(80, 140)]
    first, again, other = (
        draw_batch(photos, 4, 64, Augmentation(), np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_without_any_change_a_square_photo_is_only_scaled() -> None:
    batch = draw_batch([gradient()], 4, 64, NONE, np.random.default_rng(0))
    rows = batch[:, :, 32, 0].astype(float)
    assert np.abs(rows - np.linspace(100, 220, 64)).max() < 3


def test_sky_stays_above_and_no_black_corner_comes_in_however_a_photo_is_turned() -> None:
    strong = Augmentation(zoom=0, rotation=15, perspective=0.05, hue=0, saturation=0)
    batch = draw_batch([gradient()], 64, 64, strong, np.random.default_rng(0))
    assert batch.min() >= 99
    assert (batch[:, 56].mean((1, 2)) > batch[:, 8].mean((1, 2))).all()


def test_about_half_of_the_photos_are_mirrored() -> None:
    photo = gradient().transpose(1, 0, 2).copy()  # brighter towards the right
    batch = draw_batch([photo], 200, 64, NONE, np.random.default_rng(0)).astype(float)
    mirrored = (batch[:, :, 4].mean((1, 2)) > batch[:, :, 60].mean((1, 2))).mean()
    assert 0.35 < mirrored < 0.65


def test_cuts_come_from_all_along_a_wide_photo() -> None:
    photo = gradient(320, 320).transpose(1, 0, 2)[:80].copy()  # brightness tells the place, 100 to 220
    batch = draw_batch([photo], 200, 64, NONE, np.random.default_rng(0))
    places = batch.mean((1, 2, 3))
    assert places.min() < 125
    assert places.max() > 195


def test_hue_turns_by_no_more_than_was_asked_for_and_grey_stays_grey() -> None:
    red = np.full((80, 80, 3), (200, 40, 40), np.uint8)
    grey = np.full((80, 80, 3), 120, np.uint8)
    tint = Augmentation(zoom=0, rotation=0, perspective=0, hue=20, saturation=20)
    rng = np.random.default_rng(0)
    reds = draw_batch([red], 100, 64, tint, rng)[:, 32, 32].astype(int)
    assert (reds[:, 0] == 200).all()
    assert reds[:, 1:].std(0).min() > 5
    # 20 degrees are a third of the way from red to yellow; 56 is what least saturation leaves of the others.
    assert reds[:, 1:].max() <= 56 + (200 - 56) / 3 + 1
    greys = draw_batch([grey], 20, 64, tint, rng)
    assert (greys == 120).all()
