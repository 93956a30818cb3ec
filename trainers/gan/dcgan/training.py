"""The training of the painter: an explicit loop that can be stopped at any step and continued."""

import copy
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits
from tqdm import tqdm

from trainers.data.landscapes import Landscapes, Picture
from trainers.gan.checkpoint import read_checkpoint, restore_state, state_of, write_checkpoint
from trainers.gan.dcgan.augmentation import Augmentation, draw_batch
from trainers.gan.dcgan.networks import PICTURE_SIDE, Discriminator, Generator, initialise
from trainers.gan.loop import average_into, ctrl_c, losses_log, settle_norms
from trainers.gan.sheets import save_sheet

PHOTO_SHORT_SIDE = 80  # more than a picture's side, so that cuts are scaled down, not up
_SHEET_PICTURES = 64
_SETTLING_BATCHES = 10


@dataclass(frozen=True)
class GanConfig:
    """All that decides a training run, beside the photos.

    `steps` counts updates of both networks. `real_label` below 1 is one-sided label smoothing (Salimans et
    al. 2016, 3.4). `ema` is the decay of the running mean of the generator's weights, which is what gets
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
class Losses:
    """One step's losses, and how real the discriminator took photos and paintings to be (0..1, means)."""

    discriminator: float
    generator: float
    photos_seem_real: float
    paintings_seem_real: float


class Training:
    """Both networks, their optimisers, the averaged generator, and the one source of chance."""

    def __init__(self, config: GanConfig) -> None:
        torch.set_num_threads(config.threads)
        self.config = config
        self.step = 0
        self.rng = np.random.default_rng(config.seed)
        self.generator = Generator(config.latent, config.generator_width)
        self.discriminator = Discriminator(config.discriminator_width)
        weights = torch.Generator().manual_seed(config.seed)
        for network in (self.generator, self.discriminator):
            initialise(network, weights)
            network.to(config.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.averaged = copy.deepcopy(self.generator).requires_grad_(False)
        self._optimisers = {"generator": self._adam(self.generator)}
        self._optimisers["discriminator"] = self._adam(self.discriminator)

    def run_step(self, photos: tuple[Picture, ...]) -> Losses:
        """Update the discriminator, then the generator, on one batch."""
        config = self.config
        batch = draw_batch(photos, config.batch, PICTURE_SIDE, config.augmentation, self.rng)
        real = self._place(torch.from_numpy(batch).permute(0, 3, 1, 2).float() / 127.5 - 1)
        painted = self.generator(self._latents(config.batch))

        on_real, on_painted = self._judge(real), self._judge(painted.detach())
        discriminator_loss = _loss(on_real, config.real_label) + _loss(on_painted, 0.0)
        self._update("discriminator", discriminator_loss)

        generator_loss = _loss(self._judge(painted), 1.0)
        self._update("generator", generator_loss)
        average_into(self.averaged, self.generator, self.config.ema, self.step)
        self.step += 1
        return Losses(
            float(discriminator_loss.detach()),
            float(generator_loss.detach()),
            float(torch.sigmoid(on_real.detach()).mean()),
            float(torch.sigmoid(on_painted.detach()).mean()),
        )

    def state(self) -> dict[str, object]:
        """Everything needed to continue as if there had been no break."""
        return state_of(self.config, self.step, self.rng, self._networks, self._optimisers)

    def restore(self, state: dict[str, object]) -> None:
        """Continue from what `state` gave."""
        self.step = restore_state(state, self.rng, self._networks, self._optimisers)

    @property
    def _networks(self) -> dict[str, nn.Module]:
        return {"generator": self.generator, "discriminator": self.discriminator, "averaged": self.averaged}

    def painter(self) -> Generator:
        """The averaged generator, ready to paint: its batch norms hold what its own averaged weights give.

        The running statistics of the generator in training belong to other weights, so they are taken anew,
        from latents that depend on the seed alone.
        """
        painter = copy.deepcopy(self.averaged)
        rng = np.random.default_rng([self.config.seed, 1])
        settle_norms(painter, ((self._latents(64, rng),) for _ in range(_SETTLING_BATCHES)))
        return painter

    def sheet(self) -> Tensor:
        """The same paintings at every step, (64, 3, 64, 64) in -1..1, to see the progress by."""
        with torch.no_grad():
            return self.painter()(
                self._latents(_SHEET_PICTURES, np.random.default_rng([self.config.seed, 2]))
            )

    def _adam(self, network: nn.Module) -> torch.optim.Adam:
        config = self.config
        return torch.optim.Adam(
            network.parameters(), lr=config.learning_rate, betas=(config.beta1, config.beta2)
        )

    def _place(self, tensor: Tensor) -> Tensor:
        return tensor.to(self.config.device).contiguous(memory_format=torch.channels_last)

    def _latents(self, count: int, rng: np.random.Generator | None = None) -> Tensor:
        drawn = (rng or self.rng).standard_normal((count, self.config.latent), np.float32)
        return torch.from_numpy(drawn).to(self.config.device)

    def _judge(self, pictures: Tensor) -> Tensor:
        device = torch.device(self.config.device).type
        with torch.autocast(device, torch.bfloat16, enabled=self.config.bf16):
            return self.discriminator.logits(pictures).float()

    def _update(self, name: str, loss: Tensor) -> None:
        # The generator's loss also leaves gradients in the discriminator; they are cleared before its turn.
        self._optimisers[name].zero_grad()
        loss.backward()
        self._optimisers[name].step()


def train(
    config: GanConfig,
    landscapes: Landscapes,
    out: Path,
    resume: bool = False,
    on_step: Callable[[int], None] | None = None,
) -> Training:
    """Train up to `config.steps` and return the end; Ctrl-C ends early, behind a whole step.

    `out` gets `checkpoint.pt`, `losses.csv` and a sheet of paintings at each save. With `resume` the training
    goes on from the checkpoint there, under this `config`. `on_step` is called after each step.
    Raises CheckpointError where a checkpoint can't be read or is of other networks.
    """
    out.mkdir(parents=True, exist_ok=True)
    training = Training(config)
    if resume:
        training.restore(read_checkpoint(out / "checkpoint.pt", asdict(config)))
    steps = _steps(training, landscapes)
    progress = tqdm(steps, total=config.steps, initial=training.step, unit="step")
    names = [field.name for field in fields(Losses)]
    with losses_log(out / "losses.csv", names, training.step) as log, ctrl_c() as asked_to_stop:
        for losses in progress:
            if training.step % config.log_every == 0:
                log(training.step, losses)
            if training.step % config.save_every == 0:
                _save(training, out)
            if on_step:
                on_step(training.step)
            if asked_to_stop():
                tqdm.write(f"stopped at step {training.step} of {config.steps}; --resume goes on from there")
                break
    _save(training, out)
    return training


def _steps(training: Training, landscapes: Landscapes) -> Iterator[Losses]:
    while training.step < training.config.steps:
        yield training.run_step(landscapes.pictures)


def _save(training: Training, out: Path) -> None:
    write_checkpoint(out / "checkpoint.pt", training.state())
    save_sheet(training.sheet(), out / f"sheet-{training.step:06d}.png")


def _loss(logits: Tensor, label: float) -> Tensor:
    return binary_cross_entropy_with_logits(logits, torch.full_like(logits, label))
