"""EfficientNet-Lite, begun from ImageNet: a teacher that has seen other things than faces."""

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from trainers.cnn.recipe import Recipe
from trainers.lite_weights import HEAD, Size, WeightsError, weights_file
from trainers.run_options import ExperimentError, RunOptions, override
from trainers.search_space import Between, SearchSpace

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras
    import numpy as np
    import numpy.typing as npt

    from trainers.cnn.batches import TrainingSet
    from trainers.cnn.doubtful_labels import Mask
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.data.faces import FaceSet

SUMMARY = "EfficientNet-Lite0 to 2 begun from ImageNet, faces enlarged to 96 to 128 pixels; a teacher"
SIZES = {size.name.lower(): size for size in Size}
_SIDES = (48, 224)  # the face's own, and ImageNet's
_SHOWN = 100  # faces of the sheet


@dataclass(frozen=True)
class LiteConfig(Recipe):
    """All that decides a training run, beside the faces; see `Recipe` for what isn't its own.

    `size` is lite0, lite1 or lite2, and `side` the pixels that a face of 48 is enlarged to. `imagenet` begins
    from ImageNet's weights, which come in a package for each size; without, from chance. `features` is how
    many of the 1,280 channels of its last convolution there are, which hold an eighth of Lite0's weights.
    `start` names the weights file of an earlier run to begin from instead, of the same size, whatever its
    side: small pictures first and large ones at the end take a fraction of the time (Touvron et al. 2019).
    `judges` names ONNX files, with commas between several: a label that they and FER+'s people agree is wrong
    counts `doubt` (0..1), and without judges as much as any other.
    """

    dropout: float = 0.2
    epochs: int = 30
    warmup: int = 1
    batch: int = 64
    learning_rate: float = 0.03
    spoil: float = 0.1
    bf16: bool = False  # torch's depthwise convolutions learn more slowly in it on a processor
    size: str = "lite0"
    side: int = 96
    features: int = 1280
    imagenet: bool = True
    start: str = ""
    judges: str = ""
    doubt: float = 0.3


CONFIG = LiteConfig()
CAN_SHARE = True  # by several workers of a cluster
SEARCH = SearchSpace({
    "learning_rate": Between(0.005, 0.1, log=True),
    "weight_decay": Between(5e-4, 1e-2, log=True),
    "dropout": (0.0, 0.2, 0.4),
    "spoil": (0.0, 0.1, 0.25),
    "doubt": (0.0, 0.3, 1.0),
})  # fmt: skip


def train(options: RunOptions) -> Path:
    """Train on FER-2013 with FER+'s votes and return `expression.onnx` in the out folder."""
    config = override(CONFIG, options.overrides)
    if config.size not in SIZES:
        raise ExperimentError(f"size is one of {', '.join(SIZES)}, not {config.size!r}")
    if not _SIDES[0] <= config.side <= _SIDES[1]:
        raise ExperimentError(f"side is from {_SIDES[0]} to {_SIDES[1]} pixels, not {config.side}")
    if not 1 <= config.features <= HEAD:
        raise ExperimentError(f"features is from 1 to {HEAD}, not {config.features}")
    if Path(config.start.partition("#")[0]).suffix == ".onnx":
        raise ExperimentError("start is a weights file of such a training, not an exported network")
    if not 0 <= config.doubt <= 1:
        raise ExperimentError(f"doubt is how much a doubtful label counts, from 0 to 1, not {config.doubt:g}")
    try:
        if _from_imagenet(config):
            weights_file(SIZES[config.size])  # found to be missing now, not once the faces are read
        from trainers.cnn.pipeline import run

        return run(training_setup(config, options.out), config, options)
    except WeightsError as error:
        raise ExperimentError(f"{error}; or begin from chance with --set imagenet=no") from error


def training_setup(config: LiteConfig, out: Path) -> "TrainingSetup":
    """How it is built, compiled and taught; a sheet of the doubtful labels goes to `out`."""
    from trainers.cnn.pipeline import TrainingSetup
    from trainers.cnn.training import StoppingRule
    from trainers.cnn.two_heads import compile_two_heads, two_head_teacher

    return TrainingSetup(
        trainer="trainers.experiments.lite",
        architecture=f"EfficientNet-{config.size.capitalize()} on faces enlarged to {config.side} pixels"
        + (", begun from ImageNet" if _from_imagenet(config) else ""),
        build=functools.partial(_build, config),
        compile=functools.partial(compile_two_heads, config),
        make_teacher=functools.partial(two_head_teacher, config),
        make_training_set=functools.partial(_lessons, config, out),
        stopping=StoppingRule(config.epochs),
        augmentation=config.augmentation(),
        mixup=config.mixup,
        start=config.start,
        data_set="FER-2013 (Goodfellow et al. 2013) with the votes of FER+ (Barsoum et al. 2016)"
        + (", begun from ImageNet (Deng et al. 2009)" if config.imagenet else ""),
        without_copies=True,
    )


def _from_imagenet(config: LiteConfig) -> bool:
    return config.imagenet and not config.start


def _build(config: LiteConfig) -> "keras.Model":
    from trainers.cnn.lite_network import begin_from_imagenet, lite_network
    from trainers.cnn.two_heads import HEADS

    size = SIZES[config.size]
    network = lite_network(HEADS, size, config.side, config.dropout, config.features)
    if _from_imagenet(config):
        begin_from_imagenet(network, size)
    return network


def _lessons(config: LiteConfig, out: Path, faces: "FaceSet") -> "TrainingSet":
    from trainers.cnn.two_heads import two_head_lessons

    if not config.judges or config.doubt == 1:
        return two_head_lessons(config, faces)
    import numpy as np

    from trainers.cnn.distillation import mean_predictions
    from trainers.cnn.doubtful_labels import doubtful_labels

    judges = [Path(name) for name in config.judges.split(",")]
    predictions, _ = mean_predictions(judges, faces, config.threads)
    doubtful = doubtful_labels(faces, predictions)
    shown = f"; {_show(faces, predictions, doubtful, out)} shows some" if doubtful.any() else ""
    print(
        f"{doubtful.sum()} of {len(faces)} labels count {config.doubt:g}: FER+'s people and the judges agree "
        f"that they are wrong{shown}"
    )
    return two_head_lessons(config, faces, np.where(doubtful, np.float32(config.doubt), np.float32(1)))


def _show(faces: "FaceSet", predictions: "npt.NDArray[np.float32]", doubtful: "Mask", out: Path) -> Path:
    """A sheet of faces whose labels are doubted, each with its label and what the judges see."""
    import numpy as np

    from trainers.data.classes import FER_CLASSES
    from trainers.evaluation.figures.face_sheets import Tile, sheet
    from trainers.evaluation.figures.style import save
    from trainers.writing import faces_folder

    chosen = np.flatnonzero(doubtful)
    some = np.random.default_rng(0).permutation(chosen)[:_SHOWN]
    tiles = [
        Tile(
            faces.pictures[index],
            f"{FER_CLASSES[faces.labels[index]]}\n{FER_CLASSES[predictions[index].argmax()]}",
        )
        for index in some
    ]
    title = f"{len(some)} of {len(chosen)} doubtful labels: the label, and what FER+'s people and judges see"
    return save(sheet(tiles, title), faces_folder(out) / "doubtful-labels.png")
