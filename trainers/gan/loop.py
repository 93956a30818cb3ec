"""What every GAN's training needs: a stop between two steps, a log of losses, the mean of the weights."""

import csv
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import nn

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


@contextmanager
def ctrl_c() -> Iterator[Callable[[], bool]]:
    """Tells whether Ctrl-C was pressed, so that a step is never cut in two; a second one stops at once."""
    asked = False

    def ask(number: int, frame: object) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def losses_log(
    path: Path, names: Sequence[str], done: int
) -> Iterator[Callable[[int, "DataclassInstance"], None]]:
    """Writes a CSV line for each step that it is called with; `names` are the fields of its losses.

    An existing log is continued behind step `done`; what a run that was killed has logged beyond its last
    checkpoint is dropped, since those steps are done again.
    """
    before = _lines_up_to(path, done) if done and path.exists() else []
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["step", *names])
        writer.writerows(before)
        file.flush()

        def log(step: int, losses: "DataclassInstance") -> None:
            writer.writerow([step, *(f"{value:.4f}" for value in asdict(losses).values())])
            file.flush()

        yield log


def _lines_up_to(path: Path, done: int) -> list[list[str]]:
    with path.open(newline="") as file:
        lines = list(csv.reader(file))[1:]
    return [line for line in lines if line and line[0].isdigit() and int(line[0]) <= done]


@torch.no_grad()
def average_into(mean: nn.Module, network: nn.Module, decay: float, step: int) -> None:
    """Move the running mean of a network's weights towards them; `step` counts from 0.

    Early on the decay is smaller, so that the mean is not held back by the random weights it started from.
    """
    decay = min(decay, (1 + step) / (10 + step))
    for kept, weight in zip(mean.parameters(), network.parameters(), strict=True):
        kept.lerp_(weight, 1 - decay)


@torch.no_grad()
def settle_norms(network: nn.Module, batches: Iterator[tuple[torch.Tensor, ...]]) -> nn.Module:
    """Take the statistics of all batch norms anew, as plain means over `batches` of the network's inputs.

    An averaged network needs it: the running statistics of the one in training belong to other weights.
    Returns the network, ready to use.
    """
    network.train()
    for module in network.modules():
        if isinstance(module, nn.BatchNorm2d):
            module.reset_running_stats()
            module.momentum = None  # a plain mean over the batches
    for inputs in batches:
        network(*inputs)
    return network.eval()
