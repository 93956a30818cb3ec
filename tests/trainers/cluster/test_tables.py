"""Rows that are trained as trials on a cluster make the table that they make here, one after the other."""

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import keras
import pytest

from moodguard.model_card import InputSpec
from support.keras_fixtures import one_thread
from support.tiny_faces import write_tiny_faces
from trainers.__main__ import main, parser
from trainers.cluster.options import ClusterOptions
from trainers.published import command, on_cluster, worker
from trainers.published.publication import Published
from trainers.published.results import read_results
from trainers.published.rows import Row, Scheme

__all__ = ["one_thread"]

ClusterMaker = Callable[..., ClusterOptions]
FLAGSHIP = ["width=4", "epochs=1", "warmup=0", "batch=32", "threads=1", "bf16=no", "ema=0.8", "holdout=0.2"]
OF_ITS_TIME = frozenset({"seconds", "core_seconds", "date", "source_revision"})


def test_ablations_are_the_same_on_a_cluster(
    machines: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = write_tiny_faces(tmp_path / "data")

    def table(name: str, *words: str) -> str:
        path = tmp_path / f"{name}.md"
        folders = ["--data", str(data), "--out", str(tmp_path / name), "--table", str(path)]
        assert main(["ablate", "base", "no-flip", *folders, "--set", *FLAGSHIP, *words]) == 0
        return path.read_text()

    assert table("cluster", "--ray", machines.address) == table("here")
    said = capsys.readouterr().out
    assert "no-flip: epoch 1  loss" in said
    assert "of 2 trials have ended" in said


def tiny_rows() -> dict[str, Row]:
    """A row of one hold-out and a cross-validated one, of a network that learns in a moment."""

    def build(_: str) -> keras.Model:
        from trainers.cnn.backend import keras

        face = keras.Input((16, 16, 1), name="face")
        x = keras.layers.Flatten()(keras.layers.AveragePooling2D(2)(face))
        return keras.Model(face, keras.layers.Dense(7, name="raw")(keras.layers.Dropout(0.1)(x)))

    def optimizer() -> keras.optimizers.Optimizer:
        from trainers.cnn.backend import keras

        return keras.optimizers.Adam(0.01)

    whole = Row(
        name="tiny.whole", title="a tiny network", published=Published("nobody"), scheme=Scheme.SEVEN,
        input=InputSpec(16, 16, 1), build=build, optimizer=optimizer, batch=8, epochs=2,
    )  # fmt: skip
    return {row.name: row for row in (whole, dataclasses.replace(whole, name="tiny.folds", folds=5))}


@contextmanager
def published(rows: Mapping[str, Row]) -> Iterator[None]:
    """These rows instead of all real ones, also on the workers, which get the functions as they are here."""

    def find_rows(names: Sequence[str]) -> list[Row]:
        return [rows[name] for name in names]

    with pytest.MonkeyPatch.context() as patch:
        for module in (command, on_cluster, worker):
            patch.setattr(module, "find_rows", find_rows)
        patch.setattr(command, "all_rows", lambda: rows)
        yield


def test_published_rows_and_folds_are_the_same_on_a_cluster(machines: Any, tmp_path: Path) -> None:
    data = write_tiny_faces(tmp_path / "data")
    words = ["reproduce", "tiny.whole", "tiny.folds", "--folds", "2", "--data", str(data)]

    def results(name: str, *more: str) -> dict[str, dict[str, Any]]:
        folders = ["--out", str(tmp_path / name / "runs"), "--results", str(tmp_path / name / "published")]
        options = parser().parse_args([*words, *folders, *more])
        assert command.reproduce(options, lambda words: worker.main(list(words[3:]))) == 0
        made = read_results(tmp_path / name / "published")
        return {row: without_time(dataclasses.asdict(result)) for row, result in made.items()}

    with published(tiny_rows()):
        here, there = results("here"), results("cluster", "--ray", machines.address)

    assert there == here
    assert len(here["tiny.folds"]["holdout"]) == 2
    assert {len(result["history"]) for result in here.values()} == {2}


def without_time(told: Any) -> Any:
    """The same without what depends on when it was made."""
    if isinstance(told, dict):
        return {name: without_time(value) for name, value in told.items() if name not in OF_ITS_TIME}
    return [without_time(one) for one in told] if isinstance(told, list) else told
