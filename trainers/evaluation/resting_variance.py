"""How much the readings of resting people differ: between people, between times, and between moments."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from moodguard.sensing.expressions import ExpressionModel
from trainers.data.faces import DataError
from trainers.evaluation.resting_faces import open_detector, watch
from trainers.metrics import Floats

# Which clips of the data's `video` folder show the same person, told by eye. They sign words, and nobody is
# upset.
CLIPS = (
    ("again", "help", "no"),
    ("bird", "please", "thanks"),
    ("book", "learn", "sister"),
    ("eat", "school"),
    ("hungry",),
)
PROBABILITY_FLOOR = 1e-4  # probabilities beyond this say no more than this


@dataclass(frozen=True)
class Spread:
    """Standard deviations of P(negative), in log-odds, of `people` people in `clips` clips, and the `mean`.

    `between_people` is that of people's own means, `between_clips` that of one person's clips about it, and
    `within_clips` that of single readings about their clip.
    """

    people: int
    clips: int
    mean: float
    between_people: float
    between_clips: float
    within_clips: float


def resting_spread(model: ExpressionModel, data: Path) -> Spread:
    """How the readings of the clips below the data folder differ. Raises DataError like `read_clips`."""
    return spread_of(read_clips(model, data))


def read_clips(model: ExpressionModel, data: Path) -> list[list[Floats]]:
    """P(negative) in log-odds of every reading, by person and clip, of the clips below the data folder.

    They are read as the app would. Raises DataError where a clip is missing or hardly shows a face.
    """
    people: list[list[Floats]] = []
    for names in CLIPS:
        people.append([])
        for name in names:
            path = data / "video" / f"{name}.mkv"
            if not path.is_file():
                raise DataError(f"there is no {path}; how resting faces differ is measured on that clip")
            negative = watch(path, open_detector(None), model).negative
            if len(negative) < 2:
                raise DataError(f"{path} hardly shows a face")
            people[-1].append(_log_odds(negative))
    return people


def spread_of(people: Sequence[Sequence[Floats]]) -> Spread:
    """The components of variance of readings (log-odds) in clips of people: a nested analysis of variance.

    By moments (Searle et al. 1992, Variance Components, ch. 5) on the means of clips and people, each
    counting once; a component that comes out below zero is zero. Somebody must have more than one clip.
    """
    clips = [clip for person in people for clip in person]
    within = float(np.mean([clip.var(ddof=1) for clip in clips]))
    means = [np.array([clip.mean() for clip in person]) for person in people]
    freedom = sum(len(m) - 1 for m in means)
    between_clips = sum(float(((m - m.mean()) ** 2).sum()) for m in means) / freedom
    noise = between_clips * float(np.mean([1 / len(m) for m in means]))
    between_people = max(0.0, float(np.var([m.mean() for m in means], ddof=1)) - noise)
    mean = float(np.mean([m.mean() for m in means]))
    return Spread(len(people), len(clips), mean, between_people**0.5, between_clips**0.5, within**0.5)


def _log_odds(probabilities: Floats) -> Floats:
    held = probabilities.clip(PROBABILITY_FLOOR, 1 - PROBABILITY_FLOOR)
    return np.asarray(np.log(held / (1 - held)))
