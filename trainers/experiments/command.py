"""`python -m trainers list` and `train`: the experiments by name, and one of them run, here or elsewhere."""

import argparse
import shutil
from dataclasses import replace
from pathlib import Path

from trainers import experiments
from trainers.cluster.options import ClusterOptions, add_ray_options, cluster_of
from trainers.command_line import UsageError, settings_of
from trainers.data.faces import default_data
from trainers.experiments.on_cluster import train_experiment_on_cluster
from trainers.provenance import absolute_files
from trainers.run_options import RunOptions

_STOPPED = "stopped; the same command with --resume goes on from the last checkpoint"


def add_list(command: argparse.ArgumentParser) -> None:
    """The command's options, which are none."""
    command.set_defaults(run=_list)


def add_train(command: argparse.ArgumentParser) -> None:
    """The command's options."""
    command.add_argument("name", metavar="NAME", help="an experiment, see `list`")
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, help="where everything goes (default: runs/NAME)")
    begun = command.add_mutually_exclusive_group()
    begun.add_argument("--resume", action="store_true", help="go on with the training in --out")
    begun.add_argument("--again", action="store_true", help="throw the training in --out away, begin anew")
    command.add_argument(
        "--set", nargs="+", action="extend", default=[], dest="settings", metavar="KEY=VALUE",
        help="change fields of the experiment's config",
    )  # fmt: skip
    add_ray_options(command)
    command.add_argument(
        "--workers", type=int, default=1, metavar="N",
        help="with --ray: share this one training between so many workers, each with the cores of a trial",
    )  # fmt: skip
    command.set_defaults(run=_train)


def _list(_: argparse.Namespace) -> int:
    for name in experiments.names():
        try:
            print(f"{name:<20} {_load(name).SUMMARY}")
        except UsageError as missing:
            print(f"{name:<20} ({missing})")
    return 0


def _train(options: argparse.Namespace) -> int:
    overrides = settings_of(options.settings)
    experiment = _load(options.name)
    out = options.out or Path("runs") / options.name
    cluster = cluster_of(options, out, experiments.threads_of(experiment, overrides))
    if out.exists() and not out.is_dir():
        raise UsageError(f"{out} is a file; --out must be a folder")
    if options.workers < 1 or (options.workers > 1 and cluster is None):
        raise UsageError("--workers is 1 or more, and needs --ray")
    if cluster is None and not options.resume:
        _make_room(experiment, out, again=options.again)
    run = RunOptions(options.data or default_data(), out, options.resume, overrides)
    try:
        print(_train_on(cluster, experiment, run, options))
    except ModuleNotFoundError as error:
        raise _missing(options.name, error) from error
    except KeyboardInterrupt as stop:
        raise KeyboardInterrupt(str(stop) or _STOPPED) from stop
    return 0


def _train_on(
    cluster: ClusterOptions | None,
    experiment: experiments.Experiment,
    run: RunOptions,
    options: argparse.Namespace,
) -> Path:
    """Run the experiment here, or on the cluster, where the same command goes on by itself."""
    if cluster is None:
        return experiment.train(run)
    run = replace(
        run, data=run.data.resolve(), out=run.out.resolve(), overrides=absolute_files(run.overrides)
    )
    if options.again:
        shutil.rmtree(run.out, ignore_errors=True)
    return train_experiment_on_cluster(options.name, experiment, run, cluster, options.workers)


def _make_room(experiment: experiments.Experiment, out: Path, *, again: bool) -> None:
    """Remove a training that lies in `out`. Raises UsageError where there is one, and not `again`."""
    checkpoints = experiments.checkpoints_in(out, experiment)
    if checkpoints and not again:
        raise UsageError(
            f"{out} holds a training ({checkpoints[0].name}): --resume goes on with it, --again "
            "throws it away and begins anew, --out names another folder"
        )
    for path in checkpoints:
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def _load(name: str) -> experiments.Experiment:
    try:
        return experiments.load(name)
    except ModuleNotFoundError as error:
        raise _missing(name, error) from error


def _missing(name: str, error: ModuleNotFoundError) -> UsageError:
    return UsageError(f"{name} needs the package {error.name}: pip install -e '.[trainers]'")
