"""EfficientNet-Lite (Tan and Le 2019) for grey faces, with two heads, and begun from ImageNet if wanted."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
import numpy.typing as npt
from keras import layers

from trainers.cnn.batch_norm import FusedBatchNormalization
from trainers.cnn.convolution import Conv2D, DepthwiseConv2D
from trainers.cnn.networks import SIDE
from trainers.lite_weights import EPSILON, HEAD, STEM, Size, Stage, WeightsError, weights_file

_MOMENTUM = 0.99  # of the batch norms
# The networks learned from (pixel - 127) / 128 of 0..255.
_SCALE, _OFFSET = 255 / 128, -127 / 128


def lite_network(
    heads: Mapping[str, int], size: Size, side: int, dropout: float, features: int = HEAD
) -> keras.Model:
    """Grey faces (N, 48, 48, 1) in 0..1, enlarged to `side` pixels, to logits (N, classes) of each head.

    `heads` names the outputs and says how many classes each has, and `features` how many channels the last
    convolution has. Weights are drawn by chance; see `begin_from_imagenet`.
    """
    face = keras.Input((SIDE, SIDE, 1), name="face")
    x = layers.Resizing(side, side, interpolation="bilinear")(face) if side != SIDE else face
    x = layers.Rescaling(_SCALE, _OFFSET)(x)
    x = _convolution(x, STEM, "stem", kernel=3, stride=2)
    number = 0
    for stage in size.stages:
        for repeat in range(stage.repeats):
            x = _block(x, stage, 1 if repeat else stage.stride, f"block{number}")
            number += 1
    x = layers.GlobalAveragePooling2D()(_convolution(x, features, "head"))
    x = layers.Dropout(dropout)(x)
    logits = [layers.Dense(count, dtype="float32", name=name)(x) for name, count in heads.items()]
    return keras.Model(face, logits, name="lite")


def begin_from_imagenet(network: keras.Model, size: Size) -> None:
    """Give `network`, made by `lite_network`, the ImageNet weights of its size; its heads stay as they are.

    The stem's weights for red, green and blue are summed, which does to a grey face what they did to a grey
    picture. Raises WeightsError where they can't be had.
    """
    path = weights_file(size)
    try:
        weights = _load(path)
        for name, (convolution, norm) in _names(network):
            layer = network.get_layer(name)
            kernel = weights[f"{convolution}.weight"].transpose(2, 3, 1, 0)
            if isinstance(layer, layers.DepthwiseConv2D):
                kernel = kernel.transpose(0, 1, 3, 2)
            if name == "stem":
                kernel = kernel.sum(axis=2, keepdims=True)
            channels = layer.kernel.shape[-1] if name == "head" else None
            layer.set_weights([kernel[..., :channels]])
            parts = ("weight", "bias", "running_mean", "running_var")
            norms = [weights[f"{norm}.{part}"][:channels] for part in parts]
            network.get_layer(f"{name}_norm").set_weights(norms)
    except Exception as error:  # torch raises many kinds for damaged files, Keras others for foreign ones
        raise WeightsError(
            f"{path.name} is damaged, or of another network; install {size.package} anew"
        ) from error


def _load(path: Path) -> dict[str, npt.NDArray[np.float32]]:
    import torch

    loaded: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return {name: np.asarray(value.numpy(), np.float32) for name, value in loaded.items()}


def _names(network: keras.Model) -> Iterator[tuple[str, tuple[str, str]]]:
    """Each convolution by its name here, and by those of its weights and its norm in the package's file."""
    yield "stem", ("_conv_stem", "_bn0")
    number = 0
    known = {layer.name for layer in network.layers}
    while f"block{number}_filter" in known:
        there = f"_blocks.{number}."
        if f"block{number}_widen" in known:
            yield f"block{number}_widen", (f"{there}_expand_conv", f"{there}_bn0")
        yield f"block{number}_filter", (f"{there}_depthwise_conv", f"{there}_bn1")
        yield f"block{number}_narrow", (f"{there}_project_conv", f"{there}_bn2")
        number += 1
    yield "head", ("_conv_head", "_bn1")


def _block(x: keras.KerasTensor, stage: Stage, stride: int, name: str) -> keras.KerasTensor:
    """An inverted residual: widened by 1x1, filtered channel by channel, narrowed by 1x1."""
    inner = x.shape[-1]
    y = _convolution(x, inner * stage.expand, f"{name}_widen") if stage.expand > 1 else x
    y = DepthwiseConv2D(
        stage.kernel, stride, padding="same", use_bias=False, depthwise_initializer="he_normal",
        name=f"{name}_filter",
    )(y)  # fmt: skip
    y = _norm(y, f"{name}_filter", relu=True)
    y = _convolution(y, stage.channels, f"{name}_narrow", relu=False)
    return layers.Add()([x, y]) if stride == 1 and inner == stage.channels else y


def _convolution(
    x: keras.KerasTensor, width: int, name: str, *, kernel: int = 1, stride: int = 1, relu: bool = True
) -> keras.KerasTensor:
    x = Conv2D(
        width, kernel, stride, padding="same", use_bias=False, kernel_initializer="he_normal", name=name
    )(x)
    return _norm(x, name, relu=relu)


def _norm(x: keras.KerasTensor, name: str, *, relu: bool) -> keras.KerasTensor:
    x = FusedBatchNormalization(momentum=_MOMENTUM, epsilon=EPSILON, name=f"{name}_norm")(x)
    return layers.ReLU(max_value=6.0)(x) if relu else x
