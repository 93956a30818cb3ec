"""What a picture is like in numbers: each of them tells the one thing that it is for."""

import cv2
import numpy as np
import pytest

from moodguard.gallery.canvas import Picture
from moodguard.gallery.picture_measures import fractal_dimension, measures
from support.gates import fire, lake, thicket


def plain(*colour: int) -> Picture:
    return np.full((128, 160, 3), colour, np.uint8)


def test_lightness_and_black_are_told_apart() -> None:
    assert measures(plain(255, 255, 255))["lightness"] == pytest.approx(100, abs=0.5)
    night = measures(plain(8, 8, 10))
    assert night["lightness"] < 5
    assert night["near_black"] == night["dark_mass"] == 1


def test_one_dark_mass_counts_and_scattered_dark_places_do_not() -> None:
    one, many = lake(), lake()
    one[40:72, 40:80] = 5
    for row in range(4, 124, 10):
        for column in range(4, 156, 10):
            many[row : row + 4, column : column + 4] = 5
    assert measures(one)["dark_mass"] == pytest.approx(32 * 40 / (128 * 160), rel=0.2)
    assert measures(many)["dark_mass"] < 0.01


def test_embers_glow_and_straw_and_meadows_do_not() -> None:
    assert measures(fire())["glow"] == pytest.approx(0.5, abs=0.02)
    for colour in ((220, 190, 110), (120, 170, 70), (240, 200, 180), (90, 140, 220)):
        assert measures(plain(*colour))["glow"] == 0


def test_purple_and_green_skies_are_odd_and_blue_grey_and_green_land_are_not() -> None:
    for colour in ((150, 80, 190), (30, 170, 150)):
        assert measures(plain(*colour))["odd_hue"] == 1
    for colour in ((110, 160, 220), (150, 150, 155), (70, 110, 40), (230, 150, 90)):
        assert measures(plain(*colour))["odd_hue"] == 0


def test_a_thicket_is_busy_and_a_lake_has_room_for_the_eyes_and_lies_in_layers() -> None:
    calm, busy = measures(lake()), measures(thicket())
    assert (calm["edges"] < 0.1, busy["edges"] > 0.3) == (True, True)
    assert (calm["plain"] > 0.5, busy["plain"] < 0.05) == (True, True)
    assert (calm["layers"] > 0.7, busy["layers"] < 0.2) == (True, True)
    assert calm["horizon"] > 2 * busy["horizon"]
    assert calm["slope"] < busy["slope"]


def test_a_dark_thing_in_an_empty_sky_is_a_speck_and_an_island_on_the_horizon_is_none() -> None:
    assert measures(lake())["specks"] == 0
    floating = lake()
    floating[22:28, 70:80] = 30
    assert measures(floating)["specks"] > 0.001
    grounded = lake()
    grounded[50:76, 40:110] = (60, 80, 50)
    assert measures(grounded)["specks"] == 0


def test_a_line_has_one_dimension_a_plane_two_and_nothing_none() -> None:
    marked = np.zeros((128, 128), bool)
    assert fractal_dimension(marked) == 0
    marked[64] = True
    assert fractal_dimension(marked) == pytest.approx(1, abs=0.01)
    assert fractal_dimension(np.ones((128, 160), bool)) == pytest.approx(2, abs=0.01)


def test_a_jagged_coast_lies_between_the_two() -> None:
    rng = np.random.default_rng(0)
    heights = np.zeros(129)
    step, rough = 128, 0.45  # by halving, each step of half the length and `rough` ** of the height
    while step > 1:
        for left in range(0, 128, step):
            middle = left + step // 2
            heights[middle] = (heights[left] + heights[left + step]) / 2 + rng.normal() * 20 * (
                step / 128
            ) ** rough
        step //= 2
    marked = np.zeros((128, 128), bool)
    levels = np.clip(64 + heights, 0, 127).astype(int)
    for column in range(128):
        low, high = sorted(levels[column : column + 2])
        marked[low : high + 1, column] = True
    assert 1.1 < fractal_dimension(marked) < 1.9


def test_the_same_picture_measures_the_same_at_any_size() -> None:
    scene = cv2.GaussianBlur(lake(512, 896), (0, 0), 4)
    large = measures(scene.astype(np.uint8))
    small = measures(cv2.resize(scene, (448, 256), interpolation=cv2.INTER_AREA).astype(np.uint8))
    assert large.keys() == small.keys()
    for name, value in large.items():
        assert value == pytest.approx(small[name], rel=0.05, abs=0.02), name
