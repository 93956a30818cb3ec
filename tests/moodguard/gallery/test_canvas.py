"""Paintings made large: the size asked for, the same colours and layout, and strokes instead of blur."""

import cv2
import numpy as np
import pytest

from moodguard.gallery import canvas
from moodguard.gallery.canvas import enlarge, for_viewing, in_fine_strokes


def hills(height: int = 64, width: int = 64) -> np.ndarray:
    """Light sky above dark, noisy land, with a soft slope of three pixels between them."""
    rows = np.clip((np.arange(height) - height / 2) / 3, 0, 1)[:, None, None]
    picture = (1 - rows) * (170, 200, 240) + rows * (60, 80, 40)
    noise = np.random.default_rng(0).normal(0, 6, (height, width, 3))
    return np.rint(picture + noise).clip(0, 255).astype(np.uint8)


def steepest(picture: np.ndarray) -> float:
    """The largest step between neighbouring rows, of the mean over a row."""
    return float(np.abs(np.diff(picture.astype(float).mean((1, 2)))).max())


@pytest.mark.parametrize(("shape", "expected"), [((64, 64), (256, 256)), ((40, 64), (160, 256))])
def test_the_longer_side_gets_the_length_asked_for(shape: tuple[int, int], expected: tuple[int, int]) -> None:
    large = enlarge(hills(*shape), 256)
    assert large.shape == (*expected, 3)
    assert large.dtype == np.uint8


def test_one_plain_colour_stays_what_it_is() -> None:
    plain = np.full((16, 16, 3), (12, 130, 250), np.uint8)
    assert (enlarge(plain, 128) == (12, 130, 250)).all()


def test_layout_and_colours_stay() -> None:
    small = hills()
    large = cv2.resize(enlarge(small, 256), (8, 8), interpolation=cv2.INTER_AREA).astype(float)
    assert np.abs(large - cv2.resize(small, (8, 8), interpolation=cv2.INTER_AREA)).mean() < 6


def test_a_slope_becomes_an_edge_and_noise_becomes_calm() -> None:
    small = hills()
    blurred = cv2.resize(small, (512, 512), interpolation=cv2.INTER_CUBIC)
    large = enlarge(small, 512)
    assert steepest(large) > 1.5 * steepest(blurred)
    sky = np.s_[40:180, 40:472]
    assert large[sky].std((0, 1)).max() < 0.6 * blurred[sky].std((0, 1)).max()


def test_the_same_painting_gives_the_same_picture() -> None:
    assert np.array_equal(enlarge(hills(), 200), enlarge(hills(), 200))


def test_painting_in_bands_changes_no_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    small = hills()
    whole = enlarge(small, 448)
    monkeypatch.setattr(canvas, "_BAND", 64)
    assert np.array_equal(enlarge(small, 448), whole)


def test_each_size_is_enlarged_in_its_own_way() -> None:
    tiny, large = hills(16, 16), hills(128, 128)
    assert np.array_equal(for_viewing(tiny, 256), enlarge(tiny, 256))
    plainly = cv2.resize(large, (256, 256), interpolation=cv2.INTER_LANCZOS4)
    assert np.array_equal(for_viewing(large, 256), plainly)


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ((64, 64), (256, 256)),
        ((64, 112), (256, 448)),
        ((112, 64), (448, 256)),
        ((512, 256), (448, 224)),
        ((40, 200), (90, 448)),
        ((1, 60), (7, 448)),
    ],
)
def test_it_fits_a_frame_of_seven_to_four_either_way_up(
    shape: tuple[int, int], expected: tuple[int, int]
) -> None:
    assert for_viewing(hills(*shape), 256).shape == (*expected, 3)


def test_from_twice_to_eight_times_an_upscaler_does_most_of_it() -> None:
    asked: list[tuple[int, ...]] = []

    def red(picture: np.ndarray) -> np.ndarray:
        asked.append(picture.shape)
        return np.full((4 * picture.shape[0], 4 * picture.shape[1], 3), (200, 0, 0), np.uint8)

    for side in (32, 50, 64, 100):
        large = for_viewing(hills(side, side), 256, red)
        assert large.shape == (256, 256, 3)
        assert (large == (200, 0, 0)).all()
    assert asked == [(32, 32, 3), (50, 50, 3), (64, 64, 3), (100, 100, 3)]
    for side in (30, 128, 300):
        assert not (for_viewing(hills(side, side), 256, red) == (200, 0, 0)).all()


def test_without_an_upscaler_it_is_a_plain_enlargement() -> None:
    plainly = cv2.resize(hills(), (256, 256), interpolation=cv2.INTER_LANCZOS4)
    assert np.array_equal(for_viewing(hills(), 256), plainly)


def test_fine_strokes_take_away_the_grid_of_a_small_network_and_keep_the_picture() -> None:
    plain = np.full((64, 64, 3), 120, np.uint8)
    plain[:24] = (90, 150, 220)
    gridded = plain.copy()
    gridded[::2, ::2] += 8
    painted = in_fine_strokes(gridded, (256, 256)).astype(float)
    enlarged = cv2.resize(gridded, (256, 256), interpolation=cv2.INTER_LANCZOS4).astype(float)
    ground = np.s_[120:240, 20:236]
    assert painted[ground].std((0, 1)).max() < 0.5 * enlarged[ground].std((0, 1)).max()
    back = cv2.resize(painted, (64, 64), interpolation=cv2.INTER_AREA)
    assert np.abs(back - plain).mean() < 4
