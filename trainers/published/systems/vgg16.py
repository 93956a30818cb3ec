"""VGG16 on faces: a baseline, the custom one, and a random search over the custom one's settings."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.cnn.start_weights import RANDOM
from trainers.published.augmentation import turn_zoom_flip_shift
from trainers.published.publication import Figures, Published
from trainers.published.rows import Drawn, Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published VGG16, baseline and custom, 48x48, 7 classes; random search with Optuna"
SOURCE = (
    'Martins, Diesel: "Developing a CNN Model for Facial Expression Recognition", CCT College Dublin (2024)'
)
FACES = "FER-2013: 22,968 training, 5,741 validation and 7,178 test faces"
SIDE = 48
_OPTIMIZERS = {"sgd": "SGD", "adam": "Adam"}
# Steps of 1e-4 move a network that knows ImageNet; one that knows nothing stays where it began for days.
_RATE_FROM_CHANCE = 1e-2


@dataclass(frozen=True)
class Custom:
    """What the search varies; the values here are those of the published custom model."""

    layers: int = 2
    first: int = 4096
    second: int = 1024
    third: int = 1024
    dropout_first: float = 0.4
    dropout_second: float = 0.3
    activation: str = "relu"
    optimizer: str = "sgd"
    learning_rate: float = 1e-4
    batch: int = 256

    def tops(self) -> list[tuple[int, float]]:
        """The width of each dense layer and the dropout behind it; `third` counts only where there are "
        "three."""
        widths = (self.first, self.second, self.third)[: self.layers]
        dropouts = (self.dropout_first, self.dropout_second, self.dropout_second)
        return list(zip(widths, dropouts, strict=False))


_UNITS = (256, 512, 1024, 2048, 4096)
_DROPOUTS = (0.1, 0.2, 0.3, 0.4, 0.5)
# What the published search drew from.
SPACE: Mapping[str, tuple[float | str, ...]] = {
    "layers": (2, 3),
    "first": _UNITS,
    "second": _UNITS,
    "third": _UNITS,
    "dropout_first": _DROPOUTS,
    "dropout_second": _DROPOUTS,
    "activation": ("relu", "sigmoid"),
    "optimizer": tuple(_OPTIMIZERS),
    "learning_rate": (1e-4, 1e-3),
    "batch": (128, 256),
}


def build_baseline(start: str) -> "keras.Model":
    """VGG16's convolutions under one new dense layer, all of it trained: logits (N, 7)."""
    from keras import Input, Model, layers

    face = Input((SIDE, SIDE, 3), name="face")
    x = layers.Flatten()(_convolutions(face, start).output)
    return Model(face, layers.Dense(7, dtype="float32", name="raw")(x))


def build_custom(custom: Custom, start: str) -> "keras.Model":
    """VGG16's convolutions, global average pooling and two or three dense layers: logits (N, 7)."""
    from keras import Input, Model, layers

    face = Input((SIDE, SIDE, 3), name="face")
    x = layers.GlobalAveragePooling2D()(_convolutions(face, start).output)
    for width, dropout in custom.tops():
        x = layers.Dense(width, activation=custom.activation)(x)
        x = layers.Dropout(dropout)(x)
    return Model(face, layers.Dense(7, dtype="float32", name="raw")(x))


def _convolutions(face: "keras.KerasTensor", start: str) -> "keras.Model":
    """VGG16's; from chance they are drawn as He's.

    As Keras draws them (Glorot), each of the thirteen halves the strength of what passes through, and what
    arrives says next to nothing of the face.
    """
    from keras import initializers, layers

    from trainers.cnn.imagenet import backbone

    body = backbone("VGG16", face, start)
    if start == RANDOM:
        for layer in body.layers:
            if isinstance(layer, layers.Conv2D):
                layer.kernel.assign(initializers.HeNormal()(layer.kernel.shape))
    return body


def make_optimizer(custom: Custom) -> "keras.optimizers.Optimizer":
    """The optimiser, SGD with a momentum of 0.9."""
    from keras import optimizers

    further = {"momentum": 0.9} if custom.optimizer == "sgd" else {}
    return getattr(optimizers, _OPTIMIZERS[custom.optimizer])(custom.learning_rate, **further)


def tuned(row: Row, drawn: Drawn) -> Row:
    """The custom row with the values of one draw from `SPACE`."""
    kinds = {field.name: type(getattr(Custom(), field.name)) for field in fields(Custom)}
    custom = Custom(**{name: kinds[name](value) for name, value in drawn.items()})
    return replace(
        row,
        build=functools.partial(build_custom, custom),
        optimizer=functools.partial(make_optimizer, custom),
        optimizer_from_chance=None,
        batch=custom.batch,
    )


_CUSTOM = Row(
    name="vgg16.custom",
    title="custom: global average pooling, dense 4096 and 1024, dropout 0.4 and 0.3",
    published=Published(
        SOURCE,
        Figures(0.9537),
        Figures(0.6657),
        Figures(0.6711),
        faces=FACES,
        remark="F1 0.52 (fear) to 0.85 (happy); names and counts of the classes look shifted in its report",
    ),
    scheme=Scheme.SEVEN,
    input=InputSpec(height=SIDE, width=SIDE, channels=3, colour_order="rgb"),
    build=functools.partial(build_custom, Custom()),
    optimizer=functools.partial(make_optimizer, Custom()),
    optimizer_from_chance=functools.partial(
        make_optimizer, replace(Custom(), learning_rate=_RATE_FROM_CHANCE)
    ),
    batch=Custom().batch,
    epochs=100,
    patience=10,
    plateau=4,
    holdout=0.2,
    change=turn_zoom_flip_shift,
    transfer=True,
    assumed="momentum of 0.9, patience of 10 and 4 epochs, at most 100 of them; that the baseline is trained "
    "whole, as frozen layers were tried and dropped; and from chance, where the published rate of 0.0001 "
    "stands still: a rate "
    f"of {_RATE_FROM_CHANCE:g}, and convolutions drawn as He's",
)
ROWS = (
    replace(
        _CUSTOM,
        name="vgg16.baseline",
        title="baseline: VGG16 under one new dense layer",
        published=Published(SOURCE, Figures(0.6654), Figures(0.6102), Figures(0.6194), faces=FACES),
        build=build_baseline,
    ),
    _CUSTOM,
    replace(
        _CUSTOM,
        name="vgg16.search",
        title="custom, with what a random search found",
        published=Published(
            SOURCE,
            faces=FACES,
            remark="found 2 layers, 1,024 units, dropout 0.4 and 0.3, ReLU, SGD at 0.0001, batches of 256; "
            "the custom model came of it",
        ),
        search=SPACE,
        tuned=tuned,
    ),
)
