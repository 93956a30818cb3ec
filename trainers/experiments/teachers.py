"""Teachers that see differently: EfficientNet-Lite in three sizes, put together with those that are there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from trainers.cnn.stages import MODEL_FILE, Stage, run_stages
from trainers.experiments import lite
from trainers.run_options import ExperimentError, RunOptions, override

SUMMARY = "teachers: EfficientNet-Lite0, 1 and 2 at 96, 112 and 128 pixels, and one file of them and others"

_STAGES = (
    Stage("lite0-96", {"size": "lite0", "side": "96", "seed": "31"}, experiment="lite"),
    Stage("lite2-128", {"size": "lite2", "side": "128", "seed": "32"}, experiment="lite"),
    Stage("lite1-112", {"size": "lite1", "side": "112", "seed": "33"}, experiment="lite"),
    Stage("lite0-128", {"size": "lite0", "side": "128", "seed": "34"}, experiment="lite"),
)
CHECKPOINTS = tuple(stage.name for stage in _STAGES)
HAS_STAGES = True  # which a cluster trains as trials of their own


@dataclass(frozen=True)
class TeachersConfig:
    """`part` (0..1) of the 30 epochs of each stage is run, at least two: 0.1 tries it out.

    `judges` names ONNX files by which labels are doubted, with commas between several, see `LiteConfig`.
    `beside` names networks that stand beside the new ones in the file that comes out, likewise; a member of
    an ensemble is `FILE.onnx#0`.
    """

    part: float = 1.0
    judges: str = ""
    beside: str = ""
    imagenet: bool = True
    bf16: bool = False
    threads: int = 2


CONFIG = TeachersConfig()


def train(options: RunOptions) -> Path:
    """Train all stages and return `expression.onnx` in the out folder, all of them as one network.

    Trainings that are there are gone on with, if they are of the same settings.
    """
    config = override(CONFIG, options.overrides)
    if not 0 < config.part <= 1:
        raise ExperimentError(f"part is a share of the epochs, above 0 and at most 1, not {config.part:g}")
    from trainers.cnn.ensemble import combine
    from trainers.cnn.onnx_card import ExportError
    from trainers.cnn.pipeline import read_dataset
    from trainers.data.faces import DataError
    from trainers.data.holdout import HOLDOUT

    planned = stages(config)
    try:
        dataset = read_dataset(options.data, HOLDOUT)  # found to be missing now, not after a night
        run_stages(planned, {"lite": lite.CONFIG}, options.data, options.out, train_runs=options.train_runs)
        beside = config.beside.split(",") if config.beside else []
        members = [*(str(options.out / stage.name / MODEL_FILE) for stage in planned), *beside]
        return combine(members, dataset, options.out / MODEL_FILE)
    except (DataError, ExportError) as error:
        raise ExperimentError(str(error)) from error


def stages(config: TeachersConfig) -> Sequence[Stage]:
    """The trainings, in their order."""
    common = {
        "epochs": str(max(2, round(config.part * lite.CONFIG.epochs))),
        "imagenet": str(config.imagenet),
        "judges": config.judges,
        "bf16": str(config.bf16),
        "threads": str(config.threads),
    }
    return [replace(stage, settings={**stage.settings, **common}) for stage in _STAGES]
