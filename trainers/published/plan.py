"""What a run of a row has set out to do, kept beside its checkpoints so that it can be gone on with."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from trainers.cnn.backend import keras
from trainers.cnn.checkpoint import NAME, read_state
from trainers.data.faces import FaceSet
from trainers.published.examples import examples
from trainers.published.rows import Row
from trainers.published.settings import PLAN_FILE, RUN_FILES, Settings
from trainers.published.train_row import PART, seconds_per_face
from trainers.run_options import ExperimentError
from trainers.writing import write_text

SEARCH_SHARE = 0.5  # of the budget, for the trials of a search
_SHARE_OF_TIME = 0.85  # for one epoch, where not even one on all faces fits
_FEWEST = 8  # faces of a class, on average, so that every fold has some


@dataclass(frozen=True)
class Identity:
    """What must be the same for a run to be gone on with; `folds` and `weights` where the row has any."""

    row: str
    seed: int
    folds: int
    weights: str
    data_sha256: str


@dataclass(frozen=True)
class Plan:
    """How many `faces` are used, within which budget, and what a search of `searched` seconds has `found`.

    That had at most `trials` draws and came to `draws`, each of which learned from `draw_faces` faces.
    """

    identity: Identity
    faces: int
    budget_minutes: float
    searched: float = 0.0
    found: Mapping[str, float | str] = field(default_factory=dict)
    trials: int = 0
    draws: int = 0
    draw_faces: int = 0


def make_plan(row: Row, settings: Settings, faces: FaceSet, model: keras.Model, out: Path) -> Plan:
    """The plan of the run in `out`, or a new one for the compiled `model`.

    A run is gone on with where it is of the same faces and settings, and where more time would not let it
    use more faces. Another one's files are removed.
    """
    identity = _identity(row, settings, faces.sha256)
    previous = _read(out)
    if previous is not None and previous.identity != identity:
        previous = None
    if previous is not None:
        shorter = 0 < settings.minutes <= previous.budget_minutes
        if previous.faces == len(faces) or shorter:
            return previous
    seconds = 60 * settings.minutes * (1 - SEARCH_SHARE if row.search else 1)
    count = affordable(row, settings, faces, model, seconds) if settings.minutes else len(faces)
    if previous is not None and count <= previous.faces:
        return previous
    _clear(out)
    plan = Plan(identity, count, settings.minutes)
    keep_plan(plan, out)
    return plan


def check_same_run(row: Row, settings: Settings, out: Path) -> None:
    """Raise ExperimentError where `out` has no run to go on with, or one of another row or other settings."""
    previous = _read(out)
    if previous is None:
        raise ExperimentError(
            f"there is no run of a row in {out} to go on with; train without --resume first"
        )
    before, now = asdict(previous.identity), asdict(_identity(row, settings, previous.identity.data_sha256))
    for name, value in now.items():
        if before[name] != value:
            raise ExperimentError(
                f"the run in {out} has {name} {before[name]}, not {value}; resume with the same settings, or "
                "name another folder with --out"
            )


def _identity(row: Row, settings: Settings, data_sha256: str) -> Identity:
    return Identity(
        row.name,
        settings.seed,
        settings.folds if row.folds else 0,
        settings.weights if row.transfer else "",
        data_sha256,
    )


def keep_plan(plan: Plan, out: Path) -> None:
    """Write the plan into `out`; the old one stays until the new one is whole."""
    write_text(json.dumps(asdict(plan), indent=1) + "\n", out / PLAN_FILE)


def seconds_trained(out: Path, clock: str = "seconds") -> float:
    """Seconds of all epochs that the checkpoints in `out` have behind them.

    `clock` is "seconds" for those of the wall, "core_seconds" for those that cores have worked.
    """
    kept = [read_state(path) for path in out.glob(f"fold-*/{NAME}")]
    parts = [read_state(path).part for path in out.glob(f"fold-*/{PART}")]
    whole = sum(record.get(clock, record["seconds"]) for state in kept for record in state.history)
    return whole + sum(part.get(clock, 0.0) for part in parts)


def affordable(
    row: Row, settings: Settings, faces: FaceSet, model: keras.Model, seconds: float, *, fewest: int = _FEWEST
) -> int:
    """How many faces one epoch of the compiled `model` can learn from and judge in so many seconds.

    In any case there are `fewest` for each class, on average, if the set has so many.
    """
    learns, judges = seconds_per_face(model, row, faces, settings.seed)
    held = 1 / settings.folds if row.folds else row.holdout
    copied = len(examples(faces, np.arange(len(faces)), row)) / len(faces)
    per_face = (1 - held) * copied * learns + held * judges
    if per_face * len(faces) <= seconds:
        return len(faces)
    return min(len(faces), max(fewest * len(row.scheme.value), int(_SHARE_OF_TIME * seconds / per_face)))


def _read(out: Path) -> Plan | None:
    """The plan in `out`; None where there is none, or none that can be read."""
    try:
        values = json.loads((out / PLAN_FILE).read_text(encoding="utf-8"))
        return Plan(**{**values, "identity": Identity(**values["identity"])})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _clear(out: Path) -> None:
    for path in (path for pattern in RUN_FILES for path in out.glob(pattern)):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
