"""The cluster itself: one that runs already, or one on this machine for as long as a command needs it."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from trainers.cluster.options import LOCAL, ClusterOptions
from trainers.run_options import ExperimentError

# By which Ray is told, before it is loaded: no report of usage, workers stay in the folder they were started
# in, no logs of its own for each trial, how far all trials are is written down every second, and what asks
# for a cluster that is gone already doesn't get another one that happens to run here.
_SURROUNDINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_CHDIR_TO_TRIAL_DIR": "0",
    "TUNE_DISABLE_AUTO_CALLBACK_LOGGERS": "1",
    "TUNE_GLOBAL_CHECKPOINT_S": "1",
    "RAY_AIR_NEW_OUTPUT": "0",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    "RAY_ENABLE_AUTO_CONNECT": "0",
}
# What a worker has to have in common with who starts it, for the same numbers to come out.
_SHARED = ("KERAS_BACKEND", "MOODGUARD_DATA", "PYTHONPATH", "OMP_NUM_THREADS")


@contextmanager
def connected(cluster: ClusterOptions) -> Iterator[Any]:
    """Ray's module, connected to the cluster in the block. Raises ExperimentError where none answers."""
    for name, value in _SURROUNDINGS.items():
        os.environ.setdefault(name, value)
    import ray

    began = not ray.is_initialized()
    if began:
        _connect(ray, cluster)
    try:
        yield ray
    finally:
        if began:
            ray.shutdown()


def _connect(ray: Any, cluster: ClusterOptions) -> None:
    # What is lost is told in words of our own; Ray would print a stack of calls for it.
    common: dict[str, Any] = {"log_to_driver": False, "logging_level": logging.CRITICAL}
    if cluster.address == LOCAL:
        common |= {"include_dashboard": False, "_node_ip_address": "127.0.0.1"}
    else:
        shared = {name: os.environ[name] for name in _SHARED if name in os.environ}
        common |= {"runtime_env": {"env_vars": shared}}
    try:
        ray.init(address=cluster.address, **common)
    except Exception as error:  # Ray raises many kinds, down to Exception itself
        said = str(error).splitlines()[0]
        if cluster.address == LOCAL:
            raise ExperimentError(
                f"Ray has not started on this machine ({said}); try again when it is less busy"
            ) from error
        raise ExperimentError(
            f"no Ray cluster answers at {cluster.address} ({said}); start one with "
            "`ray start --head`, or leave the address away for one on this machine"
        ) from error
    if cluster.address == LOCAL:
        _check_size(ray, cluster)


def _check_size(ray: Any, cluster: ClusterOptions) -> None:
    """A machine never grows: what asks for more than it has would wait for ever."""
    for name, asked in (("CPU", cluster.cpus), ("GPU", cluster.gpus)):
        has = ray.cluster_resources().get(name, 0)
        if asked > has:
            ray.shutdown()
            raise ExperimentError(f"a trial asks for {asked:g} {name}, and this machine has {has:g}")


def cluster_in_words(ray: Any) -> str:
    """What the cluster consists of, for a card: no name of a machine."""
    alive = sum(node["Alive"] for node in ray.nodes())
    has = ray.cluster_resources()
    return f"Ray {ray.__version__}, {alive} machines, {has.get('CPU', 0):g} cores, {has.get('GPU', 0):g} GPUs"
