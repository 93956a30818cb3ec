"""What an expression network is judged by while it learns."""

from collections.abc import Sequence
from typing import Any

import keras

from trainers.data.classes import NEGATIVE


class GroupedCrossEntropy(keras.losses.Loss):
    """Cross-entropy of the classes and, `share` times, that of the groups that the app tells apart.

    Targets and predictions are shares (N, classes) and logits (N, classes), for `classes` in their order. The
    negative ones are one group, so that taking sadness for anger costs only the first term while taking
    sadness for rest costs both: coarse and fine classes learned together (as in Redmon and Farhadi 2017).
    """

    def __init__(self, classes: Sequence[str], share: float, name: str = "grouped_cross_entropy") -> None:
        """The loss for `classes`, of which those in NEGATIVE are one group; `share` is 0 or more."""
        super().__init__(name=name)
        self._share = share
        negative = [number for number, known in enumerate(classes) if known in NEGATIVE]
        self._groups = [negative, *([n] for n in range(len(classes)) if n not in negative)]

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """The loss (N,) of each face."""
        ops = keras.ops
        logs = ops.log_softmax(ops.cast(y_pred, "float32"), axis=-1)
        targets = ops.cast(y_true, "float32")
        fine = -ops.sum(targets * logs, axis=-1)
        coarse = 0.0
        for group in self._groups:
            share = ops.sum(ops.take(targets, group, axis=-1), axis=-1)
            coarse = coarse - share * ops.logsumexp(ops.take(logs, group, axis=-1), axis=-1)
        return fine + self._share * coarse
