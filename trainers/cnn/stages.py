"""Trainings that build on each other: each in a process of its own, and none done twice."""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moodguard.sensing.expressions import ExpressionModel
from trainers.cnn.checkpoint import NAME
from trainers.data.faces import locate
from trainers.provenance import card_config, file_hashes, sha256_of
from trainers.run_options import Config, ExperimentError, PlannedRun, TrainRuns, override

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

MODEL_FILE = "expression.onnx"
_NOT_COMPARED = frozenset({"threads", "bf16"})  # a matter of the machine
_STOPPED = 130  # what a command ends with that Ctrl-C has stopped


@dataclass(frozen=True)
class Stage:
    """One training of an `experiment`, with `settings` of its config changed.

    `start` names the stage before whose weights it goes on from, and `teachers` those that it learns from.
    """

    name: str
    settings: Mapping[str, str] = field(default_factory=dict)
    start: str = ""
    teachers: Sequence[str] = ()
    experiment: str = "flagship"

    def overrides(self, out: Path) -> dict[str, str]:
        """What it changes in the experiment's config, where all stages lie in `out`."""
        files = {
            "start": str(out / self.start / MODEL_FILE) if self.start else "",
            "teachers": ",".join(str(out / name / MODEL_FILE) for name in self.teachers),
        }
        return {**self.settings, **{name: value for name, value in files.items() if value}}


def run_stages(
    stages: Sequence[Stage],
    configs: Mapping[str, Config],
    data: Path,
    out: Path,
    *,
    train_runs: TrainRuns | None = None,
) -> None:
    """Train them, each into its folder in `out`, where those that are done stay.

    They are trained one after the other, or by `train_runs`, which gets together all those that need nothing
    which is still to be trained. `configs` are those of the experiments, before a stage changes its settings.
    Raises ExperimentError where a training fails, or one that is done was done under other settings.
    """
    for wave in waves(stages) if train_runs else [[stage] for stage in stages]:
        runs = []
        for stage in wave:
            made, overrides = out / stage.name / MODEL_FILE, stage.overrides(out)
            if made.is_file():
                check_same_settings(made, override(configs[stage.experiment], overrides), data)
                print(f"{stage.name}: done before, in {made}")
                continue
            runs.append(PlannedRun(stage.experiment, data, made.parent, overrides))
        if runs:
            (train_runs or train_one_by_one)(runs)


def waves(stages: Sequence[Stage]) -> list[list[Stage]]:
    """The stages in groups, each of which needs only stages of groups before it.

    Raises ValueError where they go round in a circle.
    """
    done: set[str] = set()
    waiting, grouped = list(stages), []
    while waiting:
        group = [stage for stage in waiting if done.issuperset({*stage.teachers, stage.start} - {""})]
        if not group:
            raise ValueError(f"{waiting[0].name} waits for a stage that never comes")
        grouped.append(group)
        done |= {stage.name for stage in group}
        waiting = [stage for stage in waiting if stage not in group]
    return grouped


def train_one_by_one(runs: Sequence[PlannedRun]) -> None:
    """Train them here, each in a process of its own; see `train_in_subprocess`."""
    for run in runs:
        print(f"{run.out.name}:")
        train_in_subprocess(run.out, run.data, run.overrides, run.experiment)


def train_in_subprocess(
    out: Path, data: Path, overrides: Mapping[str, str], experiment: str = "flagship"
) -> None:
    """Train in a process of its own: what one training leaves in Keras must not reach the next.

    It goes on from a checkpoint that is there. Raises ExperimentError where it fails, and KeyboardInterrupt
    where it was stopped.
    """
    words = [sys.executable, "-m", "trainers", "train", experiment, "--data", str(data), "--out", str(out)]
    words += ["--resume"] if has_checkpoint(out) else []
    words += ["--set", *(f"{name}={value}" for name, value in overrides.items())] if overrides else []
    sys.stdout.flush()
    code = subprocess.run(words, check=False).returncode  # noqa: S603 - this very package
    if code == _STOPPED:
        raise KeyboardInterrupt
    if code:
        raise ExperimentError(f"the training in {out} failed; what it said stands above")


def has_checkpoint(out: Path) -> bool:
    """Whether a training in `out` can be gone on with."""
    return (out / NAME).is_file()


def check_same_settings(path: Path, config: "DataclassInstance", data: Path) -> None:
    """Make sure that the model at `path` was trained under `config`, and on this data.

    Raises ExperimentError, in words, where it was not.
    """
    provenance: Mapping[str, Any] = ExpressionModel(path).card.provenance
    settings = asdict(config)
    advice = "name another folder with --out, or take it away"
    before = provenance["config"]
    for name, value in card_config(settings).items():
        if name not in _NOT_COMPARED and before.get(name, value) != value:
            raise ExperimentError(
                f"{path} was trained with {name} = {before[name]!r}, not {value!r}; {advice}"
            )
    for name, checksum in file_hashes(settings).items():
        if provenance.get("files", {}).get(name, checksum) != checksum:
            raise ExperimentError(
                f"{path} was trained with {name} = {before[name]!r}, which has changed since; {advice}"
            )
    # Where the data is no longer there, what was made of it can still be used.
    if data.exists() and (faces := locate(data)).is_file():
        checksum = sha256_of(faces)
        if provenance.get("data_sha256", checksum) != checksum:
            raise ExperimentError(f"{path} was trained on other data; {advice}")
