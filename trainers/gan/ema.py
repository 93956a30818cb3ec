"""The EMA of a generator's weights, which is what paints, and the batch norm statistics that it needs."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn


@torch.no_grad()
def update_ema(ema: nn.Module, network: nn.Module, decay: float, step: int) -> None:
    """Move the exponential moving average of a network's weights towards them; `step` counts from 0.

    Early on the decay is smaller, so that the average is not held back by the random weights it started from.
    """
    decay = min(decay, (1 + step) / (10 + step))
    for average, weight in zip(ema.parameters(), network.parameters(), strict=True):
        average.lerp_(weight, 1 - decay)


@torch.no_grad()
def recalibrate_batch_norm(network: nn.Module, batches: Iterable[tuple[Tensor, ...]]) -> None:
    """Take the statistics of all batch norms anew, as plain means over `batches` of the network's inputs.

    An EMA needs it: the running statistics of the network in training belong to other weights. Leaves the
    network in evaluation mode.
    """
    network.train()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # a plain mean over the batches
    for inputs in batches:
        network(*inputs)
    network.eval()
