"""What is seen of a training that several workers share, and what ends it at once."""

from collections.abc import Iterator, Mapping
from typing import Any

import ray
from ray.train import UserCallback
from ray.util.queue import Queue
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from trainers.cluster.progress import in_words
from trainers.run_options import ExperimentError


class GroupProgress(UserCallback):
    """Says how far the training is, from the process that watches the workers; `lines` gives it here."""

    def __init__(self, workers: int, retries: int) -> None:
        """Ray must be connected."""
        self._name, self._retries = f"{workers} workers", retries
        # On the machine of this command, as what watches the workers is: another one may be lost.
        here = NodeAffinitySchedulingStrategy(ray.get_runtime_context().get_node_id(), soft=False)
        self._said = Queue(actor_options={"num_cpus": 0, "scheduling_strategy": here})

    def after_report(self, *_: Any, metrics: list[dict[str, Any]], **__: Any) -> None:
        """All workers have told what they measured, and the same."""
        self._say(in_words(metrics[0]))

    def after_exception(self, *_: Any, worker_exceptions: Mapping[int, BaseException], **__: Any) -> None:
        """Workers have failed, or were lost. To try again what is no good in itself would not help."""
        for error in worker_exceptions.values():
            if isinstance(error, ExperimentError):
                raise error
        self._retries -= 1
        self._say("one was lost" + ("; all go on from the last checkpoint" if self._retries >= 0 else ""))

    def end(self) -> None:
        """Nothing more will be said; nor was it heard where the command was stopped."""
        if ray.is_initialized():
            self._said.put(None)

    def lines(self) -> Iterator[str]:
        """What is said, as it comes, until the end."""
        while (line := self._said.get()) is not None:
            yield str(line)

    def _say(self, words: str) -> None:
        self._said.put(f"{self._name}: {words}")
