"""A sweep on this machine, without a cluster: one trial after the other, each in a process of its own."""

import multiprocessing
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from trainers.cnn.checkpoint import NAME, CheckpointError, read_state
from trainers.cnn.stages import has_checkpoint
from trainers.run_options import ExperimentError
from trainers.search_space import Value
from trainers.tuning.results import TrialResult, read_record, write_record
from trainers.tuning.sweep import REDUCTION, Sweep, name_of, train_trial

_REFUSED, _ENDED = "refused", "ended"

# Trains a trial; what is called behind each epoch says whether to go on. True: it came to its end.
GoOn = Callable[[Mapping[str, float]], bool]
TrainTrial = Callable[[Sweep, int, GoOn], bool]


class StoppedEarlyError(Exception):
    """A trial that is behind the others ends here."""


def run_here(sweep: Sweep, train: TrainTrial | None = None) -> list[TrialResult]:
    """Run all trials; those that have ended before stay. Raises ExperimentError where one can't be run.

    `train` runs one; without it each has a process of its own, since what one training leaves in Keras must
    not reach the next.
    """
    judge = _Judge(sweep)
    results = []
    for number, drawn in enumerate(sweep.draws, 1):
        folder = sweep.folder(number)
        before = read_record(folder)
        if before is not None:
            print(f"{name_of(number)}: ended before")
            judge.replay(before)
            results.append(before)
            continue
        result = TrialResult(number, drawn)
        judge.begin(drawn)

        def go_on(measured: Mapping[str, float], result: TrialResult = result) -> bool:
            result.measured.update(measured)
            result.course.append(float(measured[sweep.space.metric]))
            return judge.goes_on(result)

        print(f"{name_of(number)}: begun, with {_in_words(drawn)}", flush=True)
        result.finished = (train or train_in_child)(sweep, number, go_on)
        print(f"{name_of(number)}: {'finished' if result.finished else 'stopped early'}", flush=True)
        judge.end(result)
        write_record(result, folder)
        results.append(result)
    return results


class _Judge:
    """Says which trials are behind: Optuna's asynchronous successive halving over those so far."""

    def __init__(self, sweep: Sweep) -> None:
        import optuna

        optuna.logging.set_verbosity(optuna.logging.WARNING)
        pruner = optuna.pruners.SuccessiveHalvingPruner(
            min_resource=max(1, sweep.grace), reduction_factor=REDUCTION
        )
        directions = optuna.study.StudyDirection
        direction = directions.MAXIMIZE if sweep.space.higher_is_better else directions.MINIMIZE
        self._study = optuna.create_study(direction=direction, pruner=pruner)
        self._stops, self._epochs = bool(sweep.grace), sweep.epochs
        self._distributions = sweep.space.distributions()

    def begin(self, drawn: Mapping[str, Value]) -> None:
        """A trial begins."""
        self._study.enqueue_trial(dict(drawn))
        self._trial = self._study.ask(self._distributions)

    def goes_on(self, result: TrialResult) -> bool:
        """Whether a trial goes on, after what it told last."""
        self._trial.report(result.course[-1], len(result.course))
        last = len(result.course) >= self._epochs
        return last or not (self._stops and self._trial.should_prune())

    def end(self, result: TrialResult) -> None:
        """A trial has ended."""
        import optuna

        states = optuna.trial.TrialState
        self._study.tell(
            self._trial,
            result.course[-1] if result.finished else None,
            state=states.COMPLETE if result.finished else states.PRUNED,
        )

    def replay(self, result: TrialResult) -> None:
        """The same again for a trial that ended in a run before."""
        self.begin(result.settings)
        for epoch in range(1, len(result.course) + 1):
            self.goes_on(TrialResult(result.number, result.settings, course=result.course[:epoch]))
        self.end(result)


def train_in_child(sweep: Sweep, number: int, go_on: GoOn) -> bool:
    """Train one trial in a process of its own. Raises ExperimentError where it is refused, or lost."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_child, args=(theirs, sweep, number), daemon=True)
    child.start()
    theirs.close()
    try:
        return _listen(ours, go_on)
    except EOFError as error:
        child.join()
        raise ExperimentError(
            f"{name_of(number)} was lost (exit code {child.exitcode}); the same command goes on with it"
        ) from error
    finally:
        ours.close()
        child.join()


def _listen(pipe: Connection, go_on: GoOn) -> bool:
    while True:
        kind, said = pipe.recv()
        if kind == _REFUSED:
            raise ExperimentError(said)
        if kind == _ENDED:
            return bool(said)
        pipe.send(go_on(said))


def _child(pipe: Connection, sweep: Sweep, number: int) -> None:
    def after_epoch(measured: Mapping[str, float]) -> None:
        pipe.send((None, dict(measured)))
        if not pipe.recv():
            raise StoppedEarlyError

    threading.Thread(target=_end_with_parent, daemon=True).start()
    said: tuple[str, Any]
    try:
        train_here(sweep, number, after_epoch)
        said = (_ENDED, True)
    except StoppedEarlyError:
        said = (_ENDED, False)
    except ExperimentError as error:
        said = (_REFUSED, str(error))
    except KeyboardInterrupt:
        sys.exit(130)
    pipe.send(said)
    pipe.close()


def _end_with_parent() -> None:
    """A trial whose command was killed must not go on writing where the same command goes on."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def train_here(sweep: Sweep, number: int, after_epoch: Callable[[Mapping[str, float]], None]) -> None:
    """Train one trial in this process, from its checkpoint where it has one.

    Then the epochs before are told again, as whoever asked for it has forgotten them.
    """
    out = sweep.folder(number)
    resume = has_checkpoint(out)
    for record in _epochs_before(out) if resume else ():
        after_epoch(record)
    train_trial(sweep, sweep.draws[number - 1], out, resume, after_epoch)


def _epochs_before(out: Path) -> Sequence[Mapping[str, float]]:
    """What was measured behind each epoch that a checkpoint has."""
    try:
        return read_state(out / NAME).history
    except CheckpointError as error:
        raise ExperimentError(f"{error}; delete {out}, and the trial is run again") from error


def _in_words(drawn: Mapping[str, Value]) -> str:
    return ", ".join(
        f"{name} {value:.4g}" if isinstance(value, float) else f"{name} {value}"
        for name, value in drawn.items()
    )
