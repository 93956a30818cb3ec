"""Batches of training faces from shards: as those from memory, but for their order."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from trainers.cnn.augmentation import Augmentation
from trainers.cnn.batches import Batches, Teach, TrainingSet
from trainers.data.faces import FaceSet
from trainers.data.shards import Shards
from trainers.worker_group import ALONE, WorkerGroup


class ShardBatches(Batches):
    """Whole batches, read as they come; to ask for an earlier one begins the epoch anew."""

    def __init__(
        self,
        shards: Shards,
        make_training_set: Callable[[FaceSet], TrainingSet],
        batch: int,
        seed: int,
        augmentation: Augmentation | None,
        *,
        epoch: int = 0,
        mixup: float = 0.0,
        group: WorkerGroup = ALONE,
        teach: Teach | None = None,
    ) -> None:
        """Batches of `batch` faces, or of all where there are fewer, those of `epoch` first."""
        self._shards, self._make, self._faces = shards, make_training_set, min(batch, shards.count)
        nothing = TrainingSet(np.empty((0, 1, 1), np.uint8), {}, {})
        super().__init__(nothing, batch, seed, augmentation, epoch, mixup=mixup, group=group, teach=teach)

    def __len__(self) -> int:
        """How many whole batches an epoch has."""
        return self._shards.count // self._faces

    def __getitem__(self, index: int) -> tuple[Any, Any, Any]:
        """As of `Batches`."""
        if index < self._next:
            self._begin()
        while self._next <= index:
            self._last = next(self._stream)
            self._next += 1
        return self.prepared(self._make(self._last), index)

    def start(self, epoch: int) -> None:
        """Give the batches of this epoch from now on."""
        self._epoch = epoch
        self._begin()

    def _begin(self) -> None:
        self._stream: Iterator[FaceSet] = self._shards.batches(self._seed, self._epoch, self._faces)
        self._next = 0
