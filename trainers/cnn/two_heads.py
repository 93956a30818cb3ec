"""How networks with two heads, FER-2013's labels and FER+'s votes, are compiled and what they are taught."""

from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np
import numpy.typing as npt

from trainers.cnn.augmentation import Grey
from trainers.cnn.batches import Teach, TrainingSet, one_hot, vote_shares
from trainers.cnn.distillation import Shares, Teachers, mean_predictions
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
    lessons = TrainingSet(
        np.asarray(faces.pictures),
        {"original": one_hot(faces.labels, HEADS["original"], config.smoothing), "ferplus": shares},
        {
            "original": np.ones(len(faces), np.float32) if label_weights is None else label_weights,
            "ferplus": counts,
        },
    )
    if not config.teachers or config.views:
        return lessons
    return _taught(lessons, mean_predictions(_teachers(config), faces, config.threads), config.taught)


def two_head_teacher(config: Recipe) -> Teach | None:
    """Has the teachers look at the faces of each batch as they were changed for it; None without `views`.

    Raises ExperimentError where a teacher can't be used, or there is none.
    """
    if not config.views:
        return None
    if not config.teachers:
        raise ExperimentError("views are what the teachers look at, and there are none (teachers=FILE.onnx)")
    teachers = Teachers(_teachers(config), config.threads)

    def teach(pictures: Grey, lessons: TrainingSet) -> TrainingSet:
        return _taught(lessons, teachers.opinions(list(np.rint(pictures).astype(np.uint8))), config.taught)

    return teach


def _teachers(config: Recipe) -> list[Path]:
    return [Path(name) for name in config.teachers.split(",")]


def _taught(lessons: TrainingSet, opinions: tuple[Shares, Shares], share: float) -> TrainingSet:
    """The same lessons, in which `share` (0..1) of the answers are what teachers say."""
    labels, votes = opinions
    counts = lessons.weights["ferplus"]
    # Where FER+'s people saw no expression, the teachers' word is all there is.
    of_votes = np.where(counts > 0, np.float32(share), np.float32(1))[:, None]
    targets = {
        "original": (1 - share) * lessons.targets["original"] + share * labels,
        "ferplus": (1 - of_votes) * lessons.targets["ferplus"] + of_votes * votes,
    }
    return TrainingSet(
        lessons.pictures,
        {head: np.asarray(values, np.float32) for head, values in targets.items()},
        {**lessons.weights, "ferplus": np.ones_like(counts)},
    )
