"""The training of the landscape painter: what a step does, what is kept of it, and what it may begin from."""

import copy
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import softplus

from trainers.gan.checkpoint import CheckpointError, restore_state, state_of
from trainers.gan.diff_augment import cutout, jitter_colours, translate
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.ema import recalibrate_batch_norm, update_ema
from trainers.gan.group_norm import share_norms
from trainers.gan.landscapes.config import LandscapeConfig
from trainers.gan.landscapes.core_time import CoreTime
from trainers.gan.landscapes.from_onnx import begin_from_file
from trainers.gan.landscapes.lineage import grown_from, side_of, summary
from trainers.gan.landscapes.networks import LandscapeCritic, LandscapeGenerator, grow
from trainers.gan.landscapes.projected_training import ProjectedSide
from trainers.gan.lr_schedule import lr_share, set_lr
from trainers.gan.photos import Cuts
from trainers.gan.sheets import save_sheet
from trainers.worker_group import ALONE, WorkerGroup

_SHEET_PICTURES = 64
_CALIBRATION_BATCHES = 10
_CALIBRATION_BATCH = 64
_LEAST_GRADIENT = 1e-12


@dataclass(frozen=True)
class LandscapeLosses:
    """One step's losses, how much realer photos seemed than paintings, and the share of the learning rate.

    Of the projected critics: their losses, how sure they were of the photos (-1 to 1), and how hard they push
    the painter, as a multiple of the plain critic's push before both are weighed. Of a critic that had no
    turn in the step they are those of its last one, and 0 where it has none.
    """

    critic: float = 0.0
    painter: float = 0.0
    margin: float = 0.0
    lr_share: float = 1.0
    projected_critic: float = 0.0
    projected_painter: float = 0.0
    projected_sure: float = 0.0
    push: float = 0.0


class LandscapeTraining:
    """Both networks, their optimisers, the EMA of the generator, and the one source of chance."""

    def __init__(
        self,
        config: LandscapeConfig,
        features: EfficientNetLite | None = None,
        group: WorkerGroup = ALONE,
    ) -> None:
        """New networks, whose weights follow from the config's seed.

        `features` are what a projected critic looks through, where the config asks for one. The workers of
        `group` share the batches, by the plain critic and counted in steps alone. Raises ValueError where
        features are asked for and not there, or the training can't be shared.
        """
        if group.size > 1 and (config.projected_weight or config.minutes):
            raise ValueError("several workers know the plain critic alone, and an end by steps: minutes=0")
        group.own(config.batch)
        self.group = group
        if config.projected_weight and features is None:
            raise ValueError("a projected critic needs features to look through")
        if config.threads:
            torch.set_num_threads(config.threads)
        self.config = config
        self.step = 0
        self.losses = LandscapeLosses()
        self.seconds = 0.0  # of training so far, over all runs
        self.cost = CoreTime()
        self.grown_from: list[dict[str, float]] = []  # the trainings that it began from, the first one first
        self.rng = np.random.default_rng(config.seed)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(config.seed)
            self.generator = LandscapeGenerator(
                config.latent, config.generator_width, config.most_channels, config.side, config.wide
            )
            self.critic = LandscapeCritic(config.critic_width, config.most_channels, config.side, config.wide)
            self.projected = (
                ProjectedSide(features, config.twice_every, config.device, self._adam)
                if features is not None and config.projected_weight
                else None
            )
        for network in (self.generator, self.critic):
            network.to(config.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        share_norms(self.generator, group)
        self._finish_building()

    def _finish_building(self) -> None:
        self.ema = copy.deepcopy(self.generator).requires_grad_(False)
        self._optimisers = {"generator": self._adam(self.generator), "critic": self._adam(self.critic)}

    def run_step(self, photos: Cuts) -> LandscapeLosses:
        """Update the critics, then the generator, on one batch."""
        config = self.config
        told: dict[str, float] = {"lr_share": self._set_lr()}
        with self.cost.counted("photos"):
            real = self.to_device(photos.draw(config.batch, config.side, config.zoom, self.rng))
            shown_real = self.augment(real)[self._own]
        with self.cost.counted("painting"):
            with self.autocast():
                painted = self.generator(self.latents(config.batch)[self._own])
            shown = self._augment_own(painted)
        # What either critic has to say is a gradient at the paintings as they were shown.
        gradients: list[Tensor] = []
        if self._plain_turn:
            with self.cost.counted("plain critic"):
                gradients.append(self._ask_plain(shown_real, shown, painted.detach(), told))
        if self.projected is not None:
            with self.cost.counted("projected critic"):
                gradients.append(self._ask_projected(self.projected, shown_real, shown, told))
        with self.cost.counted("the painter's learning"):
            if push := self._teach_painter(shown, gradients):
                told["push"] = push
        self.step += 1
        self.losses = replace(self.losses, **self.group.average_numbers(told))
        return self.losses

    @property
    def _own(self) -> slice:
        return self.group.own(self.config.batch)

    @property
    def _plain_turn(self) -> bool:
        """Whether the plain critic learns and is asked in this step."""
        return bool(self.config.plain_weight) and self.step % self.config.plain_every == 0

    def _ask_plain(
        self, shown_real: Tensor, shown: Tensor, painted: Tensor, told: dict[str, float]
    ) -> Tensor:
        """Let the plain critic learn; how the paintings should change by what it then says of them."""
        on_real, told["critic"] = self._teach_critic(shown_real, painted)
        self.critic.requires_grad_(False)
        on_painted = self._realness(shown)
        loss = softplus(on_real - on_painted).mean()
        told["painter"] = float(loss.detach())
        told["margin"] = float((on_real - on_painted.detach()).mean())
        return torch.autograd.grad(loss, shown)[0]

    def _ask_projected(
        self, projected: ProjectedSide, shown_real: Tensor, shown: Tensor, told: dict[str, float]
    ) -> Tensor:
        """The same of the projected critics."""
        with self.autocast():
            critic_loss, loss, told["projected_sure"] = projected.learn(self.step, shown_real, shown)
        told["projected_critic"], told["projected_painter"] = float(critic_loss), float(loss.detach())
        return torch.autograd.grad(loss, shown)[0]

    def _teach_critic(self, shown_real: Tensor, painted: Tensor) -> tuple[Tensor, float]:
        """Update the plain critic; what it said of the photos before, and its loss."""
        config = self.config
        self.critic.requires_grad_(True)
        shown_painted = self._augment_own(painted)
        on_real, on_painted = self._realness(shown_real), self._realness(shown_painted)
        loss = softplus(on_painted - on_real).mean()
        if self.step // config.plain_every % config.gradient_every == 0:
            penalty = self._gradient_penalty(shown_real) + self._gradient_penalty(shown_painted)
            loss = loss + config.gradient_every * config.gradient / 2 * penalty
        self._update("critic", loss)
        return on_real.detach(), float(loss.detach())

    def _teach_painter(self, shown: Tensor, gradients: list[Tensor]) -> float:
        """Update the generator and its EMA by what the critics say of the paintings that they were shown.

        Two critics' losses can't be compared, but how hard each would change the paintings can: the plain
        one's gradient there is brought to the length of the projected one's before both are weighed (as in
        Esser et al. 2021). Returns by how much.
        """
        push = 0.0
        self._optimisers["generator"].zero_grad()
        if len(gradients) == 1:
            shown.backward(gradients[0])
        else:
            plain, projected = gradients
            push = float(projected.norm() / plain.norm().clamp(min=_LEAST_GRADIENT))
            shown.backward(self.config.projected_weight * projected + self.config.plain_weight * push * plain)
        self.group.average([weight.grad for weight in self.generator.parameters()])
        self._optimisers["generator"].step()
        update_ema(self.ema, self.generator, self.config.ema, self.step)
        return push

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

    def state(self) -> dict[str, object]:
        """Everything needed to continue as if there had been no break."""
        kept = state_of(self.config, self.step, self.rng, self.networks, self._all_optimisers)
        more = self.projected.state() if self.projected else {}
        return {
            **kept,
            **more,
            "losses": json.dumps(asdict(self.losses)),
            "seconds": self.seconds,
            "core_seconds": json.dumps(self.cost.by_part),
            "before": json.dumps(self.grown_from),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Continue from what `state` gave. Raises CheckpointError where its critics saw otherwise."""
        if self.projected:
            self.projected.check(state)
        self.step = restore_state(state, self.rng, self.networks, self._all_optimisers)
        self.losses = LandscapeLosses(**json.loads(str(state.get("losses", "{}"))))
        self.seconds = float(state["seconds"])
        self.cost.restore(json.loads(str(state.get("core_seconds", "{}"))))
        self.grown_from = grown_from(state)

    @property
    def networks(self) -> dict[str, nn.Module]:
        """All networks that a checkpoint keeps, by its keys."""
        projected = self.projected.networks if self.projected else {}
        return {"generator": self.generator, "critic": self.critic, "averaged": self.ema, **projected}

    @property
    def _all_optimisers(self) -> dict[str, torch.optim.Optimizer]:
        return {**self._optimisers, **(self.projected.optimisers if self.projected else {})}

    def start_from(self, state: Mapping[str, Any]) -> list[str]:
        """Begin with the EMA of the generator and the critics of a smaller painter, or one of the same size.

        The names of the weights that stay new. Raises CheckpointError where they don't fit in.
        """
        try:
            new = grow(self.generator, state["averaged"])
            new += grow(self.critic, state["critic"])
            if self.projected:
                self.projected.start_from(state, grown=side_of(state) < self.config.side)
        except (ValueError, KeyError, RuntimeError) as error:
            raise CheckpointError(f"this painter can't begin from that one: {error}") from error
        self.grown_from = [*grown_from(state), summary(state)]
        self._finish_building()
        return new

    def start_from_file(self, path: Path) -> None:
        """Begin with the generator and the judge of an exported painter, of squares or of the same shape.

        Raises CheckpointError where they don't fit in.
        """
        rng = np.random.default_rng([self.config.seed, 5])
        latents = self.latents(_CALIBRATION_BATCH, rng)
        self.grown_from = begin_from_file(self.generator, self.critic, path, latents)
        self._finish_building()

    def painter(self) -> LandscapeGenerator:
        """The EMA of the generator, ready to paint: its batch norms hold what its own weights give.

        Their statistics are taken anew, from latents that depend on the seed alone.
        """
        painter = copy.deepcopy(self.ema)
        rng = np.random.default_rng([self.config.seed, 1])
        recalibrate_batch_norm(
            painter, ((self.latents(_CALIBRATION_BATCH, rng),) for _ in range(_CALIBRATION_BATCHES))
        )
        return painter

    @torch.no_grad()
    def sheet(self) -> Tensor:
        """The same paintings at every step, (64, 3, side, side) in -1..1, to see the progress by."""
        painter, rng = self.painter(), np.random.default_rng([self.config.seed, 2])
        pictures: Tensor = painter(self.latents(_SHEET_PICTURES, rng))
        return pictures

    def save_sheet(self, path: Path) -> None:
        """Write `sheet` as one PNG."""
        save_sheet(self.sheet(), path)

    def _adam(self, network: nn.Module) -> torch.optim.Adam:
        config = self.config
        return torch.optim.Adam(
            network.parameters(), lr=config.learning_rate, betas=(config.beta1, config.beta2), fused=True
        )

    def _set_lr(self) -> float:
        """Set the learning rate for this point of the run; returns which share of it that is."""
        config = self.config
        share = lr_share(1 - self.progress, config.cooling)
        set_lr(self._all_optimisers.values(), config.learning_rate * share)
        if self.step < config.warmup:
            risen = (self.step + 1) / config.warmup
            set_lr([self._optimisers["generator"]], config.learning_rate * share * risen)
        return share

    def autocast(self) -> torch.autocast:
        """Computes in bfloat16 where the config says so."""
        kind = torch.device(self.config.device).type
        return torch.autocast(kind, torch.bfloat16, enabled=self.config.bf16)

    def to_device(self, tensor: Tensor) -> Tensor:
        """Pictures (N, 3, H, W) on the device that trains, in the layout it likes."""
        return tensor.to(self.config.device).contiguous(memory_format=torch.channels_last)

    def latents(self, count: int, rng: np.random.Generator | None = None) -> Tensor:
        """Standard normal latents (count, latent), by the training's chance, or `rng`."""
        drawn = (rng or self.rng).standard_normal((count, self.config.latent), np.float32)
        return torch.from_numpy(drawn).to(self.config.device)

    def augment(self, pictures: Tensor, rng: np.random.Generator | None = None) -> Tensor:
        """Pictures (N, 3, H, W) as the critic gets to see them; chance is the training's, or `rng`."""
        config, rng = self.config, rng or self.rng
        changed = jitter_colours(pictures, config.recolour, rng)
        changed = translate(changed, round(config.moved * config.side), rng)
        return cutout(changed, round(config.hole * config.side), config.holes, rng)

    def _augment_own(self, pictures: Tensor) -> Tensor:
        """This worker's part of a batch, changed by the same chance as in the whole one."""
        if self.group.size == 1:
            return self.augment(pictures)
        own = self._own
        whole = pictures.new_zeros((self.config.batch, *pictures.shape[1:]))
        return self.augment(torch.cat([whole[: own.start], pictures, whole[own.stop :]]))[own]

    def _realness(self, pictures: Tensor) -> Tensor:
        with self.autocast():
            realness: Tensor = self.critic(pictures)
        return realness.float()

    def _gradient_penalty(self, pictures: Tensor) -> Tensor:
        """The mean squared length of the critic's gradient at the pictures."""
        pictures = pictures.detach().requires_grad_(True)
        (gradient,) = torch.autograd.grad(self._realness(pictures).sum(), pictures, create_graph=True)
        return gradient.float().square().sum(dim=(1, 2, 3)).mean()

    def _update(self, name: str, loss: Tensor) -> None:
        self._optimisers[name].zero_grad()
        loss.backward()
        network = self.networks[name]
        self.group.average([weight.grad for weight in network.parameters()])
        self._optimisers[name].step()
