"""The projected critics' part of a painter's training: they learn, and tell the painter what to do better."""

from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from trainers.gan.checkpoint import CheckpointError
from trainers.gan.efficientnet_lite import EfficientNetLite
from trainers.gan.landscapes.projected_critic import ProjectedCritic, critic_loss, painter_loss

OWN, TWICE = "projected", "projected_twice"  # by size of what they see; keys of checkpoints
_FEATURES = "features_sha256"


class ProjectedSide:
    """A projected critic that sees pictures at their own size, and one at twice that, with their optimisers.

    They take turns: the second has every `twice_every`-th step (0: none, and there is no second one).
    """

    def __init__(
        self,
        features: EfficientNetLite,
        twice_every: int,
        device: str,
        adam: Callable[[nn.Module], torch.optim.Optimizer],
    ) -> None:
        """New critics, on `device`; chance is torch's. `adam` gives a network its optimiser."""
        self._features_sha256 = features.sha256()
        self._twice_every = twice_every
        features.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.networks = {OWN: ProjectedCritic(features)}
        if twice_every:
            self.networks[TWICE] = ProjectedCritic(features, enlarged=2)
        for critic in self.networks.values():
            critic.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.optimisers = {name: adam(critic) for name, critic in self.networks.items()}

    def learn(self, step: int, real: Tensor, painted: Tensor) -> tuple[Tensor, Tensor, float]:
        """Let the critic whose turn it is learn from photos and paintings, (N, 3, H, W) in -1..1.

        Returns its loss, what the painter has to learn from the paintings, and how sure it is of the photos:
        -1 to 1, near 1 where it has learned them by heart.
        """
        name = TWICE if self._twice_every and step % self._twice_every == self._twice_every - 1 else OWN
        critic = self.networks[name]
        with torch.no_grad():
            seen_real = critic.see(real)
        seen_painted = critic.see(painted)
        for level in critic.levels:
            level.requires_grad_(True)
        on_real, on_painted = critic.judge(seen_real), critic.judge([seen.detach() for seen in seen_painted])
        loss = critic_loss(on_real, on_painted)
        self.optimisers[name].zero_grad()
        loss.backward()
        self.optimisers[name].step()
        critic.requires_grad_(False)
        sure = torch.stack([said.detach().sign().mean() for said in on_real]).mean()
        return loss.detach(), painter_loss(critic.judge(seen_painted)), float(sure)

    def state(self) -> dict[str, object]:
        """What a checkpoint holds beside networks and optimisers."""
        return {_FEATURES: self._features_sha256}

    def check(self, state: Mapping[str, Any]) -> None:
        """Raises CheckpointError where `state` is of critics that see through another network, or of none."""
        if state.get(_FEATURES) != self._features_sha256:
            raise CheckpointError("the checkpoint's critics look through other features than those of today")

    def start_from(self, state: Mapping[str, Any], *, grown: bool) -> None:
        """Begin with the critics of another training, where it has any that look through the same features.

        Where pictures have `grown` to twice the side, those that saw them at twice their size saw what is
        seen at their own size now.
        """
        if state.get(_FEATURES) != self._features_sha256:
            return
        twice = state.get(TWICE, state[OWN])
        for name, critic in self.networks.items():
            critic.load_state_dict(twice if grown or name == TWICE else state[OWN])
