"""The network that the app ships with: residual, squeeze-excite, taught by labels and by FER+'s votes."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainers.cnn.recipe import Recipe
from trainers.run_options import ExperimentError, RunOptions, override
from trainers.search_space import Between, SearchSpace

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    from trainers.cnn.pipeline import TrainingSetup

SUMMARY = "residual squeeze-excite net, 48x48 grey, 7 classes; also learns from the FER+ votes"


@dataclass(frozen=True)
class FlagshipConfig(Recipe):
    """All that decides a training run, beside the faces; see `Recipe` for what isn't the flagship's own.

    `width` is that of the stem, and `squeeze` is for squeeze-excite. `start` names what to begin from (warm
    restart, Loshchilov and Hutter 2017): a weights file of an earlier run, an exported network, `FILE.onnx`,
    or the first of an ensemble, `FILE.onnx#0`; without it, training begins from chance. `stay` (0..1) of the
    start's weights are mixed into those that it ends with (see `interpolate_weights`).
    """

    width: int = 24
    squeeze: bool = True
    start: str = ""
    stay: float = 0.0


CONFIG = FlagshipConfig()
CAN_SHARE = True  # by several workers of a cluster
SEARCH = SearchSpace({
    "learning_rate": Between(0.02, 0.3, log=True),
    "weight_decay": Between(5e-4, 1e-2, log=True),
    "dropout": (0.0, 0.2, 0.4),
    "smoothing": (0.0, 0.1),
    "erase": (0.0, 0.3, 0.5),
    "spoil": (0.0, 0.1, 0.25),
    "mixup": (0.0, 0.2),
})  # fmt: skip


def train(options: RunOptions) -> Path:
    """Train on FER-2013 with FER+'s votes and return `expression.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    if not 0 <= config.stay < 1 or (config.stay and not config.start):
        raise ExperimentError("stay is the share of a start's weights, from 0 to below 1, and needs a start")
    from trainers.cnn.pipeline import run

    return run(training_setup(config), config, options)


def training_setup(config: FlagshipConfig) -> "TrainingSetup":
    """How the flagship is built, compiled and taught."""
    from trainers.cnn.networks import residual_network
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.cnn.training import StoppingRule
    from trainers.cnn.two_heads import HEADS, compile_two_heads, two_head_lessons, two_head_teacher

    return TrainingSetup(
        trainer="trainers.experiments.flagship",
        architecture=(
            f"residual squeeze-excite net: stem of {config.width} channels, then two blocks each of "
            f"{2 * config.width}, {4 * config.width} and {8 * config.width} at 24, 12 and 6 pixels"
        ),
        build=functools.partial(residual_network, HEADS, config.width, config.dropout, config.squeeze),
        compile=functools.partial(compile_two_heads, config),
        make_teacher=functools.partial(two_head_teacher, config),
        make_training_set=functools.partial(two_head_lessons, config),
        stopping=StoppingRule(config.epochs),
        augmentation=config.augmentation(),
        mixup=config.mixup,
        start=config.start,
        stay=config.stay,
        data_set="FER-2013 (Goodfellow et al. 2013) with the votes of FER+ (Barsoum et al. 2016)",
    )
