"""Batch norms over a batch that several workers share."""

from typing import Any

from torch import Tensor, nn

from trainers.worker_group import WorkerGroup


class GroupBatchNorm2d(nn.BatchNorm2d):
    """Batch norm that takes its statistics, while learning, over the parts of all workers of `group`."""

    group: WorkerGroup

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, C, H, W), normed."""
        # Without a momentum the statistics are taken anew, by each worker on the same batches.
        if not self.training or self.momentum is None or self.group.size == 1:
            return super().forward(features)
        normed = self.group.norm(features, self.weight, self.bias, self.eps)
        for kept, now in ((self.running_mean, normed.mean), (self.running_var, normed.variance)):
            if kept is not None:
                kept.lerp_(now, self.momentum)
        if self.num_batches_tracked is not None:
            self.num_batches_tracked.add_(1)
        return normed.features


def share_norms(network: nn.Module, group: WorkerGroup) -> None:
    """Let a network's batch norms see the whole batch; its weights and their names stay as they are."""
    for module in network.modules():
        if type(module) is nn.BatchNorm2d:
            shared: Any = module
            shared.__class__ = GroupBatchNorm2d
            shared.group = group
