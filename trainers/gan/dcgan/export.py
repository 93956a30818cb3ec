"""The trained DCGAN as one ONNX file with its card: what it takes, what it gives, and what made it."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import torch

from moodguard.model_card import PainterCard
from trainers.data.landscapes import Landscapes
from trainers.gan.dcgan.networks import PICTURE_SIDE
from trainers.gan.dcgan.training import DcganConfig, DcganTraining
from trainers.gan.graph import LATENTS, PICTURES, to_onnx, write_checked
from trainers.provenance import source_revision

_PLAIN_OPERATORS = frozenset({"Reshape", "ConvTranspose", "BatchNormalization", "Relu", "Tanh"})


def export_painter(training: DcganTraining, landscapes: Landscapes, path: Path, data_set: str) -> Path:
    """Write the EMA of the generator of `training` to `path`, with its card, and check it there.

    Raises ExportError where onnxruntime paints other pictures than torch does.
    """
    painter = training.painter().cpu()
    card = PainterCard(
        latent=training.config.latent,
        height=PICTURE_SIDE,
        width=PICTURE_SIDE,
        provenance=provenance(training, landscapes, data_set, datetime.now(UTC)),
    )
    inputs = {LATENTS: (card.latent,)}
    model = to_onnx(painter, inputs, [PICTURES], card.to_metadata(), _PLAIN_OPERATORS)
    return write_checked(model, painter, inputs, path)


def provenance(
    training: DcganTraining, landscapes: Landscapes, data_set: str, now: datetime
) -> Mapping[str, object]:
    """What made this painter: for the card."""
    config: DcganConfig = training.config
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
