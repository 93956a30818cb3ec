"""The training of the landscape painter: an explicit loop, within steps or minutes, that can be continued."""

import copy
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import softplus
from tqdm import tqdm

from trainers.gan.checkpoint import (
    CheckpointError,
    read_checkpoint,
    restore_state,
    state_of,
    write_checkpoint,
)
from trainers.gan.diff_augment import moved, recoloured, with_holes
from trainers.gan.landscapes.networks import LandscapeCritic, LandscapeGenerator, grow
from trainers.gan.loop import average_into, ctrl_c, losses_log, settle_norms
from trainers.gan.sheets import save_sheet

if TYPE_CHECKING:
    from trainers.gan.landscapes.config import LandscapeConfig
    from trainers.gan.landscapes.photos import Squares

CHECKPOINT = "checkpoint.pt"
_SHEET_PICTURES = 64
_SETTLING_BATCHES = 10
_SETTLING_BATCH = 64


@dataclass(frozen=True)
class LandscapeLosses:
    """One step's losses, how much realer photos seemed than paintings, and the share of the learning rate."""

    critic: float
    painter: float
    margin: float
    warmth: float


class LandscapeTraining:
    """Both networks, their optimisers, the averaged generator, and the one source of chance."""

    def __init__(self, config: "LandscapeConfig") -> None:
        if config.threads:
            torch.set_num_threads(config.threads)
        self.config = config
        self.step = 0
        self.seconds = 0.0  # of training so far, over all runs
        self.before: list[dict[str, float]] = []  # the trainings that it began from, the first one first
        self.rng = np.random.default_rng(config.seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.generator = LandscapeGenerator(
                config.latent, config.generator_width, config.most_channels, config.side
            )
            self.critic = LandscapeCritic(config.critic_width, config.most_channels, config.side)
        for network in (self.generator, self.critic):
            network.to(config.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._finish_building()

    def _finish_building(self) -> None:
        self.averaged = copy.deepcopy(self.generator).requires_grad_(False)
        self._optimisers = {"generator": self._adam(self.generator), "critic": self._adam(self.critic)}

    def run_step(self, photos: "Squares") -> LandscapeLosses:
        """Update the critic, then the generator, on one batch."""
        config = self.config
        warmth = self._warm()
        real = self.place(photos.draw(config.batch, config.side, config.zoom, self.rng))
        with self.half():
            painted = self.generator(self.latents(config.batch))

        self.critic.requires_grad_(True)
        shown_real, shown_painted = self.change(real), self.change(painted.detach())
        on_real, on_painted = self._judge(shown_real), self._judge(shown_painted)
        loss = softplus(on_painted - on_real).mean()
        if self.step % config.gradient_every == 0:
            penalty = self._steepness(shown_real) + self._steepness(shown_painted)
            loss = loss + config.gradient_every * config.gradient / 2 * penalty
        self._update("critic", loss)

        self.critic.requires_grad_(False)
        on_painted = self._judge(self.change(painted))
        painter_loss = softplus(on_real.detach() - on_painted).mean()
        self._update("generator", painter_loss)
        average_into(self.averaged, self.generator, config.ema, self.step)
        self.step += 1
        margin = (on_real - on_painted).detach().mean()
        return LandscapeLosses(float(loss.detach()), float(painter_loss.detach()), float(margin), warmth)

    @property
    def progress(self) -> float:
        """How much of the run is done, 0..1: by steps or by time, whichever is further."""
        config = self.config
        by_time = self.seconds / (60 * config.minutes) if config.minutes else 0.0
        return min(1.0, max(self.step / config.steps, by_time))

    def state(self) -> dict[str, object]:
        """Everything needed to continue as if there had been no break."""
        kept = state_of(self.config, self.step, self.rng, self._networks, self._optimisers)
        return {**kept, "seconds": self.seconds, "before": json.dumps(self.before)}

    def restore(self, state: dict[str, object]) -> None:
        """Continue from what `state` gave."""
        self.step = restore_state(state, self.rng, self._networks, self._optimisers)
        self.seconds = float(state["seconds"])  # type: ignore[arg-type]
        self.before = _before(state)

    @property
    def _networks(self) -> dict[str, nn.Module]:
        return {"generator": self.generator, "critic": self.critic, "averaged": self.averaged}

    def start_from(self, state: dict[str, object]) -> list[str]:
        """Begin with the averaged generator and the critic of a smaller painter, or one of the same size.

        The names of the weights that stay new. Raises CheckpointError where they don't fit in.
        """
        try:
            new = grow(self.generator, state["averaged"])  # type: ignore[arg-type]
            new += grow(self.critic, state["critic"])  # type: ignore[arg-type]
        except (ValueError, KeyError) as error:
            raise CheckpointError(f"this painter can't begin from that one: {error}") from error
        self.before = [*_before(state), _told(state)]
        self._finish_building()
        return new

    def painter(self) -> LandscapeGenerator:
        """The averaged generator, ready to paint: its batch norms hold what its own averaged weights give.

        Their statistics are taken anew, from latents that depend on the seed alone.
        """
        painter = copy.deepcopy(self.averaged)
        rng = np.random.default_rng([self.config.seed, 1])
        settle_norms(painter, ((self.latents(_SETTLING_BATCH, rng),) for _ in range(_SETTLING_BATCHES)))
        return painter

    @torch.no_grad()
    def sheet(self) -> Tensor:
        """The same paintings at every step, (64, 3, side, side) in -1..1, to see the progress by."""
        return self.painter()(self.latents(_SHEET_PICTURES, np.random.default_rng([self.config.seed, 2])))

    def _adam(self, network: nn.Module) -> torch.optim.Adam:
        config = self.config
        return torch.optim.Adam(
            network.parameters(), lr=config.learning_rate, betas=(config.beta1, config.beta2), fused=True
        )

    def _warm(self) -> float:
        """Set the learning rate: full at first, then down to nothing over the last `cooling` of the run."""
        warmth = min(1.0, (1 - self.progress) / self.config.cooling) if self.config.cooling else 1.0
        for optimiser in self._optimisers.values():
            for group in optimiser.param_groups:
                group["lr"] = self.config.learning_rate * warmth
        return warmth

    def half(self) -> torch.autocast:
        """Computes in bfloat16 where the config says so."""
        kind = torch.device(self.config.device).type
        return torch.autocast(kind, torch.bfloat16, enabled=self.config.bf16)

    def place(self, tensor: Tensor) -> Tensor:
        """Pictures (N, 3, H, W) on the device that trains, in the layout it likes."""
        return tensor.to(self.config.device).contiguous(memory_format=torch.channels_last)

    def latents(self, count: int, rng: np.random.Generator | None = None) -> Tensor:
        """Standard normal latents (count, latent), by the training's chance, or `rng`."""
        drawn = (rng or self.rng).standard_normal((count, self.config.latent), np.float32)
        return torch.from_numpy(drawn).to(self.config.device)

    def change(self, pictures: Tensor, rng: np.random.Generator | None = None) -> Tensor:
        """Pictures (N, 3, side, side) as the critic gets to see them; chance is the training's, or `rng`."""
        config, rng = self.config, rng or self.rng
        changed = recoloured(pictures, config.recolour, rng)
        changed = moved(changed, round(config.moved * config.side), rng)
        return with_holes(changed, round(config.hole * config.side), config.holes, rng)

    def _judge(self, pictures: Tensor) -> Tensor:
        with self.half():
            realness: Tensor = self.critic(pictures)
        return realness.float()

    def _steepness(self, pictures: Tensor) -> Tensor:
        """The mean squared length of the critic's gradient at the pictures."""
        pictures = pictures.detach().requires_grad_(True)
        (gradient,) = torch.autograd.grad(self._judge(pictures).sum(), pictures, create_graph=True)
        return gradient.float().square().sum(dim=(1, 2, 3)).mean()

    def _update(self, name: str, loss: Tensor) -> None:
        self._optimisers[name].zero_grad()
        loss.backward()
        self._optimisers[name].step()


def _before(state: dict[str, object]) -> list[dict[str, float]]:
    before: list[dict[str, float]] = json.loads(str(state.get("before", "[]")))
    return before


def _told(state: dict[str, object]) -> dict[str, float]:
    """What a card tells of the training that a checkpoint is of."""
    config = json.loads(str(state["config"]))
    wanted = ("side", "batch", "learning_rate", "gradient", "gradient_every", "recolour", "holes")
    seconds = float(state.get("seconds", 0.0))  # type: ignore[arg-type]
    told = {name: config[name] for name in wanted if name in config}
    return {**told, "steps": int(state["step"]), "minutes": round(seconds / 60, 1)}  # type: ignore[call-overload]


def train(
    config: "LandscapeConfig",
    photos: "Squares",
    out: Path,
    resume: bool = False,
    *,
    clock: Callable[[], float] = time.monotonic,
    on_step: Callable[[int], None] | None = None,
) -> LandscapeTraining:
    """Train until `config.steps` or `config.minutes` are over; Ctrl-C ends early, behind a whole step.

    `out` gets `checkpoint.pt` at least every `save_seconds`, `losses.csv`, and a sheet of paintings every
    `sheet_every` steps. With `resume` the training goes on from the checkpoint there. `on_step` is called
    after each step. Raises CheckpointError where a checkpoint can't be read or is of other networks.
    """
    out.mkdir(parents=True, exist_ok=True)
    training = LandscapeTraining(config)
    if resume:
        training.restore(read_checkpoint(out / CHECKPOINT, asdict(config)))
    elif config.start:
        training.start_from(read_checkpoint(Path(config.start)))
    bar = tqdm(total=config.steps, initial=training.step, unit="step")
    names = [field.name for field in fields(LandscapeLosses)]
    saved = last = clock()
    with losses_log(out / "losses.csv", names, training.step) as log, ctrl_c() as asked_to_stop, bar:
        while training.progress < 1 and not asked_to_stop():
            losses = training.run_step(photos)
            now = clock()
            training.seconds += now - last
            last = now
            bar.set_postfix_str(time_left(training), refresh=False)
            bar.update()
            if training.step % config.log_every == 0:
                log(training.step, losses)
            if now - saved >= config.save_seconds:
                write_checkpoint(out / CHECKPOINT, training.state())
                saved = now
            if training.step % config.sheet_every == 0:
                _save_sheet(training, out)
            if on_step:
                on_step(training.step)
    if training.progress < 1:
        tqdm.write(f"stopped at step {training.step}; --resume goes on from there")
    write_checkpoint(out / CHECKPOINT, training.state())
    _save_sheet(training, out)
    return training


def time_left(training: LandscapeTraining) -> str:
    """How long the training will go on, in words, by how long it took so far."""
    done = training.progress
    left = training.seconds * (1 - done) / done if done else 0.0
    return f"{left / 60:.0f} min left"


def _save_sheet(training: LandscapeTraining, out: Path) -> None:
    save_sheet(training.sheet(), out / f"sheet-{training.step:06d}.png")
