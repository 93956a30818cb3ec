"""One row of the table: all figures of one set of pictures against photos that nobody learned from."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from trainers.data.landscapes import Landscapes, read_photos
from trainers.data.photo_parts import Part, photo_files
from trainers.gan.measure.distances import (
    Figure,
    coverage,
    density,
    distances,
    frechet_distance,
    kernel_distance,
)
from trainers.gan.measure.encoder import SIDE, Encoder, resized
from trainers.gan.measure.originality import nearest, squares
from trainers.gan.measure.sliced import sliced_distance

Pictures = npt.NDArray[np.uint8]
Features = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Nearness:
    """How far pictures lie from the nearest training photo: the median, and the nearest hundredth."""

    median: float
    first_percentile: float


@dataclass(frozen=True)
class FeatureFigures:
    """What one encoder finds of pictures, by their features and those of photos."""

    kernel: Figure
    density: Figure
    coverage: Figure


class LargeEncoder(Protocol):
    """An encoder that sees pictures at `side` pixels."""

    side: int

    def features(self, pictures: Pictures) -> Features:
        """Features (N, F) of RGB pictures (N, side, side, 3) uint8."""
        ...


@dataclass(frozen=True)
class Row:
    """One set of `count` pictures, by name. The distances are to unseen photos, nearness to training photos.

    `layout` is 1 - correlation of coarse layouts (8x8), `feature` the Euclidean distance of features; both
    are None for pictures that are training photos themselves.
    """

    name: str
    count: int
    kernel: Figure
    frechet: Figure
    density: Figure
    coverage: Figure
    sliced: Figure
    layout: Nearness | None
    feature: Nearness | None
    second: FeatureFigures | None = None
    inception: tuple[float, float] | None = None


class UnseenPhotos:
    """What is measured against: the photos that nobody learned from."""

    def __init__(self, data: Path, encoder: Encoder, second: LargeEncoder | None = None) -> None:
        """`second` is a second encoder. Raises LandscapeError without any photos."""
        self.encoder, self._second = encoder, second
        self.unseen = centre_squares(read_photos(photo_files(data, Part.UNSEEN), SIDE))
        self.unseen_features = encoder.features(self.unseen)
        if second is not None:
            self._unseen_to_second = second.features(_large(data, Part.UNSEEN, second.side))

    def by_encoder(self, pictures: Pictures, seed: int) -> FeatureFigures:
        """What our encoder finds of RGB pictures (N, H, W, 3) uint8: of their middle squares.

        Deterministic for a seed.
        """
        return self._own_figures(self.encoder.features(resized(list(pictures))), seed)

    def _own_figures(self, features: Features, seed: int) -> FeatureFigures:
        return _feature_figures(self.unseen_features, features, [[seed, 5, 0], [seed, 5, 3]])

    def by_second(self, pictures: Pictures, seed: int) -> FeatureFigures | None:
        """The same by the second encoder; None where there is none."""
        if self._second is None:
            return None
        features = self._second.features(resized(list(pictures), self._second.side))
        return _feature_figures(self._unseen_to_second, features, [[seed, 6, 0], [seed, 6, 1]])


class Photos(UnseenPhotos):
    """The same, and the photos that painters learn from."""

    def __init__(
        self, data: Path, encoder: Encoder, count: int, seed: int, second: LargeEncoder | None = None
    ) -> None:
        """At most `count` of the painters' photos stand for real ones; the rest is as of `UnseenPhotos`."""
        super().__init__(data, encoder, second)
        learned: Landscapes = read_photos(photo_files(data, Part.PAINTER), SIDE)
        every = centre_squares(learned)
        chosen = np.random.default_rng([seed, 4]).permutation(len(every))[:count]
        self.sample = self.large_sample = every[chosen]
        if second is not None:
            self.large_sample = _large(data, Part.PAINTER, second.side)[chosen]
        self._learned = learned.pictures
        cuts = np.stack([cut for photo in learned.pictures for cut in squares(photo)])
        self._learned_features = np.concatenate(
            [encoder.features(cuts), encoder.features(np.ascontiguousarray(cuts[:, :, ::-1]))]
        )

    def row(
        self, name: str, pictures: Pictures, seed: int, nearness: bool = True, large: Pictures | None = None
    ) -> Row:
        """All figures of RGB pictures (N, H, W, 3) uint8, deterministic for a seed: of their middle squares.

        Without `nearness` the pictures are training photos, whose distance to the nearest says nothing.
        `large` are the same pictures for the second encoder, where there are larger ones.
        """
        shown = resized(list(pictures))
        features = self.encoder.features(shown)
        own = self._own_figures(features, seed)
        chance = [np.random.default_rng([seed, 5, place]) for place in (1, 4)]
        return Row(
            name,
            len(shown),
            own.kernel,
            frechet_distance(self.unseen_features, features, chance[0]),
            own.density,
            own.coverage,
            sliced_distance(self.unseen, shown, chance[1]),
            _nearness(nearest(list(shown), self._learned)) if nearness else None,
            _nearness(distances(features, self._learned_features).min(axis=1)) if nearness else None,
            self.by_second(pictures if large is None else large, seed),
        )

    def unseen_nearness(self) -> tuple[Nearness, Nearness]:
        """Layout and feature distance of the unseen photos to the training photos: what no copying gives."""
        apart = distances(self.unseen_features, self._learned_features).min(axis=1)
        return _nearness(nearest(list(self.unseen), self._learned)), _nearness(apart)


def _feature_figures(real: Features, painted: Features, seeds: Sequence[Sequence[int]]) -> FeatureFigures:
    """Figures whose chance comes from these two seeds: the kernel distance's and the coverage's."""
    chance = [np.random.default_rng(seed) for seed in seeds]
    return FeatureFigures(
        kernel_distance(real, painted, chance[0]),
        density(real, painted),
        coverage(real, painted, chance[1]),
    )


def centre_squares(landscapes: Landscapes) -> Pictures:
    """The middle square of each photo, (N, 128, 128, 3)."""
    cut = [squares(photo) for photo in landscapes.pictures]
    return np.stack([parts[len(parts) // 2] for parts in cut])


def _large(data: Path, part: Part, side: int) -> Pictures:
    """The middle squares of the photos of a part, (N, side, side, 3)."""
    return resized(read_photos(photo_files(data, part), SIDE, side).pictures, side)


def downscaled(pictures: Pictures, side: int) -> Pictures:
    """Pictures as they would be at `side` pixels, at their own size again: what a small painter can reach."""
    height, width = pictures.shape[1:3]
    small = [cv2.resize(p, (side, side), interpolation=cv2.INTER_AREA) for p in pictures]
    return np.stack([cv2.resize(p, (width, height), interpolation=cv2.INTER_CUBIC) for p in small]).astype(
        np.uint8
    )


def _nearness(apart: npt.NDArray[np.floating]) -> Nearness:
    first, median = np.percentile(apart, [1, 50])
    return Nearness(float(median), float(first))
