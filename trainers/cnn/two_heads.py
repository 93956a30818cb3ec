"""How networks with two heads, FER-2013's labels and FER+'s votes, are compiled and what they are taught."""

from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from trainers.cnn.batches import TrainingSet, one_hot, vote_shares
from trainers.cnn.distillation import mean_predictions
from trainers.cnn.losses import GroupedCrossEntropy
from trainers.cnn.recipe import Recipe
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES
from trainers.data.faces import FaceSet
from trainers.run_options import ExperimentError

HEADS: Mapping[str, int] = {"original": len(FER_CLASSES), "ferplus": len(FERPLUS_CLASSES)}
_SPARED_FROM_DECAY = ["bias", "gamma", "beta"]


def compile_two_heads(config: Recipe, model: keras.Model, steps: int) -> None:
    """SGD with warm-up and cosine; `steps` are those of an epoch."""
    rate = keras.optimizers.schedules.CosineDecay(
        0.0,
        steps * max(1, config.epochs - config.warmup),
        warmup_target=config.learning_rate,
        warmup_steps=steps * config.warmup,
    )
    optimizer = keras.optimizers.SGD(
        rate,
        momentum=config.momentum,
        nesterov=True,
        weight_decay=config.weight_decay,
        use_ema=config.ema > 0,
        ema_momentum=config.ema,
        ema_overwrite_frequency=None,
    )
    optimizer.exclude_from_weight_decay(var_names=_SPARED_FROM_DECAY)
    votes_loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    losses = [GroupedCrossEntropy(FER_CLASSES, config.groups), votes_loss]
    # XLA takes longer to compile than it saves: slower than plain TensorFlow on a processor.
    model.compile(optimizer, losses, loss_weights=[1.0, config.votes], jit_compile=False)


def two_head_lessons(
    config: Recipe, faces: FaceSet, label_weights: npt.NDArray[np.float32] | None = None
) -> TrainingSet:
    """What the network should say to each face; `label_weights` (N,) say how much each label counts.

    Raises ExperimentError where the faces have no votes, or a teacher can't be used.
    """
    if faces.votes is None:
        raise ExperimentError(
            "this network learns from FER+'s votes too, and the data has none (ferplus_votes)"
        )
    shares, counts = vote_shares(faces.votes)
    original = one_hot(faces.labels, HEADS["original"], config.smoothing)
    if config.teachers:
        paths = [Path(name) for name in config.teachers.split(",")]
        labels, votes = mean_predictions(paths, faces, config.threads)
        original = np.asarray((1 - config.taught) * original + config.taught * labels, np.float32)
        # Where FER+'s people saw no expression, the teachers' word is all there is.
        share = np.where(counts > 0, np.float32(config.taught), np.float32(1))[:, None]
        shares = np.asarray((1 - share) * shares + share * votes, np.float32)
        counts = np.ones_like(counts)
    return TrainingSet(
        np.asarray(faces.pictures),
        {"original": original, "ferplus": shares},
        {
            "original": np.ones(len(faces), np.float32) if label_weights is None else label_weights,
            "ferplus": counts,
        },
    )
