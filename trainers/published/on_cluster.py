"""Published rows as trials on a cluster."""

import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import Trial, Work, fingerprint, run_named
from trainers.published.rows import Row, find_rows
from trainers.published.settings import PLAN_FILE, Settings
from trainers.published.worker import run_row

_RESULT = "result.json"


def reproduce_on_cluster(
    rows: Sequence[Row], settings: Settings, data: Path, out: Path, *, results: Path, cluster: ClusterOptions
) -> None:
    """Run the rows, each as a trial, into their folders in `out`; their results go to `results`.

    Raises ExperimentError where one has failed for good.
    """
    works = {row.name: _work(row, settings, data) for row in rows}
    for row, one in run_named(works, _name("rows", rows, settings, data), cluster).items():
        one.fetch(out / row)
        results.mkdir(parents=True, exist_ok=True)
        shutil.copy2(out / row / _RESULT, results / f"{row}.json")


def train_folds_on_cluster(
    rows: Sequence[Row], settings: Settings, data: Path, out: Path, cluster: ClusterOptions
) -> None:
    """Train the folds of cross-validated rows, each as a trial, into the rows' folders in `out`.

    What is then left to do, to export and to measure, is the rows' own. Raises ExperimentError where one has
    failed for good.
    """
    works = {
        f"{row.name}.fold-{number + 1}": _fold_work(row, settings, data, number)
        for row in rows
        for number in range(settings.folds_of(cross_validated=True))
    }
    for name, one in run_named(works, _name("folds", rows, settings, data), cluster).items():
        row, _, fold = name.rpartition(".")
        with tempfile.TemporaryDirectory(prefix="moodguard-fold-") as folder:
            one.fetch(Path(folder))
            (out / row).mkdir(parents=True, exist_ok=True)
            shutil.copytree(Path(folder) / fold, out / row / fold, dirs_exist_ok=True)
            shutil.copy2(Path(folder) / PLAN_FILE, out / row / PLAN_FILE)


def can_train_folds_apart(row: Row, settings: Settings) -> bool:
    """Whether a row's folds need nothing of each other: no common budget, and no search before them."""
    return bool(row.folds) and not row.search and not settings.minutes


def _fold_work(row: Row, settings: Settings, data: Path, number: int) -> Work:
    name = row.name

    def work(trial: Trial) -> None:
        from trainers.published.row_run import train_one_fold  # brings Keras, which takes seconds

        (same,) = find_rows([name])
        train_one_fold(same, settings, data, trial.out, number, after_epoch=trial.keep)

    return work


def _name(kind: str, rows: Sequence[Row], settings: Settings, data: Path) -> str:
    """The same for the same rows, so that they are gone on with, and no others."""
    return f"{kind}-{fingerprint([[row.name for row in rows], asdict(settings), str(data)])}"


def _work(row: Row, settings: Settings, data: Path) -> Work:
    name = row.name

    def work(trial: Trial) -> None:
        (same,) = find_rows([name])
        run_row(same, settings, data, trial.out, trial.out / _RESULT, after_epoch=trial.keep)

    return work
