"""The learning rate over a run: full at first, then falling to nothing."""

from collections.abc import Iterable

import torch


def lr_share(left: float, cooling: float) -> float:
    """The share (0..1) of the learning rate with `left` of a run to go: 1, then to 0 over its last `cooling`.

    Both are in one unit, steps or shares of the run. Without cooling (0) the rate stays.
    """
    return min(1.0, left / cooling) if cooling else 1.0


def set_lr(optimisers: Iterable[torch.optim.Optimizer], learning_rate: float) -> None:
    """Let these optimisers make their next steps with this learning rate."""
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = learning_rate
