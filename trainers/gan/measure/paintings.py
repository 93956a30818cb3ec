"""Paintings to measure: as they come, and as the gallery would take them."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from moodguard.gallery.painter import Latents, Painter, Pictures

Scores = npt.NDArray[np.float32]

_BATCH = 32


@dataclass(frozen=True)
class Paintings:
    """`latents` (N, latent) float32, `pictures` (N, H, W, 3) RGB uint8, and `scores` (N,), if any."""

    latents: Latents
    pictures: Pictures
    scores: Scores | None

    def of(self, chosen: npt.NDArray[np.int64]) -> "Paintings":
        """Those of these numbers, in this order."""
        scores = None if self.scores is None else self.scores[chosen]
        return Paintings(self.latents[chosen], self.pictures[chosen], scores)


def paint(painter: Painter, latents: Latents) -> Paintings:
    """Paint these latents; with a score of each where the painter's card says that it gives one."""
    pictures: list[Pictures] = []
    scores: list[Scores] = []
    for first in range(0, len(latents), _BATCH):
        painted = painter.paint_with_scores(latents[first : first + _BATCH])
        pictures.append(painted.pictures)
        if painted.scores is not None:
            scores.append(painted.scores)
    return Paintings(latents, np.concatenate(pictures), np.concatenate(scores) if scores else None)


def unfiltered(painter: Painter, count: int, seed: int) -> Paintings:
    """`count` paintings of standard normal latents, nothing left out."""
    return paint(painter, painter.draw(np.random.default_rng([seed, 1]), count))


def filtered(painter: Painter, count: int, seed: int) -> Paintings | None:
    """`count` paintings with the card's truncation and none below its least score; None without a score."""
    score = painter.card.score
    if score is None:
        return None
    rng = np.random.default_rng([seed, 2])
    kept: list[Paintings] = []
    missing = count
    for _ in range(20):  # a score that refuses nearly all ends here, with fewer
        drawn = paint(painter, painter.draw(rng, count, painter.card.truncation))
        assert drawn.scores is not None  # noqa: S101 - the card has a score
        good = np.flatnonzero(drawn.scores >= score.least)[:missing]
        kept.append(drawn.of(good))
        missing -= len(good)
        if not missing:
            break
    return Paintings(
        np.concatenate([part.latents for part in kept]),
        np.concatenate([part.pictures for part in kept]),
        np.concatenate([part.scores for part in kept if part.scores is not None]),
    )
