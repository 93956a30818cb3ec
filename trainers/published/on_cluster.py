"""Published rows as trials on a cluster."""

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from trainers.cluster.options import ClusterOptions
from trainers.cluster.trials import Trial, Work, run_named
from trainers.published.rows import Row
from trainers.published.settings import Settings
from trainers.published.worker import run_row

_RESULT = "result.json"


def reproduce_on_cluster(
    rows: Sequence[Row], settings: Settings, data: Path, out: Path, *, results: Path, cluster: ClusterOptions
) -> None:
    """Run the rows, each as a trial, into their folders in `out`; their results go to `results`.

    Raises ExperimentError where one has failed for good.
    """
    if not rows:
        return
    works = {row.name: _work(row, settings, data) for row in rows}
    identity = json.dumps([[row.name for row in rows], asdict(settings), str(data)])
    name = f"rows-{hashlib.sha256(identity.encode()).hexdigest()[:10]}"
    for row, one in run_named(works, name, cluster).items():
        one.fetch(out / row)
        results.mkdir(parents=True, exist_ok=True)
        shutil.copy2(out / row / _RESULT, results / f"{row}.json")


def _work(row: Row, settings: Settings, data: Path) -> Work:
    name = row.name

    def work(trial: Trial) -> None:
        from trainers.published.rows import find_rows

        (same,) = find_rows([name])
        run_row(same, settings, data, trial.out, trial.out / _RESULT, after_epoch=trial.keep)

    return work
