"""Weights kept in half precision: half the file, and the same arithmetic, in float32.

Behind each tensor of weights stands a cast to float32, which onnxruntime computes once, when it loads the
file.
"""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

# Of what is smaller the file would hardly be smaller: biases, norms and constants stay as they are.
LEAST_NUMBERS = 1024
_SUFFIX = "/half"


def halve(model: onnx.ModelProto) -> onnx.ModelProto:
    """Keep the large float32 weights of a graph in float16, in place; weights that are halved stay so.

    Raises ValueError where a weight is beyond float16's range.
    """
    graph = model.graph
    large = [
        tensor
        for tensor in graph.initializer
        if tensor.data_type == TensorProto.FLOAT and np.prod(tensor.dims) >= LEAST_NUMBERS
    ]
    casts = [_halve(tensor) for tensor in large]
    nodes = [*casts, *graph.node]  # in the order of use
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


def is_halved(model: onnx.ModelProto) -> bool:
    """Whether any weights of a graph are kept so."""
    return any(tensor.data_type == TensorProto.FLOAT16 for tensor in model.graph.initializer)


def weights_of(model: onnx.ModelProto) -> dict[str, np.ndarray]:
    """All weights of a graph by the names that its nodes use, in float32 where they are halved."""
    found = {}
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type == TensorProto.FLOAT16:
            values = values.astype(np.float32)
        found[tensor.name.removesuffix(_SUFFIX)] = values
    return found


def _halve(tensor: TensorProto) -> onnx.NodeProto:
    """The cast behind a tensor, which is in half precision from now on, and called otherwise."""
    name = tensor.name
    values = numpy_helper.to_array(tensor)
    if np.abs(values).max() > np.finfo(np.float16).max:
        raise ValueError(f"the weights {name} are too large for half precision")
    tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}{_SUFFIX}"))
    return helper.make_node(
        "Cast", [f"{name}{_SUFFIX}"], [name], name=f"{name}{_SUFFIX}", to=TensorProto.FLOAT
    )
