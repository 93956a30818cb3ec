"""The two networks: the published one, and the residual squeeze-excite net. Both give logits, not softmax."""

from collections.abc import Mapping

import keras
from keras import layers

from trainers.cnn.batch_norm import FusedBatchNormalization
from trainers.cnn.convolution import Conv2D

SIDE = 48


def published_network(classes: int, dropout_first: float, dropout_second: float) -> keras.Model:
    """The published system's CNN: grey faces (N, 48, 48, 1) in 0..1 to logits (N, classes).

    Five 3x3 convolutions, each with ReLU, batch norm and 2x2 max pooling, and three dense layers with ReLU
    and batch norm. The publication doesn't say where its two dropouts stand: here behind the first two dense
    layers.
    """
    face = x = keras.Input((SIDE, SIDE, 1), name="face")
    for width in (16, 32, 64, 128, 128):
        x = layers.Conv2D(width, 3, padding="same", activation="relu")(x)
        x = layers.BatchNormalization()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    for width, dropout in ((256, dropout_first), (128, dropout_second), (64, 0.0)):
        x = layers.Dense(width, activation="relu")(x)
        x = layers.BatchNormalization()(x)
        x = layers.Dropout(dropout)(x) if dropout else x
    logits = layers.Dense(classes, dtype="float32", name="original")(x)
    return keras.Model(face, logits, name="published")


# Channels of a residual net's stages, as multiples of its width.
WIDENING = (2, 4, 8)


def residual_network(
    heads: Mapping[str, int], width: int, dropout: float, squeeze: bool = True
) -> keras.Model:
    """A residual squeeze-excite net: grey faces (N, 48, 48, 1) in 0..1 to logits (N, classes) of each head.

    A stem of `width` channels at 48 pixels, then two blocks each of 2, 4 and 8 times `width` at 24, 12 and 6
    pixels. `heads` names the outputs and says how many classes each has. Without `squeeze` it is a plain
    one.
    """
    face = keras.Input((SIDE, SIDE, 1), name="face")
    x = layers.Rescaling(2.0, -1.0)(face)
    x = _convolution(x, width)
    for factor in WIDENING:
        for stride in (2, 1):
            x = _block(x, factor * width, stride, squeeze)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dropout(dropout)(x)
    logits = [layers.Dense(count, dtype="float32", name=name)(x) for name, count in heads.items()]
    return keras.Model(face, logits, name="residual")


def _convolution(
    x: keras.KerasTensor, width: int, kernel: int = 3, stride: int = 1, relu: bool = True
) -> keras.KerasTensor:
    x = Conv2D(width, kernel, stride, padding="same", use_bias=False, kernel_initializer="he_normal")(x)
    x = FusedBatchNormalization(momentum=0.99)(x)
    return layers.ReLU()(x) if relu else x


def _block(x: keras.KerasTensor, width: int, stride: int, squeeze: bool) -> keras.KerasTensor:
    """Two convolutions, then each channel is weighed by what the whole picture shows (Hu et al. 2018)."""
    y = _convolution(_convolution(x, width, stride=stride), width, relu=False)
    if squeeze:
        weight = layers.GlobalAveragePooling2D(keepdims=True)(y)
        weight = Conv2D(max(8, width // 8), 1, activation="relu")(weight)
        weight = Conv2D(width, 1, activation="sigmoid")(weight)
        y = layers.Multiply()([y, weight])
    if stride > 1:
        x = layers.AveragePooling2D(2)(x)
    if x.shape[-1] != width:
        x = _convolution(x, width, kernel=1, relu=False)
    return layers.ReLU()(layers.Add()([x, y]))
