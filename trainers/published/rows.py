"""A row of a published table: what was built, how it was trained, and what its authors report."""

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, cast

import numpy as np
import numpy.typing as npt

from moodguard.model_card import InputSpec
from trainers.data.classes import FER_CLASSES, KNOWN_CLASSES, NEGATIVE
from trainers.data.faces import Picture
from trainers.published.publication import Published
from trainers.run_options import ExperimentError

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the rows should not
    import keras

Change = Callable[[Picture, np.random.Generator], Picture]
Drawn = Mapping[str, float | str]

# The experiment files that hold published rows, in the order of the table.
SYSTEMS = ("wellbeing_models", "efficientnet_b2", "four_layer_convnet", "vgg16", "optimised_cnn")


class Head(Enum):
    """By which loss the network learns; it gives a number for each class in any case.

    SOFTMAX: cross-entropy of logits. HINGE: that of a support vector machine, which asks for a margin of one
    between the right class and the strongest other one above zero.
    """

    SOFTMAX = "softmax"
    HINGE = "hinge"


class Scheme(Enum):
    """Which classes a network tells apart, in the order of its outputs."""

    SEVEN = FER_CLASSES
    THREE = ("negative", "neutral", "positive")
    TWO = ("negative", "positive")

    def labels(self, known: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Labels (N,) that count in `KNOWN_CLASSES` as labels of this scheme; -1 where it has no place.

        Surprise has none among the three and the two; neutral is positive among the two.
        """
        return np.array([self._place(name) for name in KNOWN_CLASSES], np.int64)[known]

    def _place(self, name: str) -> int:
        if self is Scheme.SEVEN:
            return self.value.index(name) if name in self.value else -1
        if name in NEGATIVE:
            return 0
        if name == "neutral":
            return 1
        return len(self.value) - 1 if name == "happy" else -1

    @property
    def negative(self) -> tuple[str, ...]:
        """The negative classes."""
        return tuple(name for name in self.value if name == "negative" or name in NEGATIVE)


@dataclass(frozen=True)
class Row:
    """One published network and its training.

    `build(start)` gives the network, from inputs as `input` says to a number for each class; `start` names
    the weights that it begins from: "imagenet", "none" or a file. `optimizer` makes the optimiser, and
    `optimizer_from_chance` the one for a network that begins from "none", where that needs another. Training
    takes at most `epochs`, ends after `patience` of them without progress (0: never) and divides the learning
    rate by ten after `plateau` of them (0: never). `folds` of 0 means one hold-out of the share `holdout`.
    `copies` says how many copies a face of a class of KNOWN_CLASSES gets, each changed once by `copy_change`;
    `change` changes every face anew in every epoch. `transfer` rows begin from ImageNet, `depthwise` ones
    have depthwise convolutions, and `composed` ones learn from all face sets that the data folder has.
    `search` holds the values that a random search draws from, and `tuned` gives the row with drawn ones.
    `assumed` names, for people, what is not known of the publication and was chosen here.
    """

    name: str
    title: str
    published: Published
    scheme: Scheme
    input: InputSpec
    build: Callable[[str], "keras.Model"]
    optimizer: Callable[[], "keras.optimizers.Optimizer"]
    batch: int
    epochs: int
    optimizer_from_chance: Callable[[], "keras.optimizers.Optimizer"] | None = None
    head: Head = Head.SOFTMAX
    patience: int = 0
    plateau: int = 0
    folds: int = 0
    holdout: float = 0.1
    copies: Mapping[str, int] = field(default_factory=dict)
    copy_change: Change | None = None
    change: Change | None = None
    class_weights: bool = False
    transfer: bool = False
    depthwise: bool = False
    composed: bool = False
    search: Mapping[str, Sequence[float | str]] = field(default_factory=dict)
    tuned: Callable[["Row", Drawn], "Row"] | None = None
    assumed: str = ""

    @property
    def system(self) -> str:
        """The experiment that the row belongs to: what stands before the first dot of its name."""
        return self.name.partition(".")[0]


def all_rows() -> dict[str, Row]:
    """Every row, by name, in the order of the table."""
    rows: dict[str, Row] = {}
    for system in SYSTEMS:
        module = importlib.import_module(f"trainers.published.systems.{system}")
        rows |= {row.name: row for row in cast(Sequence[Row], module.ROWS)}
    return rows


def find_rows(names: Sequence[str]) -> list[Row]:
    """The rows of those names; the name of a system means all its rows. Raises ExperimentError."""
    rows = all_rows()
    matching: dict[str, Row] = {}
    for name in names:
        chosen = [row for row in rows.values() if name in (row.name, row.system)]
        if not chosen:
            raise ExperimentError(f"there is no row {name!r}; there are: {', '.join(rows)}")
        matching |= {row.name: row for row in chosen}
    return list(matching.values())
