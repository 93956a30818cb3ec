"""Which new paintings are worth hanging: refuses what disturbs, poor ones, and what looks like another.

What disturbs is what a gate refuses, dark and burning pictures among others; that is asked first.
Poor is what the painter's own score says, where it gives one, and what people would not keep, as far as their
marks have taught that. Where neither is to be had, a painting is compared with the shipped ones, which were
picked by eye: the further it is from the nearest of them in a few simple traits (detail, contrast and light
from sky to foreground, strength of colour), the less likely somebody would have picked it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import cv2
import numpy as np

from moodguard.gallery.canvas import Picture
from moodguard.gallery.picture_gates import Gates
from moodguard.gallery.picture_traits import Traits, traits

_NEAREST = 2  # exemplars that a picture is compared with
_AS_FAR_AS = 0.75  # of the exemplars lie nearer to the others than a picture may lie to them
_FEWEST = 8  # with fewer exemplars nobody can say what is usual
_LAYOUT = 8  # squares a side in which two pictures are compared
_ALIKE = 20.0  # levels of 0..255, root mean square over the layout: below, two pictures look alike


class Refused(Enum):
    """Why a painting is not kept; the value says it in words."""

    DISTURBING = "nothing that calms"
    POOR = "not good enough"
    ALIKE = "looks like one that hangs already"


@dataclass(frozen=True)
class Judgement:
    """`worth` compares paintings of one painter: higher is better.

    `disturbing`: what the gates say against it, in words.
    """

    worth: float
    refused: Refused | None
    disturbing: tuple[str, ...] = ()


class Judge:
    """Judges pictures (H, W, 3) RGB uint8 of any size."""

    def __init__(
        self, exemplars: Sequence[Picture], least_score: float | None, gates: Gates | None = None
    ) -> None:
        """`exemplars` are pictures that are good for certain; `least_score` is None where the painter gives
        no scores. Without `gates` nothing disturbs.
        """
        self._gates = gates or Gates()
        self._least = least_score
        self._layouts = [layout(picture) for picture in exemplars]
        self._exemplars = np.array([traits(picture) for picture in exemplars], np.float32)
        self._scale = np.ones(1, np.float32)
        self._furthest = np.inf
        if len(exemplars) >= _FEWEST:
            self._scale = self._exemplars.std(axis=0) + 1e-3
            others = [np.delete(self._exemplars, index, axis=0) for index in range(len(exemplars))]
            apart = [self._distance(one, rest) for one, rest in zip(self._exemplars, others, strict=True)]
            self._furthest = float(np.quantile(apart, _AS_FAR_AS))

    def judge(self, picture: Picture, score: float | None = None) -> Judgement:
        """What to think of a new painting; `score` is the painter's own, where it gives one."""
        disturbing = self._gates.refusals(picture)
        if disturbing:
            return Judgement(-np.inf, Refused.DISTURBING, disturbing)
        worth, good = self._worth(picture, score)
        if not good:
            return Judgement(worth, Refused.POOR)
        return Judgement(worth, Refused.ALIKE if self._looks_like_one(picture) else None)

    def _worth(self, picture: Picture, score: float | None) -> tuple[float, bool]:
        """What a painting is worth that disturbs nobody, and whether that is enough."""
        if self._least is not None and score is not None and score < self._least:
            return score, False
        review = self._gates.review
        if review is not None:
            worth = review.of(picture)
            return worth, worth >= review.least
        if self._least is not None and score is not None:
            return score, True
        if np.isinf(self._furthest):
            return 0.0, True
        distance = self._distance(traits(picture), self._exemplars)
        return -distance, distance <= self._furthest

    def hang(self, picture: Picture) -> None:
        """From now on, what looks like this one is refused."""
        self._layouts.append(layout(picture))

    def _looks_like_one(self, picture: Picture) -> bool:
        if not self._layouts:
            return False
        gaps = np.sqrt(np.mean((np.array(self._layouts) - layout(picture)) ** 2, axis=1))
        return bool(gaps.min() < _ALIKE)

    def _distance(self, one: Traits, others: Traits) -> float:
        gaps = np.sqrt(np.mean(((others - one) / self._scale) ** 2, axis=1))
        return float(np.sort(gaps)[:_NEAREST].mean())


def layout(picture: Picture) -> Traits:
    """The picture so coarse that only its layout is left, (192,) in 0..255."""
    small = cv2.resize(picture, (_LAYOUT, _LAYOUT), interpolation=cv2.INTER_AREA)
    return small.astype(np.float32).reshape(-1)
