"""A training of the landscape painter from beginning to end, within steps or minutes."""

import time
from collections.abc import Callable
from pathlib import Path

from trainers.gan.checkpoint import read_checkpoint
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.landscapes.export import export_unjudged
from trainers.gan.landscapes.from_onnx import SUFFIX
from trainers.gan.landscapes.training import LandscapeLosses, LandscapeTraining
from trainers.gan.loop import Intervals, run_training
from trainers.gan.photos import Cuts
from trainers.run_options import AfterEpoch
from trainers.worker_group import ALONE, WorkerGroup

KEPT = "kept"


def train(
    config: LandscapeConfig,
    photos: Cuts,
    out: Path,
    resume: bool = False,
    *,
    features: EfficientNetLite | None = None,
    clock: Callable[[], float] = time.monotonic,
    on_step: Callable[[int], None] | None = None,
    on_kept: AfterEpoch | None = None,
    group: WorkerGroup = ALONE,
) -> LandscapeTraining:
    """Train until `config.steps` or `config.minutes` are over; `features` and `group` are as of
    `LandscapeTraining`.

    What is kept in `out`, and how it may stop, says `run_training`; beside it the painters of
    `config.keep_minutes` lie in `kept/`, each named by its core-minutes. What a step took is printed at the
    end. Raises CheckpointError where a checkpoint can't be read or is of other networks, and ExportError
    where a painter can't be kept.
    """
    training = LandscapeTraining(config, features, group)
    if config.start and not resume:
        start = Path(config.start)
        if start.suffix == SUFFIX:
            training.start_from_file(start)
        else:
            training.start_from(read_checkpoint(start))

    def after_step(step: int) -> None:
        keeper.keep_if_due()
        if on_step:
            on_step(step)

    keeper = _Keeper(training, out / KEPT)
    run_training(
        training,
        lambda: training.run_step(photos),
        LandscapeLosses,
        out,
        _intervals(config, group),
        steps=config.steps,
        resume=resume,
        time_left=lambda: time_left(training),
        clock=clock,
        on_step=after_step,
        on_kept=on_kept,
    )
    if training.step:
        print(training.cost.in_words(training.step))
    return training


def _intervals(config: LandscapeConfig, group: WorkerGroup) -> Intervals:
    """Checkpoints go by time, but where workers have to keep them together, by steps."""
    if group.size > 1:
        return Intervals(config.log_every, config.sheet_every, checkpoint=config.sheet_every)
    return Intervals(config.log_every, config.sheet_every, checkpoint_seconds=config.save_seconds)


class _Keeper:
    """Keeps the painter of a moment as a file, whenever so many core-minutes more are over."""

    def __init__(self, training: LandscapeTraining, folder: Path) -> None:
        self._training, self._folder = training, folder
        self._seconds = 60 * training.config.keep_minutes
        self._parts: int | None = None  # of that length were over at the last look

    def keep_if_due(self) -> None:
        if not self._seconds:
            return
        parts = int(self._training.cost.seconds // self._seconds)
        if self._parts is not None and parts > self._parts:
            minutes = round(parts * self._training.config.keep_minutes)
            export_unjudged(self._training, self._folder / f"painter-{minutes:05d}.onnx")
        self._parts = parts


def time_left(training: LandscapeTraining) -> str:
    """How long the training will go on, in words, by how long it took so far."""
    done = training.progress
    left = training.seconds * (1 - done) / done if done else 0.0
    return f"{left / 60:.0f} min left"
