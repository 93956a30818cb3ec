"""What comes of keeping the best by a score."""

import itertools

import numpy as np
import pytest

from trainers.gan.gallery.operating_points import chance_of_best, operating_points


def test_the_best_of_some_is_as_likely_as_counting_says() -> None:
    for count, drawn in ((5, 3), (7, 2), (3, 3), (4, 1)):
        firsts = [min(some) for some in itertools.combinations(range(count), drawn)]
        shares = [firsts.count(rank) / len(firsts) for rank in range(count)]
        assert chance_of_best(count, drawn).tolist() == pytest.approx(shares)


def test_of_fewer_than_are_drawn_the_best_is_the_best() -> None:
    assert chance_of_best(2, 3).tolist() == [1, 0]
    assert chance_of_best(1, 3).tolist() == [1]


def test_the_fewer_are_kept_the_better_they_are_where_the_score_is_right() -> None:
    scores = np.arange(100.0)
    good, poor = scores > 87, scores < 50
    whole, half, few = operating_points(scores, good, poor, [1.0, 0.5, 0.1])
    assert (whole.least, whole.good, whole.poor) == (0, 0.12, 0.5)
    assert (half.least, half.good, half.poor) == (50, 0.24, 0)
    assert (few.least, few.good, few.best_good) == (90, 1, pytest.approx(1))
    assert whole.good < whole.best_good < half.best_good


def test_what_scores_the_least_that_is_kept_passes() -> None:
    scores = np.array([0.25, 0.5, 0.75, 1.0])
    (half,) = operating_points(scores, scores > 0, scores < 0, [0.5])
    assert (scores >= half.least).sum() == 2


def test_one_is_kept_at_least() -> None:
    (point,) = operating_points(
        np.array([1.0, 2.0]), np.array([False, True]), np.array([True, False]), [0.01]
    )
    assert (point.least, point.good) == (2, 1)
