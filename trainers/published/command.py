"""`python -m trainers reproduce`: run published rows, each in a process of its own, and make their table."""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from trainers.cluster.options import ClusterOptions, add_ray_options, cluster_of
from trainers.cnn.start_weights import IMAGENET, RANDOM
from trainers.data.composed import with_other_sets
from trainers.data.faces import FaceSet, default_data, locate
from trainers.provenance import sha256_of
from trainers.published.results import Result, read_result, read_results
from trainers.published.rows import Row, all_rows, find_rows
from trainers.published.settings import PLAN_FILE, Settings
from trainers.published.table import how_far, write_table
from trainers.published.worker import run_row
from trainers.run_options import ExperimentError, RunOptions, override

RESULTS = Path("docs") / "results" / "published"
RESULT = "result.json"
Start = Callable[[Sequence[str]], int]


def add_reproduce(command: argparse.ArgumentParser) -> None:
    """The verb's words."""
    defaults = Settings()
    command.add_argument("rows", nargs="*", metavar="ROW", help="a row, or a system for all of its rows")
    command.add_argument("--all", action="store_true", help="every row")
    command.add_argument("--list", action="store_true", help="name the rows and how far each has come")
    command.add_argument("--table", action="store_true", help="only make the table again")
    command.add_argument("--again", action="store_true", help="run finished rows once more, from the start")
    command.add_argument(
        "--budget-minutes", type=float, default=defaults.minutes, metavar="N",
        help="end the training of a row after so long, with fewer faces if need be (default: no end)",
    )  # fmt: skip
    command.add_argument("--folds", type=int, default=defaults.folds, help="of a cross-validation")
    command.add_argument(
        "--run-folds", type=int, default=defaults.run_folds, metavar="N",
        help="train so many of the folds (default: all)",
    )  # fmt: skip
    command.add_argument(
        "--weights", default=defaults.weights,
        help="where ImageNet's weights come from: imagenet (fetched), a file, a folder of files, or none",
    )  # fmt: skip
    command.add_argument("--threads", type=int, default=defaults.threads)
    command.add_argument("--seed", type=int, default=defaults.seed)
    command.add_argument("--trials", type=int, default=defaults.trials, help="draws of a search, at most")
    command.add_argument(
        "--no-bf16", dest="bf16", action="store_false", help="float32 even where the processor has bfloat16"
    )
    command.add_argument("--data", type=Path, help="the data folder (default: MOODGUARD_DATA)")
    command.add_argument("--out", type=Path, default=Path("runs") / "published", help="for checkpoints")
    command.add_argument(
        "--results", type=Path, default=RESULTS, help="for a JSON file a row; the table stands beside it"
    )
    add_ray_options(command)
    command.set_defaults(run=reproduce)


def reproduce(options: argparse.Namespace, start: Start | None = None) -> int:
    """Run what was asked for; `start` runs a worker with its words and gives its exit code."""
    if options.list:
        return _list(options.results)
    if options.table:
        return _make_table(options.results)
    if not options.rows and not options.all:
        raise ExperimentError("name rows to run, or give --all; --list names them")
    settings = Settings(
        options.budget_minutes,
        options.folds,
        _absolute(options.weights),
        options.threads,
        options.seed,
        options.trials,
        options.run_folds,
        options.bf16,
    )
    rows = list(all_rows().values()) if options.all else find_rows(options.rows)
    checksums = _Checksums(options.data or default_data())
    waiting = []
    for row in rows:
        if not options.again and _done(options.results / f"{row.name}.json", row, settings, checksums):
            print(f"{row.name}: finished before; --again runs it once more")
        else:
            waiting.append(row)
    cluster = cluster_of(options, options.out, settings.threads)
    if cluster is not None and waiting:
        waiting = _run_on_cluster(waiting, settings, options, cluster)
    failed = []
    for row in waiting:
        path = options.results / f"{row.name}.json"
        code = _run(row, settings, options, path, start or _start)
        if code == 130:
            raise KeyboardInterrupt("stopped; the same command goes on from the last whole epoch")
        if code:
            failed.append(row.name)
        else:
            _make_table(options.results)
    if failed:
        raise ExperimentError(f"{len(failed)} of {len(rows)} rows failed, see above: {', '.join(failed)}")
    return 0


def train_row(rows: Sequence[Row], options: RunOptions) -> Path:
    """Train one row and return `expression.onnx` in the out folder, which also gets `result.json`.

    The overrides are fields of `Settings`, and `row`, which names one of `rows`, the first one if empty.
    """
    settings = override(Settings(), options.overrides, beside=("row",))
    row = _chosen(rows, options.overrides.get("row", ""))
    if options.resume:
        from trainers.published.plan import check_same_run  # brings Keras, which takes seconds

        check_same_run(row, settings, options.out)
    run_row(row, settings, options.data, options.out, options.out / RESULT, after_epoch=options.after_epoch)
    return options.out / "expression.onnx"


def _chosen(rows: Sequence[Row], name: str) -> Row:
    for row in rows:
        if name in ("", row.name, row.name.partition(".")[2]):
            return row
    raise ExperimentError(f"there is no row {name!r}; there are: {', '.join(row.name for row in rows)}")


def _run(row: Row, settings: Settings, options: argparse.Namespace, path: Path, start: Start) -> int:
    out = options.out / row.name
    if options.again:
        (out / PLAN_FILE).unlink(missing_ok=True)
    data = (options.data or default_data()).resolve()
    words = [row.name, str(data), str(out.resolve()), str(path.resolve()), json.dumps(asdict(settings))]
    return start([sys.executable, "-m", "trainers.published.worker", *words])


def _run_on_cluster(
    rows: Sequence[Row], settings: Settings, options: argparse.Namespace, cluster: ClusterOptions
) -> list[Row]:
    """Run all rows at once, as far as there is room; those are left whose folds are trained, and no more."""
    from trainers.published.on_cluster import (
        can_train_folds_apart,
        reproduce_on_cluster,
        train_folds_on_cluster,
    )

    data = (options.data or default_data()).resolve()
    apart = [row for row in rows if can_train_folds_apart(row, settings)]
    whole = [row for row in rows if row not in apart]
    if apart:
        train_folds_on_cluster(apart, settings, data, options.out, cluster)
    if whole:
        reproduce_on_cluster(whole, settings, data, options.out, results=options.results, cluster=cluster)
        _make_table(options.results)
    return apart


def _start(words: Sequence[str]) -> int:
    process = subprocess.Popen(words, cwd=Path(__file__).resolve().parents[2])  # noqa: S603 - this package
    try:
        return process.wait()
    except KeyboardInterrupt:
        process.wait()  # it was told as well, and keeps what it has
        raise


def _done(path: Path, row: Row, settings: Settings, checksums: "_Checksums") -> bool:
    if not path.is_file():
        return False
    result = read_result(path)
    same = (
        not result.remark
        and result.seed == settings.seed
        and (not row.folds or result.folds_of == settings.folds)
        and (not row.transfer or result.start == settings.start_description())
        and (not row.search or result.trials >= settings.trials)
        and checksums.of(row) in ("", result.data_sha256)
    )
    return same and result.suffices(settings.minutes, settings.folds_of(cross_validated=bool(row.folds)))


class _Checksums:
    """What the rows would learn from now; each face set is read only once, and only if a row asks."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._known: dict[bool, str] = {}

    def of(self, row: Row) -> str:
        """The checksum of the row's data, as its result has it; "" where there is none to be had."""
        if row.composed not in self._known:
            self._known[row.composed] = self._read(row.composed)
        return self._known[row.composed]

    def _read(self, composed: bool) -> str:
        if not self._data.exists() or not (path := locate(self._data)).is_file():
            return ""
        checksum = sha256_of(path)
        if not (composed and self._data.is_dir()):
            return checksum
        nothing = FaceSet("FER-2013", [], np.empty(0, np.int64), checksum)
        return with_other_sets(nothing, self._data).sha256


def _absolute(weights: str) -> str:
    """A file as the worker finds it, which runs in another folder."""
    return weights if weights in (IMAGENET, RANDOM) else str(Path(weights).resolve())


def _list(folder: Path) -> int:
    results: dict[str, Result] = read_results(folder) if folder.is_dir() else {}
    for name, row in all_rows().items():
        print(f"{name:<32} {row.title}")
        if name in results:
            print(f"{'':<32} {results[name].accuracy:.1%}: {how_far(results[name])}")
    return 0


def _make_table(folder: Path) -> int:
    write_table(list(all_rows().values()), read_results(folder), folder.with_suffix(".md"))
    return 0
