"""Whether computing in bfloat16 pays on this machine; where it doesn't, a training takes float32."""

import dataclasses
from typing import Any, ClassVar, Protocol, TypeVar


class _WithPrecision(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]  # a dataclass

    @property
    def bf16(self) -> bool: ...


Config = TypeVar("Config", bound=_WithPrecision)


def processor_has_bfloat16() -> bool:
    """Whether the processor multiplies in bfloat16 itself.

    One that doesn't (AMD's before Zen 4, Intel's of most desktops) falls back to code that is a dozen times
    slower than float32.
    """
    import torch

    # AVX-512's, AMX's and ARM's all have it in their name.
    return any(has for name, has in torch.cpu.get_capabilities().items() if "bf16" in name)


def without_slow_bfloat16(config: Config, *, on_processor: bool) -> Config:
    """The frozen dataclass `config`, without `bf16` if that would slow down a training on the processor.

    What was asked for is only a matter of speed and rounding, so it is said, not refused.
    """
    if not config.bf16 or not on_processor or processor_has_bfloat16():
        return config
    print("this processor has no bfloat16: training in float32, which is faster on it")
    return dataclasses.replace(config, bf16=False)
