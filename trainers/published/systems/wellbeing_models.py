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
from trainers.published.publication import Figures, Published
from trainers.published.rows import Head, Row, Scheme

if TYPE_CHECKING:  # Keras takes seconds to load, which listing the experiments should not
    import keras

SUMMARY = "published system's models A, B and C at 200, 300 and 224 px, and C with an SVM head"
SOURCE = (
    'Burrows, Zarrin, Babu-Saheer, Maktab-Dar-Oghaz: "Realtime Emotional Reflective User Interface Based on '
    'Deep Convolutional Neural Networks and Generative Adversarial Networks", Electronics 11(1), 118 (2022)'
)
FACES = (
    "33,708 training faces put together from FER-2013 (25,702), JAFFE, FACES, KDEF, RaFD and KDEF-like ones "
    "made by a GAN; shuffled 5-fold cross-validation; 7,264 test faces drawn from the same sets, so these "
    "are no figures of faces from elsewhere"
)

_RGB_200 = InputSpec(height=200, width=200, channels=3, colour_order="rgb")
_GREY_300 = InputSpec(height=300, width=300, channels=1)
_RGB_224 = InputSpec(  # MobileNet's own scale, -1 to 1
    height=224, width=224, channels=3, colour_order="rgb", scale=1 / 127.5, mean=(1.0,)
)
_DROPOUTS = (0.8, 0.4, 0.0)


def wellbeing_network(
    shape: tuple[int, int, int], outputs: int, penalty: tuple[float, float] = (0.0, 0.0)
) -> "keras.Model":
    """The published CNN for faces (N, *shape) in 0..1, giving a number for each class, (N, outputs).

    Five 3x3 convolutions and three dense layers, each with ReLU and batch norm; at 200x200 RGB with seven
    classes these are the published 1,469,799 parameters. `penalty` is the L1 and L2 factor on the last
    layer's weights.
    """
    from keras import Input, Model, layers, regularizers

    from trainers.cnn.batch_norm import FusedBatchNormalization

    face = x = Input(shape, name="face")
    for width in (16, 32, 64, 128, 128):
        x = layers.Conv2D(width, 3, padding="same", activation="relu")(x)
        x = FusedBatchNormalization()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    for width, dropout in zip((256, 128, 64), _DROPOUTS, strict=True):
        x = layers.Dense(width, activation="relu")(x)
        x = FusedBatchNormalization()(x)
        x = layers.Dropout(dropout)(x) if dropout else x
    kept_small = regularizers.L1L2(*penalty) if any(penalty) else None
    return Model(face, layers.Dense(outputs, kernel_regularizer=kept_small, dtype="float32", name="raw")(x))


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
    return Model(face, layers.Dense(outputs, dtype="float32", name="raw")(x))


def _adam() -> "keras.optimizers.Optimizer":
    from keras.optimizers import Adam

    return Adam(1e-3)


# Which classes, and how many changed copies a face of a class gets.
_MODELS = {
    "a": (Scheme.SEVEN, {"disgust": 3}, "7 classes"),
    "b": (Scheme.THREE, {"neutral": 2, "happy": 2}, "negative, neutral, positive"),
    "c": (Scheme.TWO, {"neutral": 2, "happy": 2}, "negative or not"),
}
_BACKBONE_ALONE = "theirs is the count of MobileNet's convolutions alone, without the dense layer on top"
# Parameters, then accuracy and loss on training, validation and test faces.
_REPORTED = {
    "a1": (1_469_799, (0.79, 0.52), (0.6782, 0.89), (0.5909, 1.13)),
    "a2": (2_944_071, (0.78, 0.73), (0.6695, 0.91), (0.5871, 1.15)),
    "a3": (3_236_039, (0.50, 1.31), (0.4789, 1.36), (0.3988, 1.58)),
    "b1": (1_469_539, (0.90, 0.25), (0.8186, 0.44), (0.7390, 0.82)),
    "b2": (2_946_811, (0.89, 0.16), (0.8118, 0.47), (0.7371, 0.77)),
    "b3": (3_228_864, (0.63, 0.81), (0.6172, 0.83), (0.6144, 0.87)),
    "c1": (1_469_474, (0.91, 0.22), (0.8485, 0.33), (0.7980, 0.44)),
    "c2": (2_943_746, (0.90, 0.23), (0.8374, 0.35), (0.7783, 0.48)),
    "c3": (3_228_864, (0.72, 0.53), (0.7211, 0.51), (0.6635, 0.63)),
    "c_svm_l1": (1_469_474, (0.93, 0.15), (0.8401, 0.36), (0.7991, 0.44)),
    "c_svm_l2": (1_469_474, (0.94, 0.14), (0.8488, 0.31), (0.8038, 0.42)),
    "c_svm_l1_l2": (1_469_474, (0.92, 0.19), (0.8419, 0.36), (0.7995, 0.44)),
}
_PARAMETERS_DIFFER = {
    "b2": "by the layers that give A1, A2, B1, C1 and C2 to the digit it is 2,943,811: a digit seems "
    "misprinted",
    "b3": _BACKBONE_ALONE,
    "c3": _BACKBONE_ALONE,
}


def _published(model: str) -> Published:
    parameters, training, validation, test = _REPORTED[model]
    return Published(
        SOURCE,
        Figures(*training),
        Figures(*validation),
        Figures(*test),
        parameters,
        _PARAMETERS_DIFFER.get(model, ""),
        FACES,
    )


def _row(model: str, number: int) -> Row:
    scheme, copies, says = _MODELS[model]
    spec = (_RGB_200, _GREY_300, _RGB_224)[number - 1]
    outputs, transfer = len(scheme.value), number == 3
    way = "MobileNet transfer, 224x224 RGB" if transfer else f"own CNN, {spec.width}x{spec.height} "
    if not transfer:
        way += "RGB" if spec.channels == 3 else "grey"
    return Row(
        name=f"wellbeing_models.{model}{number}",
        title=f"model {model.upper()} ({says}), {way}",
        published=_published(f"{model}{number}"),
        scheme=scheme,
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
        assumed="how far each of the six changes goes (as in imgaug's example), that MobileNet is frozen "
        "under one dense layer where it begins from ImageNet, and two outputs for model C, which is what its "
        "count of parameters comes to",
    )


def _with_svm(name: str, title: str, penalty: tuple[float, float]) -> Row:
    return replace(
        _row("c", 1),
        name=f"wellbeing_models.c_svm_{name}",
        title=f"model C optimised: SVM head, hinge loss, {title} of 0.01, 200x200 RGB",
        published=_published(f"c_svm_{name}"),
        head=Head.HINGE,
        build=functools.partial(_own, _RGB_200, 2, penalty),
    )


ROWS = (
    *(_row(model, number) for model in _MODELS for number in (1, 2, 3)),
    _with_svm("l1", "L1", (0.01, 0.0)),
    _with_svm("l2", "L2", (0.0, 0.01)),
    _with_svm("l1_l2", "L1 and L2", (0.01, 0.01)),
)
