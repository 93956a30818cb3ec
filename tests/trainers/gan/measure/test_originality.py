"""The measure of copying: nothing for a copy, however cut, mirrored or lit; much for another picture."""

import numpy as np

from trainers.gan.measure.originality import nearest, squares


def photo(seed: int, height: int = 80, width: int = 80) -> np.ndarray:
    """Soft blots, different for each seed."""
    coarse = np.random.default_rng(seed).integers(40, 200, (height // 8, width // 8, 3)).astype(np.uint8)
    return coarse.repeat(8, 0).repeat(8, 1)


def test_squares_are_the_first_the_middle_and_the_last() -> None:
    wide = photo(1, 80, 160)
    assert [
        np.array_equal(cut, wide[:, at : at + 80]) for cut, at in zip(squares(wide), (0, 40, 80), strict=True)
    ]
    assert [cut.shape for cut in squares(photo(1, 160, 80))] == [(80, 80, 3)] * 3
    assert len(squares(photo(1))) == 1


def test_a_copy_is_found_whether_cut_mirrored_or_darkened() -> None:
    photos = [photo(seed, 80, 160) for seed in range(5)]
    copies = [photos[0][:, 80:], photos[1][:, 40:120][:, ::-1], (photos[2][:, :80] * 0.6).astype(np.uint8)]
    assert nearest(copies, photos).max() < 0.001


def test_another_picture_is_far_from_all_photos() -> None:
    photos = [photo(seed, 80, 160) for seed in range(5)]
    assert nearest([photo(99)], photos).min() > 0.4
