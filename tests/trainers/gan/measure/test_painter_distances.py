"""The measures: 0 or 1 for two samples of one kind, worse the further apart, the same for the same seed."""

from collections.abc import Callable

import numpy as np
import pytest

from trainers.gan.measure.distances import (
    Figure,
    coverage,
    density,
    frechet_distance,
    kernel_distance,
)
from trainers.gan.measure.sliced import pyramid, sliced_distance

Features = np.ndarray
Measure = Callable[[Features, Features, np.random.Generator], Figure]


def sample(seed: int, count: int = 300, move: float = 0.0, scale: float = 1.0) -> Features:
    return np.random.default_rng(seed).normal(move, scale, (count, 6))


def rng() -> np.random.Generator:
    return np.random.default_rng(9)


def test_two_samples_of_one_kind_lie_within_chance_of_no_kernel_distance() -> None:
    found = [kernel_distance(sample(seed), sample(seed + 50, 400), rng()) for seed in range(8)]
    within = [abs(figure.value) < 2.5 * figure.spread for figure in found]
    assert sum(within) >= 7
    assert min(figure.value for figure in found) < 0 < max(figure.value for figure in found)


def test_the_spread_of_the_kernel_distance_is_that_of_samples_drawn_anew() -> None:
    drawn = [kernel_distance(sample(seed), sample(seed + 90, move=0.3), rng()) for seed in range(30)]
    told = float(np.mean([figure.spread for figure in drawn]))
    assert told == pytest.approx(np.std([figure.value for figure in drawn]), rel=0.35)


def test_the_frechet_distance_is_that_of_the_normal_distributions() -> None:
    near = frechet_distance(sample(1, 5000), sample(2, 5000, move=0.5, scale=1.5), rng())
    assert near.value == pytest.approx(6 * (0.5**2 + 0.5**2), rel=0.08)


@pytest.mark.parametrize("measure", [kernel_distance, frechet_distance])
def test_distances_grow_with_the_distance(measure: Measure) -> None:
    values = [measure(sample(1), sample(2, move=move), rng()).value for move in (0.0, 0.5, 1.0)]
    assert values == sorted(values)
    assert values[2] > 4 * abs(values[0])


def test_density_and_coverage_are_one_for_real_pictures_and_nothing_far_away() -> None:
    assert density(sample(1), sample(2)).value == pytest.approx(1, abs=0.15)
    assert coverage(sample(1), sample(2), rng()).value > 0.9
    assert density(sample(1), sample(2, move=9)).value == 0
    assert coverage(sample(1), sample(2, move=9), rng()).value == 0


def test_a_collapsed_painter_shows_in_coverage_and_not_in_density() -> None:
    one_scene = np.repeat(sample(1)[:1] * 0.1, 300, axis=0) + sample(3) * 0.01
    assert coverage(sample(1), one_scene, rng()).value < 0.3
    assert density(sample(1), one_scene).value > 1


def test_more_paintings_do_not_raise_the_coverage_by_their_number() -> None:
    few, many = coverage(sample(1), sample(2, 300), rng()), coverage(sample(1), sample(2, 3000), rng())
    assert many.value == pytest.approx(few.value, abs=0.04)


@pytest.mark.parametrize("measure", [kernel_distance, frechet_distance, coverage])
def test_the_same_chance_gives_the_same_figure(measure: Measure) -> None:
    assert measure(sample(1), sample(2, 350), rng()) == measure(sample(1), sample(2, 350), rng())


def test_density_needs_no_chance() -> None:
    assert density(sample(1), sample(2, 350)) == density(sample(1), sample(2, 350))


def pictures(seed: int, blur: int = 0, warm: int = 0) -> np.ndarray:
    noise = np.random.default_rng(seed).integers(60, 180, (40, 64, 64, 3)).astype(np.uint8)
    if blur:
        noise = noise.reshape(40, 64 // blur, blur, 64 // blur, blur, 3).mean(axis=(2, 4)).astype(np.uint8)
        noise = noise.repeat(blur, axis=1).repeat(blur, axis=2)
    noise[..., 0] += np.uint8(warm)
    return noise


def test_the_sliced_distance_sees_missing_detail_and_wrong_colours() -> None:
    same = sliced_distance(pictures(1), pictures(2), rng()).value
    blurred = sliced_distance(pictures(1), pictures(2, blur=2), rng()).value
    warm = sliced_distance(pictures(1), pictures(2, warm=40), rng()).value
    assert blurred > 2 * same
    assert warm > 2 * same


def test_a_pyramid_holds_the_picture_and_nothing_else() -> None:
    flat = np.full((2, 64, 64, 3), 90, np.uint8)
    levels = pyramid(flat)
    assert [level.shape[1] for level in levels] == [64, 32, 16, 8]
    assert all(np.abs(level).max() < 1e-3 for level in levels[:-1])
    assert np.allclose(levels[-1], 90)
