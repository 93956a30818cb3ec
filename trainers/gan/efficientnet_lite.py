"""EfficientNet-Lite with ImageNet weights as frozen features: what critics look through, and what measures.

The networks are those of Tan and Le 2019 in their "lite" form (no squeeze-excitation, ReLU6), written anew.
Their weights lie in packages of their own, which only a training or a measurement needs; nothing of them
ships. Batch norms are folded into the convolutions, since they never change here.
"""

import hashlib
from collections.abc import Iterator, Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional

from trainers.lite_weights import DEPTHS, EPSILON, HEAD, STEM, Size, Stage, WeightsError, weights_file
from trainers.same_padding import same_padding

__all__ = ["EfficientNetLite", "Size", "WeightsError", "load_imagenet", "weights_file"]


class SameConvolution(nn.Conv2d):
    """A convolution that gives 1/stride of the side, rounded up, whose border is as TensorFlow's."""

    def forward(self, features: Tensor) -> Tensor:
        """Features (N, C, h, w) in, (N, D, h/stride, w/stride) out."""
        kernel, stride = self.kernel_size[0], self.stride[0]
        borders = [
            part for side in reversed(features.shape[2:]) for part in same_padding(side, kernel, stride)
        ]
        if any(borders):
            features = functional.pad(features, borders)
        convolved: Tensor = super().forward(features)
        return convolved


class Block(nn.Module):
    """An inverted residual: widened by 1x1, filtered channel by channel, narrowed by 1x1."""

    def __init__(self, inner: int, stage: Stage, outer: int, stride: int) -> None:
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
        self.stem = SameConvolution(3, STEM, 3, stride=2)
        self.stages = nn.ModuleList()
        self._blocks: list[Block] = []  # all of them, in their order
        inner = STEM
        for stage in size.stages:
            outer = stage.channels
            blocks = [
                Block(inner if not number else outer, stage, outer, 1 if number else stage.stride)
                for number in range(stage.repeats)
            ]
            self.stages.append(nn.Sequential(*blocks))
            self._blocks += blocks
            inner = outer
        self.head = SameConvolution(inner, HEAD, 1)
        self.eval().requires_grad_(False)

    def depths(self, pictures: Tensor) -> list[Tensor]:
        """The features at four depths, from fine to coarse; their channels are `size.channels`."""
        seen = self._stem(pictures)
        found = []
        for place, stage in enumerate(self.stages):
            seen = stage(seen)
            if place in DEPTHS:
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


@torch.no_grad()
def _fill(network: EfficientNetLite, weights: Mapping[str, Tensor]) -> None:
    """Put weights into their places, each batch norm into the convolution before it."""
    for name, norm, convolution in network.convolutions():
        scale = weights[f"{norm}.weight"] / torch.sqrt(weights[f"{norm}.running_var"] + EPSILON)
        shape = convolution.weight.shape
        if weights[f"{name}.weight"].shape != shape or convolution.bias is None:
            raise ValueError(f"{name} has another shape")
        convolution.weight.copy_(weights[f"{name}.weight"] * scale[:, None, None, None])
        convolution.bias.copy_(weights[f"{norm}.bias"] - weights[f"{norm}.running_mean"] * scale)
