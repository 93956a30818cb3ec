"""Trials on the cluster: each goes on from its last checkpoint, and all of them by the same command again."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainers.cluster.options import ClusterOptions
from trainers.cluster.session import connected
from trainers.cluster.storage import Storage, open_storage
from trainers.run_options import AfterEpoch, ExperimentError

# Of the checkpoints of a trial: one more than the last, which a driver that was killed may not know of yet.
KEPT_CHECKPOINTS = 2
# Pictures that a row has decoded: gigabytes, which it makes anew. And what Ray has noted beside a checkpoint.
_NOT_KEPT = shutil.ignore_patterns("pictures.u8", "pictures-index.npz", "new-*", ".metadata.json")
_REFUSED = "refused"


@dataclass(frozen=True)
class Trial:
    """What a piece of work gets: a folder, whether it holds a checkpoint to go on from, and how to keep one.

    `keep` puts all that lies in `out` by, with what was measured so far.
    """

    out: Path
    resume: bool
    keep: AfterEpoch


Work = Callable[[Trial], None]
MakeWork = Callable[[Mapping[str, Any]], Work]


@dataclass(frozen=True)
class Finished:
    """A trial that has ended: its settings, what was measured last, and where what it made lies."""

    config: Mapping[str, Any]
    metrics: Mapping[str, Any]
    checkpoint: Any

    def fetch(self, out: Path) -> None:
        """Copy all that it made into `out`."""
        if self.checkpoint is not None:
            self.checkpoint.to_directory(str(out))


def run_trials(
    make_work: MakeWork,
    settings: Mapping[str, Any],
    name: str,
    cluster: ClusterOptions,
    *,
    name_of: Callable[[Mapping[str, Any]], str],
    **how: Any,
) -> list[Finished]:
    """Run the trials that `settings` and `how`, the words of Ray's TuneConfig, describe.

    `make_work` turns the settings of one into what is done; `name_of` names it. A run of that `name` which
    was broken off is gone on with.
    Raises ExperimentError, in words, where a trial has failed for good.
    """
    from trainers.cluster.progress import TrialProgress  # brings Ray, which takes seconds

    storage = open_storage(cluster.storage)
    with connected(cluster):
        tuner = _tuner(
            make_work, settings, name, cluster, storage=storage, progress=TrialProgress(name_of), how=how
        )
        results = tuner.fit()
        ended = [Finished(result.config, result.metrics or {}, result.checkpoint) for result in results]
        errors = [str(error).strip().splitlines()[-1] for error in results.errors]
    if errors:
        raise ExperimentError(
            f"{len(errors)} of {len(ended)} trials failed; the same command tries them again: {errors[0]}"
        )
    for one in ended:
        if said := one.metrics.get(_REFUSED):
            raise ExperimentError(str(said))
    return ended


def run_named(works: Mapping[str, Work], name: str, cluster: ClusterOptions) -> dict[str, Finished]:
    """Run pieces of work that have names, each as a trial, and all at once as far as there is room."""
    from ray import tune

    ended = run_trials(
        lambda config: works[config["trial"]],
        {"trial": tune.grid_search(list(works))},
        name,
        cluster,
        name_of=lambda config: str(config["trial"]),
    )
    return {str(one.config["trial"]): one for one in ended}


def _tuner(
    make_work: MakeWork,
    settings: Mapping[str, Any],
    name: str,
    cluster: ClusterOptions,
    *,
    storage: Storage,
    progress: Any,
    how: Mapping[str, Any],
) -> Any:
    from ray import tune

    def trainable(config: dict[str, Any]) -> None:
        run_trial(make_work(config))

    resources = {"cpu": cluster.cpus, "gpu": cluster.gpus}
    placed = tune.with_resources(trainable, resources)
    path = storage.below(name)
    if tune.Tuner.can_restore(path, storage_filesystem=storage.filesystem):
        return tune.Tuner.restore(
            path,
            placed,
            resume_errored=True,
            param_space=dict(settings) or None,
            storage_filesystem=storage.filesystem,
        )
    return tune.Tuner(
        placed,
        param_space=dict(settings),
        tune_config=tune.TuneConfig(**how),
        run_config=tune.RunConfig(
            name=name,
            storage_path=storage.path,
            storage_filesystem=storage.filesystem,
            verbose=0,
            callbacks=[progress],
            failure_config=tune.FailureConfig(max_failures=cluster.retries),
            checkpoint_config=tune.CheckpointConfig(num_to_keep=KEPT_CHECKPOINTS),
        ),
    )


def run_trial(work: Work) -> None:
    """Do one trial's work on a worker, from its last checkpoint where it has one.

    What is no good in itself, an ExperimentError, is handed back in words: to try again would not help.
    """
    from ray import tune

    with tempfile.TemporaryDirectory(prefix="moodguard-trial-") as folder:
        out = Path(folder) / "out"
        resume, last = _fetched(tune.get_checkpoint(), out)

        def keep(measured: Mapping[str, float]) -> None:
            last.update(measured)
            with tempfile.TemporaryDirectory(prefix="moodguard-kept-", dir=folder) as copy:
                put_by(out, copy)
                checkpoint = tune.Checkpoint.from_directory(copy)
                checkpoint.set_metadata(last)
                tune.report(dict(last), checkpoint=checkpoint)

        try:
            work(Trial(out, resume, keep))
        except ExperimentError as error:
            tune.report({**last, _REFUSED: str(error)})
            return
        keep({"finished": 1})


def _fetched(checkpoint: Any, out: Path) -> tuple[bool, dict[str, Any]]:
    """Put a checkpoint into `out`; whether there was one, and what was measured until then.

    The latter is needed where a trial was lost behind its last epoch, so that it measures nothing more. A
    driver that was killed may remember a checkpoint that has made room for later ones since, where several
    were kept within the second between two of its notes. Then the trial begins anew, to the same numbers.
    """
    try:
        if checkpoint is not None:
            measured = checkpoint.get_metadata()
            checkpoint.to_directory(str(out))
            return True, measured
    except OSError:
        shutil.rmtree(out, ignore_errors=True)
    out.mkdir(exist_ok=True)
    return False, {}


def put_by(out: Path, copy: str) -> None:
    """Put all of `out` that is worth keeping into the folder `copy`, by links where there can be."""
    shutil.copytree(out, copy, copy_function=_link, ignore=_NOT_KEPT, dirs_exist_ok=True)


def fingerprint(identity: object) -> str:
    """The same for the same values, which JSON can hold: so a run is gone on with, and no other."""
    return hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:10]


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        shutil.copy2(source, target)
