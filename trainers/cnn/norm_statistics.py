"""What reaches a network's batch norms, measured: so norms may be put in without changing what they give."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from trainers.cnn.backend import keras

Weights = npt.NDArray[np.float32]


def measure_norms(network: keras.Model, faces: Iterable[Weights]) -> None:
    """Let norms hold the mean and variance of what reaches them, without changing what they give.

    `faces` are batches (N, 48, 48, 1) float32 in 0..1, of which there is at least one.
    """
    norms = [layer for layer in network.layers if isinstance(layer, keras.layers.BatchNormalization)]
    before = keras.Model(network.inputs, [norm.input for norm in norms])
    sums: list[Any] = [0.0] * len(norms)
    squares: list[Any] = [0.0] * len(norms)
    count = 0
    for batch in faces:
        count += 1
        for place, activations in enumerate(before.predict(batch, verbose=0)):
            sums[place] = sums[place] + activations.mean(axis=(0, 1, 2), dtype=np.float64)
            squares[place] = squares[place] + np.square(activations, dtype=np.float64).mean(axis=(0, 1, 2))
    for norm, total, square in zip(norms, sums, squares, strict=True):
        gamma, beta, _, _ = norm.get_weights()
        mean = total / count
        variance = np.maximum(square / count - mean**2, 0)
        norm.set_weights([gamma * np.sqrt(variance + norm.epsilon), beta + gamma * mean, mean, variance])
