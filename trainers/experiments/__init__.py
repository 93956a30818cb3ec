"""One file per experiment: `python -m trainers train NAME` runs `trainers/experiments/NAME.py`.

Such a file has a one-line `SUMMARY`, and `train(options) -> Path`, which returns the ONNX file that it made.

The published systems lie in `trainers/published/systems/` and are run by the same command: one of their rows,
`--set row=NAME`.
"""

import importlib
import pkgutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from trainers.published import systems
from trainers.published.command import train_row
from trainers.published.rows import Row
from trainers.published.settings import RUN_FILES
from trainers.run_options import ExperimentError, RunOptions


class Experiment(Protocol):
    """The module of one experiment."""

    @property
    def SUMMARY(self) -> str:  # noqa: N802 - a constant of a module
        """What it trains, in a line."""
        ...

    def train(self, options: RunOptions) -> Path:
        """Run the experiment and return the ONNX file."""
        ...


@dataclass(frozen=True)
class PublishedExperiment:
    """A published system, one of whose `rows` is trained."""

    SUMMARY: str
    rows: Sequence[Row]
    CHECKPOINTS: Sequence[str] = RUN_FILES

    def train(self, options: RunOptions) -> Path:
        """Train one row, `--set row=NAME`, and return `expression.onnx` in the out folder."""
        return train_row(self.rows, options)


_NO_EXPERIMENTS = ("command", "on_cluster")  # the files here that are none
# What a training can be resumed from, and the painters of earlier moments that it keeps; an experiment that
# keeps other files names them, as `CHECKPOINTS`.
CHECKPOINTS = ("checkpoint*", "kept")


def checkpoints_in(out: Path, experiment: Experiment) -> list[Path]:
    """Files and folders in `out` that a training of `experiment` could be resumed from."""
    patterns = getattr(experiment, "CHECKPOINTS", CHECKPOINTS)
    return sorted({path for pattern in patterns for path in out.glob(pattern)})


def names() -> list[str]:
    """The experiments there are, in alphabetical order."""
    return sorted(_folders())


def load(name: str) -> Experiment:
    """The experiment of that name. Raises ExperimentError where there is none."""
    folders = _folders()
    if name not in folders:
        raise ExperimentError(f"there is no experiment {name!r}; there are: {', '.join(names())}")
    module = importlib.import_module(f"{folders[name]}.{name}")
    if folders[name] == systems.__name__:
        return PublishedExperiment(module.SUMMARY, module.ROWS)
    return cast(Experiment, module)


def threads_of(experiment: Experiment, overrides: Mapping[str, str]) -> int:
    """How many threads a run takes, as far as its config and the settings as text tell; else one."""
    told = overrides.get("threads") or str(getattr(getattr(experiment, "CONFIG", None), "threads", 1))
    return max(1, int(told)) if told.isdigit() else 1


def _folders() -> dict[str, str]:
    """For each experiment the package that it lies in."""
    return {
        module.name: package.__name__
        for package in (sys.modules[__name__], systems)
        for module in pkgutil.iter_modules(package.__path__)
        if module.name not in _NO_EXPERIMENTS
    }
