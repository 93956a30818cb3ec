"""The running mean of a network's weights, which an optimiser may keep, and norms that fit it."""

from collections.abc import Iterator
from contextlib import contextmanager

from trainers.cnn.backend import keras
from trainers.cnn.batches import Batches

_SETTLING_BATCHES = 60


def has_ema(model: keras.Model) -> bool:
    """Whether the compiled model's optimiser keeps a running mean of the weights."""
    return bool(getattr(model.optimizer, "use_ema", False))


def apply_ema(model: keras.Model) -> None:
    """Put the running mean of the weights into the model, where its optimiser keeps one."""
    if has_ema(model):
        means = model.optimizer._model_variables_moving_average  # no public way to them
        for weight, mean in zip(model.trainable_variables, means, strict=True):
            weight.assign(mean)


@contextmanager
def ema_weights(model: keras.Model) -> Iterator[None]:
    """The model with its mean weights, for a while; exactly as before afterwards."""
    before = [keras.ops.convert_to_numpy(weight).copy() for weight in model.trainable_variables]
    apply_ema(model)
    try:
        yield
    finally:
        for weight, value in zip(model.trainable_variables, before, strict=True):
            weight.assign(value)


def update_batch_norms(model: keras.Model, batches: Batches) -> None:
    """Take the statistics of all batch norms anew, as a plain mean over some batches.

    Those of the training belong to the weights of the training, not to their mean (Izmailov et al. 2018,
    section 3.2).
    """
    norms = [layer for layer in model.layers if isinstance(layer, keras.layers.BatchNormalization)]
    if not norms:
        return
    momenta = [norm.momentum for norm in norms]
    for number in range(min(_SETTLING_BATCHES, len(batches))):
        for norm in norms:
            norm.momentum = number / (number + 1)
        model(batches[number][0], training=True)
    for norm, momentum in zip(norms, momenta, strict=True):
        norm.momentum = momentum
