"""One file per experiment: `python -m trainers train NAME` runs `trainers/experiments/NAME.py`.

The published systems lie in `trainers/published/systems/` and are run by the same command.

Such a file has a one-line `SUMMARY`, and `train(options) -> Path`, which returns the ONNX file that it made.
"""

import importlib
import pkgutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Protocol, TypeVar, cast

from trainers.published import systems

Config = TypeVar("Config")


class ExperimentError(Exception):
    """An experiment can't be run as asked; the message says why, in words."""


@dataclass(frozen=True)
class RunOptions:
    """What one run was asked for.

    `data` is the data folder (the layout of its README), `out` the folder that checkpoints, logs and the ONNX
    file go to, `resume` continues from the checkpoint in `out`, and `overrides` changes fields of the
    experiment's config by name, as text.
    """

    data: Path
    out: Path
    resume: bool = False
    overrides: Mapping[str, str] = field(default_factory=dict)


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


def override(config: Config, overrides: Mapping[str, str]) -> Config:
    """The frozen dataclass `config` with fields changed from text. An unknown field is an error."""
    known = {f.name: getattr(config, f.name) for f in fields(config)}  # type: ignore[arg-type]
    changed: dict[str, object] = {}
    for name, text in overrides.items():
        if name not in known:
            raise ExperimentError(f"unknown setting {name!r}; there are: {', '.join(known)}")
        kind = type(known[name])
        try:
            changed[name] = text.lower() in ("1", "true", "yes") if kind is bool else kind(text)
        except ValueError as error:
            raise ExperimentError(f"{name} takes a value like {known[name]!r}, not {text!r}") from error
    return replace(config, **changed)  # type: ignore[type-var]
