"""What comes of keeping the best of many candidates by a score: how good they are, and how many are left."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from moodguard.gallery.painting_job import BEST_OF
from trainers.gan.gallery.logistic import Bools, Values

SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)  # of the candidates that are kept


@dataclass(frozen=True)
class Point:
    """The best `kept` (a share) of the candidates: those that score `least` or more.

    `good` and `poor`: the shares of these that both reviewers keep, and both refuse. `best_good` and
    `best_poor`: the same of the best of `BEST_OF` of them, which is what the app hangs.
    """

    kept: float
    least: float
    good: float
    poor: float
    best_good: float
    best_poor: float


def operating_points(
    scores: Values, good: Bools, poor: Bools, shares: Sequence[float] = SHARES
) -> list[Point]:
    """One for each share, of candidates with these scores, (N,) each."""
    order = np.argsort(-scores, kind="stable")
    points = []
    for share in shares:
        best = order[: max(1, round(share * len(scores)))]
        chances = chance_of_best(len(best), BEST_OF)
        points.append(
            Point(
                share,
                float(scores[best[-1]]),
                float(good[best].mean()),
                float(poor[best].mean()),
                float(good[best] @ chances),
                float(poor[best] @ chances),
            )
        )
    return points


def chance_of_best(count: int, drawn: int) -> Values:
    """How likely the one at each rank, best first, is the best of `drawn` of `count`, (count,); sums to 1."""
    behind = np.arange(count - 1, -1, -1, dtype=np.float64)
    ways = np.ones(count)
    for taken in range(min(drawn, count) - 1):
        ways *= np.maximum(behind - taken, 0)
    return np.asarray(ways / ways.sum())
