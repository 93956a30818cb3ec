"""All that decides a training of the landscape painter, and the two settings that are meant for use."""

from dataclasses import dataclass, replace

from trainers.gan.landscapes.networks import SIDES


@dataclass(frozen=True)
class LandscapeConfig:
    """All that decides a training run, beside the photos.

    `side` is that of the pictures, in pixels. Widths are the channels at 64x64; they double with each halving
    up to `most_channels`. The run ends after `steps` updates of both networks or after `minutes` of training
    (0: no such end), whichever comes first, and over its last `cooling` (0..1) the learning rate falls to
    nothing. `gradient` weighs the penalty on the critic's gradients on photos and on paintings (R1 and R2),
    taken every `gradient_every` steps. What the critic sees is changed: colours by `recolour` (1 as
    published), place by `moved` of the side, and in a share `holes` of pictures a square of `hole` of the
    side is covered. Photos lose up to `zoom` of their side. `ema` is the decay of the EMA of the
    generator's weights, which is what paints. For `judging` more steps the critic then learns to tell those
    paintings from photos, so that the file can judge its own. `start` is the checkpoint of a painter of
    half the side to grow from, or of the same side. `bf16` computes in bfloat16: faster where the processor
    has it, and left out by the experiment where it hasn't. `threads` is for the CPU; 0 leaves it to torch.
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
    start: str = ""
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
        for name in ("steps", "batch", "gradient_every", "sheet_every", "log_every"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 1 or more")
        if not 0 <= self.cooling <= 1:
            raise ValueError(f"cooling is {self.cooling}; it must be 0 to 1")


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
