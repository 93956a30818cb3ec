"""The way into a row from an experiment file: `python -m trainers train NAME --set row=...`."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from trainers.cnn.start_weights import IMAGENET
from trainers.published.rows import Row
from trainers.published.settings import Settings
from trainers.run_options import ExperimentError, RunOptions, override

RESULT = "result.json"
# TensorFlow's oneDNN crashes while it trains depthwise convolutions with AVX-512.
_PROCESSOR = ("ONEDNN_MAX_CPU_ISA", "AVX2")


@dataclass(frozen=True)
class RowConfig:
    """Which row of the file, the first one if empty, and how it is run; see `Settings`."""

    row: str = ""
    minutes: float = 0.0
    folds: int = 5
    weights: str = IMAGENET
    threads: int = 1
    seed: int = 1
    trials: int = 20


def train_row(rows: Sequence[Row], options: RunOptions) -> Path:
    """Train one row and return `expression.onnx` in the out folder, which also gets `result.json`."""
    config = override(RowConfig(), options.overrides)
    row = _chosen(rows, config.row)
    settings = Settings(
        config.minutes, config.folds, config.weights, config.threads, config.seed, config.trials
    )
    check(settings)
    if options.resume:
        from trainers.published.plan import check_same_run  # brings Keras, which takes seconds

        check_same_run(row, settings, options.out)
    run_row(row, settings, options.data, options.out, options.out / RESULT)
    return options.out / "expression.onnx"


def run_row(row: Row, settings: Settings, data: Path, out: Path, result: Path) -> None:
    """Run a row in this process and write its result."""
    if row.depthwise:
        os.environ.setdefault(*_PROCESSOR)
    from trainers.published.results import write_result
    from trainers.published.row_run import reproduce_row

    write_result(reproduce_row(row, settings, data, out), result)


def check(settings: Settings) -> Settings:
    """The settings, if they make sense. Raises ExperimentError."""
    if settings.folds < 2:
        raise ExperimentError(f"cross-validation needs at least 2 folds, not {settings.folds}")
    if settings.budget_minutes < 0:
        raise ExperimentError(f"a budget of {settings.budget_minutes:g} minutes can't be kept")
    if settings.threads < 1 or settings.trials < 1:
        raise ExperimentError("threads and trials must be at least 1")
    return settings


def _chosen(rows: Sequence[Row], name: str) -> Row:
    for row in rows:
        if name in ("", row.name, row.name.partition(".")[2]):
            return row
    raise ExperimentError(f"there is no row {name!r}; there are: {', '.join(row.name for row in rows)}")
