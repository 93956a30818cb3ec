"""The weights of an exported network, back in the Keras network that it came from, so that it learns on.

An export has no batch norms: they are folded into the convolutions before them. What a norm would do to the
faces at hand can be measured, though, and then the network with norms says what the file says.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper

from trainers.cnn.backend import keras
from trainers.cnn.checkpoint import CheckpointError
from trainers.cnn.members import read_member, split_member
from trainers.cnn.onnx_card import ExportError

# Filters get the length that they are drawn with (He et al. 2015). A norm behind them takes any length, but
# how fast they learn depends on it, and the norms that were folded in have left all lengths there are.
_LENGTH = np.float32(np.sqrt(2))
_EIGHT_BITS = ("DequantizeLinear", "ConvInteger", "QLinearConv")
# By which layer of the exported network each of the trained one's heads is found again.
_HEADS = {"original": "mixed", "ferplus": "ferplus"}

Weights = npt.NDArray[np.float32]


def is_export(start: str) -> bool:
    """Whether `start` names an exported network, `FILE.onnx`, or one of an ensemble, `FILE.onnx#0`."""
    return split_member(start)[0].suffix == ".onnx"


def read_exported(network: keras.Model, start: str, faces: Iterable[Weights]) -> None:
    """Give `network`, residual and in float32, the weights of the export that `start` names.

    Its norms get the statistics of `faces`, batches (N, 48, 48, 1) float32 in 0..1, of which there is at
    least one. The head of the original labels becomes the one that gave the file's probabilities before their
    curve. Raises CheckpointError where the file is missing, damaged, in eight bits, or of another network.
    """
    convolutions, heads = _read(start)
    _set_weights(network, convolutions, heads, start)
    _measure_norms(network, faces)


def _read(start: str) -> tuple[list[list[Weights]], dict[str, list[Weights]]]:
    """Kernel and bias of each convolution, in the order in which they were built, and of each head."""
    try:
        graph = read_member(start).graph
    except ExportError as error:
        raise CheckpointError(str(error)) from error
    if any(node.op_type in _EIGHT_BITS for node in graph.node):
        raise CheckpointError(f"{start} is in eight bits; start from the plain numbers that it came from")
    stored = {known.name: np.asarray(numpy_helper.to_array(known)) for known in graph.initializer}
    convolutions, heads = {}, {}
    for node in graph.node:
        if node.op_type == "Conv" and (number := _number(node.input[1])) is not None:
            kernel = stored[node.input[1]].transpose(2, 3, 1, 0)
            bias = stored[node.input[2]] if len(node.input) > 2 else _zero_bias(kernel)
            convolutions[number] = [kernel, bias]
        for head, called in _HEADS.items():
            if node.op_type == "MatMul" and f"/{called}_" in node.name and node.input[1] in stored:
                kernel = stored[node.input[1]]
                added = (stored[name] for name in _added(graph, node) if name in stored)
                heads[head] = [kernel, next(added, _zero_bias(kernel))]
    return [convolutions[number] for number in sorted(convolutions)], heads


def _added(graph: onnx.GraphProto, to: onnx.NodeProto) -> list[str]:
    """What is added to the output of a node. A bias of nothing but zeros is left out of an export."""
    return [
        name
        for node in graph.node
        if node.op_type == "Add" and to.output[0] in node.input
        for name in node.input
    ]


def _zero_bias(kernel: Weights) -> Weights:
    return np.zeros(kernel.shape[-1], np.float32)


def _number(name: str) -> int | None:
    """Which of Keras's convolutions this is, by its automatic name, `conv2d`, `conv2d_1` and so on."""
    found = re.search(r"/conv2d(?:_(\d+))??_1/", name)
    return int(found[1] or 0) if found else None


def _set_weights(
    network: keras.Model, convolutions: Sequence[list[Weights]], heads: dict[str, list[Weights]], start: str
) -> None:
    """Set all weights, so that norms do nothing but add the bias that was folded in."""
    layers = sorted(_layers_of(network, keras.layers.Conv2D), key=lambda layer: _build_number(layer.name))
    norms = {norm.input.name: norm for norm in _layers_of(network, keras.layers.BatchNormalization)}
    try:
        if len(layers) != len(convolutions):
            raise ValueError(f"{len(convolutions)} convolutions instead of {len(layers)}")
        for layer, (kernel, bias) in zip(layers, convolutions, strict=True):
            if layer.use_bias:
                layer.set_weights([kernel, bias])
                continue
            length = np.maximum(np.sqrt(np.square(kernel).sum(axis=(0, 1, 2))), np.float32(1e-6)) / _LENGTH
            norm = norms[layer.output.name]
            layer.set_weights([kernel / length])
            norm.set_weights([length, bias, np.zeros_like(bias), np.full_like(bias, 1 - norm.epsilon)])
        for name, weights in heads.items():
            network.get_layer(name).set_weights(weights)
    except (ValueError, KeyError) as error:
        raise CheckpointError(f"{start} is of another network ({' '.join(str(error).split())})") from error


def _measure_norms(network: keras.Model, faces: Iterable[Weights]) -> None:
    """Let norms hold the mean and variance of what reaches them, without changing what they give."""
    norms = _layers_of(network, keras.layers.BatchNormalization)
    before = keras.Model(network.inputs, [norm.input for norm in norms])
    sums: list[Any] = [0.0] * len(norms)
    squares: list[Any] = [0.0] * len(norms)
    count = 0
    for batch in faces:
        count += 1
        for place, activations in enumerate(before.predict(batch, verbose=0)):
            sums[place] = sums[place] + activations.mean(axis=(0, 1, 2), dtype=np.float64)
            squares[place] = squares[place] + np.square(activations, dtype=np.float64).mean(axis=(0, 1, 2))
    for norm, total, square in zip(norms, sums, squares, strict=True):
        gamma, beta, _, _ = norm.get_weights()
        mean = total / count
        variance = np.maximum(square / count - mean**2, 0)
        norm.set_weights([gamma * np.sqrt(variance + norm.epsilon), beta + gamma * mean, mean, variance])


def _layers_of(network: keras.Model, kind: type[keras.layers.Layer]) -> list[Any]:
    return [layer for layer in network.layers if isinstance(layer, kind)]


def _build_number(name: str) -> int:
    return int(name.removeprefix("conv2d").removeprefix("_") or 0)
