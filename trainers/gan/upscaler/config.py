"""All that decides a training of the upscaler, beside the photos."""

from dataclasses import dataclass


@dataclass(frozen=True)
class UpscalerConfig:
    """All that decides a training run, beside the photos.

    The network has `width` channels on blocks in `pairs` of convolutions, and `fine` channels on pixels. Each
    step takes `batch` patches of `side` pixels (a multiple of 8), and the same, spoilt, at a quarter of it.
    The run ends after `steps` or after `minutes` (0: no such end), whichever comes first; over its last
    `cooling` (0..1) the learning rate falls to nothing. At first only the difference of pixels counts. From
    `features_from` of the run on (0..1), that of features in a frozen EfficientNet-Lite0 counts as well, by
    `features`, on `feature_patches` of the batch; from `critic_from` on, the word of a critic of patches, by
    `critic`; weight 0 leaves either out. `ema` is the decay of the EMA of the weights, which is what ships.
    `start` is a checkpoint whose networks to begin with. `bf16` computes in bfloat16, where the processor has
    it. `threads` is for the CPU.
    """

    width: int = 64
    pairs: int = 4
    fine: int = 32
    side: int = 128
    batch: int = 8
    steps: int = 100_000
    minutes: float = 50.0
    learning_rate: float = 1e-3
    cooling: float = 0.4
    features: float = 0.1
    features_from: float = 0.5
    feature_patches: int = 3
    critic: float = 0.0
    critic_from: float = 0.6
    ema: float = 0.995
    start: str = ""
    bf16: bool = True
    device: str = "cpu"
    threads: int = 1
    seed: int = 1
    log_every: int = 20
    sheet_every: int = 400
    save_seconds: float = 60.0
