"""What an ONNX expression model says about labelled faces, run by the very code that the app runs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from moodguard.sensing.expressions import ExpressionModel, ModelError, NoProbabilitiesError, Tensor
from trainers.data.classes import KNOWN_CLASSES, NEGATIVE
from trainers.data.faces import FaceSet, Picture, mirror_images
from trainers.evaluation.class_mapping import ClassMapping, ClassMappingError, class_mapping_of
from trainers.metrics import BinaryScores, Bools, Floats, Ints, p_negative
from trainers.progress import Progress, silent

# What a network says of some faces: for each of its outputs that are asked for, one row a face.
Ask = Callable[[Sequence[Picture]], tuple[Tensor, ...]]

_BATCH = 64
_DECISION = 0.5
_NEITHER = [KNOWN_CLASSES.index(name) for name in ("surprise", "contempt")]


class EvaluationError(Exception):
    """A model can't be measured on these faces; the message says why, in words."""


@dataclass(frozen=True)
class Predictions:
    """`probabilities` (N, classes), float64, that `model` gives for each of the N `faces`.

    `mapping` says where the model puts each expression. `ferplus` (N, 8) is what its own FER+ output says of
    them, None where it has no such output. With `flip` both are means with the mirrored faces.
    """

    model: ExpressionModel
    faces: FaceSet
    mapping: ClassMapping
    probabilities: Floats
    ferplus: Floats | None = None
    flip: bool = False

    @property
    def target(self) -> Ints:
        """The model's class, (N,), that each face's label belongs to; -1 where it has none."""
        return self.mapping.of(self.faces.labels)

    @property
    def guess(self) -> Ints:
        """The likeliest class, (N,)."""
        likeliest: Ints = self.probabilities.argmax(axis=1)
        return likeliest

    @property
    def judged(self) -> Ints:
        """Which faces, as indices, the model has a class for."""
        return np.flatnonzero(self.target >= 0)

    @property
    def two_sided(self) -> Ints:
        """Which faces, as indices, are judged as negative or not: those without surprise and contempt.

        Contempt is no class of FER-2013, and nobody has said on which side it lies.
        """
        return np.flatnonzero((self.target >= 0) & ~np.isin(self.faces.labels, _NEITHER))

    @property
    def negative_or_not(self) -> BinaryScores:
        """P(negative) given that it is no surprise, for the `two_sided` faces."""
        labels, chosen, card = self.faces.labels, self.two_sided, self.model.card
        score = p_negative(self.probabilities[chosen], card.classes, card.negative)
        return BinaryScores(is_negative(labels[chosen]), score)

    @property
    def right(self) -> Bools:
        """Whether the likeliest class of each judged face is its own."""
        return np.equal(self.target, self.guess)[self.judged]

    @property
    def right_about_negative(self) -> Bools:
        """Whether each `two_sided` face is rightly taken for negative or not, decided at 0.5."""
        scores = self.negative_or_not
        return np.equal(scores.score >= _DECISION, scores.truth)

    @property
    def app_scores(self) -> BinaryScores:
        """P(negative) among all classes, which the app compares with the card's threshold.

        Surprise, too, is a face that isn't negative here; contempt is left out.
        """
        labels = self.faces.labels
        chosen = (self.target >= 0) & (labels != KNOWN_CLASSES.index("contempt"))
        score = self.model.negative(self.probabilities[chosen].astype(np.float32))
        return BinaryScores(is_negative(labels[chosen]), score.astype(np.float64))


def predict(model: Path | ExpressionModel, faces: FaceSet, progress: Progress = silent) -> Predictions:
    """Run a model, or the model in a file, on faces; `progress` is told how many of how many are done.

    Raises ModelError where the model can't be used, and EvaluationError where it doesn't fit the faces or
    gives values that are no probabilities.
    """
    model = model if isinstance(model, ExpressionModel) else ExpressionModel(model)
    try:
        mapping = class_mapping_of(model.card)
    except ClassMappingError as error:
        raise EvaluationError(f"{model.path.name}: {error}") from error
    if not (mapping.of(faces.labels) >= 0).any():
        raise EvaluationError(
            f"{model.path.name} has none of the faces' classes: it has {', '.join(model.card.classes)}; "
            f"the faces have {', '.join(faces.counts()) or 'none'}"
        )
    probabilities, ferplus = _ask_everything(model, faces.pictures, progress)
    return Predictions(model, faces, mapping, probabilities, ferplus)


def flipped(plain: Predictions, progress: Progress = silent) -> Predictions:
    """The same, as means of each face's and its mirror image's probabilities."""
    probabilities, ferplus = _ask_everything(plain.model, mirror_images(plain.faces.pictures), progress)
    return replace(
        plain,
        probabilities=(plain.probabilities + probabilities) / 2,
        ferplus=None if plain.ferplus is None or ferplus is None else (plain.ferplus + ferplus) / 2,
        flip=True,
    )


def probabilities_of(model: ExpressionModel, pictures: Sequence[Picture], progress: Progress) -> Floats:
    """Probabilities (N, classes), float64, of N faces. Raises EvaluationError where they are none."""
    return _in_batches(lambda faces: (model.probabilities(faces),), model, pictures, progress)[0]


def _ask_everything(
    model: ExpressionModel, pictures: Sequence[Picture], progress: Progress
) -> tuple[Floats, Floats | None]:
    """As `probabilities_of`, and what the FER+ output says, (N, 8), from the same runs of the network."""
    if model.ferplus([]) is None:
        return probabilities_of(model, pictures, progress), None
    probabilities, ferplus = _in_batches(partial(_both, model), model, pictures, progress)
    return probabilities, ferplus


def is_negative(labels: Ints) -> Bools:
    """Which labels (N,), counted in `KNOWN_CLASSES`, are of negative expressions."""
    return np.isin(labels, [KNOWN_CLASSES.index(name) for name in NEGATIVE])


def _in_batches(
    ask: Ask, model: ExpressionModel, pictures: Sequence[Picture], progress: Progress
) -> list[Floats]:
    size, parts = _batch_size(model, pictures[0]), []
    for start in range(0, len(pictures), size):
        batch = [pictures[i] for i in range(start, min(start + size, len(pictures)))]
        try:
            parts.append(ask(batch))
        except NoProbabilitiesError as error:
            raise EvaluationError(f"{error} for {error.faces} faces") from error
        progress(start + len(batch), len(pictures))
    return [np.concatenate(output).astype(np.float64) for output in zip(*parts, strict=True)]


def _batch_size(model: ExpressionModel, face: Picture) -> int:
    # Some exporters, and FER+'s own model, fix the batch at one face.
    try:
        return _BATCH if len(model.probabilities([face, face])) == 2 else 1
    except ModelError:
        return 1


def _both(model: ExpressionModel, faces: Sequence[Picture]) -> tuple[Tensor, Tensor]:
    both = model.both(faces)
    if both is None:
        raise EvaluationError(f"{model.path.name} has no output for FER+'s votes")
    return both
