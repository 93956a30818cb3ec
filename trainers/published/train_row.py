"""The training of one row on one split: a checkpoint an epoch, and an end when time is up."""

import math
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from trainers.cnn.backend import keras
from trainers.cnn.checkpoint import (
    BEST,
    NAME,
    TrainingState,
    check_same_run,
    read_state,
    read_weights,
    write_checkpoint,
)
from trainers.cnn.training import EpochSeeder
from trainers.data.faces import FaceSet
from trainers.data.holdout import Indices, Split
from trainers.metrics import accuracy, cross_entropy
from trainers.published.batches import Example, RowBatches, as_logits, examples, raw_outputs
from trainers.published.rows import Head, Row

OUT_OF_TIME = "out of time"
_PLATEAU_FACTOR = 0.1
_NEARLY = 0.9  # of an epoch's time
_PROBED = 32  # faces, to see how fast a network learns and judges


class Budget:
    """The seconds that a training may take; `spent` of them are gone already."""

    def __init__(
        self, seconds: float = math.inf, spent: float = 0.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """So many `seconds`, from now on, of which `spent` are gone; `clock` tells the time."""
        self.seconds, self._spent, self._clock, self._began = seconds, spent, clock, clock()

    def left(self) -> float:
        """Seconds that are left; infinite without a limit."""
        return self.seconds - self.spent()

    def spent(self) -> float:
        """Seconds that are gone."""
        return self._spent + self._clock() - self._began

    def part(self, share: float, at_least: float = 0.0) -> "Budget":
        """A budget of its own that begins now, of a share (0..1) of the whole."""
        return Budget(max(at_least, share * self.seconds), clock=self._clock)


@dataclass(frozen=True)
class Fold:
    """One trained split: `accuracy` (0..1) on its held-out faces in its best epoch; why it `stopped`."""

    state: TrainingState
    accuracy: float
    stopped: str


def compiled_model(row: Row, start: str) -> keras.Model:
    """The row's network, ready to learn."""
    model = row.build(start)
    if row.head is Head.SOFTMAX:
        loss = keras.losses.CategoricalCrossentropy(from_logits=True)
        share: keras.metrics.Metric = keras.metrics.CategoricalAccuracy(name="accuracy")
    else:
        svm = row.head is Head.HINGE
        loss = keras.losses.Hinge() if svm else keras.losses.BinaryCrossentropy(from_logits=True)
        share = keras.metrics.BinaryAccuracy(name="accuracy", threshold=0.0)
    # XLA takes longer to compile than it saves: slower than plain TensorFlow on a processor.
    model.compile(row.optimizer(), loss, metrics=[share], jit_compile=False)
    return model


def train_fold(
    model: keras.Model,
    row: Row,
    faces: FaceSet,
    split: Split,
    budget: Budget,
    *,
    config: Mapping[str, Any],
    out: Path,
) -> Fold:
    """Train the compiled `model` on a split until the row's plan or the budget ends it; its best epoch stays.

    Goes on from the checkpoint in `out` where there is one; raises CheckpointError where that is of another
    `config`.
    """
    out.mkdir(parents=True, exist_ok=True)
    state = TrainingState(dict(config))
    model.optimizer.build(model.trainable_variables)
    if (out / NAME).is_file():
        state = read_state(out / NAME)
        check_same_run(state, config, frozenset())
        read_weights(model, out / NAME)
    seed = int(config["seed"])
    batches = RowBatches(row, faces, examples(faces, split.fit, row), seed, state.epoch)
    seeder = EpochSeeder(batches, seed)
    seeder.set_model(model)
    held = row.scheme.labels(faces.labels)[split.holdout]
    while not (stopped := _stopped(row, state, budget)):
        began = budget.spent()
        seeder.on_epoch_begin(state.epoch)
        # Where even the first epoch takes longer than was foreseen, it is broken off, which its share tells.
        limit = math.inf if state.epoch else budget.left()
        record = {"epoch": state.epoch + 1, **_learn(model, batches, row.epochs, budget, limit)}
        logits = as_logits(raw_outputs(model, row, faces, split.holdout), row)
        record["holdout_loss"] = held_out_loss(logits, held, row)
        record["holdout_accuracy"] = accuracy(held, logits.argmax(axis=1))
        record["seconds"] = budget.spent() - began
        _keep(model, row, state, record, out)
        print("  ".join(f"{name} {value:.4g}" for name, value in record.items()), flush=True)
    read_weights(model, out / (BEST if (out / BEST).is_file() else NAME))
    best = min(state.history, key=lambda record: record["holdout_loss"])
    return Fold(state, best["holdout_accuracy"], stopped)


def held_out_loss(logits: npt.NDArray[np.float32], labels: Indices, row: Row) -> float:
    """The row's own loss on held-out faces: logits (N, classes), labels (N,) of its scheme."""
    if row.head is not Head.HINGE:
        return cross_entropy(logits, labels)
    margins = (logits[:, 1] - logits[:, 0]) * np.where(labels == 1, 1, -1)
    return float(np.maximum(0, 1 - margins).mean())


def seconds_per_face(model: keras.Model, row: Row, faces: FaceSet, seed: int) -> tuple[float, float]:
    """Seconds to learn from a face, and to judge one; the compiled `model` is as before afterwards."""
    some = np.linspace(0, len(faces) - 1, min(_PROBED, row.batch, len(faces))).astype(int)
    batches = RowBatches(row, faces, [Example(int(face)) for face in some], seed)
    model.optimizer.build(model.trainable_variables)
    variables = [*model.variables, *model.optimizer.variables]
    before = [keras.ops.convert_to_numpy(variable).copy() for variable in variables]
    learns = _second_time(lambda: model.train_on_batch(*batches[0]))
    judges = _second_time(lambda: raw_outputs(model, row, faces, some))
    for variable, value in zip(variables, before, strict=True):
        variable.assign(value)
    return learns / len(some), judges / len(some)


def _second_time(do: Callable[[], object]) -> float:
    """How many seconds it takes once it is set up, which the first time does."""
    do()
    began = time.monotonic()
    do()
    return time.monotonic() - began


def _learn(
    model: keras.Model, batches: RowBatches, last: int, budget: Budget, limit: float
) -> dict[str, float]:
    """One epoch, or as much of it as `limit` seconds allow: its share (0..1), mean loss and accuracy."""
    ends, done, faces = budget.spent() + limit, 0, 0
    sums = {"loss": 0.0, "accuracy": 0.0}  # Keras forgets what it has measured with every batch
    for number in tqdm(
        range(len(batches)), f"of {last} epochs", leave=False, disable=not sys.stderr.isatty()
    ):
        batch = batches[number]
        metrics = model.train_on_batch(*batch, return_dict=True)
        done, faces = done + 1, faces + len(batch[0])
        for name in sums:
            sums[name] += float(metrics[name]) * len(batch[0])
        if budget.spent() > ends:
            break
    return {"share": done / len(batches), **{name: total / faces for name, total in sums.items()}}


def _stopped(row: Row, state: TrainingState, budget: Budget) -> str:
    """Why the training ends here; empty where it goes on."""
    if state.epoch >= row.epochs:
        return "all epochs"
    if row.patience and state.waited >= row.patience:
        return "settled"
    # Another epoch takes about as long as the last one: one that would not be finished isn't begun.
    if state.history and budget.left() < _NEARLY * state.history[-1]["seconds"]:
        return OUT_OF_TIME
    return ""


def _keep(model: keras.Model, row: Row, state: TrainingState, record: dict[str, float], out: Path) -> None:
    best = state.best_loss is None or record["holdout_loss"] < state.best_loss
    state.epoch, state.waited = int(record["epoch"]), 0 if best else state.waited + 1
    state.history.append(record)
    if row.plateau and state.waited and state.waited % row.plateau == 0:
        rate = model.optimizer.learning_rate
        rate.assign(rate * _PLATEAU_FACTOR)
    if best:
        state.best_loss = record["holdout_loss"]
        write_checkpoint(model, state, out / BEST)
    write_checkpoint(model, state, out / NAME)
