"""One file per experiment: `python -m trainers train NAME` runs `trainers/experiments/NAME.py`.

The published systems lie in `trainers/published/systems/` and are run by the same command.

Such a file has a one-line `SUMMARY`, and `train(options) -> Path`, which returns the ONNX file that it made.
"""

import importlib
import pkgutil
import sys
from pathlib import Path
from typing import Protocol, cast

from trainers.published import systems
from trainers.run_options import ExperimentError, RunOptions


class Experiment(Protocol):
    """The module of one experiment."""

    SUMMARY: str

    @staticmethod
    def train(options: RunOptions) -> Path:
        """Run the experiment and return the ONNX file."""
        ...


# What a training can be gone on with; an experiment that keeps other files names them, as `BEGUN`.
CHECKPOINTS = ("checkpoint*",)


def begun(experiment: Experiment, out: Path) -> list[Path]:
    """Files and folders of a training in `out` that could be gone on with."""
    patterns = getattr(experiment, "BEGUN", CHECKPOINTS)
    return sorted({path for pattern in patterns for path in out.glob(pattern)})


def names() -> list[str]:
    """The experiments there are, in alphabetical order."""
    return sorted(_folders())


def load(name: str) -> Experiment:
    """The experiment of that name. Raises ExperimentError where there is none."""
    folders = _folders()
    if name not in folders:
        raise ExperimentError(f"there is no experiment {name!r}; there are: {', '.join(names())}")
    return cast(Experiment, importlib.import_module(f"{folders[name]}.{name}"))


def _folders() -> dict[str, str]:
    """For each experiment the package that it lies in."""
    return {
        module.name: package.__name__
        for package in (sys.modules[__name__], systems)
        for module in pkgutil.iter_modules(package.__path__)
    }
