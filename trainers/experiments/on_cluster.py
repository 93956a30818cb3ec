"""Experiments and their stages as trials on a cluster."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from trainers import experiments
from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import Trial, Work, run_named
from trainers.provenance import absolute_files, machine
from trainers.run_options import PlannedRun, RunOptions, TrainRuns


def train_experiment_on_cluster(
    name: str, experiment: experiments.Experiment, run: RunOptions, cluster: ClusterOptions
) -> Path:
    """Train an experiment, or its stages, as trials; returns the file, which lies in the out folder.

    What was broken off is gone on with. Raises ExperimentError where a trial has failed for good.
    """
    if getattr(experiment, "HAS_STAGES", False):
        return experiment.train(replace(run, train_runs=train_on_cluster(cluster)))
    made = _train_all([PlannedRun(name, run.data, run.out, run.overrides)], cluster)
    return made[run.out]


def train_on_cluster(cluster: ClusterOptions) -> TrainRuns:
    """What trains the runs of an experiment with stages, or of a table, as trials."""

    def train(runs: Sequence[PlannedRun]) -> None:
        _train_all(runs, cluster)

    return train


def _train_all(runs: Sequence[PlannedRun], cluster: ClusterOptions) -> dict[Path, Path]:
    """Train them, and fetch what they made into their folders; the files that came out, by folder."""
    everywhere = [
        replace(run, data=run.data.resolve(), out=run.out.resolve(), overrides=absolute_files(run.overrides))
        for run in runs
    ]
    works = {run.out.name: _work(run) for run in everywhere}
    ended = run_named(works, _name(everywhere), cluster)
    made = {}
    for run, asked in zip(everywhere, runs, strict=True):
        ended[run.out.name].fetch(run.out)
        made[asked.out] = asked.out / (run.out / _MADE).read_text(encoding="utf-8")
    return made


_MADE = "made.txt"  # in which a trial says what its file is called


def _work(run: PlannedRun) -> Work:
    def work(trial: Trial) -> None:
        told: Mapping[str, object] = {"where": f"a trial on a Ray cluster, {machine()}"}
        options = RunOptions(run.data, trial.out, trial.resume, run.overrides, trial.keep, told=told)
        path = experiments.load(run.experiment).train(options)
        (trial.out / _MADE).write_text(path.relative_to(trial.out).as_posix(), encoding="utf-8")

    return work


def _name(runs: Sequence[PlannedRun]) -> str:
    """The same for the same runs, so that they are gone on with, and no others."""
    identity = [[run.experiment, str(run.data), run.out.name, dict(run.overrides)] for run in runs]
    digest = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()
    return f"{runs[0].experiment}-{digest[:10]}"
