"""One row of the table: all figures of one set of pictures against photos that nobody learned from."""

from dataclasses import dataclass
from pathlib import Path

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
    inception: tuple[float, float] | None = None


class Photos:
    """What is measured against: the photos that nobody learned from, and those that painters learn from."""

    def __init__(self, data: Path, encoder: Encoder, count: int, seed: int) -> None:
        """At most `count` of the painters' photos stand for real ones. Raises LandscapeError without any."""
        self.encoder = encoder
        self.unseen = centre_squares(read_photos(photo_files(data, Part.UNSEEN), SIDE))
        learned: Landscapes = read_photos(photo_files(data, Part.PAINTER), SIDE)
        every = centre_squares(learned)
        self.sample = every[np.random.default_rng([seed, 4]).permutation(len(every))[:count]]
        self.unseen_features = encoder.features(self.unseen)
        self._learned = learned.pictures
        cuts = np.stack([cut for photo in learned.pictures for cut in squares(photo)])
        self._learned_features = np.concatenate(
            [encoder.features(cuts), encoder.features(np.ascontiguousarray(cuts[:, :, ::-1]))]
        )

    def row(self, name: str, pictures: Pictures, seed: int, nearness: bool = True) -> Row:
        """All figures of RGB pictures (N, S, S, 3) uint8, deterministic for a seed.

        Without `nearness` the pictures are training photos, whose distance to the nearest says nothing.
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
        )

    def unseen_nearness(self) -> tuple[Nearness, Nearness]:
        """Layout and feature distance of the unseen photos to the training photos: what no copying gives."""
        apart = distances(self.unseen_features, self._learned_features).min(axis=1)
        return _nearness(nearest(list(self.unseen), self._learned)), _nearness(apart)


def centre_squares(landscapes: Landscapes) -> Pictures:
    """The middle square of each photo, (N, 128, 128, 3)."""
    cut = [squares(photo) for photo in landscapes.pictures]
    return np.stack([parts[len(parts) // 2] for parts in cut])


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
