"""What is seen of the trials while they run: a line for each piece of news."""

from collections.abc import Callable, Mapping
from typing import Any

from ray.tune import Callback

_NOT_SHOWN = frozenset({"epoch", "finished"})


class TrialProgress(Callback):
    """Prints how far each trial is, and that one was lost and is gone on with."""

    def __init__(self, name_of: Callable[[Mapping[str, Any]], str]) -> None:
        """`name_of` gives a trial's name by its settings."""
        self._name_of = name_of

    def on_trial_start(self, iteration: int, trials: list[Any], trial: Any, **_: Any) -> None:
        """Ray has found room for a trial."""
        ended = sum(known.is_finished() for known in trials)
        again = f", again from epoch {trial.last_result['epoch']}" if trial.last_result.get("epoch") else ""
        self._say(trial, f"begun{again}; {ended} of {len(trials)} trials have ended")

    def on_trial_result(
        self, iteration: int, trials: list[Any], trial: Any, result: dict[str, Any], **_: Any
    ) -> None:
        """A trial has told what it measured."""
        self._say(trial, in_words(result))

    def on_trial_recover(self, iteration: int, trials: list[Any], trial: Any, **_: Any) -> None:
        """A trial, or its machine, was lost, and there are retries left."""
        self._say(trial, "lost; it goes on from its last checkpoint")

    def on_trial_error(self, iteration: int, trials: list[Any], trial: Any, **_: Any) -> None:
        """A trial has failed for good."""
        self._say(trial, "failed")

    def _say(self, trial: Any, words: str) -> None:
        print(f"{self._name_of(trial.config)}: {words}", flush=True)


def in_words(result: Mapping[str, Any]) -> str:
    """How far a training is, by what it told."""
    measured = measures_of(result)
    if "finished" in measured:
        return "finished"
    shown = "  ".join(f"{name} {value:.4g}" for name, value in measured.items() if name not in _NOT_SHOWN)
    return f"epoch {measured.get('epoch', '?')}  {shown}"


def measures_of(result: Mapping[str, Any]) -> dict[str, float]:
    """What the training told, without what Ray adds."""
    return {
        name: value
        for name, value in result.items()
        if isinstance(value, int | float) and not isinstance(value, bool) and name not in _RAYS
    }


_RAYS = frozenset({
    "timestamp", "training_iteration", "time_this_iter_s", "time_total_s", "pid", "time_since_restore",
    "iterations_since_restore", "should_checkpoint",
})  # fmt: skip
