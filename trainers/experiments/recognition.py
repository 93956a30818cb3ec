"""dlib's face network, begun from what it knows of people: a teacher that has seen many more faces."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainers.cnn.recipe import Recipe
from trainers.recognition_weights import STAGES, RecognitionError, recognition_file
from trainers.run_options import ExperimentError, RunOptions, override
from trainers.search_space import Between, SearchSpace

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

    from trainers.cnn.pipeline import TrainingSetup

SUMMARY = "dlib's residual network, begun from telling people apart, faces enlarged to 96 pixels; a teacher"
_SIDES = (48, 150)  # the face's own, and dlib's


@dataclass(frozen=True)
class RecognitionConfig(Recipe):
    """All that decides a training run, beside the faces; see `Recipe` for what isn't its own.

    `side` is the pixels that a face of 48 is enlarged to. `stages` says how many of dlib's five stages there
    are. `recognition` begins from dlib's weights, which come in a package; without, from chance. `start`
    names the weights file of an earlier run to begin from instead, of the same stages, whatever its side.
    """

    dropout: float = 0.3
    epochs: int = 24
    warmup: int = 1
    batch: int = 64
    learning_rate: float = 0.03
    spoil: float = 0.1
    side: int = 96
    stages: int = 4
    recognition: bool = True
    start: str = ""


CONFIG = RecognitionConfig()
SEARCH = SearchSpace({
    "learning_rate": Between(0.003, 0.1, log=True),
    "weight_decay": Between(5e-4, 1e-2, log=True),
    "dropout": (0.0, 0.3, 0.5),
    "spoil": (0.0, 0.1, 0.25),
})  # fmt: skip


def train(options: RunOptions) -> Path:
    """Train on FER-2013 with FER+'s votes and return `expression.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    if not _SIDES[0] <= config.side <= _SIDES[1]:
        raise ExperimentError(f"side is from {_SIDES[0]} to {_SIDES[1]} pixels, not {config.side}")
    if not 1 <= config.stages <= len(STAGES):
        raise ExperimentError(f"stages is from 1 to {len(STAGES)}, not {config.stages}")
    try:
        setup = training_setup(config)
    except RecognitionError as error:
        raise ExperimentError(f"{error}; or begin from chance with --set recognition=no") from error
    from trainers.cnn.pipeline import run

    return run(setup, config, options)


def training_setup(config: RecognitionConfig) -> "TrainingSetup":
    """How it is built, compiled and taught. Raises RecognitionError where dlib's weights are missing."""
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.cnn.training import StoppingRule
    from trainers.cnn.two_heads import compile_two_heads, two_head_lessons, two_head_teacher

    return TrainingSetup(
        trainer="trainers.experiments.recognition",
        architecture=f"the first {config.stages} stages of dlib's residual network on faces enlarged to "
        f"{config.side} pixels" + (", begun from face recognition" if config.recognition else ""),
        build=functools.partial(_build, config),
        compile=functools.partial(compile_two_heads, config),
        make_teacher=functools.partial(two_head_teacher, config),
        make_training_set=functools.partial(two_head_lessons, config),
        stopping=StoppingRule(config.epochs),
        augmentation=config.augmentation(),
        mixup=config.mixup,
        start=config.start or (str(recognition_file()) if config.recognition else ""),
        data_set="FER-2013 (Goodfellow et al. 2013) with the votes of FER+ (Barsoum et al. 2016)"
        + (", begun from dlib's network that tells people apart (King 2017)" if config.recognition else ""),
        without_copies=True,
    )


def _build(config: RecognitionConfig) -> "keras.Model":
    from trainers.cnn.recognition_network import recognition_network
    from trainers.cnn.two_heads import HEADS

    return recognition_network(HEADS, config.side, config.dropout, STAGES[: config.stages])
