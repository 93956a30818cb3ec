"""One row of the table: all figures of one set of pictures against photos that nobody learned from."""

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
class SecondFigures:
    """What a second encoder finds, whose features nobody learned painting by."""

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
    second: SecondFigures | None = None
    inception: tuple[float, float] | None = None


class Photos:
    """What is measured against: the photos that nobody learned from, and those that painters learn from."""

    def __init__(
        self, data: Path, encoder: Encoder, count: int, seed: int, second: LargeEncoder | None = None
    ) -> None:
        """At most `count` of the painters' photos stand for real ones; `second` is a second encoder.

        Raises LandscapeError without any photos.
        """
        self.encoder, self._second = encoder, second
        self.unseen = centre_squares(read_photos(photo_files(data, Part.UNSEEN), SIDE))
        learned: Landscapes = read_photos(photo_files(data, Part.PAINTER), SIDE)
        every = centre_squares(learned)
        chosen = np.random.default_rng([seed, 4]).permutation(len(every))[:count]
        self.sample = self.large_sample = every[chosen]
        if second is not None:
            large = [_large(data, part, second.side) for part in (Part.UNSEEN, Part.PAINTER)]
            self._unseen_to_second = second.features(large[0])
            self.large_sample = large[1][chosen]
        self.unseen_features = encoder.features(self.unseen)
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
        chance = [np.random.default_rng([seed, 5, place]) for place in range(5)]
        real = self.unseen_features
        return Row(
            name,
            len(shown),
            kernel_distance(real, features, chance[0]),
            frechet_distance(real, features, chance[1]),
            density(real, features),
            coverage(real, features, chance[3]),
            sliced_distance(self.unseen, shown, chance[4]),
            _nearness(nearest(list(shown), self._learned)) if nearness else None,
            _nearness(distances(features, self._learned_features).min(axis=1)) if nearness else None,
            self._to_second(pictures if large is None else large, seed),
        )

    def _to_second(self, pictures: Pictures, seed: int) -> SecondFigures | None:
        if self._second is None:
            return None
        painted = self._second.features(resized(list(pictures), self._second.side))
        chance = [np.random.default_rng([seed, 6, place]) for place in range(2)]
        real = self._unseen_to_second
        return SecondFigures(
            kernel_distance(real, painted, chance[0]),
            density(real, painted),
            coverage(real, painted, chance[1]),
        )

    def unseen_nearness(self) -> tuple[Nearness, Nearness]:
        """Layout and feature distance of the unseen photos to the training photos: what no copying gives."""
        apart = distances(self.unseen_features, self._learned_features).min(axis=1)
        return _nearness(nearest(list(self.unseen), self._learned)), _nearness(apart)


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
