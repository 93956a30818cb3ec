"""Networks as ONNX graphs: whole in one file, of plain operators, and checked against torch."""

import logging
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from torch import nn

from trainers.gan.half_weights import halve
from trainers.writing import whole_file

LATENTS, PICTURES = "latents", "pictures"  # what the painters of landscapes call input and first output
LARGEST_DIFFERENCE = 1e-4  # of values in -1..1; a step of an 8-bit picture is 78 times that
LARGEST_HALVED_DIFFERENCE = 1 / 127.5  # with weights in half precision: a step of an 8-bit picture
_OPSET = 18
_MAX_BATCH = 4096

Shapes = Mapping[str, tuple[int, ...]]  # of a network's inputs by name, in their order, without the batch


class ExportError(Exception):
    """The exported file is not the network it was made from; the message says in what."""


def to_onnx(
    network: nn.Module,
    inputs: Shapes,
    outputs: Sequence[str],
    metadata: Mapping[str, str],
    operators: frozenset[str] | None = None,
    *,
    sides: Mapping[int, object] | None = None,
) -> onnx.ModelProto:
    """A network of float32 tensors (batch, *shape) as a checked ONNX graph that carries `metadata`.

    `outputs` names all that it gives. `sides` maps axes of the inputs, beside the batch, that may have any
    length to what torch calls a dimension. Raises ExportError where the graph needs more than `operators`.
    """
    # The exporter says for each operator of torchvision that torchvision is not there.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    batch = torch.export.Dim("batch", min=1, max=_MAX_BATCH)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of torch about itself
        warnings.filterwarnings("ignore", "# The axis name", UserWarning)  # inputs share it on purpose
        program = torch.onnx.export(
            network.eval(),
            tuple(torch.zeros(2, *shape) for shape in inputs.values()),
            dynamo=True,
            external_data=False,
            verbose=False,
            opset_version=_OPSET,
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_shapes=tuple({0: batch, **(sides or {})} for _ in inputs),
        )
    if program is None:
        raise ExportError("torch gave no ONNX graph")
    model = program.model_proto
    _strip(model)
    onnx.checker.check_model(model)
    unknown = {node.op_type for node in model.graph.node} - (operators or set())
    if operators is not None and unknown:
        raise ExportError(f"the graph needs operators beyond the plain ones: {', '.join(sorted(unknown))}")
    onnx.helper.set_model_props(model, dict(metadata))
    return model


def write_checked(
    model: onnx.ModelProto, network: nn.Module, inputs: Shapes, path: Path, *, halved: bool = False
) -> Path:
    """Write the graph under its name only once onnxruntime has given from it what the network gives.

    `halved` keeps its weights in half precision: then the file gives that to a step of an 8-bit picture,
    after the same graph in float32 gave it exactly. Raises ExportError where it gives something else.
    """
    with whole_file(path) as draft:
        _write(model, draft)
        check_export(network, draft, inputs)
        if halved:
            try:
                _write(halve(model), draft)
            except ValueError as error:
                raise ExportError(f"{path.name} can't be halved: {error}") from error
            check_export(network, draft, inputs, LARGEST_HALVED_DIFFERENCE)
    return path


def check_export(network: nn.Module, path: Path, inputs: Shapes, largest: float = LARGEST_DIFFERENCE) -> None:
    """Make sure that onnxruntime gives what torch does, for one of each of `inputs` at a time and several.

    They may differ by `largest`, of the largest value where that is beyond 1.
    """
    session = ort.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    for count in (1, 5):
        drawn = {name: rng.standard_normal((count, *shape), np.float32) for name, shape in inputs.items()}
        with torch.no_grad():
            outputs = network(*map(torch.from_numpy, drawn.values()))
        expected = outputs if isinstance(outputs, tuple) else (outputs,)
        for ours, theirs in zip(expected, session.run(None, drawn), strict=True):
            worst = float(np.abs(np.asarray(theirs) - ours.numpy()).max())
            if not worst <= largest * max(1.0, float(ours.abs().max())):
                raise ExportError(
                    f"{path.name} gives something else than the network: they differ by {worst:g}"
                )


def _write(model: onnx.ModelProto, path: Path) -> None:
    path.write_bytes(model.SerializeToString(deterministic=True))


def _strip(model: onnx.ModelProto) -> None:
    """Take out the exporter's notes: stack traces with the paths of the machine that it ran on."""
    graph = model.graph
    parts = [*graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer, graph, model]
    for part in parts:
        del part.metadata_props[:]
        part.doc_string = ""
