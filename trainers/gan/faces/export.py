"""The face painter as one ONNX file: latents and expressions in, grey faces out, with what made it."""

import hashlib
import json
import logging
import warnings
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime as ort
import torch

from trainers.data.classes import FER_CLASSES
from trainers.gan.faces.aligned import SIDE, AlignedFaces
from trainers.gan.faces.networks import CLASSES, FaceGenerator
from trainers.gan.faces.training import FaceTraining
from trainers.provenance import source_revision

Latents = npt.NDArray[np.float32]
Faces = npt.NDArray[np.uint8]

KIND = "faces"
_PREFIX = "moodguard."
_VERSION = "1"
_OPSET = 18
_MAX_BATCH = 4096
_AT_ONCE = 128
LARGEST_DIFFERENCE = 1e-4  # of values in -1..1; a step of an 8-bit picture is 78 times that


class FacePainterError(Exception):
    """A face painter can't be written or used; the message says why, in words."""


class FacePainter:
    """A painter in a file. Raises FacePainterError where the file is missing, damaged or no face painter."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            content = path.read_bytes()
            self._session = ort.InferenceSession(content, _one_thread(), providers=["CPUExecutionProvider"])
        except Exception as error:  # onnxruntime raises many kinds
            raise FacePainterError(f"{path} is missing, or no ONNX file that can be run") from error
        card = self._session.get_modelmeta().custom_metadata_map
        if (card.get(_PREFIX + "kind"), card.get(_PREFIX + "version")) != (KIND, _VERSION):
            raise FacePainterError(f"{path.name} is no painter of faces; `painted_faces` trains one")
        self.sha256 = hashlib.sha256(content).hexdigest()
        self.latent = int(json.loads(card[_PREFIX + "latent"]))
        self.provenance: Mapping[str, object] = json.loads(card[_PREFIX + "provenance"])

    def draw(self, rng: np.random.Generator, count: int, truncation: float = 2.0) -> Latents:
        """Latents (count, latent), standard normal; numbers beyond `truncation` are drawn again."""
        latents = rng.standard_normal((count, self.latent), np.float32)
        while (far := np.abs(latents) > truncation).any():
            latents[far] = rng.standard_normal(int(far.sum()), np.float32)
        return latents

    def paint(self, latents: Latents, expressions: Latents) -> Faces:
        """Faces (N, 64, 64) uint8 of latents (N, latent) and weights of `FER_CLASSES` (N, 7)."""
        parts = [np.empty((0, SIDE, SIDE), np.uint8)]
        for first in range(0, len(latents), _AT_ONCE):
            some = slice(first, first + _AT_ONCE)
            given = {"latents": latents[some], "expressions": expressions[some].astype(np.float32)}
            values = np.asarray(self._session.run(None, given)[0])[:, 0]
            parts.append(np.rint((values + 1) * 127.5).clip(0, 255).astype(np.uint8))
        return np.concatenate(parts)


def export_face_painter(training: FaceTraining, faces: AlignedFaces, path: Path, data: str) -> Path:
    """Write the averaged generator of `training` to `path`, and check it there; `data` names the face set.

    Raises FacePainterError where onnxruntime paints other faces than torch does.
    """
    painter = training.painter().cpu().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    model = _as_onnx(painter)
    onnx.helper.set_model_props(
        model,
        {
            _PREFIX + "kind": KIND,
            _PREFIX + "version": _VERSION,
            _PREFIX + "latent": json.dumps(painter.latent),
            _PREFIX + "classes": json.dumps(FER_CLASSES),
            _PREFIX + "provenance": json.dumps(_provenance(training, faces, data), sort_keys=True),
        },
    )
    fresh = path.with_suffix(".new")
    fresh.write_bytes(model.SerializeToString(deterministic=True))
    _check(painter, fresh)
    fresh.replace(path)
    return path


def _provenance(training: FaceTraining, faces: AlignedFaces, data: str) -> Mapping[str, object]:
    config, count = training.config, len(faces)
    return {
        "trainer": "trainers.experiments.painted_faces",
        "architecture": (
            "class-conditional GAN: transposed convolutions from 4x4 to 32x32, pixel shuffle to 64x64, "
            "scales and shifts of every norm from latent and expression"
        ),
        "data": data,
        "data_sha256": faces.sha256,
        "faces": dict(zip(FER_CLASSES, np.bincount(faces.labels, minlength=CLASSES).tolist(), strict=True)),
        "steps": training.step,
        "epochs": round(training.step * config.batch / count, 1),
        "seed": config.seed,
        "config": asdict(config),
        "date": datetime.now(UTC).date().isoformat(),
        "source_revision": source_revision(),
        "torch": torch.__version__,
    }


def _as_onnx(painter: FaceGenerator) -> onnx.ModelProto:
    # The exporter says for each operator of torchvision that torchvision is not there.
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    batch = torch.export.Dim("batch", min=1, max=_MAX_BATCH)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of torch about itself
        warnings.filterwarnings("ignore", "# The axis name", UserWarning)  # both inputs share it on purpose
        program = torch.onnx.export(
            painter.eval(),
            (torch.zeros(2, painter.latent), torch.zeros(2, CLASSES)),
            dynamo=True,
            external_data=False,
            verbose=False,
            opset_version=_OPSET,
            input_names=["latents", "expressions"],
            output_names=["faces"],
            dynamic_shapes={"latents": {0: batch}, "expressions": {0: batch}},
        )
    if program is None:
        raise FacePainterError("torch gave no ONNX graph")
    model = program.model_proto
    graph = model.graph
    # The exporter's notes hold stack traces, with paths of this machine.
    parts = [*graph.node, *graph.input, *graph.output, *graph.value_info, *graph.initializer, graph, model]
    for part in parts:
        del part.metadata_props[:]
        part.doc_string = ""
    onnx.checker.check_model(model)
    return model


def _check(painter: FaceGenerator, path: Path) -> None:
    session = ort.InferenceSession(path.read_bytes(), _one_thread(), providers=["CPUExecutionProvider"])
    rng = np.random.default_rng(0)
    for count in (1, 5):
        latents = rng.standard_normal((count, painter.latent), np.float32)
        expressions = rng.dirichlet(np.ones(CLASSES), count).astype(np.float32)
        with torch.no_grad():
            expected = painter(torch.from_numpy(latents), torch.from_numpy(expressions)).numpy()
        painted = session.run(None, {"latents": latents, "expressions": expressions})[0]
        worst = float(np.abs(np.asarray(painted) - expected).max())
        if not worst <= LARGEST_DIFFERENCE:
            raise FacePainterError(
                f"{path.name} paints other faces than the network: they differ by {worst:g}"
            )


def _one_thread() -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return options
