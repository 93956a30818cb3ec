"""How likely people are to keep a painting: one linear score of what can be measured of the picture.

Two people have marked many paintings; `python -m trainers teach-judge` fits the weights to their marks.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from moodguard.gallery.canvas import Picture
from moodguard.gallery.picture_measures import MEASURES, measures
from moodguard.gallery.picture_traits import STEPS, TRAITS, steps, traits
from moodguard.store.json_values import fields_of, number

DESCRIBED = (*MEASURES, *TRAITS, *STEPS)  # what a weight can be on


@dataclass(frozen=True)
class ReviewScore:
    """The log-odds that both would keep a picture: `bias`, and a weight for each number of `described`.

    What scores below `least` is not worth hanging.
    """

    weights: Mapping[str, float]
    bias: float
    least: float

    def of(self, picture: Picture) -> float:
        """The score of a picture (H, W, 3) RGB uint8; higher is better."""
        values = described(picture)
        return self.bias + sum(weight * values[name] for name, weight in self.weights.items())


def described(picture: Picture) -> dict[str, float]:
    """All that scores are made of, by the names in `DESCRIBED`, of a picture (H, W, 3) RGB uint8."""
    return {
        **measures(picture),
        **dict(zip(TRAITS, map(float, traits(picture)), strict=True)),
        **dict(zip(STEPS, map(float, steps(picture)), strict=True)),
    }


def read_review_score(told: object) -> ReviewScore:
    """A score out of JSON. Raises ValueError, KeyError or TypeError where any part of it makes no sense."""
    fields = fields_of(told)
    weights = {name: number(value) for name, value in fields_of(fields["weights"]).items()}
    unknown = weights.keys() - set(DESCRIBED)
    if unknown:
        raise ValueError("weighs what no picture has")
    return ReviewScore(weights, number(fields["bias"]), number(fields["least"]))
