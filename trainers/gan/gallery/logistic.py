"""Logistic regression with an L2 penalty, and what it says of cases held out from it. Numpy alone."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from trainers.metrics import cross_entropy

Values = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]
Folds = npt.NDArray[np.int64]

PENALTIES = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0)
_STEPS, _ENOUGH = 50, 1e-6  # of Newton's method: at most so many, or until no weight moves further
_LEAST_SPREAD = 1e-6  # what hardly differs from case to case gets no weight


@dataclass(frozen=True)
class Logistic:
    """`weights` (F,) and `bias` of log-odds, for values as they come."""

    weights: Values
    bias: float

    def log_odds(self, values: Values) -> Values:
        """Of cases (N, F), (N,)."""
        return np.asarray(values @ self.weights + self.bias)


def fit(values: Values, truth: Bools, penalty: float) -> Logistic:
    """The model of cases `values` (N, F) that are true or not (N,).

    Each value counts in units of its standard deviation; `penalty` is on half the square of these weights,
    beside the sum of all cases' losses.
    """
    middle, spread = values.mean(axis=0), values.std(axis=0)
    scale = np.divide(1, spread, out=np.zeros_like(spread), where=spread > _LEAST_SPREAD)
    scaled = np.column_stack([(values - middle) * scale, np.ones(len(values))])
    ridge = np.full(scaled.shape[1], penalty)
    ridge[-1] = 0  # the bias is free
    found = np.zeros(scaled.shape[1])
    for _ in range(_STEPS):
        chance = _chance(scaled @ found)
        slope = scaled.T @ (chance - truth) + ridge * found
        curve = (scaled.T * (chance * (1 - chance))) @ scaled + np.diag(ridge + _LEAST_SPREAD)
        step = np.linalg.solve(curve, slope)
        found -= step
        if np.abs(step).max() < _ENOUGH:
            break
    weights = found[:-1] * scale
    return Logistic(weights, float(found[-1] - weights @ middle))


def _chance(log_odds: Values) -> Values:
    return np.asarray(1 / (1 + np.exp(-np.clip(log_odds, -30, 30))))


def folds_of(truth: Bools, count: int, rng: np.random.Generator) -> Folds:
    """In which of `count` parts each case lies, (N,): true and false ones are dealt out evenly."""
    folds = np.empty(len(truth), np.int64)
    for kind in (False, True):
        members = rng.permutation(np.flatnonzero(truth == kind))
        folds[members] = np.arange(len(members)) % count
    return folds


def choose_penalty(values: Values, truth: Bools, count: int, rng: np.random.Generator) -> float:
    """That one of `PENALTIES` which tells held-out cases with the least loss, over `count` parts."""
    folds = folds_of(truth, count, rng)
    losses = []
    for penalty in PENALTIES:
        told = np.empty(len(truth))
        for fold in range(count):
            apart = folds == fold
            told[apart] = fit(values[~apart], truth[~apart], penalty).log_odds(values[apart])
        losses.append(cross_entropy(np.column_stack([np.zeros_like(told), told]), truth.astype(np.int64)))
    return PENALTIES[int(np.argmin(losses))]


def held_out(values: Values, truth: Bools, sure: Bools, count: int, rng: np.random.Generator) -> Values:
    """The log-odds of each case (N,) by a model of the other parts, of `count`.

    Each model, and its penalty, is chosen by those cases alone whose `truth` is `sure`.
    """
    told = np.empty(len(truth))
    folds = folds_of(truth, count, rng)
    for fold in range(count):
        apart = folds == fold
        known, answers = values[~apart & sure], truth[~apart & sure]
        penalty = choose_penalty(known, answers, count, rng)
        told[apart] = fit(known, answers, penalty).log_odds(values[apart])
    return told
