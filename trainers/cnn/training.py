"""The training of an expression network: Keras's loop, which keeps a checkpoint, a log and the best epoch."""

import csv
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from trainers.cnn.backend import keras
from trainers.cnn.batches import Batches, as_input
from trainers.cnn.checkpoint import (
    BEST,
    NAME,
    TrainingState,
    check_same_run,
    read_state,
    read_weights,
    write_checkpoint,
)
from trainers.cnn.ema import apply_ema, ema_weights, has_ema, update_batch_norms
from trainers.data.classes import FER_CLASSES, NEGATIVE
from trainers.data.faces import FaceSet
from trainers.metrics import accuracy, cross_entropy, negative_or_not, softmax
from trainers.run_options import AfterEpoch
from trainers.worker_group import ALONE, WorkerGroup
from trainers.writing import whole_file

LOG = "log.csv"
# What doesn't change the training itself, so a resumed run may ask for something else.
_MAY_CHANGE = frozenset({"threads", "bf16"})

Logits = npt.NDArray[np.float32]


class TrainingStopped(KeyboardInterrupt):
    """Ctrl-C ended the training; the message says what is kept."""


@dataclass(frozen=True)
class StoppingRule:
    """How long to train: at most `epochs`, and at most `patience` of them (0: any) without progress."""

    epochs: int
    patience: int = 0


def train_network(
    model: keras.Model,
    batches: Callable[[int], Batches],
    holdout: FaceSet,
    stopping: StoppingRule,
    *,
    config: Any,
    out: Path,
    resume: bool = False,
    files: Mapping[str, str] | None = None,
    after_epoch: AfterEpoch | None = None,
    group: WorkerGroup = ALONE,
) -> TrainingState:
    """Train the compiled `model`, whose first output is FER-2013's classes, and leave the result in it.

    That is the best epoch on the hold-out where `stopping` has patience, and else the last; averaged weights
    where the optimiser keeps them. `batches` makes the batches from an epoch on. `out` gets the checkpoint of
    the last whole epoch, the best weights and a log. `files` are the checksums of those that the training
    depends on (`file_hashes`). `after_epoch` gets each whole epoch's record once it is kept; what it raises
    ends the training there. `group` are the workers that share it. Raises Stopped on Ctrl-C, and
    CheckpointError where `resume` finds no checkpoint that fits `config`, a dataclass, and `files`.
    """
    out.mkdir(parents=True, exist_ok=True)
    state = TrainingState(asdict(config), data=holdout.sha256, files=dict(files or {}))
    model.optimizer.build(model.trainable_variables)
    _build_losses(model)
    if resume:
        state = read_state(out / NAME)
        check_same_run(state, asdict(config), _MAY_CHANGE, holdout.sha256, files)
        read_weights(model, out / NAME)
    else:
        write_checkpoint(model, state, out / NAME)
    monitor = HoldoutMonitor(state, stopping, holdout, out, after_epoch=after_epoch, group=group)
    if not monitor.done():
        try:
            _fit(model, batches(state.epoch), stopping, state, monitor)
        except KeyboardInterrupt as stop:
            raise TrainingStopped(
                f"stopped in epoch {state.epoch + 1}; {state.epoch} whole epochs are kept in "
                f"{out / NAME}, and --resume goes on from there"
            ) from stop
    read_weights(model, out / (BEST if stopping.patience and (out / BEST).exists() else NAME))
    if has_ema(model):
        apply_ema(model)
        update_batch_norms(model, batches(state.epoch))
    return state


def _build_losses(model: keras.Model) -> None:
    """Make what the losses count with: TensorFlow would trace the first step twice for it."""
    outputs = keras.tree.map_structure(
        lambda output: keras.ops.zeros((1, *output.shape[1:]), output.dtype), model.output
    )
    model.compute_loss(y=outputs, y_pred=outputs)
    model.compute_metrics(None, outputs, outputs)
    model.reset_metrics()


def _fit(
    model: keras.Model,
    batches: Batches,
    stopping: StoppingRule,
    state: TrainingState,
    monitor: "HoldoutMonitor",
) -> None:
    callbacks = [
        ProgressBar(stopping.epochs, state.epoch),
        EpochSeeder(batches, state.config["seed"]),
        monitor,
    ]
    model.fit(
        batches,
        epochs=stopping.epochs,
        initial_epoch=state.epoch,
        shuffle=False,  # the batches are shuffled, and in a way that can be repeated
        verbose=0,
        callbacks=callbacks,
    )


def predict_logits(model: keras.Model, faces: FaceSet) -> list[Logits]:
    """Logits (N, classes) of each head, for grey faces of the network's size."""
    outputs = model.predict(as_input(np.asarray(faces.pictures)), batch_size=256, verbose=0)
    return [
        np.asarray(head, np.float32) for head in (outputs if isinstance(outputs, list | tuple) else [outputs])
    ]


class HoldoutMonitor(keras.callbacks.Callback):
    """Behind each epoch: judges it on the hold-out, logs it, keeps it, and ends a settled training."""

    def __init__(
        self,
        state: TrainingState,
        stopping: StoppingRule,
        holdout: FaceSet,
        out: Path,
        *,
        after_epoch: AfterEpoch | None = None,
        group: WorkerGroup = ALONE,
    ) -> None:
        """Go on from `state`, which is kept up to date; files go to the folder `out`."""
        super().__init__()
        self.state, self._stopping, self._holdout, self._out = state, stopping, holdout, out
        self._after_epoch, self._group = after_epoch, group
        self._began = 0.0

    def done(self) -> bool:
        """Whether the stopping rule ends the training here."""
        settled = bool(self._stopping.patience) and self.state.waited >= self._stopping.patience
        return settled or self.state.epoch >= self._stopping.epochs

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Keras starts an epoch."""
        self._began = time.monotonic()

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Keras has ended an epoch."""
        learned = self._group.average_numbers({"loss": float((logs or {})["loss"])})
        record = {"epoch": epoch + 1, **learned, **self._judge()}
        record["seconds"] = time.monotonic() - self._began
        state = self.state
        best = state.best_loss is None or record["holdout_loss"] < state.best_loss
        state.epoch, state.waited = epoch + 1, 0 if best else state.waited + 1
        state.history.append(record)
        if best:
            state.best_loss = record["holdout_loss"]
            write_checkpoint(self.model, state, self._out / BEST)
        write_checkpoint(self.model, state, self._out / NAME)
        _write_log(state.history, self._out / LOG)
        tqdm.write("  ".join(f"{name} {value:.4g}" for name, value in record.items()), file=sys.stdout)
        if self._after_epoch is not None:
            self._after_epoch(record)
        if self.done():
            self.model.stop_training = True

    def _judge(self) -> dict[str, float]:
        with ema_weights(self.model):
            logits = predict_logits(self.model, self._holdout)[0]
        probabilities, labels = softmax(logits), self._holdout.labels
        negative = negative_or_not(probabilities, labels, FER_CLASSES, NEGATIVE)
        return {
            "holdout_loss": cross_entropy(logits, labels),
            "holdout_accuracy": accuracy(labels, probabilities.argmax(axis=1)),
            "holdout_negative": accuracy(negative.truth, negative.score >= 0.5),
        }


class EpochSeeder(keras.callbacks.Callback):
    """Lets batches and dropout depend on seed and epoch alone: a resumed training is the unbroken one."""

    def __init__(self, batches: Batches, seed: int) -> None:
        """All chance of a training on `batches` comes from `seed`."""
        super().__init__()
        self._batches, self._seed = batches, seed

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Keras starts an epoch."""
        self._batches.start(epoch)
        # With torch, dropout draws from torch's own chance instead of its layer's.
        keras.utils.set_random_seed(int(np.random.default_rng([self._seed, epoch]).integers(1 << 31)))
        for number, layer in enumerate(self.model.layers):
            generator = getattr(layer, "seed_generator", None)
            if generator is not None:
                drawn = np.random.default_rng([self._seed, number, epoch]).integers(1 << 31)
                generator.state.assign(np.array([drawn, 0], "uint32").astype(generator.state.dtype))


class ProgressBar(keras.callbacks.Callback):
    """One bar for the whole training, with the time left; rarely drawn where nobody watches."""

    def __init__(self, epochs: int, done: int) -> None:
        """A bar of `epochs`, of which so many are done already."""
        super().__init__()
        self._epochs, self._done = epochs, done
        self._bar: tqdm[None] | None = None

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        """Keras starts."""
        steps = self.params["steps"]
        pause = 0.2 if sys.stderr.isatty() else 60.0
        self._bar = tqdm(
            total=self._epochs * steps, initial=self._done * steps, unit="batch", mininterval=pause
        )

    def on_epoch_begin(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Keras starts an epoch."""
        if self._bar is not None:
            self._bar.set_description(f"epoch {epoch + 1} of at most {self._epochs}", refresh=False)

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        """Keras has learned from one batch."""
        if self._bar is not None:
            self._bar.update()

    def on_train_end(self, logs: dict[str, Any] | None = None) -> None:
        """Keras ends."""
        if self._bar is not None:
            self._bar.close()


def _write_log(history: list[dict[str, float]], path: Path) -> None:
    with whole_file(path) as draft, draft.open("w", newline="") as file:
        writer = csv.DictWriter(file, list(history[0]))
        writer.writeheader()
        writer.writerows(history)
