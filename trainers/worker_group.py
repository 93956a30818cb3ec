"""Several workers on one training: each has its part of every batch, and what they learn from it is averaged.

It is torch's data-parallel training, by its own collective operations: gradients are averaged between the
backward pass and the optimiser's step, as DistributedDataParallel does it. That wrapper itself allows neither
a network that is asked several times in a step nor a penalty on gradients, which the painters need, and
Keras's loop would go past it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # torch takes a second to load, which listing the experiments should not
    from torch import Tensor

Part = TypeVar("Part")


class GroupError(ValueError):
    """A training can't be shared so; the message says why, in words."""


@dataclass(frozen=True)
class WorkerGroup:
    """So many workers, of which this is the one with the number `rank`, from 0; torch has connected them.

    Alone there is nothing to share, and torch isn't asked.
    """

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        """Whether this one writes the files, and exports."""
        return self.rank == 0

    def own(self, count: int) -> slice:
        """This worker's part of a batch of `count`. Raises GroupError where that has no equal parts."""
        if count % self.size:
            raise GroupError(f"{self.size} workers can't share a batch of {count}; set another")
        each = count // self.size
        return slice(self.rank * each, (self.rank + 1) * each)

    def average(self, tensors: "Sequence[Tensor | None]") -> None:
        """Replace each tensor, in place, by its mean over the workers; None is one that isn't there."""
        there = [tensor for tensor in tensors if tensor is not None]
        if self.size == 1 or not there:
            return
        import torch

        together = torch.cat([tensor.flatten().float() for tensor in there])
        torch.distributed.all_reduce(together)
        together /= self.size
        parts = together.split([tensor.numel() for tensor in there])
        for tensor, part in zip(there, parts, strict=True):
            tensor.copy_(part.view_as(tensor))

    def average_numbers(self, numbers: Mapping[str, float]) -> dict[str, float]:
        """The mean of each number over the workers."""
        if self.size == 1:
            return dict(numbers)
        import torch

        values = torch.tensor([float(value) for value in numbers.values()], dtype=torch.float64)
        torch.distributed.all_reduce(values)
        return dict(zip(numbers, (values / self.size).tolist(), strict=True))

    def sum_of(self, tensor: "Tensor") -> "Tensor":
        """The sum of a tensor over the workers, through which gradients go back to all of them."""
        if self.size == 1:
            return tensor
        from torch.distributed.nn.functional import all_reduce

        summed: Tensor = all_reduce(tensor)
        return summed

    def norm(self, features: "Tensor", weight: "Tensor", bias: "Tensor", epsilon: float) -> "Normed":
        """Batch norm of (N, C, ...) over the whole batch, of which each worker has its part."""
        axes = [axis for axis in range(features.dim()) if axis != 1]
        shape = [1, -1, *[1] * (features.dim() - 2)]
        values = features.float()
        count = self.size * values.numel() // values.shape[1]
        mean = self.sum_of(values.sum(axes)) / count
        centred = values - mean.view(shape)
        variance = self.sum_of(centred.square().sum(axes)) / count
        normed = centred * (variance + epsilon).rsqrt().view(shape)
        normed = normed * weight.view(shape) + bias.view(shape)
        return Normed(normed.to(features.dtype), mean.detach(), variance.detach() * count / max(1, count - 1))


@dataclass(frozen=True)
class Normed:
    """Normed features, and what they were normed by: means (C,) and unbiased variances (C,)."""

    features: "Tensor"
    mean: "Tensor"
    variance: "Tensor"


ALONE = WorkerGroup()
