"""Our convolutions are Keras's, whatever the backend; with torch they copy less."""

from pathlib import Path

import pytest

from support.other_backend import run_with_backend

_COMPARE = """
import keras, numpy as np
from trainers.cnn.convolution import Conv2D, DepthwiseConv2D

rng = np.random.default_rng(1)
compared = 0
for side in (7, 8):
    pictures = rng.normal(0, 1, (3, side, side + 3, 4)).astype("float32")
    for size in (1, 3, 4, 5):
        for stride in (1, 2, 3):
            for padding in ("same", "valid"):
                shape = {"kernel_size": size, "strides": stride, "padding": padding}
                pairs = [
                    (Conv2D(6, **shape, activation="relu", bias_initializer="normal"),
                     keras.layers.Conv2D(6, **shape, activation="relu")),
                    (DepthwiseConv2D(**shape, use_bias=False),
                     keras.layers.DepthwiseConv2D(**shape, use_bias=False)),
                    (DepthwiseConv2D(**shape), keras.layers.DepthwiseConv2D(**shape)),
                ]
                for own, theirs in pairs:
                    own.build(pictures.shape)
                    theirs.build(pictures.shape)
                    theirs.set_weights(own.get_weights())
                    given = [keras.ops.convert_to_numpy(layer(pictures)) for layer in (own, theirs)]
                    np.testing.assert_allclose(given[0], given[1], atol=1e-5)
                    compared += 1
print("alike", compared)
"""


@pytest.mark.parametrize("backend", ["tensorflow", "torch"])
def test_they_give_what_keras_does(backend: str) -> None:
    told = run_with_backend(backend, _COMPARE)

    assert told == "alike 144"


_COUNT_COPIES = """
import keras, torch
from torch.utils._python_dispatch import TorchDispatchMode
from trainers.cnn.convolution import Conv2D, DepthwiseConv2D

class Copies(TorchDispatchMode):
    found = 0
    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        if function in (torch.ops.aten.clone.default, torch.ops.aten._to_copy.default):
            Copies.found += args[0].numel() >= 8 * 16 * 16 * 4  # pictures, not kernels
        return function(*args, **(kwargs or {}))

pictures = torch.randn(8, 16, 16, 4)
for layer in (Conv2D(4, 3, 2, padding="same"), DepthwiseConv2D(3, padding="same", use_bias=False)):
    layer(pictures)
    with Copies():
        layer(pictures)
own = Copies.found
with Copies():
    keras.layers.Conv2D(4, 3, 2, padding="same")(pictures)
print(own, "of", Copies.found)
"""


def test_with_torch_pictures_are_not_copied() -> None:
    told = run_with_backend("torch", _COUNT_COPIES)

    own, _, theirs = told.split()
    assert own == "0", told
    assert int(theirs) > 0, "Keras copies none by itself any more: trainers/cnn/convolution.py may go"


_EXPORT = """
import sys
from pathlib import Path
import keras, numpy as np, onnxruntime
from trainers import lite_weights
from trainers.cnn.export import convert_network
from trainers.cnn.lite_network import lite_network
from trainers.cnn.networks import residual_network
from trainers.lite_weights import Size, Stage

lite_weights._STAGES = (Stage(1, 3, 1, 1, 16), Stage(2, 3, 2, 6, 24), Stage(1, 3, 1, 6, 32))
heads = {"original": 7, "ferplus": 8}
faces = np.random.default_rng(0).random((2, 48, 48, 1), np.float32)
for name, network in {
    "residual": residual_network(heads, 4, 0.1),
    "lite": lite_network(heads, Size.LITE0, 64, 0.1, 16),
}.items():
    named = keras.Model(network.inputs, dict(zip(heads, network.outputs, strict=True)))
    path = Path(sys.argv[1]) / f"{name}.onnx"
    convert_network(named, path)
    session = onnxruntime.InferenceSession(str(path))
    given = session.run(list(heads), {"face": faces})
    for ours, theirs in zip(given, network(faces, training=False), strict=True):
        np.testing.assert_allclose(ours, keras.ops.convert_to_numpy(theirs), atol=1e-4)
    print(name)
"""


def test_what_was_built_with_torch_is_exported(tmp_path: Path) -> None:
    told = run_with_backend("torch", _EXPORT, str(tmp_path))

    assert told.split() == ["residual", "lite"]
