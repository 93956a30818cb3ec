"""The training of one row on one split: a checkpoint an epoch, and an end when time is up."""

import dataclasses
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

from trainers.cnn.backend import keras, precision
from trainers.cnn.checkpoint import (
    BEST,
    NAME,
    TrainingState,
    check_same_run,
    read_state,
    read_weights,
    write_checkpoint,
)
from trainers.cnn.ema import update_batch_norms
from trainers.cnn.start_weights import RANDOM
from trainers.cnn.training import EpochSeeder
from trainers.data.faces import FaceSet
from trainers.data.holdout import Indices, Split
from trainers.metrics import accuracy, cross_entropy
from trainers.published.batches import RowBatches, raw_outputs
from trainers.published.examples import Example, examples
from trainers.published.rows import Head, Row
from trainers.run_options import AfterEpoch

OUT_OF_TIME = "out of time"
PART = "part.weights.h5"  # of an epoch that is under way
_PLATEAU_FACTOR = 0.1
_NEARLY = 0.9  # of an epoch's time
_KEEP_EVERY = 600.0  # seconds; an epoch of a large network takes an hour
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


def compiled_model(row: Row, start: str, *, bf16: bool = False) -> keras.Model:
    """The row's network, ready to learn; it computes in bfloat16 with `bf16`, but for its last layer."""
    with precision(bf16):
        model = row.build(start)
    from_chance = row.optimizer_from_chance if start == RANDOM else None
    hinge = row.head is Head.HINGE
    loss = (
        keras.losses.CategoricalHinge() if hinge else keras.losses.CategoricalCrossentropy(from_logits=True)
    )
    share = keras.metrics.CategoricalAccuracy(name="accuracy")
    # XLA takes longer to compile than it saves: slower than plain TensorFlow on a processor.
    model.compile((from_chance or row.optimizer)(), loss, metrics=[share], jit_compile=False)
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
    after_epoch: AfterEpoch | None = None,
) -> Fold:
    """Train the compiled `model` on a split until the row's plan or the budget ends it; its best epoch stays.

    The means that batch norms go by follow the weights slowly. Where the budget ends the training, they are
    taken anew for the weights that stay, if held-out faces are told better by them; that epoch's record then
    has these figures, and "settled".

    Goes on from the checkpoint in `out` where there is one; raises CheckpointError where that is of another
    `config`. `after_epoch` gets the record of each epoch once it is kept.
    """
    out.mkdir(parents=True, exist_ok=True)
    state = _gone_on_with(model, TrainingState(dict(config)), out)
    seed = int(config["seed"])
    batches = RowBatches(row, faces, examples(faces, split.fit, row), seed, state.epoch)
    seeder = EpochSeeder(batches, seed)
    seeder.set_model(model)
    while not (stopped := _stopped(row, state, budget)):
        epoch = _Epoch(model, state, budget, out)
        seeder.on_epoch_begin(state.epoch)
        record = {"epoch": state.epoch + 1, **epoch.learn(batches, row.epochs)}
        record |= _judged(model, row, faces, split)
        record["seconds"], record["core_seconds"] = epoch.seconds(), epoch.core_seconds()
        _keep(model, row, state, record, out)
        print("  ".join(f"{name} {value:.4g}" for name, value in record.items()), flush=True)
        if after_epoch:
            after_epoch(record)
    read_weights(model, out / (BEST if (out / BEST).is_file() else NAME))
    if stopped == OUT_OF_TIME:
        seeder.on_epoch_begin(state.epoch)
        state = _with_settled_norms(model, row, faces, split, batches, state=state)
    return Fold(state, _best(state)["holdout_accuracy"], stopped)


def _best(state: TrainingState) -> dict[str, float]:
    return min(state.history, key=lambda record: record["holdout_loss"])


def _with_settled_norms(
    model: keras.Model, row: Row, faces: FaceSet, split: Split, batches: RowBatches, *, state: TrainingState
) -> TrainingState:
    """The state whose best epoch is told by norms that were taken anew, where `model` is better by them."""
    before = model.get_weights()
    update_batch_norms(model, batches)
    figures = _judged(model, row, faces, split)
    best = _best(state)
    if figures["holdout_loss"] >= best["holdout_loss"]:
        model.set_weights(before)
        return state
    settled = {**best, **figures, "settled": 1.0}
    history = [settled if record is best else record for record in state.history]
    return dataclasses.replace(state, history=history)


def _judged(model: keras.Model, row: Row, faces: FaceSet, split: Split) -> dict[str, float]:
    logits = raw_outputs(model, row, faces, split.holdout)
    held = row.scheme.labels(faces.labels)[split.holdout]
    return {
        "holdout_loss": held_out_loss(logits, held, row),
        "holdout_accuracy": accuracy(held, logits.argmax(axis=1)),
    }


def held_out_loss(logits: npt.NDArray[np.float32], labels: Indices, row: Row) -> float:
    """The row's own loss on held-out faces: logits (N, classes), labels (N,) of its scheme."""
    if row.head is not Head.HINGE:
        return cross_entropy(logits, labels)
    right = np.eye(logits.shape[1], dtype=bool)[labels]
    strongest_other = np.where(right, 0, logits).max(axis=1)  # none counts below zero, as Keras has it
    return float(np.maximum(0, 1 + strongest_other - logits[right]).mean())


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


class _Epoch:
    """One epoch that is under way, begun in this run or in one before."""

    def __init__(self, model: keras.Model, state: TrainingState, budget: Budget, out: Path) -> None:
        self._model, self._state, self._budget, self._out = model, state, budget, out
        self._began, self._core_began = budget.spent(), time.process_time()
        self._kept = self._began

    def seconds(self) -> float:
        """Seconds of the wall that it has taken."""
        return self._state.part.get("seconds", 0.0) + self._budget.spent() - self._began

    def core_seconds(self) -> float:
        """Seconds that cores have worked for it."""
        return self._state.part.get("core_seconds", 0.0) + time.process_time() - self._core_began

    def learn(self, batches: RowBatches, last: int) -> dict[str, float]:
        """Learn what isn't learned of it yet: its share (0..1), mean loss and accuracy.

        Where even the first one takes longer than was foreseen, it is broken off, which its share tells.
        """
        # Keras forgets what it has measured with every batch, so sums are kept here.
        sums = {"batch": 0.0, "faces": 0.0, "loss": 0.0, "accuracy": 0.0} | self._state.part
        ends = math.inf if self._state.epoch else self._budget.spent() + self._budget.left()
        numbers = range(int(sums["batch"]), len(batches))
        for number in tqdm(numbers, f"of {last} epochs", leave=False, disable=not sys.stderr.isatty()):
            batch = batches[number]
            metrics = self._model.train_on_batch(*batch, return_dict=True)
            sums["batch"], sums["faces"] = number + 1, sums["faces"] + len(batch[0])
            for name in ("loss", "accuracy"):
                sums[name] += float(metrics[name]) * len(batch[0])
            if self._budget.spent() > ends:
                break
            self._keep_now_and_then(sums)
        means = {name: sums[name] / sums["faces"] for name in ("loss", "accuracy")}
        return {"share": sums["batch"] / len(batches), **means}

    def _keep_now_and_then(self, sums: Mapping[str, float]) -> None:
        if self._budget.spent() - self._kept < _KEEP_EVERY:
            return
        self._kept = self._budget.spent()
        done = {**sums, "seconds": self.seconds(), "core_seconds": self.core_seconds()}
        write_checkpoint(self._model, dataclasses.replace(self._state, part=done), self._out / PART)


def _gone_on_with(model: keras.Model, new: TrainingState, out: Path) -> TrainingState:
    """The state of the checkpoint in `out` that has come furthest, whose weights `model` gets; else `new`."""
    model.optimizer.build(model.trainable_variables)
    known = [(read_state(path), path) for path in (out / NAME, out / PART) if path.is_file()]
    for state, _ in known:
        check_same_run(state, new.config, frozenset())
    if not known:
        return new
    state, path = max(known, key=lambda one: (one[0].epoch, bool(one[0].part)))
    read_weights(model, path)
    return state


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
    state.part = {}
    if row.plateau and state.waited and state.waited % row.plateau == 0:
        rate = model.optimizer.learning_rate
        rate.assign(rate * _PLATEAU_FACTOR)
    if best:
        state.best_loss = record["holdout_loss"]
        write_checkpoint(model, state, out / BEST)
    write_checkpoint(model, state, out / NAME)
    (out / PART).unlink(missing_ok=True)
