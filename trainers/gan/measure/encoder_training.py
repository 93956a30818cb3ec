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
import onnx
import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from trainers.gan.dcgan.export import graph_of, write_checked
from trainers.gan.diff_augment import recoloured
from trainers.gan.landscapes.photos import Squares
from trainers.gan.measure.encoder import FEATURES, KIND, KIND_KEY, PICTURES, PROVENANCE_KEY, SIDE
from trainers.provenance import source_revision

SPOILED = ("not at all", "blurred", "noisy", "in blocks")
_LAYOUT = 4
_NOISE = 0.15  # of values in -1..1


@dataclass(frozen=True)
class EncoderConfig:
    """All that decides the encoder, beside the photos.

    A cut loses up to `zoom` (0..1) of the side; a share `spoil` of cuts is spoiled.
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
        seen: list[Tensor] = []
        for step in self.steps:
            pictures = step(pictures)
            seen.append(pictures)
        layout = functional.avg_pool2d(seen[-1], seen[-1].shape[2] // _LAYOUT).flatten(1)
        texture = [one.mean(dim=(2, 3)) for one in seen[-2:]]
        features: Tensor = self.alike(self.mix(torch.cat([layout, *texture], dim=1)))
        return features


class Lesson(nn.Module):
    """The encoder with its two heads: which photo, by cosine, and what was done to it."""

    def __init__(self, encoder: PhotoEncoder, features: int, photos: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.photos = nn.Parameter(torch.randn(photos, features) / math.sqrt(features))
        self.spoiled = nn.Linear(features, len(SPOILED))

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        features = self.encoder(pictures)
        likeness = functional.normalize(features, dim=1) @ functional.normalize(self.photos, dim=1).T
        return 16.0 * likeness, self.spoiled(features)


def train_encoder(
    config: EncoderConfig, photos: Squares, on_step: Callable[[int, float], None] | None = None
) -> PhotoEncoder:
    """Train, and return the encoder with its features made alike; the same photos give the same encoder.

    Each square counts as a photo of its own. `on_step` gets the step and the share of photos told right.
    """
    torch.set_num_threads(config.threads)
    rng = np.random.default_rng(config.seed)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(config.seed)
        encoder = PhotoEncoder(config.width, config.features)
        lesson = Lesson(encoder, config.features, len(photos.pixels))
    lesson.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimiser = torch.optim.AdamW(lesson.parameters(), config.learning_rate, weight_decay=1e-3)
    for step in tqdm(range(config.steps), unit="step"):
        warmth = 0.5 * (1 + math.cos(math.pi * step / config.steps))
        for group in optimiser.param_groups:
            group["lr"] = config.learning_rate * warmth
        chosen = rng.integers(len(photos.pixels), size=config.batch)
        cuts = photos.cut(chosen, SIDE, config.zoom, rng)
        changed, done = spoiled(recoloured(cuts, config.recolour, rng), config.spoil, rng)
        with torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
            which, how = lesson(changed.contiguous(memory_format=torch.channels_last))
        loss = functional.cross_entropy(which.float(), torch.from_numpy(chosen))
        loss = loss + functional.cross_entropy(how.float(), done)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if on_step:
            on_step(step, float((which.argmax(dim=1) == torch.from_numpy(chosen)).float().mean()))
    return _made_alike(encoder, photos)


def spoiled(pictures: Tensor, share: float, rng: np.random.Generator) -> tuple[Tensor, Tensor]:
    """A `share` (0..1) of pictures (N, 3, H, W) spoiled, and which of `SPOILED` was done to each, (N,)."""
    count, side = len(pictures), pictures.shape[2]
    done = torch.from_numpy(np.where(rng.random(count) < share, rng.integers(1, len(SPOILED), count), 0))
    blurred, noisy, blocks = (pictures[done == kind] for kind in range(1, len(SPOILED)))
    small = functional.avg_pool2d(blurred, 4)
    noise = torch.from_numpy(rng.standard_normal(noisy.shape, np.float32))
    changed = pictures.clone()
    changed[done == 1] = functional.interpolate(
        small, size=(side, side), mode="bilinear", align_corners=False
    )
    changed[done == 2] = noisy + _NOISE * noise
    changed[done == 3] = functional.interpolate(functional.avg_pool2d(blocks, 2), size=(side, side))
    return changed, done


@torch.no_grad()
def _made_alike(encoder: PhotoEncoder, photos: Squares) -> PhotoEncoder:
    """Take the statistics of all norms anew over the photos as they are, whole."""
    encoder.train().float()
    norms = [m for m in encoder.modules() if isinstance(m, nn.BatchNorm1d | nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None
    for part in photos.pixels.split(100):
        whole = functional.interpolate(
            part.float() / 127.5 - 1, size=(SIDE, SIDE), mode="bilinear", antialias=True
        )
        encoder(whole)
    return encoder.eval()


def export_encoder(
    encoder: PhotoEncoder, config: EncoderConfig, photos: Squares, sha256: str, path: Path
) -> Path:
    """Write the encoder as one ONNX file that says what made it, checked against the network."""
    shape = (3, SIDE, SIDE)
    model = graph_of(encoder, PICTURES, shape, [FEATURES])
    told = {
        "trainer": "trainers.experiments.landscape_encoder",
        "data_sha256": sha256,
        "photos": photos.photos,
        "config": asdict(config),
        "date": datetime.now(UTC).date().isoformat(),
        "source_revision": source_revision(),
    }
    onnx.helper.set_model_props(model, {KIND_KEY: KIND, PROVENANCE_KEY: json.dumps(told, sort_keys=True)})
    return write_checked(model, encoder, shape, path)
