"""The upscaler's training: what one step does, what it keeps, and how far it has come on unseen photos."""

import copy
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from trainers.gan.checkpoint import read_checkpoint, restore_state, state_of
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.ema import update_ema
from trainers.gan.loop import Intervals, run_training
from trainers.gan.lr_schedule import lr_share, set_lr
from trainers.gan.sheets import save_rows, to_uint8
from trainers.gan.upscaler.config import UpscalerConfig
from trainers.gan.upscaler.degradation import Degradation
from trainers.gan.upscaler.networks import SCALE, PatchCritic, UpscalerNetwork, initialise
from trainers.gan.upscaler.photos import Patches, Photos, draw_patches
from trainers.provenance import card_config
from trainers.run_options import AfterEpoch

_DEPTHS = 3  # of the features that are compared: up to a sixteenth of the side
_CRITIC_RATE = 0.5  # of the upscaler's learning rate
_SHEET_PATCHES = 8


@dataclass(frozen=True)
class UpscalerLosses:
    """One step's losses: of pixels (in -1..1), of features (a share of them), and how the critic stands.

    `photos` and `enlarged` are means of what it says of either; 0 as long as it isn't asked.
    """

    pixels: float
    features: float = 0.0
    photos: float = 0.0
    enlarged: float = 0.0


@dataclass(frozen=True)
class Distances:
    """How far enlarged pictures are from the photos: in pixels (of -1..1), and in features (a share)."""

    pixels: float
    features: float


class UpscalerTraining:
    """The network, its critic, their optimisers, the EMA, and the one source of chance."""

    def __init__(
        self, config: UpscalerConfig, photos: Photos, features: EfficientNetLite | None = None
    ) -> None:
        """New networks, whose weights follow from the seed; `features` are needed where they are to count."""
        if config.features and features is None:
            raise ValueError("features are to count, but there is no network that gives them")
        torch.set_num_threads(config.threads)
        self.config = config
        self.step = 0
        self.seconds = 0.0
        self.begun_from: list[dict[str, object]] = []  # trainings before this one, the first first
        self.rng = np.random.default_rng(config.seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.upscaler = UpscalerNetwork(config.width, config.pairs, config.fine)
            initialise(self.upscaler)
            self.critic = PatchCritic()
        for network in filter(None, (self.upscaler, self.critic, features)):
            network.to(config.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._features = features
        self._photos = photos
        rng = np.random.default_rng([config.seed, 2])
        # The same at every step, to see the progress by.
        self.unseen = draw_patches(photos.choosing.pictures, _SHEET_PATCHES, config.side, Degradation(), rng)
        self.ema = copy.deepcopy(self.upscaler).requires_grad_(False)
        rates = {"upscaler": config.learning_rate, "critic": config.learning_rate * _CRITIC_RATE}
        self._optimisers = {
            name: torch.optim.Adam(network.parameters(), lr=rates[name], betas=(0.9, 0.99), fused=True)
            for name, network in (("upscaler", self.upscaler), ("critic", self.critic))
        }

    @property
    def progress(self) -> float:
        """How much of the run is done, 0..1: by steps or by time, whichever is further."""
        config = self.config
        by_time = self.seconds / (60 * config.minutes) if config.minutes else 0.0
        return min(1.0, max(self.step / config.steps, by_time))

    @property
    def finished(self) -> bool:
        """Whether all steps are done, or all minutes over."""
        return self.progress >= 1

    def run_step(self) -> UpscalerLosses:
        """Update the network, and where it is its turn the critic, on patches of photos."""
        config, progress = self.config, self.progress
        share = lr_share(1 - progress, config.cooling)
        set_lr([self._optimisers["upscaler"]], config.learning_rate * share)
        set_lr([self._optimisers["critic"]], config.learning_rate * share * _CRITIC_RATE)
        photos = self._photos.learning.pictures
        patches = self._to_device(draw_patches(photos, config.batch, config.side, Degradation(), self.rng))
        large = self._enlarged(patches.small)
        pixels = (large - patches.large).abs().mean()
        loss, features, said = pixels, pixels.new_zeros(()), (0.0, 0.0)
        if config.features and progress >= config.features_from:
            few = config.feature_patches
            features = self._feature_distance(large[:few], patches.large[:few])
            loss = loss + config.features * features
        if config.critic and progress >= config.critic_from:
            said = self._teach_critic(patches.large, large.detach())
            loss = loss - config.critic * self._said(large).mean()
        self._update("upscaler", loss)
        update_ema(self.ema, self.upscaler, config.ema, self.step)
        self.step += 1
        return UpscalerLosses(float(pixels.detach()), float(features.detach()), *said)

    def state(self) -> dict[str, object]:
        """Everything needed to continue as if there had been no break."""
        kept = state_of(self.config, self.step, self.rng, self._networks, self._optimisers)
        more = {"degradation": asdict(Degradation()), "begun_from": self.begun_from}
        return {**kept, "seconds": self.seconds, "told": json.dumps(more)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Continue from what `state` gave."""
        self.step = restore_state(state, self.rng, self._networks, self._optimisers)
        self.seconds = float(state["seconds"])
        self.begun_from = json.loads(state["told"])["begun_from"]

    def start_from(self, state: Mapping[str, Any]) -> None:
        """Begin with the networks of another training's checkpoint, and count from 0."""
        self.upscaler.load_state_dict(state["averaged"])
        self.ema.load_state_dict(state["averaged"])
        self.critic.load_state_dict(state["critic"])
        told = json.loads(state["told"])
        former: dict[str, object] = {
            "steps": int(state["step"]),
            "minutes": round(float(state["seconds"]) / 60, 1),
            "config": card_config(json.loads(state["config"])),
            "degradation": told["degradation"],
        }
        self.begun_from = [*told["begun_from"], former]

    @torch.no_grad()
    def distances(self, patches: Patches, enlarge: Callable[[Tensor], Tensor] | None = None) -> Distances:
        """How far the EMA's pictures, or those of another way to enlarge, are from the photos.

        Without a network of features it is 0 in these.
        """
        patches = self._to_device(patches)
        large = (enlarge or self.ema)(patches.small)
        features = float(self._feature_distance(large, patches.large))
        return Distances(float((large - patches.large).abs().mean()), features)

    @torch.no_grad()
    def save_sheet(self, path: Path) -> None:
        """Write patches of unseen photos as one PNG: spoilt, enlarged by the EMA, and as they were."""
        patches = self._to_device(self.unseen)
        coarse = functional.interpolate(patches.small, scale_factor=SCALE)
        save_rows([list(to_uint8(each)) for each in (coarse, self.ema(patches.small), patches.large)], path)

    @property
    def _networks(self) -> dict[str, nn.Module]:
        return {"upscaler": self.upscaler, "critic": self.critic, "averaged": self.ema}

    def _feature_distance(self, large: Tensor, photos: Tensor) -> Tensor:
        """By how much of themselves the features differ, meaned over the depths; 0 without a network."""
        if self._features is None:
            return large.new_zeros(())
        with self._autocast():
            ours = self._features.depths(large)[:_DEPTHS]
            with torch.no_grad():
                theirs = self._features.depths(photos)[:_DEPTHS]
        shares = [
            functional.l1_loss(our.float(), their.float()) / their.float().abs().mean()
            for our, their in zip(ours, theirs, strict=True)
        ]
        return torch.stack(shares).mean()

    def _teach_critic(self, photos: Tensor, large: Tensor) -> tuple[float, float]:
        """One step of the critic, hinge loss; returns what it says of photos and of enlarged pictures."""
        on_photos, on_large = self._said(photos), self._said(large)
        loss = functional.relu(1 - on_photos).mean() + functional.relu(1 + on_large).mean()
        self._update("critic", loss)
        return float(on_photos.detach().mean()), float(on_large.detach().mean())

    def _enlarged(self, small: Tensor) -> Tensor:
        with self._autocast():
            large: Tensor = self.upscaler(small)
        return large.float()

    def _said(self, pictures: Tensor) -> Tensor:
        with self._autocast():
            said: Tensor = self.critic(pictures)
        return said.float()

    def _autocast(self) -> torch.autocast:
        kind = torch.device(self.config.device).type
        return torch.autocast(kind, torch.bfloat16, enabled=self.config.bf16)

    def _to_device(self, patches: Patches) -> Patches:
        return Patches(*(
            tensor.to(self.config.device).contiguous(memory_format=torch.channels_last)
            for tensor in (patches.large, patches.small)
        ))  # fmt: skip

    def _update(self, name: str, loss: Tensor) -> None:
        # The upscaler's loss also leaves gradients in the critic; they are cleared before its turn.
        self._optimisers[name].zero_grad()
        loss.backward()
        self._optimisers[name].step()


def train(
    config: UpscalerConfig,
    photos: Photos,
    out: Path,
    resume: bool = False,
    *,
    features: EfficientNetLite | None = None,
    clock: Callable[[], float] = time.monotonic,
    on_step: Callable[[int], None] | None = None,
    on_kept: AfterEpoch | None = None,
) -> UpscalerTraining:
    """Train until `config.steps` or `config.minutes` are over, and return the end.

    What is kept in `out`, and how it may stop, says `run_training`. Raises CheckpointError where a checkpoint
    can't be read or is of other networks.
    """
    training = UpscalerTraining(config, photos, features)
    if config.start and not resume:
        training.start_from(read_checkpoint(Path(config.start)))
    run_training(
        training,
        training.run_step,
        UpscalerLosses,
        out,
        Intervals(config.log_every, config.sheet_every, checkpoint_seconds=config.save_seconds),
        steps=config.steps,
        resume=resume,
        clock=clock,
        on_step=on_step,
        on_kept=on_kept,
    )
    return training
