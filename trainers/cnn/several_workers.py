"""An expression network that learns on several workers as it would on one, with Keras on torch."""

from typing import Any

from trainers.cnn.backend import keras
from trainers.cnn.batch_norm import FusedBatchNormalization
from trainers.run_options import ExperimentError
from trainers.worker_group import WorkerGroup


def share_training(model: keras.Model, group: WorkerGroup, batch: int) -> None:
    """Let the compiled `model` learn from its part of batches of `batch` faces as from the whole.

    Gradients are averaged before each step of the optimiser, batch norms see all parts, and dropout falls as
    it would in the whole batch. Raises ExperimentError where the backend or a layer can't do that.
    """
    if group.size == 1:
        return
    if keras.backend.backend() != "torch":
        raise ExperimentError("several workers need torch under Keras: set KERAS_BACKEND=torch")
    for layer in model.layers:
        if isinstance(layer, FusedBatchNormalization):
            layer.group = group
        elif isinstance(layer, keras.layers.BatchNormalization):
            raise ExperimentError(
                f"{model.name} has a batch norm, {layer.name}, that can't be shared by workers"
            )
        elif isinstance(layer, keras.layers.Dropout):
            _share_dropout(layer, group, batch)
    _share_gradients(model.optimizer, group)


def _share_dropout(layer: Any, group: WorkerGroup, batch: int) -> None:
    """All workers draw for the whole batch, from the same chance, and each takes its part."""
    alone = layer.call

    def call(inputs: Any, training: bool = False) -> Any:
        if not training or not layer.rate:
            return alone(inputs, training=training)
        whole = keras.ops.ones((batch, *inputs.shape[1:]), inputs.dtype)
        return inputs * alone(whole, training=True)[group.own(batch)]

    layer.call = call


def _share_gradients(optimizer: Any, group: WorkerGroup) -> None:
    alone = optimizer.apply

    def apply(grads: Any, trainable_variables: Any = None) -> Any:
        group.average(grads)
        return alone(grads, trainable_variables)

    optimizer.apply = apply
