"""A training of the landscape painter from beginning to end, within steps or minutes."""

import time
from collections.abc import Callable
from pathlib import Path

from trainers.gan.checkpoint import read_checkpoint
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.landscapes.from_onnx import SUFFIX
from trainers.gan.landscapes.training import LandscapeLosses, LandscapeTraining
from trainers.gan.loop import Intervals, run_training
from trainers.gan.photos import Cuts


def train(
    config: LandscapeConfig,
    photos: Cuts,
    out: Path,
    resume: bool = False,
    *,
    features: EfficientNetLite | None = None,
    clock: Callable[[], float] = time.monotonic,
    on_step: Callable[[int], None] | None = None,
) -> LandscapeTraining:
    """Train until `config.steps` or `config.minutes` are over; `features` are as of `LandscapeTraining`.

    What is kept in `out`, and how it may stop, says `run_training`. Raises CheckpointError where a checkpoint
    can't be read or is of other networks.
    """
    training = LandscapeTraining(config, features)
    if config.start and not resume:
        start = Path(config.start)
        if start.suffix == SUFFIX:
            training.start_from_file(start)
        else:
            training.start_from(read_checkpoint(start))
    run_training(
        training,
        lambda: training.run_step(photos),
        LandscapeLosses,
        out,
        Intervals(config.log_every, config.sheet_every, checkpoint_seconds=config.save_seconds),
        steps=config.steps,
        resume=resume,
        time_left=lambda: time_left(training),
        clock=clock,
        on_step=on_step,
    )
    return training


def time_left(training: LandscapeTraining) -> str:
    """How long the training will go on, in words, by how long it took so far."""
    done = training.progress
    left = training.seconds * (1 - done) / done if done else 0.0
    return f"{left / 60:.0f} min left"
