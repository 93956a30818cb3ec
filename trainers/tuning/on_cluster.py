"""The same sweep on a cluster: Optuna draws behind Ray Tune, and ASHA ends what is behind."""

from collections.abc import Mapping
from typing import Any

from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import Trial, Work, fingerprint, run_trials
from trainers.search_space import Value
from trainers.tuning.results import TrialResult
from trainers.tuning.sweep import REDUCTION, Sweep, name_of, train_trial


def run_on_cluster(sweep: Sweep, seed: int, cluster: ClusterOptions) -> list[TrialResult]:
    """Run all trials, or go on with them; what the finished ones made lies in their folders afterwards."""
    import optuna
    from ray.tune.search.optuna import OptunaSearch

    optuna.logging.set_verbosity(optuna.logging.WARNING)
    space = sweep.space
    mode = "max" if space.higher_is_better else "min"
    sampler = optuna.samplers.RandomSampler(seed=seed)
    ended = run_trials(
        lambda config: _work(sweep, config),
        {},
        f"{sweep.run.experiment}-{fingerprint(sweep.as_json())}",
        cluster,
        name_of=lambda config: name_of(_number(sweep, config)),
        num_samples=len(sweep.draws),
        search_alg=OptunaSearch(space.distributions(), metric=space.metric, mode=mode, sampler=sampler),
        scheduler=_scheduler(sweep, mode),
    )
    results = []
    for one in sorted(ended, key=lambda one: _number(sweep, one.config)):
        number = _number(sweep, one.config)
        measured = {name: one.metrics[name] for name in _told(one.metrics)}
        results.append(
            TrialResult(number, sweep.draws[number - 1], measured, finished="finished" in one.metrics)
        )
        if results[-1].finished:
            one.fetch(sweep.folder(number))
    return results


def _told(metrics: Mapping[str, Any]) -> list[str]:
    from trainers.cluster.progress import measures_of

    return [name for name in measures_of(metrics) if name != "finished"]


def _scheduler(sweep: Sweep, mode: str) -> Any:
    from ray.tune.schedulers import ASHAScheduler, FIFOScheduler

    if not sweep.grace:
        return FIFOScheduler()
    return ASHAScheduler(
        time_attr="epoch",
        metric=sweep.space.metric,
        mode=mode,
        # One more than there are: a trial in its last epoch is let finish.
        max_t=sweep.epochs + 1,
        grace_period=min(sweep.grace, sweep.epochs),
        reduction_factor=REDUCTION,
    )


def _work(sweep: Sweep, config: Mapping[str, Value]) -> Work:
    def work(trial: Trial) -> None:
        train_trial(sweep, config, trial.out, trial.resume, trial.keep)

    return work


def _number(sweep: Sweep, config: Mapping[str, Any]) -> int:
    drawn = {name: config[name] for name in sweep.space.settings}
    return [dict(known) for known in sweep.draws].index(drawn) + 1
