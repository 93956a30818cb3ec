"""What one run of an experiment was asked for, and how text from the command line becomes its config."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from trainers.worker_group import ALONE, WorkerGroup

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Config = TypeVar("Config", bound="DataclassInstance")


class ExperimentError(Exception):
    """An experiment can't be run as asked; the message says why, in words."""


@dataclass(frozen=True)
class PlannedRun:
    """A training that is to be run: of which experiment, on which data, into which folder, changed how."""

    experiment: str
    data: Path
    out: Path
    overrides: Mapping[str, str]


AfterEpoch = Callable[[Mapping[str, float]], None]
TrainRuns = Callable[[Sequence[PlannedRun]], None]


@dataclass(frozen=True)
class RunOptions:
    """What one run was asked for.

    `data` is the data folder (the layout of its README), `out` the folder that checkpoints, logs and the ONNX
    file go to, `resume` continues from the checkpoint in `out`, and `overrides` changes fields of the
    experiment's config by name, as text.

    `after_epoch` is called whenever the training has kept something that it can go on from, with what was
    measured; what it raises ends the training. Without `export` a network is trained and no more: a later
    run with `resume` calibrates and exports it. `told` joins what the card says of the model's making.
    `train_runs` trains what an experiment of several stages is made of; without it, it does so itself.
    `group` are the workers that share the training; an experiment that can't be shared says so.
    """

    data: Path
    out: Path
    resume: bool = False
    overrides: Mapping[str, str] = field(default_factory=dict)
    after_epoch: AfterEpoch | None = None
    export: bool = True
    told: Mapping[str, object] = field(default_factory=dict)
    train_runs: TrainRuns | None = None
    group: WorkerGroup = ALONE


def override(config: Config, overrides: Mapping[str, str], *, beside: Sequence[str] = ()) -> Config:
    """The frozen dataclass `config` with fields changed from text.

    `beside` names overrides that are no fields, which the caller reads. Raises ExperimentError for a field
    that isn't known, or text that is no value of its type.
    """
    values = {f.name: getattr(config, f.name) for f in fields(config)}
    changed: dict[str, object] = {}
    for name, text in overrides.items():
        if name in beside:
            continue
        if name not in values:
            raise ExperimentError(f"unknown setting {name!r}; there are: {', '.join([*beside, *values])}")
        kind = type(values[name])
        try:
            changed[name] = text.lower() in ("1", "true", "yes") if kind is bool else kind(text)
        except ValueError as error:
            raise ExperimentError(f"{name} takes a value like {values[name]!r}, not {text!r}") from error
    return replace(config, **changed)
