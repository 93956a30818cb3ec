"""Networks from ImageNet: where their weights come from, and what is said where they can't be had."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainers.cnn.backend import keras
from trainers.cnn.imagenet import backbone
from trainers.run_options import ExperimentError


def face() -> keras.KerasTensor:
    """The smallest picture that VGG16 takes."""
    return keras.Input((32, 32, 3), name="face")


def test_weights_come_from_a_file_that_the_user_has(tmp_path: Path) -> None:
    given = backbone("MobileNet", face(), "none")
    given.save_weights(tmp_path / "mobilenet.weights.h5")

    read = backbone("MobileNet", face(), str(tmp_path / "mobilenet.weights.h5"))

    for mine, yours in zip(read.get_weights(), given.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, yours)


def test_an_efficientnet_from_a_file_sees_what_that_of_keras_sees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from keras.src.applications import efficientnet

    monkeypatch.setattr(efficientnet.file_utils, "get_file", lambda *_, **__: "fetched")
    monkeypatch.setattr(keras.Model, "load_weights", lambda *_, **__: None)
    fetched = backbone("EfficientNetB0", face(), "imagenet")
    monkeypatch.undo()
    normal = next(layer for layer in fetched.layers if isinstance(layer, keras.layers.Normalization))
    colours = [np.float32([0.485, 0.456, 0.406]), np.float32([0.229, 0.224, 0.225])]
    normal.set_weights([*colours, *normal.get_weights()[2:]])
    normal.finalize_state()
    fetched.save_weights(tmp_path / "efficientnetb0_notop.weights.h5")

    read = backbone("EfficientNetB0", face(), str(tmp_path / "efficientnetb0_notop.weights.h5"))

    pictures = np.random.default_rng(1).uniform(0, 255, (2, 32, 32, 3)).astype("float32")
    before = [keras.Model(net.inputs, net.get_layer("stem_conv_pad").output) for net in (read, fetched)]
    mine, keras_own = (net.predict(pictures, verbose=0) for net in before)
    assert keras_own.std() > 1
    np.testing.assert_allclose(mine, keras_own, rtol=1e-4, atol=1e-4)


def test_each_network_finds_its_own_weights_in_a_folder(tmp_path: Path) -> None:
    given = backbone("MobileNet", face(), "none")
    given.save_weights(tmp_path / "mobilenet_1_0_224_tf_no_top.weights.h5")
    for name in ("mobilenet_v2_x.h5", "efficientnetb2_notop.h5", "mobilenet_notes.txt"):
        (tmp_path / name).write_bytes(b"others")

    read = backbone("MobileNet", face(), str(tmp_path))

    np.testing.assert_array_equal(read.get_weights()[0], given.get_weights()[0])
    with pytest.raises(ExperimentError, match=r"one file of weights for VGG16, .*vgg16_; it has none"):
        backbone("VGG16", face(), str(tmp_path))


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExperimentError, match=r"there is no weights file .*mine\.h5"):
        backbone("MobileNet", face(), str(tmp_path / "mine.h5"))


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.weights.h5").write_bytes(b"no weights")

    with pytest.raises(
        ExperimentError, match=r"mine\.weights\.h5 is damaged, or has no weights of MobileNet"
    ):
        backbone("MobileNet", face(), str(tmp_path / "mine.weights.h5"))


def test_without_a_network_the_user_is_told_what_else_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def fetch(weights: str | None, **_: Any) -> None:
        assert weights == "imagenet"
        raise Exception("URL fetch failure: [Errno -3] Temporary failure in name resolution")

    monkeypatch.setattr(keras.applications, "MobileNet", fetch)

    with pytest.raises(ExperimentError, match=r"can't be fetched .*--weights FILE.*--weights none"):
        backbone("MobileNet", face(), "imagenet")
