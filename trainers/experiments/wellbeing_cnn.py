"""The published system's CNN, on FER-2013."""

import functools
from dataclasses import dataclass
from pathlib import Path

from trainers.experiments import RunOptions, override

SUMMARY = "CNN of the published system: five convolutions, three dense layers, 48x48 grey, 7 classes"


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


def train(options: RunOptions) -> Path:
    """Train on FER-2013 and return `expression.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    # Keras takes seconds to load, which listing the experiments should not.
    from trainers.cnn.augmentation import Augmentation
    from trainers.cnn.backend import keras
    from trainers.cnn.batches import Lessons, one_hot
    from trainers.cnn.course import Recipe, run
    from trainers.cnn.networks import published_network
    from trainers.cnn.training import Plan
    from trainers.data.classes import FER_CLASSES
    from trainers.data.faces import FaceSet

    def compile_model(model: keras.Model, steps: int) -> None:
        model.compile(
            keras.optimizers.Adam(config.learning_rate),
            keras.losses.CategoricalCrossentropy(from_logits=True),
        )

    def teach(faces: FaceSet) -> Lessons:
        import numpy as np

        weights = np.ones(len(faces), np.float32)
        targets = one_hot(faces.labels, len(FER_CLASSES))
        return Lessons(np.asarray(faces.pictures), {"original": targets}, {"original": weights})

    light = Augmentation(rotation=10, zoom=0, shift=0.08, flip=0.5, light=0, contrast=0, erase=0)
    recipe = Recipe(
        trainer="trainers.experiments.wellbeing_cnn",
        architecture=(
            "five 3x3 convolutions (16, 32, 64, 128, 128) with batch norm and pooling, "
            "dense layers of 256, 128 and 64"
        ),
        build=functools.partial(
            published_network, len(FER_CLASSES), config.dropout_first, config.dropout_second
        ),
        compile=compile_model,
        teach=teach,
        plan=Plan(config.epochs, config.patience),
        augmentation=light if config.augment else None,
    )
    return run(recipe, config, options)
