"""Batches of training faces, whose order and changes depend on seed and epoch alone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import numpy.typing as npt

from trainers.cnn.augmentation import Augmentation, Grey
from trainers.worker_group import ALONE, WorkerGroup

Targets = Mapping[str, npt.NDArray[np.float32]]


@dataclass(frozen=True)
class TrainingSet:
    """What a network learns from: `pictures` (N, 48, 48) uint8 and, for each head, what it should say.

    `targets` are class shares (N, classes); `weights` (N,) say how much each face counts for a head.
    """

    pictures: npt.NDArray[np.uint8]
    targets: Targets
    weights: Targets

    def __len__(self) -> int:
        """How many faces there are."""
        return len(self.pictures)

    def some(self, indices: npt.NDArray[np.int64]) -> "TrainingSet":
        """The lessons at `indices`."""
        return TrainingSet(
            self.pictures[indices],
            {head: values[indices] for head, values in self.targets.items()},
            {head: values[indices] for head, values in self.weights.items()},
        )


# Gets the faces of a batch (N, H, W) in 0..255, as they were changed for it, and what they should be answered
# with; returns what they should be answered with now.
Teach = Callable[[Grey, TrainingSet], TrainingSet]


def as_input(pictures: npt.NDArray[np.uint8] | Grey) -> Grey:
    """Faces (N, H, W) in 0..255 as the networks take them: (N, H, W, 1) float32 in 0..1."""
    scaled: Grey = np.asarray(pictures, np.float32)[..., None] / np.float32(255)
    return scaled


class Batches(keras.utils.PyDataset):
    """Whole batches in a new order each epoch; the faces that fill no batch wait for another epoch.

    All chance comes from `(seed, epoch, batch)`, so that a training that was stopped goes on as if it had not
    been. `teach` has its say of each batch. `mixup` (0: none) is the alpha of mixup (Zhang et al. 2018). Each
    worker of a `group` changes all faces of a batch, so that chance falls as for one, and gets its part of
    them.
    """

    def __init__(
        self,
        training_set: TrainingSet,
        batch: int,
        seed: int,
        augmentation: Augmentation | None,
        epoch: int = 0,
        *,
        mixup: float = 0.0,
        group: WorkerGroup = ALONE,
        teach: Teach | None = None,
    ) -> None:
        """Batches of `batch` faces, or of all where there are fewer, those of `epoch` first."""
        super().__init__()
        self._mixup, self._group, self._teach = mixup, group, teach
        self._training_set, self._batch, self._seed = training_set, min(batch, len(training_set)), seed
        self._augmentation = augmentation
        self.start(epoch)

    def __len__(self) -> int:
        """How many whole batches an epoch has."""
        return len(self._training_set) // self._batch

    def __getitem__(self, index: int) -> tuple[Any, Any, Any]:
        """Faces (batch, 48, 48, 1) float32, and each head's targets and weights."""
        own = self._order[index * self._batch : (index + 1) * self._batch]
        return self.prepared(self._training_set.some(own), index)

    def prepared(self, chosen: TrainingSet, index: int) -> tuple[Any, Any, Any]:
        """A batch, the one at `index` of its epoch, as the network gets it."""
        pictures: npt.NDArray[np.uint8] | Grey = chosen.pictures
        rng = np.random.default_rng([self._seed, self._epoch, index])
        if self._augmentation:
            pictures = np.stack([self._augmentation.apply(p, rng) for p in chosen.pictures])
        if self._teach:
            chosen = self._teach(np.asarray(pictures, np.float32), chosen)
        if self._mixup:
            pictures, chosen = mixed_up(pictures, chosen, self._mixup, rng)
        own = self._group.own(len(pictures))
        pictures = pictures[own]
        targets = tuple(values[own] for values in chosen.targets.values())
        weights = tuple(values[own] for values in chosen.weights.values())
        if len(targets) == 1:  # Keras takes a lone head bare
            return as_input(pictures), targets[0], weights[0]
        return as_input(pictures), targets, weights

    def start(self, epoch: int) -> None:
        """Give the batches of this epoch from now on.

        Keras's own `on_epoch_end` won't do: it is also called when a model is built, before any epoch.
        """
        self._epoch = epoch
        self._order = np.random.default_rng([self._seed, epoch]).permutation(len(self._training_set))


def mixed_up(
    pictures: npt.NDArray[np.uint8] | Grey, training_set: TrainingSet, alpha: float, rng: np.random.Generator
) -> tuple[Grey, TrainingSet]:
    """Each of `pictures` (N, H, W) mixed with another of them, and what should be said of the mixture.

    A face that counts nothing for a head brings nothing to the mixture's answer there, and takes its share
    from the mixture's weight.
    """
    other = rng.permutation(len(pictures))
    share = rng.beta(alpha, alpha, len(pictures)).astype(np.float32)
    both = share[:, None, None] * pictures + (1 - share[:, None, None]) * pictures[other]
    targets: dict[str, npt.NDArray[np.float32]] = {}
    weights: dict[str, npt.NDArray[np.float32]] = {}
    for head, answers in training_set.targets.items():
        one = share * training_set.weights[head]
        two = (1 - share) * training_set.weights[head][other]
        weights[head] = np.asarray(one + two, np.float32)
        total = np.maximum(weights[head], np.float32(1e-6))[:, None]
        mixture = (one[:, None] * answers + two[:, None] * answers[other]) / total
        targets[head] = np.asarray(mixture, np.float32)
    return both.astype(np.float32), TrainingSet(training_set.pictures, targets, weights)


def one_hot(labels: npt.NDArray[np.int64], classes: int, smoothing: float = 0.0) -> npt.NDArray[np.float32]:
    """Labels (N,) as class shares (N, classes), with `smoothing` (0..1) spread evenly over all classes."""
    shares: npt.NDArray[np.float32] = np.eye(classes, dtype=np.float32)[labels]
    return shares * np.float32(1 - smoothing) + np.float32(smoothing / classes)


def vote_shares(votes: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """FER+ votes (N, 10) as shares (N, 8) of its expressions, and a weight (N,) of 1 or 0.

    Single votes are dropped. A face counts nothing if half of the ten people saw no face or didn't know, or
    if no vote is left.
    """
    expressions = votes[:, :8].astype(np.float32)
    expressions[expressions == 1] = 0
    total = expressions.sum(axis=1)
    counts = (total > 0) & (votes[:, 8] < 5) & (votes[:, 9] < 5)
    shares = np.where(counts[:, None], expressions / np.maximum(total, 1)[:, None], np.float32(0))
    return shares.astype(np.float32), counts.astype(np.float32)
