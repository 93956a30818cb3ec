"""`python -m trainers reproduce`: any row or all, finished ones not again, one table."""

import dataclasses
import hashlib
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from trainers import experiments
from trainers.__main__ import main, parser
from trainers.published import command
from trainers.published.command import reproduce
from trainers.published.results import Result, read_result, write_result
from trainers.published.rows import Row, all_rows
from trainers.published.settings import Settings
from trainers.published.worker import main as work
from trainers.run_options import ExperimentError, RunOptions

from .test_results import RESULT

Captured = pytest.CaptureFixture[str]
Ask = Callable[..., int]


class Workers:
    """Stand in for the processes; each writes a result, or fails."""

    def __init__(self) -> None:
        self.started: list[str] = []
        self.settings: list[Settings] = []
        self.failing: dict[str, int] = {}
        self.data_sha256 = RESULT.data_sha256

    def __call__(self, words: Sequence[str]) -> int:
        name, _, _, path, settings = words[3:]
        self.started.append(name)
        self.settings.append(Settings(**json.loads(settings)))
        if name in self.failing:
            return self.failing[name]
        result = dataclasses.replace(
            RESULT,
            row=name,
            data_sha256=self.data_sha256,
            budget_minutes=self.settings[-1].minutes,
            start=self.settings[-1].start_description() if all_rows()[name].transfer else "",
            trials=self.settings[-1].trials,
        )
        write_result(result, Path(path))
        return 0


@pytest.fixture
def workers() -> Workers:
    return Workers()


@pytest.fixture
def ask(workers: Workers, tmp_path: Path) -> Ask:
    """Runs the command in a folder of the test's."""

    def run(*words: str) -> int:
        folders = ["--out", str(tmp_path / "runs"), "--results", str(tmp_path / "published")]
        data = [] if "--data" in words else ["--data", str(tmp_path / "no-data")]
        return reproduce(parser().parse_args(["reproduce", *words, *folders, *data]), workers)

    return run


def test_a_finished_row_is_not_run_again_unless_told(ask: Ask, workers: Workers, tmp_path: Path) -> None:
    ask("vgg16", "--budget-minutes", "2", "--weights", "none")
    ask("vgg16", "--budget-minutes", "2", "--weights", "none")
    assert workers.started == ["vgg16.baseline", "vgg16.custom", "vgg16.search"]
    assert workers.settings[0] == Settings(2.0, weights="none")

    longer = ["vgg16.custom", "--budget-minutes", "3", "--weights", "none"]
    ask(*longer)
    ask(*longer, "--again")
    ask(*longer, "--seed", "2")

    assert workers.started[3:] == ["vgg16.custom"] * 3
    assert "`vgg16.custom`" in (tmp_path / "published.md").read_text()


def test_weights_from_a_file_are_another_run_and_found_from_any_folder(
    ask: Ask, workers: Workers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for weights in ("none", "vgg16.h5"):
        ask("vgg16.custom", "--budget-minutes", "2", "--weights", weights)
    ask("four_layer_convnet", "--budget-minutes", "2", "--weights", "none")
    ask("four_layer_convnet", "--budget-minutes", "2", "--weights", "imagenet")

    assert workers.started == ["vgg16.custom", "vgg16.custom", "four_layer_convnet.published"]
    assert workers.settings[1].weights == str(tmp_path.resolve() / "vgg16.h5")


def test_a_row_is_run_again_where_its_data_has_changed(ask: Ask, workers: Workers, tmp_path: Path) -> None:
    faces = tmp_path / "fer2013" / "fer2013_train_public.npz"
    faces.parent.mkdir()
    faces.write_bytes(b"other faces than those of the result")
    asked = ["four_layer_convnet", "--budget-minutes", "2", "--data", str(tmp_path)]

    ask(*asked)
    workers.data_sha256 = hashlib.sha256(faces.read_bytes()).hexdigest()
    ask(*asked)
    ask(*asked)

    assert len(workers.started) == 2


def test_a_row_that_has_changed_since_it_was_run_is_run_again(
    ask: Ask, workers: Workers, tmp_path: Path
) -> None:
    ask("four_layer_convnet", "--budget-minutes", "2")
    path = tmp_path / "published" / "four_layer_convnet.published.json"
    write_result(dataclasses.replace(read_result(path), remark="with one output"), path)

    ask("four_layer_convnet", "--budget-minutes", "2")
    ask("four_layer_convnet", "--budget-minutes", "2")

    assert len(workers.started) == 2


def test_more_folds_are_another_run_of_a_row_that_is_cross_validated(
    ask: Ask, workers: Workers, tmp_path: Path
) -> None:
    def complete(name: str) -> None:
        path = tmp_path / "published" / f"{name}.json"
        write_result(dataclasses.replace(read_result(path), complete=True, start=""), path)

    names = ["four_layer_convnet.published", "wellbeing_models.a1"]
    ask(*names, "--run-folds", "1")
    for name in names:
        complete(name)
    ask(*names, "--run-folds", "1")
    ask(*names)

    assert workers.started == [*names, "wellbeing_models.a1"]


def test_more_draws_are_another_run_of_a_search_alone(ask: Ask, workers: Workers) -> None:
    for trials in ("3", "3", "2", "4"):
        ask("vgg16.search", "vgg16.custom", "--budget-minutes", "2", "--trials", trials)

    assert workers.started == ["vgg16.search", "vgg16.custom", "vgg16.search"]


def test_all_means_every_row_and_a_failure_does_not_stop_the_others(
    ask: Ask, workers: Workers, tmp_path: Path
) -> None:
    workers.failing = {"vgg16.custom": 2}

    with pytest.raises(ExperimentError, match=r"1 of 25 rows failed, see above: vgg16\.custom"):
        ask("--all", "--budget-minutes", "1")

    assert workers.started == list(all_rows())
    assert len(list((tmp_path / "published").glob("*.json"))) == 24


def test_a_stop_stops_all(ask: Ask, workers: Workers) -> None:
    workers.failing = {"vgg16.baseline": 130}

    with pytest.raises(KeyboardInterrupt, match="goes on from the last whole epoch"):
        ask("vgg16")

    assert workers.started == ["vgg16.baseline"]


def test_the_table_is_made_again_from_the_files_alone(ask: Ask, workers: Workers, tmp_path: Path) -> None:
    ask("vgg16.custom")
    made = (tmp_path / "published.md").read_text()
    (tmp_path / "published.md").unlink()

    ask("--table")

    assert (tmp_path / "published.md").read_text() == made
    assert workers.started == ["vgg16.custom"]


def test_the_list_names_the_rows_and_how_far_they_came(ask: Ask, capsys: Captured) -> None:
    ask("vgg16.custom")
    ask("--list")

    said = capsys.readouterr().out
    assert all(name in said for name in all_rows())
    assert "3 of 70 epochs; fold 1 of 5" in said


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "name rows to run"),
        (["alexnet"], "no row 'alexnet'"),
        (["vgg16", "--folds", "1"], "at least 2 folds"),
        (["vgg16", "--run-folds", "6"], "of 5 folds 6 can't be run"),
        (["vgg16", "--budget-minutes", "-1"], "can't be kept"),
        (["vgg16", "--threads", "0"], "at least 1"),
    ],
)
def test_what_can_not_be_is_said_in_one_line(words: list[str], says: str, capsys: Captured) -> None:
    assert main(["reproduce", *words]) == 2
    said = capsys.readouterr().err
    assert says in said
    assert said.count("\n") == 1


def test_a_worker_says_in_words_why_it_fails(tmp_path: Path, capsys: Captured) -> None:
    out = str(tmp_path / "out")
    code = work(["optimised_cnn.adam_0.01", str(tmp_path / "none"), out, out + "/result.json", "{}"])

    assert code == 2
    assert "there is no" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "backend", "expected"),
    [
        ("wellbeing_models.c3", "tensorflow", (False, "AVX2")),
        ("wellbeing_models.c3", "torch", (False, None)),
        ("wellbeing_models.c1", "tensorflow", (True, None)),
    ],
)
def test_depthwise_convolutions_keep_to_what_the_processor_can_train(
    name: str,
    backend: str,
    expected: tuple[bool, str | None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    ran: list[Settings] = []

    def note(_row: Row, settings: Settings, *_: object) -> Result:
        ran.append(settings)
        return RESULT

    monkeypatch.setattr("trainers.published.row_run.reproduce_row", note)
    monkeypatch.setenv("KERAS_BACKEND", backend)
    monkeypatch.setenv("ONEDNN_MAX_CPU_ISA", "")  # so that it is as before when the test is over
    monkeypatch.delenv("ONEDNN_MAX_CPU_ISA")
    out = str(tmp_path)

    assert work([name, out, out, f"{out}/result.json", json.dumps(dataclasses.asdict(Settings()))]) == 0

    assert (ran[0].bf16, os.environ.get("ONEDNN_MAX_CPU_ISA")) == expected


def test_an_experiment_trains_the_row_that_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran: list[tuple[str, Settings]] = []

    def note(row: Row, settings: Settings, *_: Path, **__: object) -> None:
        ran.append((row.name, settings))

    monkeypatch.setattr(command, "run_row", note)
    vgg16 = experiments.load("vgg16")
    overrides = {"row": "custom", "minutes": "2", "weights": "none"}

    path = vgg16.train(RunOptions(tmp_path, tmp_path / "out", overrides=overrides))
    vgg16.train(RunOptions(tmp_path, tmp_path / "out"))

    assert path == tmp_path / "out" / "expression.onnx"
    assert ran[0] == ("vgg16.custom", Settings(2.0, weights="none"))
    assert ran[1][0] == "vgg16.baseline"
    with pytest.raises(ExperimentError, match="no row 'c1'"):
        vgg16.train(RunOptions(tmp_path, tmp_path, overrides={"row": "c1"}))


def test_settings_that_a_row_does_not_have_are_answered_with_those_that_it_has(tmp_path: Path) -> None:
    said = (
        "unknown setting 'width'; there are: row, minutes, folds, weights, threads, seed, trials, run_folds"
    )
    with pytest.raises(ExperimentError, match=said):
        experiments.load("vgg16").train(RunOptions(tmp_path, tmp_path, overrides={"width": "2"}))


def test_a_model_s_card_has_the_settings_by_their_names_on_the_command_line() -> None:
    names = ["budget_minutes", "folds", "weights", "threads", "seed", "trials", "run_folds", "bf16"]

    assert list(Settings(2.0).provenance()) == names
    assert Settings(2.0).provenance()["budget_minutes"] == 2.0
