"""Results can be read again, and the table says honestly how far each row came."""

import dataclasses
import json
from pathlib import Path

import pytest

from support.published_row import ROW
from trainers.published.results import Result, read_result, read_results, write_result
from trainers.published.rows import Published
from trainers.published.table import as_markdown, how_far
from trainers.run_options import ExperimentError

RESULT = Result(
    row="tiny.row",
    title="a tiny network",
    published=Published("nobody", 0.9, "nothing", parameters=1000),
    accuracy=0.5,
    interval=(0.4, 0.6),
    tested=100,
    negative_accuracy=float("nan"),
    negative_interval=(0.0, 1.0),
    auroc=0.7,
    precision=0.45,
    recall=0.44,
    holdout=[0.5],
    data="FER-2013",
    data_sha256="0" * 64,
    test="FER-2013, public test",
    faces=5480,
    faces_of=28709,
    split="shuffled 5-fold",
    folds_of=5,
    epochs=[3],
    epochs_of=70,
    stopped="out of time",
    complete=False,
    start="begun from chance, not from ImageNet",
    parameters=1000,
    seed=1,
    threads=1,
    seconds=120.0,
    budget_minutes=2.0,
    date="2026-01-01",
    source_revision="abc",
    keras="3",
    history=[{"epoch": 1, "share": 1.0, "accuracy": 0.3, "holdout_accuracy": 0.25}],
)


def test_a_result_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_result(RESULT, tmp_path / "results" / "tiny.row.json")

    read = read_results(tmp_path / "results")["tiny.row"]

    assert read == dataclasses.replace(RESULT, negative_accuracy=None)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"published": {}}', "no JSON"])
def test_a_damaged_result_is_refused_in_words(content: str, tmp_path: Path) -> None:
    path = tmp_path / "tiny.row.json"
    path.write_text(content)

    with pytest.raises(ExperimentError, match=r"tiny\.row\.json is damaged.*delete it"):
        read_result(path)


def test_a_result_with_a_field_too_many_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tiny.row.json"
    write_result(RESULT, path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "luck": 1}))

    with pytest.raises(ExperimentError, match="luck"):
        read_result(path)


def test_how_far_says_epochs_folds_faces_and_start() -> None:
    assert how_far(RESULT) == (
        "3 of 70 epochs; fold 1 of 5; 5,480 of 28,709 faces; begun from chance, not from ImageNet"
    )
    broken_off = dataclasses.replace(RESULT, epochs=[1], history=[{"share": 0.25}])
    assert how_far(broken_off).startswith("0.25 of 70 epochs; fold 1 of 5")
    whole = dataclasses.replace(
        RESULT, epochs=[40, 38], stopped="settled", faces=28709, start="",
        found={"batch": 64}, draws=3, draw_faces=900,
    )  # fmt: skip
    assert how_far(whole) == (
        "40 of 70 epochs (settled); 2 of 5 folds; all 28,709 faces; "
        "best of 3 draws with 900 faces each: batch 64"
    )


@pytest.mark.parametrize(
    ("asked", "complete", "enough"), [(2, False, True), (3, False, False), (0, False, False), (0, True, True)]
)
def test_more_time_brings_more_unless_a_row_is_complete(asked: float, complete: bool, enough: bool) -> None:
    assert dataclasses.replace(RESULT, complete=complete).suffices(asked) is enough


def test_the_table_has_a_line_for_every_row_run_or_not() -> None:
    rows = [dataclasses.replace(ROW, per_epoch=True), dataclasses.replace(ROW, name="tiny.other")]

    page = as_markdown(rows, {"tiny.row": RESULT})

    lines = [line for line in page.splitlines() if line.startswith("| `tiny")]
    assert len(lines) == 2
    assert "50.0 % [40.0 to 60.0]" in lines[0]
    assert "90.0 %, nothing (nobody)" in lines[0]
    assert "1,000 (as published)" in lines[0]
    assert "not run" in lines[1]
    assert "| 1 | 30.0 % | 25.0 % |" in page
    columns = {line.count("|") for line in page.splitlines() if line.startswith(("| row", "| `tiny"))}
    assert len(columns) == 1


def test_other_parameters_than_published_are_told() -> None:
    page = as_markdown([ROW], {"tiny.row": dataclasses.replace(RESULT, parameters=999)})

    assert "999 (published 1,000)" in page


def test_a_row_is_shown_with_the_options_that_gave_it_and_with_what_was_assumed() -> None:
    row = dataclasses.replace(ROW, transfer=True, assumed="the size")
    result = dataclasses.replace(RESULT, start="begun from chance, not from ImageNet", budget_minutes=2.5)

    page = as_markdown([row], {"tiny.row": result})

    assert f"with `--threads {result.threads} --budget-minutes 2.5 --weights none`" in page
    assert "Not known of the publication, and chosen here: the size." in page


@pytest.mark.parametrize(("recall", "told"), [(1 / 7, True), (0.2, False)])
def test_a_network_that_gives_every_face_one_class_is_told_of(recall: float, told: bool) -> None:
    page = as_markdown([ROW], {"tiny.row": dataclasses.replace(RESULT, recall=recall)})

    assert ("one class for all" in page) is told
