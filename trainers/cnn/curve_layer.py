"""The calibration curve of P(negative) as a layer, so that an exported network has it built in."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt

from trainers.cnn.backend import keras
from trainers.cnn.calibration import EPSILON, Curve, negative_columns
from trainers.data.classes import FER_CLASSES


@keras.saving.register_keras_serializable("moodguard")
class CurveLayer(keras.layers.Layer):
    """`calibration.with_curve` for probabilities (N, 7), as part of a network."""

    def __init__(self, curve: Curve | Mapping[str, float], **options: Any) -> None:
        """A layer of `curve`, or of its fields as `get_config` gives them; `options` are Keras's."""
        super().__init__(**options)
        self.curve = curve if isinstance(curve, Curve) else Curve(**curve)

    def call(self, probabilities: keras.KerasTensor) -> keras.KerasTensor:
        """Probabilities after the curve."""
        if self.curve == Curve():
            return probabilities
        ops, curve = keras.ops, self.curve
        negative = ops.convert_to_tensor(negative_columns().astype("float32"))
        positive = ops.convert_to_tensor((~negative_columns()).astype("float32")) * _but_surprise()
        sides = [ops.sum(probabilities * side, axis=1, keepdims=True) for side in (negative, positive)]
        before = ops.clip(sides[0] / ops.maximum(sides[0] + sides[1], EPSILON), EPSILON, 1 - EPSILON)
        log_p, log_not_p = ops.log(before), ops.log(1 - before)
        logit = curve.a * log_p - curve.b * log_not_p + curve.c
        if curve.cube:
            logit = logit + curve.cube * (log_p - log_not_p) * (log_p - log_not_p) * (log_p - log_not_p)
        after = ops.clip(ops.sigmoid(logit), EPSILON, 1 - EPSILON)
        up, down = after / before, (1 - after) / (1 - before)
        return probabilities * (negative * up + positive * down + (1 - negative - positive))

    def get_config(self) -> dict[str, Any]:
        """For Keras, which saves it by this."""
        return {**super().get_config(), "curve": asdict(self.curve)}


def _but_surprise() -> npt.NDArray[np.float32]:
    return np.array([name != "surprise" for name in FER_CLASSES], np.float32)
