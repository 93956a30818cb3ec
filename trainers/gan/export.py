"""The trained painter as one ONNX file that carries its card, checked against the network it came from."""

import logging
import warnings
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch

from moodguard.model_card import PainterCard
from trainers.data.landscapes import Landscapes
from trainers.gan.networks import PICTURE_SIDE, Generator
from trainers.gan.training import GanConfig, Training
from trainers.provenance import source_revision

LARGEST_DIFFERENCE = 1e-4  # of values in -1..1; a step of an 8-bit picture is 78 times that
_OPSET = 18
_MAX_BATCH = 4096
_PLAIN_OPERATORS = frozenset({"Reshape", "ConvTranspose", "BatchNormalization", "Relu", "Tanh"})


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
    model = to_onnx(painter, card)
    fresh = path.with_suffix(".new")
    fresh.write_bytes(model.SerializeToString(deterministic=True))
    check_export(painter, fresh)
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
        "source_revision": source_revision("gan"),
        "torch": torch.__version__,
    }


def to_onnx(painter: Generator, card: PainterCard) -> onnx.ModelProto:
    """The painter as an ONNX graph of plain operators: latents (batch, latent) in, pictures out."""
    # The exporter says for each operator of torchvision that torchvision is not there.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of torch about itself
        program = torch.onnx.export(
            painter.eval(),
            (torch.zeros(2, card.latent),),
            dynamo=True,
            external_data=False,
            verbose=False,
            opset_version=_OPSET,
            input_names=["latents"],
            output_names=["pictures"],
            dynamic_shapes={"latents": {0: torch.export.Dim("batch", min=1, max=_MAX_BATCH)}},
        )
    if program is None:
        raise ExportError("torch gave no ONNX graph")
    model = program.model_proto
    _strip(model)
    unknown = {node.op_type for node in model.graph.node} - _PLAIN_OPERATORS
    if unknown:
        raise ExportError(f"the graph needs operators beyond the plain ones: {', '.join(sorted(unknown))}")
    onnx.helper.set_model_props(model, card.to_metadata())
    onnx.checker.check_model(model)
    return model


def check_export(painter: Generator, path: Path) -> None:
    """Make sure that onnxruntime paints what torch does, one picture at a time and several."""
    session = ort.InferenceSession(path.read_bytes(), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    for count in (1, 5):
        latents = rng.standard_normal((count, painter.latent), np.float32)
        with torch.no_grad():
            expected = painter(torch.from_numpy(latents)).numpy()
        painted = session.run(None, {"latents": latents})[0]
        worst = float(np.abs(np.asarray(painted) - expected).max())
        if not worst <= LARGEST_DIFFERENCE:
            raise ExportError(f"{path.name} paints other pictures than the network: they differ by {worst:g}")


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
