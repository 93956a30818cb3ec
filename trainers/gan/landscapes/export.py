"""The trained landscape painter as one ONNX file: it paints, and says of each painting how good it is."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from moodguard.model_card import PainterCard, PaintingScore
from trainers.data.landscapes import Landscapes
from trainers.gan.graph import LATENTS, PICTURES, ExportError, to_onnx, write_checked
from trainers.gan.landscapes.judge import train_judge
from trainers.gan.landscapes.lineage import core_hours
from trainers.gan.landscapes.networks import LandscapeCritic, LandscapeGenerator
from trainers.gan.landscapes.training import LandscapeTraining
from trainers.gan.photos import Cuts
from trainers.provenance import card_config, source_revision

SCORES = "scores"
TRUNCATION = 2.0
REFUSED = 0.3  # the share of paintings that the card's least score refuses
LARGEST_FILE = 25_000_000  # bytes
_SCORED = 512
_ARCHITECTURE = "FastGAN-like: nearest upsampling, gated linear units, skip-layer excitation"
_OPERATORS = frozenset({
    "Add", "AveragePool", "BatchNormalization", "Concat", "Conv", "Flatten", "Gemm", "LeakyRelu", "MatMul",
    "Mul", "Reshape", "Resize", "Shape", "Sigmoid", "Split", "Squeeze", "Tanh",
})  # fmt: skip


class JudgingPainter(nn.Module):
    """Paints (N, 3, height, width) in -1..1, and gives the judge's word on each, (N,): higher is better."""

    def __init__(self, generator: LandscapeGenerator, judge: LandscapeCritic) -> None:
        """Both networks as they are, of one side."""
        super().__init__()
        self.generator, self.judge = generator, judge

    def forward(self, latents: Tensor) -> tuple[Tensor, Tensor]:
        """Latents (N, latent), pictures and scores out."""
        pictures = self.generator(latents)
        return pictures, self.judge(pictures)


def export_landscapes(
    training: LandscapeTraining, photos: Cuts, landscapes: Landscapes, path: Path, data_set: str
) -> Path:
    """Write `training`'s EMA of the generator and its judge to `path`, with a card, and check them there.

    Their weights are in half precision, and the graph computes in float32: half the file, the same pictures.

    `photos` are cuts of `landscapes`. Raises ExportError where onnxruntime gives something else than
    torch does, or the file would be too large.
    """
    config = training.config
    generator = training.painter().eval().requires_grad_(False)
    judge = train_judge(training, generator, photos)
    painter = JudgingPainter(generator, judge).cpu().eval().requires_grad_(False)
    card = _card(
        training,
        PaintingScore(SCORES, least_score(painter, config.latent, config.seed)),
        {
            "architecture": f"{_ARCHITECTURE}; scored by its critic, taught anew",
            "data": data_set,
            "data_sha256": landscapes.sha256,
            "photos": photos.photos,
            "epochs": round(training.step * config.batch / photos.photos, 1),
        },
    )
    inputs = {LATENTS: (config.latent,)}
    model = to_onnx(painter, inputs, (PICTURES, SCORES), card.to_metadata(), _OPERATORS)
    if model.ByteSize() > LARGEST_FILE:
        raise ExportError(
            f"the painter would have {model.ByteSize() / 1e6:.1f} MB, more than {LARGEST_FILE / 1e6:.0f}; "
            "train one with smaller widths"
        )
    return write_checked(model, painter, inputs, path, halved=True)


def export_unjudged(training: LandscapeTraining, path: Path) -> Path:
    """Write the painter of this moment to `path`, without a judge, in seconds; the training stays as it is.

    Raises ExportError where onnxruntime gives something else than torch does.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    painter = training.painter().cpu().eval().requires_grad_(False)
    card = _card(training, None, {"architecture": _ARCHITECTURE})
    inputs = {LATENTS: (training.config.latent,)}
    model = to_onnx(painter, inputs, (PICTURES,), card.to_metadata(), _OPERATORS)
    return write_checked(model, painter, inputs, path)


def _card(
    training: LandscapeTraining, score: PaintingScore | None, more: Mapping[str, object]
) -> PainterCard:
    """The card of a training's painter, whose provenance also tells `more`."""
    config = training.config
    return PainterCard(
        latent=config.latent,
        height=config.side,
        width=config.width,
        truncation=TRUNCATION,
        score=score,
        provenance={
            "trainer": "trainers.gan.landscapes",
            **more,
            "steps": training.step,
            "minutes": round(training.seconds / 60, 1),
            **core_hours(training.cost.by_part),
            "seed": config.seed,
            "config": card_config(asdict(config)),
            "grown_from": training.grown_from,
            "date": datetime.now(UTC).date().isoformat(),
            "source_revision": source_revision(),
            "torch": torch.__version__,
        },
    )


@torch.no_grad()
def least_score(painter: JudgingPainter, latent: int, seed: int) -> float:
    """The score that `REFUSED` of all paintings stay below, drawn as the card says."""
    rng = np.random.default_rng([seed, 3])
    latents = torch.from_numpy(_truncated(rng, _SCORED, latent))
    scores = torch.cat([painter(part)[1] for part in latents.split(32)])
    return round(float(torch.quantile(scores, REFUSED)), 4)


def _truncated(rng: np.random.Generator, count: int, latent: int) -> np.ndarray:
    latents = rng.standard_normal((count, latent), np.float32)
    while (outside := np.abs(latents) > TRUNCATION).any():
        latents[outside] = rng.standard_normal(int(outside.sum()), np.float32)
    return latents
