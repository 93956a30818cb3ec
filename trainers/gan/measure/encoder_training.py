"""The encoder that paintings are measured with: trained by ourselves, on photos that serve for nothing else.

It learns two things at once. Which photo a cut comes from, however it was cut, mirrored and tinted (each
photo is a class of its own, as in Dosovitskiy et al. 2014): that takes layout, colours and texture. And what
was done to it: nothing, blurred, noisy, or in blocks: that takes detail, which is where paintings fail. Its
features are made alike in size: mean 0 and variance 1 over the photos that it learned from.
"""

import json
import math
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from trainers.gan.diff_augment import jitter_colours
from trainers.gan.ema import recalibrate_batch_norm
from trainers.gan.graph import to_onnx, write_checked
from trainers.gan.lr_schedule import set_lr
from trainers.gan.measure.encoder import FEATURES, KIND, KIND_KEY, PICTURES, PROVENANCE_KEY, SIDE
from trainers.gan.photos import Cuts
from trainers.provenance import source_revision

CORRUPTIONS = ("not at all", "blurred", "noisy", "in blocks")
_LAYOUT = 4
_NOISE = 0.15  # of values in -1..1


@dataclass(frozen=True)
class EncoderConfig:
    """All that decides the encoder, beside the photos.

    A cut loses up to `zoom` (0..1) of the side; a share `spoil` of cuts is corrupted.
    """

    width: int = 24
    features: int = 96
    batch: int = 32
    steps: int = 800
    learning_rate: float = 2e-3
    zoom: float = 0.5
    recolour: float = 0.4
    spoil: float = 0.5
    bf16: bool = True
    threads: int = 1
    seed: int = 1


class PhotoEncoder(nn.Module):
    """Features (N, F) of RGB pictures (N, 3, 128, 128) in -1..1.

    Four strided convolutions; layout from the last and texture from the last two are mixed into one vector.
    """

    def __init__(self, width: int, features: int) -> None:
        """Random weights; `width` is the channels of the first convolution."""
        super().__init__()
        widths = [3, width, 2 * width, 4 * width, 5 * width]
        self.steps = nn.ModuleList(
            nn.Sequential(
                nn.Conv2d(inner, outer, 3, stride=2, padding=1, bias=False), nn.BatchNorm2d(outer), nn.ReLU()
            )
            for inner, outer in pairwise(widths)
        )
        self.mix = nn.Linear(widths[-1] * _LAYOUT**2 + widths[-2] + widths[-1], features)
        self.alike = nn.BatchNorm1d(features, affine=False)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (N, 3, 128, 128) in -1..1, features (N, F) out."""
        seen: list[Tensor] = []
        for step in self.steps:
            pictures = step(pictures)
            seen.append(pictures)
        layout = functional.avg_pool2d(seen[-1], seen[-1].shape[2] // _LAYOUT).flatten(1)
        texture = [one.mean(dim=(2, 3)) for one in seen[-2:]]
        features: Tensor = self.alike(self.mix(torch.cat([layout, *texture], dim=1)))
        return features


class EncoderTask(nn.Module):
    """The encoder with its two heads: which photo, by cosine, and what was done to it."""

    def __init__(self, encoder: PhotoEncoder, features: int, photos: int) -> None:
        """Random vectors stand for the photos at first."""
        super().__init__()
        self.encoder = encoder
        self.photos = nn.Parameter(torch.randn(photos, features) / math.sqrt(features))
        self.corruption = nn.Linear(features, len(CORRUPTIONS))

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of the photo (N, photos) and of what was done to it (N, 4)."""
        features = self.encoder(pictures)
        likeness = functional.normalize(features, dim=1) @ functional.normalize(self.photos, dim=1).T
        return 16.0 * likeness, self.corruption(features)


def train_encoder(
    config: EncoderConfig, photos: Cuts, on_step: Callable[[int, float], None] | None = None
) -> PhotoEncoder:
    """Train, and return the encoder with its features made alike; the same photos give the same encoder.

    Each square counts as a photo of its own. `on_step` gets the step and the share of photos named rightly.
    """
    torch.set_num_threads(config.threads)
    rng = np.random.default_rng(config.seed)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(config.seed)
        encoder = PhotoEncoder(config.width, config.features)
        task = EncoderTask(encoder, config.features, len(photos.pixels))
    task.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimiser = torch.optim.AdamW(task.parameters(), config.learning_rate, weight_decay=1e-3)
    for step in tqdm(range(config.steps), unit="step"):
        share = 0.5 * (1 + math.cos(math.pi * step / config.steps))
        set_lr([optimiser], config.learning_rate * share)
        chosen = rng.integers(len(photos.pixels), size=config.batch)
        cuts = photos.cut(chosen, SIDE, config.zoom, rng)
        changed, done = corrupt(jitter_colours(cuts, config.recolour, rng), config.spoil, rng)
        with torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
            which, how = task(changed.contiguous(memory_format=torch.channels_last))
        loss = functional.cross_entropy(which.float(), torch.from_numpy(chosen))
        loss = loss + functional.cross_entropy(how.float(), done)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if on_step:
            on_step(step, float((which.argmax(dim=1) == torch.from_numpy(chosen)).float().mean()))
    return _normalised(encoder, photos)


def corrupt(pictures: Tensor, share: float, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """A `share` (0..1) of pictures (N, 3, H, W) corrupted, and which of `CORRUPTIONS` each got, (N,)."""
    count, side = len(pictures), pictures.shape[2]
    done = torch.from_numpy(np.where(rng.random(count) < share, rng.integers(1, len(CORRUPTIONS), count), 0))
    blurred, noisy, blocks = (pictures[done == kind] for kind in range(1, len(CORRUPTIONS)))
    small = functional.avg_pool2d(blurred, 4)
    noise = torch.from_numpy(rng.standard_normal(noisy.shape, np.float32))
    changed = pictures.clone()
    changed[done == 1] = functional.interpolate(
        small, size=(side, side), mode="bilinear", align_corners=False
    )
    changed[done == 2] = noisy + _NOISE * noise
    changed[done == 3] = functional.interpolate(functional.avg_pool2d(blocks, 2), size=(side, side))
    return changed, done


def _normalised(encoder: PhotoEncoder, photos: Cuts) -> PhotoEncoder:
    """The encoder with the statistics of all norms taken anew over the photos as they are, whole."""
    whole = (
        functional.interpolate(part.float() / 127.5 - 1, size=(SIDE, SIDE), mode="bilinear", antialias=True)
        for part in photos.pixels.split(100)
    )
    recalibrate_batch_norm(encoder.float(), ((pictures,) for pictures in whole))
    return encoder


def export_encoder(
    encoder: PhotoEncoder, config: EncoderConfig, photos: Cuts, sha256: str, path: Path
) -> Path:
    """Write the encoder as one ONNX file that says what made it, checked against the network."""
    provenance = {
        "trainer": "trainers.experiments.landscape_encoder",
        "data_sha256": sha256,
        "photos": photos.photos,
        "config": asdict(config),
        "date": datetime.now(UTC).date().isoformat(),
        "source_revision": source_revision(),
    }
    metadata = {KIND_KEY: KIND, PROVENANCE_KEY: json.dumps(provenance, sort_keys=True)}
    inputs = {PICTURES: (3, SIDE, SIDE)}
    return write_checked(to_onnx(encoder, inputs, [FEATURES], metadata), encoder, inputs, path)
