"""The published system's models A, B and C, with three inputs each, and C with the head of an SVM.

Burrows et al., "Realtime Emotional Reflective User Interface Based on Deep Convolutional Neural Networks and
Generative Adversarial Networks", Electronics 11(1), 118 (2022).
"""

import functools
from dataclasses import replace
from typing import TYPE_CHECKING

from moodguard.model_card import InputSpec
from trainers.cnn.start_weights import RANDOM
from trainers.published.augmentation import six_in_random_order
from trainers.published.rows import Head, Published, Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published system's models A, B and C at 200, 300 and 224 px, and C with an SVM head"
SOURCE = "Burrows et al. 2022, doi:10.3390/electronics11010118"

_RGB_200 = InputSpec(height=200, width=200, channels=3, colour_order="rgb")
_GREY_300 = InputSpec(height=300, width=300, channels=1)
_RGB_224 = InputSpec(  # MobileNet's own scale, -1 to 1
    height=224, width=224, channels=3, colour_order="rgb", scale=1 / 127.5, mean=(1.0,)
)
_DROPOUTS = (0.8, 0.4, 0.0)


def wellbeing_network(
    shape: tuple[int, int, int], outputs: int, penalty: tuple[float, float] = (0.0, 0.0)
) -> "keras.Model":
    """The published CNN for faces (N, *shape) in 0..1, giving raw outputs (N, outputs).

    Five 3x3 convolutions and three dense layers, each with ReLU and batch norm; at 200x200 RGB with seven
    classes these are the published 1,469,799 parameters. `penalty` is the L1 and L2 factor on the last
    layer's weights.
    """
    from keras import Input, Model, layers, regularizers

    face = x = Input(shape, name="face")
    for width in (16, 32, 64, 128, 128):
        x = layers.Conv2D(width, 3, padding="same", activation="relu")(x)
        x = layers.BatchNormalization()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    for width, dropout in zip((256, 128, 64), _DROPOUTS, strict=True):
        x = layers.Dense(width, activation="relu")(x)
        x = layers.BatchNormalization()(x)
        x = layers.Dropout(dropout)(x) if dropout else x
    kept_small = regularizers.L1L2(*penalty) if any(penalty) else None
    return Model(face, layers.Dense(outputs, kernel_regularizer=kept_small, name="raw")(x))


def _own(spec: InputSpec, outputs: int, penalty: tuple[float, float], _: str) -> "keras.Model":
    return wellbeing_network((spec.height, spec.width, spec.channels), outputs, penalty)


def _mobilenet(outputs: int, start: str) -> "keras.Model":
    """MobileNet without its top, frozen where it knows ImageNet, under one dense layer."""
    from keras import Input, Model, layers

    from trainers.cnn.imagenet import backbone

    face = Input((224, 224, 3), name="face")
    body = backbone("MobileNet", face, start)
    body.trainable = start == RANDOM
    x = layers.GlobalAveragePooling2D()(body.output)
    return Model(face, layers.Dense(outputs, name="raw")(x))


def _adam() -> "keras.optimizers.Optimizer":
    from keras.optimizers import Adam

    return Adam(1e-3)


# Which classes, how many outputs, and how many changed copies a face of a class gets.
_MODELS = {
    "a": (Scheme.SEVEN, Head.SOFTMAX, 7, {"disgust": 3}, "7 classes"),
    "b": (Scheme.THREE, Head.SOFTMAX, 3, {"neutral": 2, "happy": 2}, "negative, neutral, positive"),
    "c": (Scheme.TWO, Head.SIGMOID, 1, {"neutral": 2, "happy": 2}, "negative or not"),
}
_A1_PARAMETERS = 1_469_799
_BEST = 0.8038  # the abstract's best figure, by the optimised model C


def _row(model: str, number: int) -> Row:
    scheme, head, outputs, copies, says = _MODELS[model]
    spec = (_RGB_200, _GREY_300, _RGB_224)[number - 1]
    transfer = number == 3
    way = "MobileNet transfer, 224x224 RGB" if transfer else f"own CNN, {spec.width}x{spec.height} "
    if not transfer:
        way += "RGB" if spec.channels == 3 else "grey"
    return Row(
        name=f"wellbeing_models.{model}{number}",
        title=f"model {model.upper()} ({says}), {way}",
        published=Published(SOURCE, parameters=_A1_PARAMETERS if (model, number) == ("a", 1) else None),
        scheme=scheme,
        head=head,
        input=spec,
        build=(
            functools.partial(_mobilenet, outputs)
            if transfer
            else functools.partial(_own, spec, outputs, (0.0, 0.0))
        ),
        optimizer=_adam,
        batch=32,
        epochs=70,
        patience=15,
        folds=5,
        copies=copies,
        copy_change=six_in_random_order,
        transfer=transfer,
        depthwise=transfer,
        composed=True,
        assumed="how far each of the six changes goes (as in imgaug's example), and that MobileNet is frozen "
        "under one dense layer",
    )


def _with_svm(name: str, title: str, penalty: tuple[float, float]) -> Row:
    return replace(
        _row("c", 1),
        name=f"wellbeing_models.c_svm_{name}",
        title=f"model C optimised: SVM head, hinge loss, {title} of 0.01, 200x200 RGB",
        published=Published(SOURCE, _BEST, "its own held-out fold, composed data; best of its variants"),
        head=Head.HINGE,
        build=functools.partial(_own, _RGB_200, 1, penalty),
    )


ROWS = (
    *(_row(model, number) for model in _MODELS for number in (1, 2, 3)),
    _with_svm("l1", "L1", (0.01, 0.0)),
    _with_svm("l2", "L2", (0.0, 0.01)),
    _with_svm("l1_l2", "L1 and L2", (0.01, 0.01)),
)
