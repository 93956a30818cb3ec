"""Experiments and their stages as trials on a cluster."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from trainers import experiments
from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import Trial, Work, fingerprint, run_named
from trainers.cluster.workers import Worker, run_workers
from trainers.provenance import absolute_files, machine
from trainers.run_options import ExperimentError, PlannedRun, RunOptions, TrainRuns


def train_experiment_on_cluster(
    name: str,
    experiment: experiments.Experiment,
    run: RunOptions,
    cluster: ClusterOptions,
    workers: int = 1,
) -> Path:
    """Train an experiment, or its stages, as trials; returns the file, which lies in the out folder.

    More than one of `workers` share one training. What was broken off is gone on with. Raises
    ExperimentError where it can't be run, or has failed for good.
    """
    if workers > 1:
        return _train_together(name, experiment, run, cluster, workers)
    if getattr(experiment, "HAS_STAGES", False):
        return experiment.train(replace(run, train_runs=train_on_cluster(cluster)))
    made = _train_all([PlannedRun(name, run.data, run.out, run.overrides)], cluster)
    return made[run.out]


def _train_together(
    name: str, experiment: experiments.Experiment, run: RunOptions, cluster: ClusterOptions, workers: int
) -> Path:
    if not getattr(experiment, "CAN_SHARE", False):
        raise ExperimentError(f"{name} can't be shared by several workers; leave --workers away")
    threads = experiments.threads_of(experiment, run.overrides)

    def work(worker: Worker) -> None:
        told = {"where": f"{workers} workers of {threads} threads on a Ray cluster, {machine()}"}
        path = experiments.load(name).train(
            RunOptions(
                run.data, worker.out, worker.resume, run.overrides, worker.keep, told=told, group=worker.group
            )
        )
        (worker.out / _MADE).write_text(path.relative_to(worker.out).as_posix(), encoding="utf-8")

    planned = PlannedRun(name, run.data, run.out, run.overrides)
    run_workers(work, workers, f"{_name([planned])}-{workers}", cluster, run.out)
    return run.out / (run.out / _MADE).read_text(encoding="utf-8")


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
    return f"{runs[0].experiment}-{fingerprint(identity)}"
