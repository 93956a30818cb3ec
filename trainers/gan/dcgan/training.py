"""The training of the published DCGAN: what one step does, and what it keeps."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

from trainers.data.landscapes import Landscapes, Picture
from trainers.gan.checkpoint import restore_state, state_of
from trainers.gan.dcgan.augmentation import Augmentation, draw_batch
from trainers.gan.dcgan.networks import PICTURE_SIDE, Discriminator, Generator, initialise
from trainers.gan.ema import recalibrate_batch_norm, update_ema
from trainers.gan.loop import Intervals, run_training
from trainers.gan.sheets import save_sheet
from trainers.run_options import AfterEpoch

PHOTO_SHORT_SIDE = 80  # more than a picture's side, so that cuts are scaled down, not up
_SHEET_PICTURES = 64
_CALIBRATION_BATCHES = 10


@dataclass(frozen=True)
class DcganConfig:
    """All that decides a training run, beside the photos.

    `steps` counts updates of both networks. `real_label` below 1 is one-sided label smoothing (Salimans et
    al. 2016, 3.4). `ema` is the decay of the EMA of the generator's weights, which is what gets
    exported. `bf16` computes the discriminator in bfloat16: faster where the processor has it, and
    left out by the experiment where it hasn't. `threads` is for the CPU.
    """

    latent: int = 150
    generator_width: int = 48
    discriminator_width: int = 32
    batch: int = 32
    steps: int = 16_000
    learning_rate: float = 2e-4
    beta1: float = 0.5
    beta2: float = 0.999
    real_label: float = 0.9
    ema: float = 0.999
    zoom: float = 0.15
    rotation: float = 4.0
    perspective: float = 0.05
    hue: float = 20.0
    saturation: float = 20.0
    bf16: bool = True
    device: str = "cpu"
    threads: int = 1
    seed: int = 1
    save_every: int = 500
    log_every: int = 50

    @property
    def augmentation(self) -> Augmentation:
        """How much the photos are changed."""
        return Augmentation(self.zoom, self.rotation, self.perspective, self.hue, self.saturation)


@dataclass(frozen=True)
class DcganLosses:
    """One step's losses, and how real the discriminator took photos and paintings to be (0..1, means)."""

    discriminator: float
    generator: float
    photos_seem_real: float
    paintings_seem_real: float


class DcganTraining:
    """Both networks, their optimisers, the EMA of the generator, and the one source of chance."""

    def __init__(self, config: DcganConfig) -> None:
        """New networks, whose weights follow from the config's seed."""
        torch.set_num_threads(config.threads)
        self.config = config
        self.step = 0
        self.seconds = 0.0  # of this run
        self.rng = np.random.default_rng(config.seed)
        self.generator = Generator(config.latent, config.generator_width)
        self.discriminator = Discriminator(config.discriminator_width)
        weights = torch.Generator().manual_seed(config.seed)
        for network in (self.generator, self.discriminator):
            initialise(network, weights)
            network.to(config.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.ema = copy.deepcopy(self.generator).requires_grad_(False)
        self._optimisers = {"generator": self._adam(self.generator)}
        self._optimisers["discriminator"] = self._adam(self.discriminator)

    def run_step(self, photos: tuple[Picture, ...]) -> DcganLosses:
        """Update the discriminator, then the generator, on one batch."""
        config = self.config
        batch = draw_batch(photos, config.batch, PICTURE_SIDE, config.augmentation, self.rng)
        real = self._to_device(torch.from_numpy(batch).permute(0, 3, 1, 2).float() / 127.5 - 1)
        painted = self.generator(self._latents(config.batch))

        on_real, on_painted = self._logits(real), self._logits(painted.detach())
        discriminator_loss = _loss(on_real, config.real_label) + _loss(on_painted, 0.0)
        self._update("discriminator", discriminator_loss)

        generator_loss = _loss(self._logits(painted), 1.0)
        self._update("generator", generator_loss)
        update_ema(self.ema, self.generator, config.ema, self.step)
        self.step += 1
        return DcganLosses(
            float(discriminator_loss.detach()),
            float(generator_loss.detach()),
            float(torch.sigmoid(on_real.detach()).mean()),
            float(torch.sigmoid(on_painted.detach()).mean()),
        )

    @property
    def finished(self) -> bool:
        """Whether all steps are done."""
        return self.step >= self.config.steps

    def state(self) -> dict[str, object]:
        """Everything needed to continue as if there had been no break."""
        return state_of(self.config, self.step, self.rng, self._networks, self._optimisers)

    def restore(self, state: Mapping[str, Any]) -> None:
        """Continue from what `state` gave."""
        self.step = restore_state(state, self.rng, self._networks, self._optimisers)

    @property
    def _networks(self) -> dict[str, nn.Module]:
        return {"generator": self.generator, "discriminator": self.discriminator, "averaged": self.ema}

    def painter(self) -> Generator:
        """The EMA of the generator, ready to paint: its batch norms hold what its own weights give.

        The running statistics of the generator in training belong to other weights, so they are taken anew,
        from latents that depend on the seed alone.
        """
        painter = copy.deepcopy(self.ema)
        rng = np.random.default_rng([self.config.seed, 1])
        recalibrate_batch_norm(painter, ((self._latents(64, rng),) for _ in range(_CALIBRATION_BATCHES)))
        return painter

    @torch.no_grad()
    def sheet(self) -> Tensor:
        """The same paintings at every step, (64, 3, 64, 64) in -1..1, to see the progress by."""
        painter, rng = self.painter(), np.random.default_rng([self.config.seed, 2])
        pictures: Tensor = painter(self._latents(_SHEET_PICTURES, rng))
        return pictures

    def save_sheet(self, path: Path) -> None:
        """Write `sheet` as one PNG."""
        save_sheet(self.sheet(), path)

    def _adam(self, network: nn.Module) -> torch.optim.Adam:
        config = self.config
        return torch.optim.Adam(
            network.parameters(), lr=config.learning_rate, betas=(config.beta1, config.beta2)
        )

    def _to_device(self, tensor: Tensor) -> Tensor:
        return tensor.to(self.config.device).contiguous(memory_format=torch.channels_last)

    def _latents(self, count: int, rng: np.random.Generator | None = None) -> Tensor:
        drawn = (rng or self.rng).standard_normal((count, self.config.latent), np.float32)
        return torch.from_numpy(drawn).to(self.config.device)

    def _logits(self, pictures: Tensor) -> Tensor:
        device = torch.device(self.config.device).type
        with torch.autocast(device, torch.bfloat16, enabled=self.config.bf16):
            return self.discriminator.logits(pictures).float()

    def _update(self, name: str, loss: Tensor) -> None:
        # The generator's loss also leaves gradients in the discriminator; they are cleared before its turn.
        self._optimisers[name].zero_grad()
        loss.backward()
        self._optimisers[name].step()


def train(
    config: DcganConfig,
    landscapes: Landscapes,
    out: Path,
    resume: bool = False,
    *,
    on_step: Callable[[int], None] | None = None,
    on_kept: AfterEpoch | None = None,
) -> DcganTraining:
    """Train up to `config.steps` and return the end; what is kept in `out`, and how it may stop, says
    `run_training`. Raises CheckpointError where a checkpoint can't be read or is of other networks.
    """
    training = DcganTraining(config)
    run_training(
        training,
        lambda: training.run_step(landscapes.pictures),
        DcganLosses,
        out,
        Intervals(config.log_every, config.save_every, config.save_every),
        steps=config.steps,
        resume=resume,
        on_step=on_step,
        on_kept=on_kept,
    )
    return training


def _loss(logits: Tensor, label: float) -> Tensor:
    return binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))
