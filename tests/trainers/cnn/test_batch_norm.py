"""Batch norm in one pass is Keras's batch norm, whatever the backend."""

import numpy as np
import pytest

from support.other_backend import run_with_backend

_COMPARE = """
import keras, numpy as np
from trainers.cnn.batch_norm import FusedBatchNormalization

rng = np.random.default_rng(1)
pictures = rng.normal(3, 2, (64, 6, 6, 5)).astype("float32")
norms = [kind(momentum=0.9) for kind in (keras.layers.BatchNormalization, FusedBatchNormalization)]
given = [keras.ops.convert_to_numpy(norm(pictures, training=True)) for norm in norms]
np.testing.assert_allclose(given[1], given[0], atol=1e-4)
for own, keras_own in zip(norms[1].get_weights(), norms[0].get_weights(), strict=True):
    np.testing.assert_allclose(own, keras_own, rtol=1e-3)
norms[1].set_weights(norms[0].get_weights())
at_rest = [keras.ops.convert_to_numpy(norm(pictures, training=False)) for norm in norms]
np.testing.assert_allclose(at_rest[1], at_rest[0], atol=1e-5)
norms[1].trainable = False
frozen = norms[1].get_weights()
norms[1](pictures, training=True)
for after, before in zip(norms[1].get_weights(), frozen, strict=True):
    np.testing.assert_array_equal(after, before)
print("alike")
"""


@pytest.mark.parametrize("backend", ["tensorflow", "torch"])
def test_it_gives_and_learns_what_keras_does(backend: str) -> None:
    assert run_with_backend(backend, _COMPARE) == "alike"


def test_it_is_saved_and_loaded_like_any_layer(tmp_path: object) -> None:
    from trainers.cnn.backend import keras
    from trainers.cnn.batch_norm import FusedBatchNormalization

    face = keras.Input((4, 4, 3))
    model = keras.Model(face, FusedBatchNormalization()(face))
    path = f"{tmp_path}/norm.keras"
    model.save(path)

    again = keras.models.load_model(path)

    pictures = np.ones((2, 4, 4, 3), np.float32)
    np.testing.assert_allclose(again.predict(pictures, verbose=0), model.predict(pictures, verbose=0))
