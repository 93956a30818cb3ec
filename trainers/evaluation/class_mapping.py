"""Which class of a model a face's label belongs to: by name, or by negative, neutral and positive."""

from dataclasses import dataclass

import numpy as np

from moodguard.model_card import ExpressionCard
from trainers.data.classes import KNOWN_CLASSES, NEGATIVE, canonical
from trainers.metrics import Ints


class ClassMappingError(ValueError):
    """A model's classes can't be told apart; the message says which, in words."""


@dataclass(frozen=True)
class ClassMapping:
    """For each of `KNOWN_CLASSES` the model's class, by number, or -1; `coarse` models name no emotions."""

    index: tuple[int, ...]
    coarse: bool

    def of(self, labels: Ints) -> Ints:
        """The model's class, (N,), of labels (N,) that count in `KNOWN_CLASSES`; -1 where it has none."""
        return np.array(self.index, np.int64)[labels]


def class_mapping_of(card: ExpressionCard) -> ClassMapping:
    """Where the model puts each expression.

    A model with a class called "negative" gets angry, disgust, fear and sad there, happy under "positive",
    and neutral under "neutral"; with two classes, happy and neutral belong to the other one. Surprise and
    contempt have no place in it. Any other model is taken by the names of its classes, however spelled.
    Raises PlacesError where two of a model's classes mean the same.
    """
    plain = [name.strip().lower() for name in card.classes]
    if "negative" in plain:
        return ClassMapping(tuple(_coarse(name, plain) for name in KNOWN_CLASSES), coarse=True)
    named = [canonical(name) for name in card.classes]
    for name in KNOWN_CLASSES:
        if named.count(name) > 1:
            same = [given for given, meant in zip(card.classes, named, strict=True) if meant == name]
            raise ClassMappingError(f"the classes {' and '.join(same)} of the model mean the same")
    return ClassMapping(tuple(named.index(n) if n in named else -1 for n in KNOWN_CLASSES), coarse=False)


def _coarse(expression: str, classes: list[str]) -> int:
    negative = classes.index("negative")
    if expression in NEGATIVE:
        return negative
    if expression not in ("happy", "neutral"):
        return -1
    if len(classes) == 2:
        return 1 - negative
    group = "positive" if expression == "happy" else "neutral"
    return classes.index(group) if group in classes else -1
