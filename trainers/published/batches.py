"""What one row learns from: its faces, and batches of them made as they are needed."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from moodguard.sensing.expressions import prepare
from trainers.cnn.backend import keras
from trainers.data.faces import FaceSet
from trainers.data.folds import split_folds, stratified
from trainers.data.holdout import Indices, Split, split_holdout
from trainers.published.examples import Example, picture_of
from trainers.published.kept_pictures import KeptPictures
from trainers.published.rows import Row


def choose_faces(faces: FaceSet, row: Row, count: int | None, seed: int) -> FaceSet:
    """The faces that the row has a class for, all or a stratified `count` of them."""
    labels = row.scheme.labels(faces.labels)
    known = np.flatnonzero(labels >= 0)
    if count is not None and count < len(known):
        known = known[stratified(labels[known], count, seed)]
    return FaceSet(
        name=faces.name,
        pictures=Subset(faces.pictures, known),
        labels=faces.labels[known],
        sha256=faces.sha256,
        usage=faces.usage,
    )


def splits(faces: FaceSet, row: Row, folds: int, seed: int) -> list[Split]:
    """The row's folds, or its one hold-out."""
    return split_folds(faces, folds, seed) if row.folds else [split_holdout(faces, row.holdout, seed)]


def class_weights(labels: Indices, classes: int) -> npt.NDArray[np.float32]:
    """A weight for each class: all classes count alike, and the mean over the faces is one."""
    counts = np.bincount(labels, minlength=classes)
    return (len(labels) / (classes * np.maximum(counts, 1))).astype(np.float32)


class Subset(Sequence[Any]):
    """Some elements of a sequence, taken only when they are asked for."""

    def __init__(self, of: Sequence[Any], chosen: Indices) -> None:
        """The elements `of` a sequence at the `chosen` indices (N,)."""
        self._of, self._chosen = of, chosen

    def __len__(self) -> int:
        """How many are chosen."""
        return len(self._chosen)

    def __getitem__(self, index: Any) -> Any:
        """One of them."""
        return self._of[int(self._chosen[index])]


class RowBatches(keras.utils.PyDataset):
    """Batches of pictures, resized on the fly, in a new order each epoch.

    All chance comes from `(seed, epoch, batch)`. Changed copies, which are the same pictures in every epoch,
    are taken from where they are kept, or made where they aren't.
    """

    def __init__(self, row: Row, faces: FaceSet, learned: list[Example], seed: int, epoch: int = 0) -> None:
        """Batches of the row's size, or of all examples where they are fewer, those of `epoch` first."""
        super().__init__()
        self._row, self._faces, self._learned, self._seed = row, faces, learned, seed
        self._labels = row.scheme.labels(faces.labels)
        self._batch = min(row.batch, len(learned))
        chosen = self._labels[[example.face for example in learned]]
        self._weights = class_weights(chosen, len(row.scheme.value)) if row.class_weights else None
        self.start(epoch)

    def __len__(self) -> int:
        """How many whole batches an epoch has."""
        return len(self._learned) // self._batch

    def __getitem__(self, index: int) -> tuple[Any, ...]:
        """Pictures (batch, H, W, C) float32, targets as the head wants them, and weights if there are any."""
        chosen = [self._learned[i] for i in self._order[index * self._batch : (index + 1) * self._batch]]
        rng = np.random.default_rng([self._seed, self._epoch, index])
        pictures = np.stack([self._picture(example, rng) for example in chosen])
        labels = self._labels[[example.face for example in chosen]]
        if self._weights is None:
            return pictures, targets(labels, self._row)
        return pictures, targets(labels, self._row), self._weights[labels]

    def start(self, epoch: int) -> None:
        """Give the batches of this epoch from now on."""
        self._epoch = epoch
        self._order = np.random.default_rng([self._seed, epoch]).permutation(len(self._learned))

    def _picture(self, example: Example, rng: np.random.Generator) -> npt.NDArray[np.float32]:
        kept = self._faces.pictures
        picture = (
            kept.of(example) if isinstance(kept, KeptPictures)
            else picture_of(example, self._row, self._faces, self._seed)
        )  # fmt: skip
        if self._row.change is not None:
            picture = self._row.change(picture, rng)
        return prepare(picture, self._row.input)


def targets(labels: Indices, row: Row) -> npt.NDArray[np.float32]:
    """Labels (N,) as one-hot rows (N, classes)."""
    return np.eye(len(row.scheme.value), dtype=np.float32)[labels]


def raw_outputs(
    model: keras.Model, row: Row, faces: FaceSet, chosen: Indices, batch: int = 64
) -> npt.NDArray[np.float32]:
    """The network's logits (N, classes) for the chosen faces, a few pictures at a time."""
    parts = []
    for start in range(0, len(chosen), batch):
        some = chosen[start : start + batch]
        pictures = np.stack([prepare(faces.pictures[int(face)], row.input) for face in some])
        parts.append(np.asarray(keras.ops.convert_to_numpy(model.predict_on_batch(pictures)), np.float32))
    return np.concatenate(parts)
