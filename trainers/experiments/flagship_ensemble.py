"""The file that the app ships with, from nothing: flagships in stages, put together, in eight bits."""

from dataclasses import dataclass, replace
from pathlib import Path

from trainers.cnn.stages import MODEL_FILE, Stage, run_stages
from trainers.experiments import flagship
from trainers.run_options import ExperimentError, RunOptions, override

SUMMARY = "the shipped file: flagships of three widths, trained in stages, as one network in eight bits"

_SMALL = {"width": "24"}
_LARGE = {"width": "32", "ema": "0.998"}
_STAGES = (
    Stage("small-1", {**_SMALL, "epochs": "20"}),
    Stage(
        "small-2",
        {**_SMALL, "epochs": "48", "warmup": "1", "ema": "0.995", "seed": "2"},
        start="small-1",
    ),
    Stage(
        "large-1",
        {
            **_LARGE, "epochs": "34", "warmup": "2", "dropout": "0.3", "taught": "0.5", "spoil": "0.25",
            "votes": "1.5", "seed": "3",
        },
        teachers=("small-2",),
    ),
    Stage(
        "large-2",
        {
            **_LARGE, "epochs": "42", "warmup": "1", "learning_rate": "0.05", "dropout": "0.2",
            "taught": "0.4", "spoil": "0.15", "seed": "3",
        },
        start="large-1", teachers=("small-2", "large-1"),
    ),
    Stage(
        "large-3",
        {
            **_LARGE, "epochs": "36", "warmup": "1", "learning_rate": "0.05", "dropout": "0.2",
            "taught": "0.5", "spoil": "0.2", "votes": "1.5", "seed": "11",
        },
        start="large-2", teachers=("small-2", "large-2"),
    ),
    Stage(
        "small-3",
        {
            **_SMALL, "ema": "0.998", "epochs": "56", "warmup": "1", "learning_rate": "0.06",
            "dropout": "0.2", "taught": "0.5", "spoil": "0.1", "votes": "1.5", "seed": "12",
        },
        start="small-2", teachers=("small-2", "large-2"),
    ),
    Stage(
        "large-4",
        {
            **_LARGE, "epochs": "36", "warmup": "1", "learning_rate": "0.05", "dropout": "0.2",
            "taught": "0.5", "spoil": "0.1", "votes": "1.5", "groups": "0.5", "stay": "0.45", "seed": "21",
        },
        start="large-3", teachers=("small-3", "large-3"),
    ),
    Stage(
        "tiny-1",
        {
            "width": "16", "ema": "0.998", "epochs": "100", "warmup": "2", "dropout": "0.1", "erase": "0.3",
            "taught": "0.6", "spoil": "0.1", "votes": "1.5", "groups": "0.5", "seed": "22",
        },
        teachers=("small-3", "large-3"),
    ),
)  # fmt: skip
CHECKPOINTS = tuple(stage.name for stage in _STAGES)
HAS_STAGES = True  # which a cluster trains as trials of their own
_CONFIGS = {"flagship": flagship.CONFIG}
_MEMBERS = {"small-3": 2, "tiny-1": 3, "large-4": 5}  # and how much each of them counts


@dataclass(frozen=True)
class EnsembleConfig:
    """`part` (0..1) of the epochs of each stage is run, at least two: 0.1 tries it out in an hour."""

    part: float = 1.0
    bf16: bool = True
    threads: int = 2


CONFIG = EnsembleConfig()


def train(options: RunOptions) -> Path:
    """Train all stages and return `expression.onnx` in the out folder; the same in float32 lies beside it.

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
    from trainers.quantise import quantise_and_judge

    try:
        dataset = read_dataset(options.data, HOLDOUT)  # found to be missing now, not after a night
        run_stages(stages(config), _CONFIGS, options.data, options.out, train_runs=options.train_runs)
        plain = options.out / "expression-float32.onnx"
        members = [str(options.out / name / MODEL_FILE) for name in _MEMBERS]
        combine(members, dataset, plain, weights=list(_MEMBERS.values()))
    except (DataError, ExportError) as error:
        raise ExperimentError(str(error)) from error
    print(quantise_and_judge(plain, dataset.file, options.out / MODEL_FILE))
    return options.out / MODEL_FILE


def stages(config: EnsembleConfig) -> list[Stage]:
    """The trainings, in their order."""
    common = {"bf16": str(config.bf16), "threads": str(config.threads)}
    return [
        replace(
            stage,
            settings={
                **stage.settings, **common, "epochs": _epochs(stage.settings["epochs"], config.part)
            },
        )
        for stage in _STAGES
    ]  # fmt: skip


def _epochs(whole: str, part: float) -> str:
    return str(max(2, round(part * int(whole))))
