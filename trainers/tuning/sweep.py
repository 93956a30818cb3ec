"""A sweep: trainings of one experiment under settings that are drawn, of which the best is exported."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainers import experiments
from trainers.run_options import AfterEpoch, ExperimentError, PlannedRun, RunOptions, override
from trainers.search_space import SearchSpace, Value

REDUCTION = 3  # of those trials that come to a rung, one in so many goes on


@dataclass(frozen=True)
class Sweep:
    """What is tried: the run that all trials have in common, and what each changes in it.

    Each trial has `epochs` at most. With `grace` above 0 a trial that is behind after so many of them, or
    after three, nine, ... times as many, ends there (ASHA, Li et al. 2020).
    """

    run: PlannedRun
    space: SearchSpace
    draws: Sequence[Mapping[str, Value]]
    epochs: int
    grace: int

    def overrides(self, drawn: Mapping[str, Value]) -> dict[str, str]:
        """All that a trial changes in the experiment's config."""
        return {**self.run.overrides, **{name: str(value) for name, value in drawn.items()}}

    def folder(self, number: int) -> Path:
        """Where a trial, counted from 1, leaves what it made."""
        return self.run.out / name_of(number)

    def as_json(self) -> dict[str, Any]:
        """All that decides its results, by which it is known again."""
        return {
            "experiment": self.run.experiment,
            "settings": dict(self.run.overrides),
            "space": self.space.as_json(),
            "trials": [dict(drawn) for drawn in self.draws],
            "epochs": self.epochs,
            "grace": self.grace,
        }


def name_of(number: int) -> str:
    """A trial's name; the first is 1."""
    return f"trial-{number}"


def space_of(name: str) -> tuple[SearchSpace, Any]:
    """An experiment's search space and config. Raises ExperimentError where it has none."""
    experiment = experiments.load(name)
    space = getattr(experiment, "SEARCH", None)
    if space is None:
        have = [known for known in experiments.names() if _has_space(known)]
        raise ExperimentError(f"{name} has no search space, a constant SEARCH; these have: {', '.join(have)}")
    return space, experiment.CONFIG  # type: ignore[attr-defined]


def _has_space(name: str) -> bool:
    try:
        return hasattr(experiments.load(name), "SEARCH")
    except ModuleNotFoundError:  # it needs a package that isn't there
        return False


def plan(run: PlannedRun, trials: int, seed: int, grace: int | None) -> Sweep:
    """The sweep of so many trials; `grace` None is a third of the epochs.

    Raises ExperimentError for what can't be tried.
    """
    space, config = space_of(run.experiment)
    if fixed := [name for name in run.overrides if name in space.settings]:
        raise ExperimentError(f"{fixed[0]} is drawn, so it can't be set too: it is in the search space")
    changed = override(config, run.overrides)
    if trials < 1:
        raise ExperimentError(f"a search of {trials} trials finds nothing")
    if grace is None:
        grace = max(1, changed.epochs // REDUCTION)
    return Sweep(run, space, space.draw(trials, seed), changed.epochs, grace)


def train_trial(
    sweep: Sweep, drawn: Mapping[str, Value], out: Path, resume: bool, after_epoch: AfterEpoch
) -> None:
    """Train under drawn settings, without an export: only the best gets that."""
    run = sweep.run
    experiments.load(run.experiment).train(
        RunOptions(run.data, out, resume, sweep.overrides(drawn), after_epoch, export=False)
    )


def export_best(sweep: Sweep, number: int, told: Mapping[str, object]) -> Path:
    """Calibrate and export a trial that has finished; returns the file."""
    run = sweep.run
    return experiments.load(run.experiment).train(
        RunOptions(
            run.data,
            sweep.folder(number),
            resume=True,
            overrides=sweep.overrides(sweep.draws[number - 1]),
            told=told,
        )
    )
