"""The trained upscaler as one ONNX file with its card: what it takes, what it gives, and what made it."""

import copy
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch

from moodguard.model_card import UpscalerCard
from trainers.gan.graph import (
    LARGEST_HALVED_DIFFERENCE,
    PICTURES,
    ExportError,
    check_export,
    to_onnx,
    write_checked,
)
from trainers.gan.upscaler.degradation import Degradation
from trainers.gan.upscaler.networks import MULTIPLE, SCALE, Bounded, enlarged
from trainers.gan.upscaler.photos import Patches, Photos, draw_patches
from trainers.gan.upscaler.training import UpscalerTraining
from trainers.provenance import card_config, source_revision

LARGE = "large"  # what the graph gives
LARGEST_FILE = 3_000_000  # bytes
MARGIN = 10  # pixels around a place that its result is made from: beyond, it differs by a level or two
_SIDES = ((48, 64), (2, 2), (18, 90))  # pixels high and wide, of the pictures that the graph is tried on
_MOST_SIDE = 4096
_MEASURED = 96  # patches
_OPERATORS = frozenset({"Add", "Clip", "Conv", "DepthToSpace", "PRelu", "Resize", "Shape"})


def export_upscaler(training: UpscalerTraining, photos: Photos, path: Path, data_set: str) -> Path:
    """Write the EMA of `training` to `path`, with its card, and check it there.

    Its weights are in half precision, and the graph computes in float32: half the file, the same pictures.

    Raises ExportError where onnxruntime gives something else than torch does, or the file would be too large.
    """
    upscaler = Bounded(copy.deepcopy(training.ema)).cpu().eval().requires_grad_(False)
    card = UpscalerCard(
        scale=SCALE, multiple=MULTIPLE, margin=MARGIN, provenance=_provenance(training, photos, data_set)
    )
    inputs = {PICTURES: (3, *_SIDES[0])}
    half = [torch.export.Dim(name, min=1, max=_MOST_SIDE // MULTIPLE) for name in ("rows", "columns")]
    sides = {axis: MULTIPLE * dim for axis, dim in zip((2, 3), half, strict=True)}
    model = to_onnx(upscaler, inputs, [LARGE], card.to_metadata(), _OPERATORS, sides=sides)
    if (size := model.ByteSize()) > LARGEST_FILE:
        raise ExportError(f"the upscaler would take {size:,} bytes; {LARGEST_FILE:,} are the most")
    write_checked(model, upscaler, inputs, path, halved=True)
    for others in _SIDES[1:]:
        check_export(upscaler, path, {PICTURES: (3, *others)}, LARGEST_HALVED_DIFFERENCE)
    return path


def measured(training: UpscalerTraining, photos: Photos) -> dict[str, dict[str, float]]:
    """How far photos kept for choosing are from what is made of them spoilt: by it, and plainly enlarged."""
    side, rng = training.config.side, np.random.default_rng([training.config.seed, 3])
    patches = draw_patches(photos.choosing.pictures, _MEASURED, side, Degradation(), rng)
    parts = [
        Patches(patches.large[start : start + 8], patches.small[start : start + 8])
        for start in range(0, _MEASURED, 8)
    ]
    ways = {"upscaler": None, "enlarged plainly": enlarged}
    return {
        name: {
            kind: round(float(np.mean([asdict(each)[kind] for each in found])), 4)
            for kind in ("pixels", "features")
        }
        for name, way in ways.items()
        if (found := [training.distances(part, way) for part in parts])
    }


def _provenance(training: UpscalerTraining, photos: Photos, data_set: str) -> dict[str, object]:
    config = training.config
    return {
        "trainer": "trainers.gan.upscaler",
        "architecture": "SRVGG-like: 3x3 convolutions with PReLU on blocks of 2x2 pixels, pixel shuffle, "
        "added to the linear enlargement",
        "weights": sum(weight.numel() for weight in training.ema.parameters()),
        "data": data_set,
        "data_sha256": photos.learning.sha256,
        "photos": len(photos.learning.pictures),
        "photos_choosing": len(photos.choosing.pictures),
        "metrics_choosing": measured(training, photos),
        "steps": training.step,
        "minutes": round(training.seconds / 60, 1),
        "seed": config.seed,
        "config": card_config(asdict(config)),
        "degradation": asdict(Degradation()),
        "begun_from": training.begun_from,
        "date": datetime.now(UTC).date().isoformat(),
        "source_revision": source_revision(),
        "torch": torch.__version__,
    }
