"""How far two sets of pictures lie apart by their features, each figure with what chance does to it.

A figure's spread is the standard deviation over pictures drawn anew (bootstrap); 95 % lie within about two.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Features = npt.NDArray[np.float64]
Weights = npt.NDArray[np.float64]

NEIGHBOURS = 5
_DRAWS = 200
_FRECHET_DRAWS = 30
_COVERAGE_SUBSETS = 20


@dataclass(frozen=True)
class Figure:
    """A measured value, and the standard deviation that chance gives it."""

    value: float
    spread: float

    def __str__(self) -> str:
        """Value and 95 % interval, as the table shows them."""
        digits = 3 if abs(self.value) < 10 else 1
        return f"{self.value:.{digits}f} ± {1.96 * self.spread:.{digits}f}"


def kernel_distance(real: Features, painted: Features, rng: np.random.Generator) -> Figure:
    """The squared maximum mean discrepancy under KID's kernel, (x.y / F + 1)^3, without bias.

    From Binkowski et al. 2018, over all pairs instead of subsets. 0 in the mean for two sets of one kind; it
    may come out below. Pictures that are drawn twice don't count as a pair.
    """
    inner_real, inner_painted, across = _kernel(real, real), _kernel(painted, painted), _kernel(real, painted)

    def distance(of_real: Weights, of_painted: Weights) -> float:
        between = of_real @ across @ of_painted / (of_real.sum() * of_painted.sum())
        return float(_within(inner_real, of_real) + _within(inner_painted, of_painted) - 2 * between)

    value = distance(np.ones(len(real)), np.ones(len(painted)))
    drawn = [distance(_drawn(len(real), rng), _drawn(len(painted), rng)) for _ in range(_DRAWS)]
    return Figure(value, float(np.std(drawn)))


def frechet_distance(real: Features, painted: Features, rng: np.random.Generator) -> Figure:
    """The Frechet distance of two normal distributions with the means and covariances of the features.

    With few pictures it is too large, by about as much for each set of as many: compare it only with the
    figure of real pictures under the same numbers. It is no FID, whose features are Inception's.
    """
    value = _frechet(real, painted)
    drawn = []
    for _ in range(_FRECHET_DRAWS):
        ours, theirs = rng.integers(len(real), size=len(real)), rng.integers(len(painted), size=len(painted))
        drawn.append(_frechet(real[ours], painted[theirs]))
    return Figure(value, float(np.std(drawn)))


def density(real: Features, painted: Features) -> Figure:
    """How deep painted pictures lie among real ones (Naeem et al. 2020): 1 in the mean for real ones."""
    inside = distances(painted, real) <= _radii(real)[None, :]
    each = inside.sum(axis=1) / NEIGHBOURS
    return Figure(float(each.mean()), float(each.std() / np.sqrt(len(each))))


def coverage(real: Features, painted: Features, rng: np.random.Generator) -> Figure:
    """The share (0..1) of real pictures with a painted one nearby, among as many painted ones as real ones.

    From Naeem et al. 2020; the mean over several choices of painted ones where there are more.
    """
    inside = distances(real, painted) <= _radii(real)[:, None]
    count = min(len(real), len(painted))
    subsets = [rng.permutation(len(painted))[:count] for _ in range(_COVERAGE_SUBSETS)]
    each = np.mean([inside[:, subset].any(axis=1) for subset in subsets], axis=0)
    return Figure(float(each.mean()), float(each.std() / np.sqrt(len(each))))


def distances(one: Features, other: Features) -> Features:
    """Euclidean distances (N, M) of features (N, F) and (M, F)."""
    squares = (one**2).sum(axis=1)[:, None] + (other**2).sum(axis=1)[None, :] - 2 * one @ other.T
    apart: Features = np.sqrt(np.maximum(squares, 0))
    return apart


def _radii(real: Features) -> Features:
    """How far each real picture's k-th nearest other real one is, (N,)."""
    apart = distances(real, real)
    np.fill_diagonal(apart, np.inf)
    return np.sort(apart, axis=1)[:, NEIGHBOURS - 1]


def _kernel(one: Features, other: Features) -> Features:
    kernel: Features = (one @ other.T / one.shape[1] + 1) ** 3
    return kernel


def _within(kernel: Features, weights: Weights) -> float:
    """The weighted mean over pairs of different pictures."""
    alone = weights**2
    pairs = weights @ kernel @ weights - alone @ np.diag(kernel)
    return float(pairs / (weights.sum() ** 2 - alone.sum()))


def _drawn(count: int, rng: np.random.Generator) -> Weights:
    """How often each of `count` pictures is drawn, with replacement."""
    return np.bincount(rng.integers(count, size=count), minlength=count).astype(np.float64)


def _frechet(real: Features, painted: Features) -> float:
    apart = real.mean(axis=0) - painted.mean(axis=0)
    ours, theirs = np.cov(real, rowvar=False), np.cov(painted, rowvar=False)
    values, vectors = np.linalg.eigh(ours)
    root = vectors * np.sqrt(np.maximum(values, 0)) @ vectors.T
    shared = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ theirs @ root), 0)).sum()
    return float(apart @ apart + np.trace(ours) + np.trace(theirs) - 2 * shared)
