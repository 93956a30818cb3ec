"""The two networks are built as they are described."""

import keras
import numpy as np
import pytest

from trainers.cnn.networks import published_network, residual_network

FACES = np.random.default_rng(0).random((3, 48, 48, 1), np.float32)


def layers_of(model: keras.Model, kind: type) -> list[keras.layers.Layer]:
    """The model's layers of one kind, in order."""
    return [layer for layer in model.layers if isinstance(layer, kind)]


def test_the_published_network_has_the_published_layers() -> None:
    model = published_network(7, 0.8, 0.4)
    convolutions = layers_of(model, keras.layers.Conv2D)

    assert [layer.filters for layer in convolutions] == [16, 32, 64, 128, 128]
    assert {layer.kernel_size for layer in convolutions} == {(3, 3)}
    assert {layer.padding for layer in convolutions} == {"same"}
    assert {layer.activation.__name__ for layer in convolutions} == {"relu"}
    assert [layer.pool_size for layer in layers_of(model, keras.layers.MaxPooling2D)] == [(2, 2)] * 5
    assert [layer.units for layer in layers_of(model, keras.layers.Dense)] == [256, 128, 64, 7]
    assert [layer.rate for layer in layers_of(model, keras.layers.Dropout)] == [0.8, 0.4]
    assert len(layers_of(model, keras.layers.BatchNormalization)) == 8
    assert model.predict(FACES, verbose=0).shape == (3, 7)


def test_the_residual_network_gives_logits_of_each_head() -> None:
    model = residual_network({"original": 7, "ferplus": 8}, 8, 0.4)

    original, ferplus = model.predict(FACES, verbose=0)

    assert original.shape == (3, 7)
    assert ferplus.shape == (3, 8)
    assert not np.allclose(original.sum(axis=1), 1)


def test_the_shipped_width_has_about_1_6_million_weights() -> None:
    assert residual_network({"original": 7, "ferplus": 8}, 24, 0.4).count_params() == pytest.approx(
        1.58e6, rel=0.01
    )


def test_the_residual_network_sees_six_by_six_places_at_its_end() -> None:
    model = residual_network({"original": 7}, 8, 0.4)

    assert layers_of(model, keras.layers.GlobalAveragePooling2D)[-1].input.shape == (None, 6, 6, 64)
