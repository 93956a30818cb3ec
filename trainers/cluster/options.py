"""What a command may say of a cluster. Ray itself is loaded by what then uses it."""

import argparse
import importlib.util
from dataclasses import dataclass
from pathlib import Path

from trainers.command_line import UsageError

LOCAL = "local"
RETRIES = 3


@dataclass(frozen=True)
class ClusterOptions:
    """Which cluster, and what a trial gets of it.

    `address` is Ray's (`host:port`), or "local" for one on this machine while the command runs. `storage` is
    a folder that all machines see, or an address that fsspec knows (`s3://...`). A trial gets `cpus` and
    `gpus`, and is tried `retries` times more from its last checkpoint where it or its machine is lost.
    """

    address: str
    storage: str
    cpus: float = 1.0
    gpus: float = 0.0
    retries: int = RETRIES


def add_ray_options(command: argparse.ArgumentParser) -> None:
    """The options that `cluster_of` reads."""
    command.add_argument(
        "--ray", nargs="?", const=LOCAL, metavar="ADDRESS",
        help="run on a Ray cluster: the one at ADDRESS, or without it one on this machine",
    )  # fmt: skip
    command.add_argument(
        "--storage", metavar="ADDRESS",
        help="where the cluster keeps its trials: a folder that all machines see, or what fsspec knows "
        "(default: ray/ in --out)",
    )  # fmt: skip
    command.add_argument(
        "--trial-cpus", type=float, metavar="N", help="cores of a trial (default: its threads)"
    )
    command.add_argument("--trial-gpus", type=float, default=0.0, metavar="N", help="GPUs of a trial")
    command.add_argument(
        "--retries", type=int, default=RETRIES, metavar="N",
        help="go on so often where a trial or its machine is lost (default: %(default)s)",
    )  # fmt: skip


def cluster_of(options: argparse.Namespace, out: Path, threads: int) -> ClusterOptions | None:
    """The cluster that was asked for; None where none was. Raises UsageError where it can't be had."""
    if options.ray is None:
        if options.storage:
            raise UsageError("--storage is for a cluster: add --ray, or leave it away")
        return None
    if importlib.util.find_spec("ray") is None:
        raise UsageError("--ray needs the package ray: pip install -e '.[trainers,cluster]'")
    cpus = float(threads) if options.trial_cpus is None else options.trial_cpus
    if cpus < 0 or options.trial_gpus < 0 or not (cpus or options.trial_gpus):
        raise UsageError("a trial needs some cores or GPUs: --trial-cpus and --trial-gpus are 0 or more")
    if options.retries < 0:
        raise UsageError("--retries is 0 or more")
    storage = options.storage or str((out / "ray").resolve())
    return ClusterOptions(options.ray, storage, cpus, options.trial_gpus, options.retries)
