"""The network that the app ships with: residual, squeeze-excite, taught by labels and by FER+'s votes."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainers.run_options import ExperimentError, RunOptions, override

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

    from trainers.cnn.batches import TrainingSet
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.data.faces import FaceSet

SUMMARY = "residual squeeze-excite net, 48x48 grey, 7 classes; also learns from the FER+ votes"
HEADS = {"original": 7, "ferplus": 8}
_SPARED_FROM_DECAY = ["bias", "gamma", "beta"]


@dataclass(frozen=True)
class FlagshipConfig:
    """All that decides a training run, beside the faces.

    The learning rate climbs for `warmup` epochs and falls to zero on half a cosine. `weight_decay` is
    Keras's: it is multiplied by the learning rate, and spares biases and norms. `ema` is the decay of the
    running mean of the weights, which is what gets exported (0: none is kept). `votes` weighs the loss of
    FER+'s head against the other's, and `groups` that of telling negative from the rest against that of
    telling all classes apart (see `GroupedCrossEntropy`); `squeeze` is for squeeze-excite. `bf16` computes in
    bfloat16 where the processor has it, which is faster. `start` names what to begin from (warm restart,
    Loshchilov and Hutter 2017): a weights file of an earlier run, an exported network, `FILE.onnx`, or the
    first of an ensemble, `FILE.onnx#0`; without it, training begins from chance. `stay` (0..1) of the start's
    weights are mixed into those that it ends with (see `interpolate_weights`). `teachers` names ONNX files of
    earlier runs, separated by commas: `taught` (0..1) of the targets is then their mean prediction of the
    face and its mirror image (distillation, Hinton et al. 2015), and the rest the labels. The last eight are
    the augmentation's, see there; `mixup` is for `Batches`.
    """

    width: int = 24
    squeeze: bool = True
    votes: float = 1.0
    groups: float = 0.0
    dropout: float = 0.4
    epochs: int = 20
    warmup: int = 3
    batch: int = 128
    learning_rate: float = 0.1
    momentum: float = 0.9
    weight_decay: float = 5e-3
    ema: float = 0.999
    smoothing: float = 0.1
    holdout: float = 0.1
    bf16: bool = True
    threads: int = 2
    seed: int = 1
    start: str = ""
    stay: float = 0.0
    teachers: str = ""
    taught: float = 0.6
    mixup: float = 0.0
    rotation: float = 15.0
    zoom: float = 0.15
    shift: float = 0.12
    flip: float = 0.5
    light: float = 0.3
    contrast: float = 0.3
    erase: float = 0.5
    spoil: float = 0.0


CONFIG = FlagshipConfig()


def train(options: RunOptions) -> Path:
    """Train on FER-2013 with FER+'s votes and return `expression.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    if not 0 <= config.stay < 1 or (config.stay and not config.start):
        raise ExperimentError("stay is the share of a start's weights, from 0 to below 1, and needs a start")
    from trainers.cnn.pipeline import run

    return run(training_setup(config), config, options)


def training_setup(config: FlagshipConfig) -> "TrainingSetup":
    """How the flagship is built, compiled and taught."""
    from trainers.cnn.augmentation import Augmentation
    from trainers.cnn.networks import residual_network
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.cnn.training import StoppingRule

    return TrainingSetup(
        trainer="trainers.experiments.flagship",
        architecture=(
            f"residual squeeze-excite net: stem of {config.width} channels, then two blocks each of "
            f"{2 * config.width}, {4 * config.width} and {8 * config.width} at 24, 12 and 6 pixels"
        ),
        build=functools.partial(residual_network, HEADS, config.width, config.dropout, config.squeeze),
        compile=functools.partial(_compile, config),
        make_training_set=functools.partial(_make_training_set, config),
        stopping=StoppingRule(config.epochs),
        augmentation=Augmentation(
            rotation=config.rotation,
            zoom=config.zoom,
            shift=config.shift,
            flip=config.flip,
            light=config.light,
            contrast=config.contrast,
            erase=config.erase,
            spoil=config.spoil,
        ),
        mixup=config.mixup,
        start=config.start,
        stay=config.stay,
        data_set="FER-2013 (Goodfellow et al. 2013) with the votes of FER+ (Barsoum et al. 2016)",
    )


def _compile(config: FlagshipConfig, model: "keras.Model", steps: int) -> None:
    """SGD with warm-up and cosine; `steps` are those of an epoch."""
    import keras

    from trainers.cnn.losses import GroupedCrossEntropy
    from trainers.data.classes import FER_CLASSES

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


def _make_training_set(config: FlagshipConfig, faces: "FaceSet") -> "TrainingSet":
    import numpy as np

    from trainers.cnn.batches import TrainingSet, one_hot, vote_shares

    if faces.votes is None:
        raise ExperimentError(
            "the flagship learns from FER+'s votes too, and the data has none (ferplus_votes)"
        )
    shares, counts = vote_shares(faces.votes)
    pictures = np.asarray(faces.pictures)
    original = one_hot(faces.labels, HEADS["original"], config.smoothing)
    if config.teachers:
        from trainers.cnn.distillation import mean_predictions

        paths = [Path(name) for name in config.teachers.split(",")]
        labels, votes = mean_predictions(paths, faces, config.threads)
        original = np.asarray((1 - config.taught) * original + config.taught * labels, np.float32)
        # Where FER+'s people saw no expression, the teachers' word is all there is.
        share = np.where(counts > 0, np.float32(config.taught), np.float32(1))[:, None]
        shares = np.asarray((1 - share) * shares + share * votes, np.float32)
        counts = np.ones_like(counts)
    return TrainingSet(
        pictures,
        {"original": original, "ferplus": shares},
        {"original": np.ones(len(faces), np.float32), "ferplus": counts},
    )
