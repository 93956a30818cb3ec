"""`python -m trainers tune`: try settings of an experiment, and export the best."""

import argparse
import json
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from trainers import experiments
from trainers.cluster.options import ClusterOptions, add_ray_options, cluster_of
from trainers.command_line import UsageError, settings_of
from trainers.data.faces import default_data
from trainers.provenance import absolute_files, machine
from trainers.run_options import PlannedRun
from trainers.tuning.in_process import TrainTrial, run_here
from trainers.tuning.results import TABLE, TrialResult, best_of, write_table
from trainers.tuning.sweep import Sweep, export_best, name_of, plan
from trainers.writing import write_bytes, write_json

PLAN = "sweep.json"


def add_tune(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.add_argument("name", metavar="NAME", help="an experiment that has a search space")
    command.add_argument("--trials", type=int, default=16, metavar="N", help="default: %(default)s")
    command.add_argument(
        "--seed", type=int, default=1, metavar="N", help="of the draws (default: %(default)s)"
    )
    command.add_argument(
        "--grace", type=int, metavar="N",
        help="no trial ends early before so many epochs; 0: none does (default: a third of them)",
    )  # fmt: skip
    command.add_argument(
        "--set", nargs="+", action="extend", default=[], dest="settings", metavar="KEY=VALUE",
        help="change fields of the experiment's config, alike in all trials",
    )  # fmt: skip
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, help="where everything goes (default: runs/tune-NAME)")
    command.add_argument("--again", action="store_true", help="throw the search in --out away, begin anew")
    add_ray_options(command)
    command.set_defaults(run=tune)


def tune(options: argparse.Namespace, train: TrainTrial | None = None) -> int:
    """Run or go on with a search; `train` runs a trial in another way than in a process of its own."""
    out = (options.out or Path("runs") / f"tune-{options.name}").resolve()
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; --out must be a folder")
    if options.grace is not None and options.grace < 0:
        raise UsageError("--grace is 0 or more epochs")
    overrides = absolute_files(settings_of(options.settings))
    data = (options.data or default_data()).resolve()
    sweep = plan(PlannedRun(options.name, data, out, overrides), options.trials, options.seed, options.grace)
    threads = experiments.threads_of(experiments.load(options.name), overrides)
    cluster = cluster_of(options, out, threads)
    _begin(sweep, again=options.again)
    began = time.monotonic()
    results, where = _run(sweep, options.seed, cluster, train)
    return _conclude(sweep, results, where, time.monotonic() - began)


def _begin(sweep: Sweep, *, again: bool) -> None:
    """Keep what is to be done in the out folder. Raises UsageError where that holds another search."""
    path = sweep.run.out / PLAN
    wanted = json.loads(json.dumps(sweep.as_json()))
    if again and path.is_file():
        shutil.rmtree(sweep.run.out)
    if path.is_file():
        try:
            before = json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise UsageError(f"{path} is damaged; --again throws the search away and begins anew") from error
        changed = [name for name, value in wanted.items() if before.get(name) != value]
        if changed:
            raise UsageError(
                f"{sweep.run.out} holds a search with another {changed[0]}: ask for the same, --again throws "
                "it away and begins anew, --out names another folder"
            )
    write_json(wanted, path)


def _run(
    sweep: Sweep, seed: int, cluster: ClusterOptions | None, train: TrainTrial | None
) -> tuple[list[TrialResult], str]:
    """What came of the trials, and where they ran, in words."""
    if cluster is None:
        return run_here(sweep, train), f"one process at a time, {machine()}"
    from trainers.cluster.session import cluster_in_words, connected
    from trainers.tuning.on_cluster import run_on_cluster

    with connected(cluster) as ray:
        results = run_on_cluster(sweep, seed, cluster)
        return results, f"{cluster_in_words(ray)}, {machine()}"


def _conclude(sweep: Sweep, results: Sequence[TrialResult], where: str, seconds: float) -> int:
    """Write the table, export the best, and say both."""
    print(write_table(results, sweep.space, sweep.run.out / TABLE))
    best = best_of(results, sweep.space)
    print(f"best: {name_of(best.number)}, {sweep.space.metric} {best.measured[sweep.space.metric]:.5g}")
    told = {
        "search": {
            "trials": len(results),
            "finished": sum(result.finished for result in results),
            "best": name_of(best.number),
            "drawn": dict(best.settings),
            "chosen_by": sweep.space.metric,
            "epochs_in_all": sum(result.epoch for result in results),
            "seconds_of_this_run": round(seconds),
            "where": where,
        }
    }
    made = export_best(sweep, best.number, told)
    print(write_bytes(made.read_bytes(), sweep.run.out / made.name))
    return 0
