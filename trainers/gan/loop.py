"""The loop that all GAN trainings share: it logs, keeps checkpoints and sheets, and stops between steps."""

import csv
import math
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tqdm import tqdm

from trainers.gan.checkpoint import read_checkpoint, write_checkpoint
from trainers.run_options import AfterEpoch

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

CHECKPOINT = "checkpoint.pt"
LOG = "losses.csv"


class Training(Protocol):
    """What the loop needs of a training; `seconds` is the time that its steps took so far."""

    step: int
    seconds: float

    @property
    def config(self) -> "DataclassInstance":
        """All that decides the run, beside the data."""
        ...

    @property
    def finished(self) -> bool:
        """Whether the run has come to its end."""
        ...

    def state(self) -> dict[str, object]:
        """Everything needed to continue as if there had been no break."""
        ...

    def restore(self, state: Mapping[str, Any]) -> None:
        """Continue from what `state` gave."""
        ...

    def save_sheet(self, path: Path) -> None:
        """Write paintings of the same latents at every step, to see the progress by."""
        ...


@dataclass(frozen=True)
class Intervals:
    """How many steps lie between two lines of the log, two sheets and two checkpoints.

    Checkpoints may go by `checkpoint_seconds` instead; `checkpoint` 0 leaves the steps out.
    """

    log: int
    sheet: int
    checkpoint: int = 0
    checkpoint_seconds: float = math.inf


def run_training(
    training: Training,
    run_step: Callable[[], "DataclassInstance"],
    losses: type["DataclassInstance"],
    out: Path,
    intervals: Intervals,
    *,
    steps: int,
    resume: bool = False,
    time_left: Callable[[], str] | None = None,
    clock: Callable[[], float] = time.monotonic,
    on_step: Callable[[int], None] | None = None,
    on_kept: AfterEpoch | None = None,
) -> None:
    """Run steps until `training` is finished; Ctrl-C ends early, behind a whole step.

    `run_step` makes one and returns its `losses`. `out` gets `checkpoint.pt`, `losses.csv` and
    `sheet-NNNNNN.png`, in `intervals` and at the end. With `resume` the training goes on from the checkpoint
    there, under its config. `steps` is the most that there can be; a run that may also end by time says by
    `time_left` how long it will take. `on_step` is called after each step, and `on_kept` with the
    last losses whenever a checkpoint was written. Raises CheckpointError where a checkpoint can't be read or
    is of other networks.
    """
    out.mkdir(parents=True, exist_ok=True)
    if resume:
        training.restore(read_checkpoint(out / CHECKPOINT, training.config))
    bar = tqdm(total=steps, initial=training.step, unit="step")
    names = [field.name for field in fields(losses)]
    last_saved = last = clock()
    with losses_log(out / LOG, names, training.step) as log, ctrl_c() as stop_requested, bar:
        while not (training.finished or stop_requested()):
            step_losses = run_step()
            now = clock()
            training.seconds += now - last
            last = now
            if time_left:
                bar.set_postfix_str(time_left(), refresh=False)
            bar.update()
            if training.step % intervals.log == 0:
                log(training.step, step_losses)
            due = now - last_saved >= intervals.checkpoint_seconds
            if due or (intervals.checkpoint and training.step % intervals.checkpoint == 0):
                write_checkpoint(out / CHECKPOINT, training.state())
                last_saved = now
                if on_kept:
                    on_kept({"epoch": training.step, **asdict(step_losses)})
            if training.step % intervals.sheet == 0:
                training.save_sheet(_sheet_path(out, training.step))
            if on_step:
                on_step(training.step)
    if not training.finished:
        total = "" if time_left else f" of {steps}"
        tqdm.write(f"stopped at step {training.step}{total}; --resume goes on from there")
    write_checkpoint(out / CHECKPOINT, training.state())
    training.save_sheet(_sheet_path(out, training.step))


def _sheet_path(out: Path, step: int) -> Path:
    return out / f"sheet-{step:06d}.png"


@contextmanager
def ctrl_c() -> Iterator[Callable[[], bool]]:
    """Tells whether Ctrl-C was pressed, so that a step is never cut in two; a second one stops at once.

    Only a program's first thread can be told; on any other, as on a cluster's workers, nobody presses it.
    """
    pressed = False
    if threading.current_thread() is not threading.main_thread():
        yield lambda: pressed
        return

    def on_signal(*_: object) -> None:
        nonlocal pressed
        if pressed:
            raise KeyboardInterrupt
        pressed = True

    former_handler = signal.signal(signal.SIGINT, on_signal)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, former_handler)


@contextmanager
def losses_log(
    path: Path, names: Sequence[str], last_step: int
) -> Iterator[Callable[[int, "DataclassInstance"], None]]:
    """Writes a CSV line for each step that it is called with; `names` are the fields of its losses.

    An existing log is continued behind `last_step`; what a run that was killed has logged beyond its last
    checkpoint is dropped, since those steps are done again.
    """
    earlier = _lines_up_to(path, last_step) if last_step and path.exists() else []
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["step", *names])
        writer.writerows(earlier)
        file.flush()

        def log(step: int, losses: "DataclassInstance") -> None:
            writer.writerow([step, *(f"{value:.4f}" for value in asdict(losses).values())])
            file.flush()

        yield log


def _lines_up_to(path: Path, last_step: int) -> list[list[str]]:
    with path.open(newline="") as file:
        lines = list(csv.reader(file))[1:]
    return [line for line in lines if line and line[0].isdigit() and int(line[0]) <= last_step]
