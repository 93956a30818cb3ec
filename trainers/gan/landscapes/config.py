"""All that decides a training of the landscape painter, and the settings that are meant for use."""

from dataclasses import dataclass, replace

from trainers.gan.landscapes.networks import SIDES, width_of
from trainers.gan.landscapes.projected_critic import LEAST_SIDE


@dataclass(frozen=True)
class LandscapeConfig:
    """All that decides a training run, beside the photos.

    `side` is that of the pictures, in pixels, or how high they are where they are `wide`: 7 to 4. Widths are
    the channels at 64x64; they double with each halving up to `most_channels`. The run ends after `steps`
    updates of the networks or after `minutes` of training (0: no such end), whichever comes first, and over
    its last `cooling` (0..1) the learning rate falls to nothing; the generator's rises over the first
    `warmup` steps, while new critics find their feet. `gradient` weighs the penalty on the critic's
    gradients on photos and on paintings (R1 and R2), taken every `gradient_every` of its steps. Where a
    projected critic is asked too, `plain_weight` and `projected_weight` say how hard each pushes the
    painter, and 0 leaves one out; the plain one has every `plain_every`-th step, and the projected one sees
    pictures at twice their size in every `twice_every`-th (0: never). What the critics see is changed:
    colours by `recolour` (1 as published), place by `moved` of the side, and in a share `holes` of pictures
    a square of `hole` of the side is covered. Photos lose up to `zoom` of their side, and those that would
    have to be enlarged more than `enlarged` times are left out. `ema` is the decay of the EMA of the
    generator's weights, which is what paints. For `judging` more steps the critic then learns to tell those
    paintings from photos, so that the file can judge its own. `start` is the checkpoint of a painter of half
    the side to grow from, or of the same side, or the ONNX file of a painter. After every `keep_minutes`
    core-minutes the painter of that moment is kept as a file (0: none), to draw the curve of what more time
    brings. `bf16` computes in bfloat16: faster where the processor has it, and left out by the experiment
    where it hasn't. `threads` is for the CPU; 0 leaves it to torch.
    """

    side: int = 128
    latent: int = 128
    generator_width: int = 32
    critic_width: int = 32
    most_channels: int = 192
    batch: int = 16
    steps: int = 60_000
    minutes: float = 0.0
    learning_rate: float = 3e-4
    warmup: int = 0
    cooling: float = 0.3
    beta1: float = 0.0
    beta2: float = 0.99
    gradient: float = 0.3
    gradient_every: int = 4
    recolour: float = 0.4
    moved: float = 0.125
    hole: float = 0.4
    holes: float = 0.2
    zoom: float = 0.15
    ema: float = 0.998
    judging: int = 300
    wide: bool = False
    plain_weight: float = 1.0
    plain_every: int = 1
    projected_weight: float = 0.0
    twice_every: int = 0
    enlarged: float = 2.0
    start: str = ""
    keep_minutes: float = 0.0
    bf16: bool = True
    device: str = "cpu"
    threads: int = 2
    seed: int = 1
    save_seconds: float = 50.0
    sheet_every: int = 500
    log_every: int = 50

    def __post_init__(self) -> None:
        """Raise ValueError where a setting can't be."""
        if self.side not in SIDES:
            raise ValueError(f"side is {self.side}; it must be one of {', '.join(map(str, SIDES))}")
        for name in ("steps", "batch", "gradient_every", "plain_every", "sheet_every", "log_every"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 1 or more")
        if self.keep_minutes < 0:
            raise ValueError(f"keep_minutes is {self.keep_minutes}; it must be 0 or more")
        if not 0 <= self.cooling <= 1:
            raise ValueError(f"cooling is {self.cooling}; it must be 0 to 1")
        weights = (self.plain_weight, self.projected_weight)
        if min(weights) < 0 or not any(weights):
            raise ValueError("plain_weight and projected_weight must be 0 or more, and one of them above 0")
        if self.plain_every > 1 and not self.projected_weight:
            raise ValueError(
                "plain_every is for two critics; without the projected one the plain has every step"
            )
        if self.projected_weight and self.side < LEAST_SIDE:
            raise ValueError(f"side is {self.side}; a projected critic needs {LEAST_SIDE} or more")

    @property
    def width(self) -> int:
        """How wide the pictures are, in pixels."""
        return width_of(self.side, self.wide)


NIGHT = LandscapeConfig()  # two CPU cores with bfloat16, eight hours
# One GPU for half an hour, in parts of ten minutes with --resume if need be; the file stays below 25 MB.
GPU = replace(
    NIGHT,
    side=256,
    generator_width=48,
    critic_width=48,
    batch=64,
    steps=30_000,
    minutes=28.0,
    learning_rate=6e-4,
    device="cuda",
    threads=0,
)
# Wide pictures, taught by both critics, on a processor over days: first of half the size, and then grown.
WIDE = replace(
    NIGHT,
    wide=True,
    projected_weight=1.0,
    plain_weight=0.3,
    plain_every=4,
    batch=8,
    learning_rate=2e-4,
    warmup=300,
    steps=1_000_000,
    cooling=0.0,
    threads=1,
    save_seconds=600.0,
    sheet_every=1000,
    keep_minutes=30.0,
)
# Either critic alone, to tell what each is worth.
WIDE_PLAIN = replace(WIDE, projected_weight=0.0, plain_weight=1.0, plain_every=1)
WIDE_PROJECTED = replace(WIDE, plain_weight=0.0, plain_every=1)
