"""One training on several workers of the cluster, by Ray Train; it survives the loss of any of them."""

import tempfile
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trainers.cluster.options import ClusterOptions
from trainers.cluster.session import connected
from trainers.cluster.storage import open_storage
from trainers.cluster.trials import KEPT_CHECKPOINTS, put_by
from trainers.run_options import AfterEpoch, ExperimentError
from trainers.worker_group import WorkerGroup

if TYPE_CHECKING:  # brings Ray, which takes seconds
    from trainers.cluster.group_progress import GroupProgress


@dataclass(frozen=True)
class Worker:
    """What one worker gets: as of a Trial, and the group that it belongs to.

    All workers have to call `keep` alike; what the first of them has in `out` is put by.
    """

    out: Path
    resume: bool
    keep: AfterEpoch
    group: WorkerGroup


def run_workers(
    work: Callable[[Worker], None], workers: int, name: str, cluster: ClusterOptions, out: Path
) -> None:
    """Let so many workers do `work` together, and fetch what the first one made into `out`.

    A run of that `name` which was broken off is gone on with. Raises ExperimentError where it fails for good.
    """
    storage = open_storage(cluster.storage)
    with connected(cluster):
        from ray import train
        from ray.train.torch import TorchTrainer

        from trainers.cluster.group_progress import GroupProgress

        progress = GroupProgress(workers, cluster.retries)
        trainer = TorchTrainer(
            lambda: run_worker(work),
            scaling_config=train.ScalingConfig(
                num_workers=workers,
                use_gpu=cluster.gpus > 0,
                resources_per_worker={"CPU": cluster.cpus, "GPU": cluster.gpus},
            ),
            run_config=train.RunConfig(
                name=name,
                storage_path=storage.path,
                storage_filesystem=storage.filesystem,
                failure_config=train.FailureConfig(max_failures=cluster.retries),
                checkpoint_config=train.CheckpointConfig(num_to_keep=KEPT_CHECKPOINTS),
                callbacks=[progress],
            ),
        )
        try:
            result = _fit(trainer, progress)
        except Exception as error:  # Ray wraps what a worker raised in kinds of its own
            raise _refused(error, workers) from error
        if result.checkpoint is None:
            raise ExperimentError(f"the training on {workers} workers left nothing behind")
        result.checkpoint.to_directory(str(out))


def _fit(trainer: Any, progress: "GroupProgress") -> Any:
    """Train, and print how far it is.

    The training has a thread of its own: in the main one Ray would take Ctrl-C for itself.
    """
    pool = ThreadPoolExecutor(1)
    fitted = pool.submit(trainer.fit)
    fitted.add_done_callback(lambda _: progress.end())
    for line in progress.lines():
        print(line, flush=True)
    return fitted.result()


def _refused(error: Exception, workers: int) -> ExperimentError:
    """The error in words: those of a worker that refused, or the last line of the innermost error's."""
    failure = getattr(error, "controller_failure", None)
    if isinstance(failure, ExperimentError):
        return failure
    lines = [line for line in str(error).splitlines() if line.strip()]
    reason = lines[-1].strip() if lines else type(error).__name__
    return ExperimentError(f"the training on {workers} workers failed: {reason}")


def run_worker(work: Callable[[Worker], None]) -> None:
    """Do one worker's part, from the last checkpoint where there is one."""
    from ray import train

    context = train.get_context()
    group = WorkerGroup(context.get_world_rank(), context.get_world_size())
    with tempfile.TemporaryDirectory(prefix="moodguard-worker-") as folder:
        out = Path(folder) / "out"
        kept = train.get_checkpoint()
        if kept is not None:
            kept.to_directory(str(out))
        out.mkdir(exist_ok=True)

        def keep(measured: Mapping[str, float]) -> None:
            if not group.leads:
                train.report(dict(measured))
                return
            with tempfile.TemporaryDirectory(prefix="moodguard-kept-", dir=folder) as copy:
                put_by(out, copy)
                train.report(dict(measured), checkpoint=train.Checkpoint.from_directory(copy))

        work(Worker(out, kept is not None, keep, group))
        keep({"finished": 1})
