"""The training of the face painter: what one step does, and what it keeps."""

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, cross_entropy, one_hot, softplus

from trainers.gan.checkpoint import restore_state, state_of
from trainers.gan.diff_augment import cutout, translate
from trainers.gan.ema import recalibrate_batch_norm, update_ema
from trainers.gan.faces.aligned import AlignedFaces
from trainers.gan.faces.networks import CLASSES, FaceCritic, FaceGenerator
from trainers.gan.loop import Intervals, run_training
from trainers.gan.lr_schedule import lr_share, set_lr
from trainers.gan.sheets import save_tiles
from trainers.run_options import AfterEpoch

_SHEET_PEOPLE = 10
_CALIBRATION_BATCHES = 10
_COARSE = 8  # pixels a cell, where the same person's faces should look alike


@dataclass(frozen=True)
class FaceGanConfig:
    """All that decides a training run, beside the faces.

    `rare` (0..1) evens out the classes: each is drawn as often as its count to the power of 1 - `rare`.
    `gradient` is the weight of the penalty on the critic's gradients (Mescheder et al. 2018) on real and
    painted faces, which is taken every `gradient_every` steps. `named` weighs the painter's loss for
    expressions that the critic can't name; `same_person` that for coarse differences between two expressions
    of one latent, taken every `same_person_every` steps. `moved` and `hole` are pixels, `holes` the share of
    faces that get one. The learning rate falls to zero over the last `cooling` (0..1) of the steps. `ema` is
    the decay of the EMA of the generator's weights, which is what paints. `bf16` computes in
    bfloat16 where that loses nothing, which is faster on a processor that has it.
    """

    latent: int = 96
    generator_width: int = 32
    critic_width: int = 24
    batch: int = 32
    steps: int = 8_000
    learning_rate: float = 4e-4
    cooling: float = 0.3
    beta1: float = 0.0
    beta2: float = 0.99
    rare: float = 0.6
    gradient: float = 0.5
    gradient_every: int = 16
    named: float = 0.3
    same_person: float = 1.0
    same_person_every: int = 4
    moved: int = 3
    hole: int = 20
    holes: float = 0.3
    ema: float = 0.998
    bf16: bool = True
    device: str = "cpu"
    threads: int = 1
    seed: int = 1
    save_every: int = 500
    log_every: int = 50


@dataclass(frozen=True)
class FaceLosses:
    """One step's losses, the share (0..1) of expressions named right on real and painted faces, and how much
    realer than the painted the real faces seemed."""

    critic: float
    painter: float
    real_named: float
    painted_named: float
    margin: float


class FaceTraining:
    """Both networks, their optimisers, the EMA of the generator, and the one source of chance."""

    def __init__(self, config: FaceGanConfig) -> None:
        """New networks, whose weights follow from the config's seed."""
        torch.set_num_threads(config.threads)
        self.config = config
        self.step = 0
        self.seconds = 0.0  # of this run
        self.rng = np.random.default_rng(config.seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.generator = FaceGenerator(config.latent, config.generator_width)
            self.critic = FaceCritic(config.critic_width)
        for network in (self.generator, self.critic):
            network.to(config.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.ema = copy.deepcopy(self.generator).requires_grad_(False)
        self._optimisers = {"generator": self._adam(self.generator), "critic": self._adam(self.critic)}

    def run_step(self, faces: AlignedFaces) -> FaceLosses:
        """Update the critic, then the generator, on one batch."""
        config = self.config
        self._set_lr()
        real, labels = self._draw(faces)
        expressions = one_hot(labels, CLASSES).float()
        painted = self._paint(self._latents(config.batch), expressions)

        torch.manual_seed(int(self.rng.integers(2**31)))  # of the dropout
        self.critic.requires_grad_(True)
        on_real, real_shown = self._judge(real, labels)
        on_painted, _ = self._judge(painted.detach(), labels)
        loss = softplus(on_painted - on_real).mean() + cross_entropy(real_shown, labels)
        if self.step % config.gradient_every == 0:
            penalty = self._gradient_penalty(real, labels) + self._gradient_penalty(painted.detach(), labels)
            loss = loss + config.gradient_every * config.gradient / 2 * penalty
        self._update("critic", loss)

        self.critic.requires_grad_(False)
        on_painted, painted_shown = self._judge(painted, labels)
        on_real = on_real.detach()
        painter_loss = softplus(on_real - on_painted).mean()
        painter_loss = painter_loss + config.named * cross_entropy(painted_shown, labels)
        if config.same_person and self.step % config.same_person_every == 0:
            weight = config.same_person_every * config.same_person
            painter_loss = painter_loss + weight * self._differences()
        self._update("generator", painter_loss)
        update_ema(self.ema, self.generator, config.ema, self.step)
        self.step += 1
        return FaceLosses(
            float(loss.detach()),
            float(painter_loss.detach()),
            float((real_shown.argmax(dim=1) == labels).float().mean()),
            float((painted_shown.argmax(dim=1) == labels).float().mean()),
            float((on_real - on_painted.detach()).mean()),
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
        return {"generator": self.generator, "critic": self.critic, "averaged": self.ema}

    def painter(self) -> FaceGenerator:
        """The EMA of the generator, ready to paint: its batch norms hold what its own weights give.

        Their statistics are taken anew from latents that depend on the seed alone, all expressions alike.
        """
        painter = copy.deepcopy(self.ema)
        rng = np.random.default_rng([self.config.seed, 1])
        expressions = torch.eye(CLASSES).repeat(10, 1).to(self.config.device)
        recalibrate_batch_norm(
            painter,
            ((self._latents(len(expressions), rng), expressions) for _ in range(_CALIBRATION_BATCHES)),
        )
        return painter

    def sheet(self) -> npt.NDArray[np.uint8]:
        """The same people at every step, (70, 64, 64, 3): a row for each, an expression in each column."""
        latents = self._latents(_SHEET_PEOPLE, np.random.default_rng([self.config.seed, 2]))
        expressions = torch.eye(CLASSES).repeat(_SHEET_PEOPLE, 1).to(self.config.device)
        with torch.no_grad():
            painted = self.painter()(latents.repeat_interleave(CLASSES, dim=0), expressions)
        return np.repeat(as_grey(painted)[..., None], 3, axis=3)

    def save_sheet(self, path: Path) -> None:
        """Write `sheet` as one PNG."""
        save_tiles(self.sheet(), path, CLASSES)

    def _draw(self, faces: AlignedFaces) -> tuple[Tensor, Tensor]:
        """A batch of real faces (N, 1, 64, 64) in -1..1, half of them mirrored, and their labels (N,)."""
        counts = np.bincount(faces.labels, minlength=CLASSES).astype(np.float64)
        often = np.where(counts > 0, counts ** (1 - self.config.rare), 0)
        labels = self.rng.choice(CLASSES, self.config.batch, p=often / often.sum())
        rows = [self.rng.choice(np.flatnonzero(faces.labels == label)) for label in labels]
        pictures = faces.pictures[rows]
        mirrored = self.rng.random(len(rows)) < 0.5
        pictures[mirrored] = pictures[mirrored][:, :, ::-1]
        values = torch.from_numpy(pictures[:, None]).float() / 127.5 - 1
        return values.to(self.config.device), torch.from_numpy(labels).to(self.config.device)

    def _judge(self, faces: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        config = self.config
        changed = cutout(translate(faces, config.moved, self.rng), config.hole, config.holes, self.rng)
        with self._autocast():
            realness, shown = self.critic(changed, labels)
        return realness.float(), shown.float()

    def _paint(self, latents: Tensor, expressions: Tensor) -> Tensor:
        with self._autocast():
            painted: Tensor = self.generator(latents, expressions)
        return painted.float()

    def _autocast(self) -> torch.autocast:
        # The penalty on gradients stays in float32: it squares small numbers.
        return torch.autocast(self.config.device.split(":")[0], torch.bfloat16, enabled=self.config.bf16)

    def _gradient_penalty(self, faces: Tensor, labels: Tensor) -> Tensor:
        """The mean squared length of the critic's gradient at the faces."""
        faces = faces.detach().requires_grad_(True)
        realness, _ = self.critic(faces, labels)
        (gradient,) = torch.autograd.grad(realness.sum(), faces, create_graph=True)
        return gradient.square().sum(dim=(1, 2, 3)).mean()

    def _differences(self) -> Tensor:
        """How far apart two expressions of the same latents are, coarsely, in -1..1."""
        count = self.config.batch // 4
        latents = self._latents(count)
        shown = torch.from_numpy(self.rng.integers(0, CLASSES, 2 * count)).to(self.config.device)
        painted = self._paint(latents.repeat(2, 1), one_hot(shown, CLASSES).float())
        one, other = avg_pool2d(painted, _COARSE).chunk(2)
        return (one - other).abs().mean()

    def _adam(self, network: nn.Module) -> torch.optim.Adam:
        config = self.config
        return torch.optim.Adam(
            network.parameters(), lr=config.learning_rate, betas=(config.beta1, config.beta2), fused=True
        )

    def _set_lr(self) -> None:
        """Set the learning rate for this step."""
        config = self.config
        share = lr_share(config.steps - self.step, max(1.0, config.steps * config.cooling))
        set_lr(self._optimisers.values(), config.learning_rate * share)

    def _latents(self, count: int, rng: np.random.Generator | None = None) -> Tensor:
        drawn = (rng or self.rng).standard_normal((count, self.config.latent), np.float32)
        return torch.from_numpy(drawn).to(self.config.device)

    def _update(self, name: str, loss: Tensor) -> None:
        self._optimisers[name].zero_grad()
        loss.backward()
        self._optimisers[name].step()


def as_grey(painted: Tensor) -> npt.NDArray[np.uint8]:
    """Faces (N, 1, 64, 64) in -1..1 as (N, 64, 64) uint8."""
    values = painted.detach()[:, 0].cpu().numpy()
    return np.rint((values + 1) * 127.5).clip(0, 255).astype(np.uint8)


def train(
    config: FaceGanConfig,
    faces: AlignedFaces,
    out: Path,
    resume: bool = False,
    *,
    on_step: Callable[[int], None] | None = None,
    on_kept: AfterEpoch | None = None,
) -> FaceTraining:
    """Train up to `config.steps` and return the end; what is kept in `out`, and how it may stop, says
    `run_training`. Raises CheckpointError where a checkpoint can't be read or is of other networks.
    """
    training = FaceTraining(config)
    run_training(
        training,
        lambda: training.run_step(faces),
        FaceLosses,
        out,
        Intervals(config.log_every, config.save_every, config.save_every),
        steps=config.steps,
        resume=resume,
        on_step=on_step,
        on_kept=on_kept,
    )
    return training
