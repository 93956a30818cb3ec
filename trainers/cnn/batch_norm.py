"""Batch norm that torch computes in one pass, in bfloat16 too; with other backends it is Keras's own."""

from typing import Any

from trainers.cnn.backend import keras
from trainers.worker_group import ALONE, WorkerGroup

_TORCH = keras.backend.backend() == "torch"


@keras.saving.register_keras_serializable("moodguard")
class FusedBatchNormalization(keras.layers.BatchNormalization):
    """Keras's batch norm over the channels of pictures (N, H, W, C), and with its weights.

    Keras puts it together from a dozen operations in float32, which takes 40 % of a training step with torch
    on a processor (771 ms against 463 ms for the flagship of width 32 in batches of 128, two cores).
    """

    group: WorkerGroup = ALONE  # the workers that share the batches

    def call(self, inputs: Any, training: bool | None = None, mask: Any = None) -> Any:
        """Normalised pictures, of the shape and dtype of `inputs`."""
        if not _TORCH or mask is not None or len(inputs.shape) != 4:
            return super().call(inputs, training=training, mask=mask)
        import torch

        if self.group.size > 1 and training and self.trainable:
            return self._call_shared(inputs)
        # Seen as (N, C, H, W), which copies nothing.
        normed = torch.nn.functional.batch_norm(
            inputs.permute(0, 3, 1, 2),
            self.moving_mean.value,
            self.moving_variance.value,
            self.gamma.value,
            self.beta.value,
            bool(training and self.trainable),
            1 - self.momentum,
            self.epsilon,
        )
        return normed.permute(0, 2, 3, 1)

    def _call_shared(self, inputs: Any) -> Any:
        """The same over the parts that all workers of the group have of the batch."""
        normed = self.group.norm(inputs.permute(0, 3, 1, 2), self.gamma.value, self.beta.value, self.epsilon)
        # torch's own keeps the unbiased variance, too.
        for kept, now in ((self.moving_mean, normed.mean), (self.moving_variance, normed.variance)):
            kept.value.data.lerp_(now, 1 - self.momentum)
        return normed.features.permute(0, 2, 3, 1)

    def compute_output_spec(self, inputs: Any, *_: Any, **__: Any) -> keras.KerasTensor:
        """What comes out has the shape of what went in; Keras need not try it."""
        return keras.KerasTensor(inputs.shape, self.compute_dtype)
