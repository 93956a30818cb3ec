"""The trained painter as one ONNX file that carries its card, checked against the network it came from."""

import logging
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from torch import nn

from moodguard.model_card import PainterCard
from trainers.data.landscapes import Landscapes
from trainers.gan.dcgan.networks import PICTURE_SIDE
from trainers.gan.dcgan.training import GanConfig, Training
from trainers.provenance import source_revision

LARGEST_DIFFERENCE = 1e-4  # of values in -1..1; a step of an 8-bit picture is 78 times that
_OPSET = 18
_MAX_BATCH = 4096
_PLAIN_OPERATORS = frozenset({"Reshape", "ConvTranspose", "BatchNormalization", "Relu", "Tanh"})
PICTURES = "pictures"


class ExportError(Exception):
    """The exported file is not the network it was made from; the message says in what."""


def export_painter(training: Training, landscapes: Landscapes, path: Path, data_set: str) -> Path:
    """Write the averaged generator of `training` to `path`, with its card, and check it there.

    Raises ExportError where onnxruntime paints other pictures than torch does.
    """
    painter = training.painter().cpu()
    card = PainterCard(
        latent=training.config.latent,
        height=PICTURE_SIDE,
        width=PICTURE_SIDE,
        provenance=provenance(training, landscapes, data_set, datetime.now(UTC)),
    )
    return write_checked(to_onnx(painter, card), painter, (card.latent,), path)


def write_checked(model: onnx.ModelProto, network: nn.Module, shape: tuple[int, ...], path: Path) -> Path:
    """Write the graph under its name only once onnxruntime has given from it what the network gives."""
    fresh = path.with_suffix(".new")
    fresh.write_bytes(model.SerializeToString(deterministic=True))
    check_export(network, fresh, shape)
    fresh.replace(path)
    return path


def provenance(
    training: Training, landscapes: Landscapes, data_set: str, now: datetime
) -> Mapping[str, object]:
    """What made this painter: for the card."""
    config: GanConfig = training.config
    photos = len(landscapes.pictures)
    return {
        "trainer": "trainers.experiments.wellbeing_gan",
        "architecture": "DCGAN, five transposed convolutions with batch norm and ReLU, tanh",
        "data": data_set,
        "data_sha256": landscapes.sha256,
        "photos": photos,
        "steps": training.step,
        "epochs": round(training.step * config.batch / photos, 1),
        "seed": config.seed,
        "config": asdict(config),
        "date": now.date().isoformat(),
        "source_revision": source_revision(),
        "torch": torch.__version__,
    }


def to_onnx(
    painter: nn.Module,
    card: PainterCard,
    outputs: Sequence[str] = (PICTURES,),
    operators: frozenset[str] = _PLAIN_OPERATORS,
) -> onnx.ModelProto:
    """The painter as an ONNX graph of plain `operators`: latents (batch, latent) in, pictures out.

    `outputs` names all that the painter gives, pictures first. Raises ExportError where the graph needs more.
    """
    model = graph_of(painter, "latents", (card.latent,), outputs)
    unknown = {node.op_type for node in model.graph.node} - operators
    if unknown:
        raise ExportError(f"the graph needs operators beyond the plain ones: {', '.join(sorted(unknown))}")
    onnx.helper.set_model_props(model, card.to_metadata())
    return model


def graph_of(
    network: nn.Module, takes: str, shape: tuple[int, ...], outputs: Sequence[str]
) -> onnx.ModelProto:
    """A network that takes tensors (batch, *shape) under the name `takes`, as a checked ONNX graph."""
    # The exporter says for each operator of torchvision that torchvision is not there.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of torch about itself
        program = torch.onnx.export(
            network.eval(),
            (torch.zeros(2, *shape),),
            dynamo=True,
            external_data=False,
            verbose=False,
            opset_version=_OPSET,
            input_names=[takes],
            output_names=list(outputs),
            dynamic_shapes=({0: torch.export.Dim("batch", min=1, max=_MAX_BATCH)},),
        )
    if program is None:
        raise ExportError("torch gave no ONNX graph")
    model = program.model_proto
    _strip(model)
    onnx.checker.check_model(model)
    return model


def check_export(network: nn.Module, path: Path, shape: tuple[int, ...]) -> None:
    """Make sure that onnxruntime gives what torch does, one input (*shape) at a time and several."""
    session = ort.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    for count in (1, 5):
        numbers = rng.standard_normal((count, *shape), np.float32)
        with torch.no_grad():
            given = network(torch.from_numpy(numbers))
        expected = given if isinstance(given, tuple) else (given,)
        takes = session.get_inputs()[0].name
        for ours, theirs in zip(expected, session.run(None, {takes: numbers}), strict=True):
            worst = float(np.abs(np.asarray(theirs) - ours.numpy()).max())
            if not worst <= LARGEST_DIFFERENCE * max(1.0, float(ours.abs().max())):
                raise ExportError(
                    f"{path.name} gives something else than the network: they differ by {worst:g}"
                )


def _strip(model: onnx.ModelProto) -> None:
    """Take out the exporter's notes: stack traces with the paths of the machine that it ran on."""
    graph = model.graph
    for part in (
        *graph.node,
        *graph.input,
        *graph.output,
        *graph.value_info,
        *graph.initializer,
        graph,
        model,
    ):
        del part.metadata_props[:]
        part.doc_string = ""
