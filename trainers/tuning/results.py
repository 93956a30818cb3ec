"""What came of a sweep's trials: one table of them, and which is the best."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from trainers.run_options import ExperimentError
from trainers.search_space import SearchSpace, Value
from trainers.tuning.sweep import name_of
from trainers.writing import write_json, write_text

RECORD = "trial.json"
TABLE = "trials.csv"


@dataclass
class TrialResult:
    """One trial: its settings, what was measured behind its last epoch, and whether it came to its end.

    `course` has the metric behind each epoch, where that is known.
    """

    number: int
    settings: Mapping[str, Value]
    measured: dict[str, float] = field(default_factory=dict)
    finished: bool = False
    course: list[float] = field(default_factory=list)

    @property
    def epoch(self) -> int:
        """How many epochs it had."""
        return int(self.measured.get("epoch", 0))


def write_record(result: TrialResult, folder: Path) -> None:
    """Keep a trial that has ended in its folder."""
    write_json(asdict(result), folder / RECORD)


def read_record(folder: Path) -> TrialResult | None:
    """The trial that has ended in a folder, or None. Raises ExperimentError where it is damaged."""
    path = folder / RECORD
    if not path.is_file():
        return None
    try:
        return TrialResult(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise ExperimentError(
            f"{path} is damaged ({error}); delete {folder}, and the trial is run again"
        ) from error


def best_of(results: Sequence[TrialResult], space: SearchSpace) -> TrialResult:
    """The finished trial with the best metric, the first of equals. Raises ExperimentError without one."""
    finished = [result for result in results if result.finished and space.metric in result.measured]
    if not finished:
        raise ExperimentError("no trial came to its end, so there is none to export")
    sign = -1 if space.higher_is_better else 1
    return min(finished, key=lambda result: (sign * result.measured[space.metric], result.number))


def write_table(results: Sequence[TrialResult], space: SearchSpace, path: Path) -> str:
    """Write the table of all trials as CSV; the same, with spaces between, for a terminal."""
    names = [*space.settings]
    measures = list(dict.fromkeys(name for result in results for name in result.measured))
    measures = [name for name in measures if name not in ("epoch", "finished")]
    rows = [["trial", "ended", "epochs", *names, *measures]]
    for result in results:
        ended = "finished" if result.finished else "stopped early"
        shown = [_shown(result.settings[name]) for name in names]
        shown += [_shown(result.measured.get(name, "")) for name in measures]
        rows.append([name_of(result.number), ended, str(result.epoch), *shown])
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    write_text(text.getvalue(), path)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def _shown(value: Value) -> str:
    return f"{value:.5g}" if isinstance(value, float) else str(value)
