"""dlib's residual network for faces (King 2017; after He et al. 2016), for grey ones, and with two heads."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import keras
import numpy as np
from keras import layers

from trainers.cnn.batch_norm import FusedBatchNormalization
from trainers.cnn.convolution import Conv2D
from trainers.cnn.networks import SIDE
from trainers.cnn.norm_statistics import Weights, measure_norms
from trainers.recognition_weights import MEANS, STAGES, STEM, Convolution, RecognitionError, read_recognition

_EPSILON = 1e-4  # of the batch norms
_MOMENTUM = 0.99
_MEAN = sum(MEANS) / len(MEANS)


def recognition_network(
    heads: Mapping[str, int], side: int, dropout: float, stages: tuple[tuple[int, int], ...] = STAGES
) -> keras.Model:
    """Grey faces (N, 48, 48, 1) in 0..1, enlarged to `side` pixels, to logits (N, classes) of each head.

    `heads` names the outputs and says how many classes each has. `stages` are the first of `STAGES`,
    each with as many blocks as there or fewer. Weights are drawn by chance; see `begin_from_recognition`.
    """
    face = keras.Input((SIDE, SIDE, 1), name="face")
    x = layers.Resizing(side, side, interpolation="bilinear")(face) if side != SIDE else face
    x = layers.Rescaling(255 / 256, -_MEAN / 256)(x)
    size, width = STEM
    x = layers.ReLU()(_convolution(x, width, "stem", kernel=size, stride=2))
    x = layers.MaxPooling2D(3, 2, padding="same")(x)
    for number, (blocks, width) in enumerate(stages):
        for block in range(blocks):
            x = _block(x, width, 2 if number and not block else 1, f"stage{number}_block{block}")
    x = layers.Dropout(dropout)(layers.GlobalAveragePooling2D()(x))
    logits = [layers.Dense(count, dtype="float32", name=name)(x) for name, count in heads.items()]
    return keras.Model(face, logits, name="recognition")


def begin_from_recognition(network: keras.Model, path: Path, faces: Iterable[Weights]) -> None:
    """Give `network`, made by `recognition_network` and in float32, the weights of dlib's file.

    Its norms get the statistics of `faces`, batches (N, 48, 48, 1) float32 in 0..1, of which there is at
    least one. The stem's weights for red, green and blue are summed, which does to a grey face what they did
    to a grey picture. Raises RecognitionError where the file is damaged.
    """
    for name, weights in zip(_names(), read_recognition(path), strict=True):
        if name in {layer.name for layer in network.layers}:
            _set(network, name, _grey(weights) if name == "stem" else weights)
    measure_norms(network, faces)


def _names() -> Iterator[str]:
    """The convolutions of the whole network, in the file's order."""
    yield "stem"
    for number, (blocks, _) in enumerate(STAGES):
        for block in range(blocks):
            yield f"stage{number}_block{block}_first"
            yield f"stage{number}_block{block}_second"


def _grey(weights: Convolution) -> Convolution:
    # One mean is taken from a grey face, where each colour had its own.
    means = (_MEAN - np.asarray(MEANS)) / 256
    bias = weights.bias + (weights.kernel.sum(axis=(0, 1)) * means[:, None]).sum(axis=0)
    kernel = weights.kernel.sum(axis=2, keepdims=True)
    return Convolution(kernel, bias.astype(np.float32), weights.gain, weights.shift)


def _set(network: keras.Model, name: str, weights: Convolution) -> None:
    """The norm does nothing yet but what dlib's layer does, as if all it gets had mean 0 and variance 1."""
    norm = network.get_layer(f"{name}_norm")
    bias = weights.shift + weights.gain * weights.bias
    try:
        network.get_layer(name).set_weights([weights.kernel])
        norm.set_weights([weights.gain, bias, np.zeros_like(bias), np.full_like(bias, 1 - norm.epsilon)])
    except ValueError as error:
        raise RecognitionError(f"{name} has another shape ({error})") from error


def _block(x: keras.KerasTensor, width: int, stride: int, name: str) -> keras.KerasTensor:
    """Two convolutions beside what they got, which is halved and widened with zeros where they do that."""
    y = layers.ReLU()(_convolution(x, width, f"{name}_first", stride=stride))
    y = _convolution(y, width, f"{name}_second")
    if stride > 1:
        x = layers.AveragePooling2D(2, padding="same")(x)
    if x.shape[-1] < width:
        x = keras.ops.pad(x, ((0, 0), (0, 0), (0, 0), (0, width - x.shape[-1])))
    return layers.ReLU()(layers.Add()([x, y]))


def _convolution(
    x: keras.KerasTensor, width: int, name: str, *, kernel: int = 3, stride: int = 1
) -> keras.KerasTensor:
    x = Conv2D(
        width, kernel, stride, padding="same", use_bias=False, kernel_initializer="he_normal", name=name
    )(x)
    return FusedBatchNormalization(momentum=_MOMENTUM, epsilon=_EPSILON, name=f"{name}_norm")(x)
