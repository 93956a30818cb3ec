"""The figures of many days, each with its 95 % interval."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from moodguard.simulator.trial import Outcome

RESAMPLES = 2000
# Episodes shorter than this may pass unnoticed, and later than this a nudge is of little use (min).
SUSTAINED = 15.0
SOON = 6.0
_Z95 = 1.959963984540054  # standard normal quantile of 97.5 %
# Where nothing happened in n trials, this many by n are still within the 95 % (Poisson, exact, two-sided).
_NONE_SEEN = 3.689


@dataclass(frozen=True)
class Figure:
    """A value with the ends of its 95 % interval; NaN where there was nothing to count."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Score:
    """How good a rule is.

    `false_nudges` and `calm_galleries` are a calm day, `interruptions` (nudges in a call, or while nothing
    may be said) any day. `noticed` are shares of the episodes of each length, `sustained` of those of
    SUSTAINED minutes or more, `soon` that of them with a nudge within SOON minutes, `galleries` that with the
    gallery opened. `late` is the median of the minutes that the noticed ones of them had lasted.
    """

    false_nudges: Figure
    noticed: tuple[Figure, ...]
    sustained: Figure
    soon: Figure
    late: Figure
    calm_galleries: Figure
    galleries: Figure
    interruptions: Figure


def score(outcomes: Sequence[Outcome], lengths: Sequence[tuple[float, float]], seed: int) -> Score:
    """The figures of these days; `lengths` are the ranges (min) that episodes are told apart by.

    Intervals are from resampling people, not days: the days of one person have the face in common.
    """
    people = sorted({o.person for o in outcomes})
    chosen = np.random.default_rng(seed).integers(len(people), size=(RESAMPLES, len(people)))
    by_person = [[o for o in outcomes if o.person == person] for person in people]

    def mean(of: Callable[[Outcome], float], among: Callable[[Outcome], bool], share: bool = True) -> Figure:
        sums = np.array([sum(of(o) for o in days if among(o)) for days in by_person], float)
        counts = np.array([sum(map(among, days)) for days in by_person], float)
        return _mean(sums, counts, chosen, share)

    def sustained(outcome: Outcome) -> bool:
        return outcome.minutes is not None and outcome.minutes >= SUSTAINED

    late = [[o.late for o in days if sustained(o) and o.late is not None] for days in by_person]
    return Score(
        false_nudges=mean(lambda o: o.nudges, lambda o: o.calm, share=False),
        noticed=tuple(mean(_noticed, _lasting(low, high)) for low, high in lengths),
        sustained=mean(_noticed, sustained),
        soon=mean(lambda o: o.late is not None and o.late <= SOON, sustained),
        late=_median(late, chosen),
        calm_galleries=mean(lambda o: o.galleries, lambda o: o.calm, share=False),
        galleries=mean(lambda o: o.gallery_in_episode, sustained),
        interruptions=mean(lambda o: o.interruptions, lambda _: True, share=False),
    )


def _noticed(outcome: Outcome) -> bool:
    return outcome.late is not None


def _lasting(low: float, high: float) -> Callable[[Outcome], bool]:
    return lambda outcome: outcome.minutes is not None and low <= outcome.minutes < high


def _mean(
    sums: npt.NDArray[np.float64], counts: npt.NDArray[np.float64], chosen: npt.NDArray[np.int64], share: bool
) -> Figure:
    total, n = float(sums.sum()), float(counts.sum())
    if not n:
        return Figure(math.nan, math.nan, math.nan)
    drawn = counts[chosen].sum(axis=1)
    values = sums[chosen].sum(axis=1)[drawn > 0] / drawn[drawn > 0]
    low, high = (float(q) for q in np.quantile(values, [0.025, 0.975]))
    # Resampling knows nothing of what it never saw, so all and nothing get an interval by formula.
    if total == 0:
        high = _wilson_beyond(n) if share else _NONE_SEEN / n
    elif share and total == n:
        low = 1 - _wilson_beyond(n)
    return Figure(total / n, low, high)


def _wilson_beyond(n: float) -> float:
    """The upper end of the 95 % interval of a share, none of `n` (Wilson 1927)."""
    return _Z95**2 / (n + _Z95**2)


def _median(values: Sequence[Sequence[float]], chosen: npt.NDArray[np.int64]) -> Figure:
    arrays = [np.asarray(v, float) for v in values]
    if not sum(map(len, arrays)):
        return Figure(math.nan, math.nan, math.nan)
    drawn = (np.concatenate([arrays[i] for i in row]) for row in chosen.tolist())
    medians = [float(np.median(found)) for found in drawn if len(found)]
    low, high = (float(q) for q in np.quantile(medians, [0.025, 0.975]))
    return Figure(float(np.median(np.concatenate(arrays))), low, high)
