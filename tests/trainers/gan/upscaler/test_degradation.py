"""What is spoilt: the same picture still, at its size, and as a painter spoils it."""

import cv2
import numpy as np
import pytest

from trainers.gan.upscaler.degradation import Degradation, degrade

NOTHING = Degradation(0, 0, 0, 0, 0, 0, 0, 0, 0, clean=0)


def landscape(side: int = 128) -> np.ndarray:
    """Sky above leaves."""
    rng = np.random.default_rng(0)
    picture = np.full((side, side, 3), (120, 160, 220), np.uint8)
    picture[side // 2 :] = rng.integers(20, 160, (side // 2, side, 3))
    return picture


def spoilt(most: Degradation, count: int = 40) -> list[np.ndarray]:
    rng = np.random.default_rng(1)
    return [degrade(landscape(), 4, most, rng) for _ in range(count)]


@pytest.mark.parametrize("shape", [(64, 64), (64, 96), (8, 8)])
def test_it_is_as_many_times_smaller(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    photo = rng.integers(0, 256, (*shape, 3)).astype(np.uint8)
    for _ in range(10):
        small = degrade(photo, 4, Degradation(), rng)
        assert small.shape == (shape[0] // 4, shape[1] // 4, 3)
        assert small.dtype == np.uint8


def test_the_same_chance_spoils_the_same() -> None:
    assert all(map(np.array_equal, spoilt(Degradation(), 5), spoilt(Degradation(), 5)))


def test_with_nothing_to_spoil_it_is_only_made_small() -> None:
    clean = cv2.resize(landscape(), (32, 32), interpolation=cv2.INTER_AREA)
    for small in spoilt(NOTHING):
        assert np.abs(small.astype(int) - clean).mean() < 12  # by area or by cubic
    for small in spoilt(Degradation(clean=1.0), 3):
        assert np.array_equal(small, clean)


def test_it_stays_the_same_picture() -> None:
    clean = cv2.resize(landscape(), (4, 4), interpolation=cv2.INTER_AREA).astype(int)
    for small in spoilt(Degradation()):
        assert np.abs(cv2.resize(small, (4, 4), interpolation=cv2.INTER_AREA) - clean).mean() < 12


@pytest.mark.parametrize(
    "most",
    [
        Degradation(0, 0, 0, 40, 0, 0, 0, 0, 0, clean=0),
        Degradation(0, 0, 0, 0, 40, 0, 0, 0, 0, clean=0),
        Degradation(0, 0, 0, 0, 0, 0.3, 0, 0, 0, clean=0),
        Degradation(0, 0, 0, 0, 0, 0, 40, 0, 0, clean=0),
    ],
    ids=["grid", "streaks", "dots", "noise"],
)
def test_each_spoil_moves_colours_and_leaves_more_than_the_sky(most: Degradation) -> None:
    """Most of it is where something is to be seen already."""
    pairs = list(zip(spoilt(most), spoilt(NOTHING), strict=True))
    plain = cv2.resize(landscape(), (32, 32), interpolation=cv2.INTER_AREA).astype(int)
    sky = np.mean([np.abs(small[2:13].astype(int) - plain[2:13]).mean() for small, _ in pairs])
    bare = np.mean([np.abs(small[2:13].astype(int) - plain[2:13]).mean() for _, small in pairs])
    land = np.mean([small[18:].astype(float).std() for small, _ in pairs])
    still = np.mean([small[18:].astype(float).std() for _, small in pairs])
    assert sky > bare
    assert land > still + 1


def test_a_grid_repeats_itself() -> None:
    grey = np.full((128, 128, 3), 128, np.uint8)
    rng = np.random.default_rng(2)
    alike = []
    for _ in range(60):
        small = degrade(grey, 4, Degradation(0, 0, 0, 60, 0, 0, 0, 0, 0, clean=0), rng).astype(float)
        middle = small[8:24, 8:24] - small[8:24, 8:24].mean((0, 1))
        if np.abs(middle).max() < 3:
            continue
        again = small[16:32, 8:24] - small[16:32, 8:24].mean((0, 1))  # the largest period is 8
        alike.append(np.corrcoef(middle.ravel(), again.ravel())[0, 1])
    assert len(alike) > 5
    assert np.mean(alike) > 0.6  # not 1, since it is stronger here than there
