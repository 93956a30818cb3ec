"""What came out of a row: one small JSON file, from which the table can always be made again."""

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from trainers.run_options import ExperimentError
from trainers.writing import DRAFT_PREFIX, write_json


@dataclass(frozen=True)
class Result:
    """One row as it was trained and measured here.

    Shares are in 0..1, intervals are 95 %, None is what can't be known. `accuracy`, `precision` and `recall`
    (means over the classes) are of `tested` faces of `test`, which the training never saw. `holdout` has the
    accuracy of each fold that was run, `epochs` how many it took; the figures are those of the first one.
    `faces` of `faces_of` were used, `seconds` is the training's wall time and `core_seconds` what cores have
    worked for it, `complete` says that it came to its planned end in every fold that was run. `history` is
    the first fold's, one record an epoch; `found` is the best of `draws` (at most `trials`) of a search, each
    of which learned from `draw_faces` faces. `test_loss` is the row's own loss on those of the test that it
    has a class for, and `remark` says for people in what this run was another than the row is now.
    """

    row: str
    title: str
    accuracy: float
    interval: tuple[float, float]
    tested: int
    negative_accuracy: float | None
    negative_interval: tuple[float, float]
    auroc: float | None
    precision: float
    recall: float
    holdout: list[float]
    data: str
    data_sha256: str
    test: str
    faces: int
    faces_of: int
    split: str
    folds_of: int
    epochs: list[int]
    epochs_of: int
    stopped: str
    complete: bool
    start: str
    parameters: int
    seed: int
    threads: int
    seconds: float
    budget_minutes: float
    date: str
    source_revision: str
    keras: str
    history: list[Mapping[str, float]] = field(default_factory=list)
    found: Mapping[str, float | str] = field(default_factory=dict)
    trials: int = 0
    draws: int = 0
    draw_faces: int = 0
    test_loss: float | None = None
    remark: str = ""
    core_seconds: float | None = None

    @property
    def core_hours(self) -> float:
        """Hours that cores have worked; where that wasn't measured, as if none of its threads ever waited."""
        measured = self.core_seconds
        return (self.seconds * self.threads if measured is None else measured) / 3600

    @property
    def best(self) -> Mapping[str, float]:
        """The first fold's record of the epoch that is kept: of the lowest loss on held-out faces."""
        return min(self.history, key=lambda record: record.get("holdout_loss", 0.0), default={})

    def suffices(self, budget_minutes: float, folds: int = 1) -> bool:
        """Whether a run with this budget (0: without limit) of so many folds could not bring more."""
        return (self.complete and len(self.epochs) >= folds) or 0 < budget_minutes <= self.budget_minutes


def write_result(result: Result, path: Path) -> None:
    """Write the JSON file; the old one stays until the new one is whole."""
    write_json({name: _plain(value) for name, value in asdict(result).items()}, path)


def read_result(path: Path) -> Result:
    """Read one. Raises ExperimentError where the file is damaged or foreign."""
    try:
        values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for name in ("interval", "negative_interval"):
            low, high = values[name]
            values[name] = (float(low), float(high))
        return Result(**values)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ExperimentError(f"{path} is damaged, or no result of a row ({error}); delete it") from error


def read_results(folder: Path) -> dict[str, Result]:
    """All results in a folder, by row."""
    paths = [path for path in sorted(folder.glob("*.json")) if not path.name.startswith(DRAFT_PREFIX)]
    read = [read_result(path) for path in paths]
    return {result.row: result for result in read}


def _plain(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 6) if math.isfinite(value) else None
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list | tuple) else value
