"""The published system's CNN, on FER-2013."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainers.run_options import RunOptions, override
from trainers.search_space import Between, SearchSpace

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

    from trainers.cnn.batches import TrainingSet
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.data.faces import FaceSet

SUMMARY = "CNN of the published system: five convolutions, three dense layers, 48x48 grey, 7 classes"
CLASSES = 7


@dataclass(frozen=True)
class WellbeingConfig:
    """All that decides a training run, beside the faces.

    The numbers are the publication's, which gives neither the share that is held out (0..1) nor the most
    epochs. `augment` turns on mirroring, shifts of 8 % and turns of 10 degrees, which it does not have.
    """

    learning_rate: float = 1e-3
    batch: int = 32
    patience: int = 15
    epochs: int = 200
    dropout_first: float = 0.8
    dropout_second: float = 0.4
    augment: bool = False
    holdout: float = 0.1
    bf16: bool = False
    threads: int = 1
    seed: int = 1


CONFIG = WellbeingConfig()
SEARCH = SearchSpace({
    "learning_rate": Between(1e-4, 1e-2, log=True),
    "batch": (32, 64, 128),
    "dropout_first": (0.4, 0.6, 0.8),
    "dropout_second": (0.2, 0.4),
    "augment": (False, True),
})  # fmt: skip


def train(options: RunOptions) -> Path:
    """Train on FER-2013 and return `expression.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    from trainers.cnn.pipeline import run

    return run(training_setup(config), config, options)


def training_setup(config: WellbeingConfig) -> "TrainingSetup":
    """How the published network is built, compiled and taught."""
    from trainers.cnn.augmentation import Augmentation
    from trainers.cnn.networks import published_network
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.cnn.training import StoppingRule

    light = Augmentation(rotation=10, zoom=0, shift=0.08, flip=0.5, light=0, contrast=0, erase=0)
    return TrainingSetup(
        trainer="trainers.experiments.wellbeing_cnn",
        architecture=(
            "five 3x3 convolutions (16, 32, 64, 128, 128) with batch norm and pooling, "
            "dense layers of 256, 128 and 64"
        ),
        build=functools.partial(published_network, CLASSES, config.dropout_first, config.dropout_second),
        compile=functools.partial(_compile, config),
        make_training_set=_make_training_set,
        stopping=StoppingRule(config.epochs, config.patience),
        augmentation=light if config.augment else None,
    )


def _compile(config: WellbeingConfig, model: "keras.Model", _: int) -> None:
    import keras

    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    # XLA takes longer to compile than it saves: slower than plain TensorFlow on a processor.
    model.compile(keras.optimizers.Adam(config.learning_rate), loss, jit_compile=False)


def _make_training_set(faces: "FaceSet") -> "TrainingSet":
    import numpy as np

    from trainers.cnn.batches import TrainingSet, one_hot

    answers = one_hot(faces.labels, CLASSES)
    counts = np.ones(len(faces), np.float32)
    return TrainingSet(np.asarray(faces.pictures), {"original": answers}, {"original": counts})
