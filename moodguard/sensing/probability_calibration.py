"""Calibrates what an expression model says, so that P(negative) is as often right as it claims to be."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from moodguard.model_card import Temperature

Tensor = npt.NDArray[np.float32]

_EPSILON = 1e-12


def calibrate(probabilities: Tensor, temperature: Temperature) -> Tensor:
    """Class probabilities (N, classes) float32, their logits divided by the temperature of the model's card.

    That is temperature scaling (Guo et al. 2017, section 4.2). Unchanged where the model applies it itself.
    """
    if temperature.applied or temperature.value == 1:
        return probabilities
    logits = np.log(probabilities + _EPSILON) / temperature.value
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    scaled: Tensor = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    return scaled


def negative_probability(probabilities: Tensor, negative: Sequence[int]) -> Tensor:
    """P(negative), (N,) float32 in 0..1: the sum over the columns `negative` of class probabilities."""
    total: Tensor = probabilities[:, list(negative)].sum(axis=1)
    return total.clip(0, 1)
