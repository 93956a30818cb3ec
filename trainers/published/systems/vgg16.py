"""VGG16 on faces: a frozen baseline, the custom one, and a random search over the custom one's settings."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.cnn.start_weights import RANDOM
from trainers.published.augmentation import turn_zoom_flip_shift
from trainers.published.rows import Drawn, Published, Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published VGG16, frozen baseline and custom, 48x48, 7 classes; random search with Optuna"
SIDE = 48
_OPTIMIZERS = {"sgd": "SGD", "adam": "Adam", "rmsprop": "RMSprop"}


@dataclass(frozen=True)
class Custom:
    """What the search varies; the values here are the published ones."""

    first: int = 4096
    second: int = 1024
    dropout_first: float = 0.4
    dropout_second: float = 0.3
    optimizer: str = "sgd"
    learning_rate: float = 1e-4
    batch: int = 256


# These stand around the values that the published search ended with.
SPACE: Mapping[str, tuple[float | str, ...]] = {
    "first": (1024, 2048, 4096),
    "second": (256, 512, 1024, 2048),
    "dropout_first": (0.2, 0.3, 0.4, 0.5),
    "dropout_second": (0.2, 0.3, 0.4, 0.5),
    "optimizer": tuple(_OPTIMIZERS),
    "learning_rate": (1e-5, 1e-4, 1e-3, 1e-2),
    "batch": (64, 128, 256),
}


def build_baseline(start: str) -> "keras.Model":
    """VGG16's convolutions, frozen where they know ImageNet, under one dense layer: logits (N, 7)."""
    from keras import Input, Model, layers

    from trainers.cnn.imagenet import backbone

    face = Input((SIDE, SIDE, 3), name="face")
    body = backbone("VGG16", face, start)
    body.trainable = start == RANDOM
    return Model(face, layers.Dense(7, name="raw")(layers.Flatten()(body.output)))


def build_custom(custom: Custom, start: str) -> "keras.Model":
    """VGG16's convolutions, global average pooling and two dense layers: logits (N, 7)."""
    from keras import Input, Model, layers

    from trainers.cnn.imagenet import backbone

    face = Input((SIDE, SIDE, 3), name="face")
    x = layers.GlobalAveragePooling2D()(backbone("VGG16", face, start).output)
    for width, dropout in ((custom.first, custom.dropout_first), (custom.second, custom.dropout_second)):
        x = layers.Dense(width, activation="relu")(x)
        x = layers.Dropout(dropout)(x)
    return Model(face, layers.Dense(7, name="raw")(x))


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
        batch=custom.batch,
    )


_CUSTOM = Row(
    name="vgg16.custom",
    title="custom: global average pooling, dense 4096 and 1024, dropout 0.4 and 0.3",
    published=Published("VGG16, custom, on FER-2013"),
    scheme=Scheme.SEVEN,
    # As VGG16 was trained: blue first, less the mean of ImageNet.
    input=InputSpec(
        height=SIDE, width=SIDE, channels=3, colour_order="bgr", scale=1.0, mean=(103.939, 116.779, 123.68)
    ),
    build=functools.partial(build_custom, Custom()),
    optimizer=functools.partial(make_optimizer, Custom()),
    batch=Custom().batch,
    epochs=100,
    patience=10,
    plateau=4,
    change=turn_zoom_flip_shift,
    transfer=True,
    assumed="momentum of 0.9, patience of 10 and 4 epochs, at most 100 of them, and the bounds of the search",
)
ROWS = (
    replace(
        _CUSTOM,
        name="vgg16.baseline",
        title="baseline: frozen convolutions under one dense layer",
        published=Published("VGG16, baseline, on FER-2013"),
        build=build_baseline,
        change=None,
    ),
    _CUSTOM,
    replace(
        _CUSTOM,
        name="vgg16.search",
        title="custom, with what a random search found",
        published=Published("VGG16, random search, on FER-2013"),
        search=SPACE,
        tuned=tuned,
    ),
)
