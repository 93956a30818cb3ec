"""The face painter as one ONNX file: latents and expressions in, grey faces out, with what made it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
import torch

from trainers.data.classes import FER_CLASSES
from trainers.gan.faces.aligned import SIDE, AlignedFaces
from trainers.gan.faces.networks import CLASSES
from trainers.gan.faces.training import FaceTraining
from trainers.gan.graph import LATENTS, to_onnx, write_checked
from trainers.provenance import source_revision

Latents = npt.NDArray[np.float32]
Faces = npt.NDArray[np.uint8]

KIND = "faces"
_PREFIX = "moodguard."
_VERSION = "1"
EXPRESSIONS, FACES = "expressions", "faces"  # names in the graph
_BATCH = 128


class FacePainterError(Exception):
    """A face painter can't be used; the message says why, in words."""


class FacePainter:
    """A painter in a file. Raises FacePainterError where the file is missing, damaged or no face painter."""

    def __init__(self, path: Path) -> None:
        """Read the file at `path`, and run it on one thread."""
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
        for first in range(0, len(latents), _BATCH):
            some = slice(first, first + _BATCH)
            inputs = {LATENTS: latents[some], EXPRESSIONS: expressions[some].astype(np.float32)}
            values = np.asarray(self._session.run(None, inputs)[0])[:, 0]
            parts.append(np.rint((values + 1) * 127.5).clip(0, 255).astype(np.uint8))
        return np.concatenate(parts)


def export_face_painter(training: FaceTraining, faces: AlignedFaces, path: Path, data: str) -> Path:
    """Write the EMA of the generator of `training` to `path`, and check it there; `data` names the face set.

    Raises ExportError where onnxruntime paints other faces than torch does.
    """
    painter = training.painter().cpu().to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    card = {
        _PREFIX + "kind": KIND,
        _PREFIX + "version": _VERSION,
        _PREFIX + "latent": json.dumps(painter.latent),
        _PREFIX + "classes": json.dumps(FER_CLASSES),
        _PREFIX + "provenance": json.dumps(_provenance(training, faces, data), sort_keys=True),
    }
    inputs = {LATENTS: (painter.latent,), EXPRESSIONS: (CLASSES,)}
    return write_checked(to_onnx(painter, inputs, [FACES], card), painter, inputs, path)


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


def _one_thread() -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return options
