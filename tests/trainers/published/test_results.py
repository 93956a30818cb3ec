"""Results can be read again, and the table says honestly how far each row came."""

import dataclasses
import json
from pathlib import Path

import pytest

from support.published_row import ROW
from trainers.published.publication import Figures, Published
from trainers.published.results import Result, read_result, read_results, write_result
from trainers.published.rows import all_rows
from trainers.published.table import as_markdown, how_far
from trainers.run_options import ExperimentError

RESULT = Result(
    row="tiny.row",
    title="a tiny network",
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
    history=[
        {
            "epoch": 1,
            "share": 1.0,
            "accuracy": 0.3,
            "loss": 1.9,
            "holdout_accuracy": 0.25,
            "holdout_loss": 1.85,
        }
    ],
    test_loss=1.87,
    core_seconds=90.0,
)
PUBLISHED = Published(
    "Nobody: Nothing (2022)",
    Figures(0.95, 0.14),
    Figures(0.91),
    Figures(0.9, 0.4),
    parameters=1000,
    parameters_differ="theirs is the backbone alone",
    faces="faces of their own",
    epochs={1: (0.4, 0.35), 30: (0.95, 0.91)},
)


def test_a_result_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_result(RESULT, tmp_path / "results" / "tiny.row.json")

    read = read_results(tmp_path / "results")["tiny.row"]

    assert read == dataclasses.replace(RESULT, negative_accuracy=None)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"interval": [0.1]}', "no JSON"])
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


def lines_of(page: str, begins: str) -> list[list[str]]:
    """The cells of the table's lines that begin so."""
    lines = [line for line in page.splitlines() if line.startswith(f"| {begins}")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_what_is_published_stands_beside_what_came_of_it_in_every_row() -> None:
    rows = [dataclasses.replace(ROW, published=PUBLISHED), dataclasses.replace(ROW, name="tiny.other")]

    page = as_markdown(rows, {"tiny.row": RESULT})

    theirs, ours, other, not_run = lines_of(page, "`tiny")
    assert theirs[:4] == ["`tiny.row` as published: a tiny network", "95.0 %, 0.14", "91.0 %", "90.0 %, 0.40"]
    assert ours[1:4] == ["30.0 %, 1.90", "50.0 %, 1.85", "50.0 % [40.0 to 60.0], 1.87"]
    assert other[1:4] == ["", "", "90.0 %"]
    assert not_run[0] == "`tiny.other` here: not run yet"
    assert "Nobody: Nothing (2022). Faces: faces of their own." in page
    columns = {line.count("|") for line in page.splitlines() if line.startswith(("| row", "| `tiny"))}
    assert len(columns) == 1


def test_a_row_that_was_cut_short_says_how_short_before_all_figures() -> None:
    short = lines_of(as_markdown([ROW], {"tiny.row": RESULT}), "`tiny.row` here")[0]
    settled = dataclasses.replace(
        RESULT, history=[{**RESULT.history[0], "holdout_loss": 1.0, "settled": 1.0}]
    )
    told = lines_of(as_markdown([ROW], {"tiny.row": settled}), "`tiny.row` here")[0]
    whole = dataclasses.replace(RESULT, stopped="all epochs", epochs=[70], remark="with one output")
    ended = lines_of(as_markdown([ROW], {"tiny.row": whole}), "`tiny.row` here")[0]

    assert short[0] == "`tiny.row` here: **short: 3 of 70 epochs; fold 1 of 5; 5,480 of 28,709 faces**"
    assert told[0].endswith("5,480 of 28,709 faces; batch norms settled at the end**")
    assert "short" not in ended[0]
    assert ended[0].endswith("; with one output")


def test_epochs_that_were_published_stand_beside_ours() -> None:
    page = as_markdown([dataclasses.replace(ROW, published=PUBLISHED)], {"tiny.row": RESULT})

    assert "| 1 | 40.0 % | 35.0 % | 30.0 % | 25.0 % |" in page
    assert "| 30 | 95.0 % | 91.0 % |  |  |" in page


@pytest.mark.parametrize(
    ("ours", "told"), [(1000, "1,000 (as published)"), (999, "999 (-1: theirs is the backbone alone)")]
)
def test_other_parameters_than_published_are_told_with_the_reason(ours: int, told: str) -> None:
    row = dataclasses.replace(ROW, published=PUBLISHED)

    page = as_markdown([row], {"tiny.row": dataclasses.replace(RESULT, parameters=ours)})

    assert lines_of(page, "`tiny.row` here")[0][6] == told
    assert lines_of(page, "`tiny.row` as published")[0][6] == "1,000"


def test_a_row_is_shown_with_the_options_that_gave_it_and_with_what_was_assumed() -> None:
    row = dataclasses.replace(ROW, transfer=True, assumed="the size")
    result = dataclasses.replace(RESULT, start="begun from chance, not from ImageNet", budget_minutes=2.5)

    page = as_markdown([row], {"tiny.row": result})

    assert f"0.03 h with `--threads {result.threads} --budget-minutes 2.5 --weights none`" in page
    assert "Not told by the publication, and chosen here: the size." in page


def test_that_rows_begin_from_chance_is_said_once_above_the_table() -> None:
    rows = [dataclasses.replace(ROW, name=f"tiny.{name}", transfer=True) for name in ("one", "two")]

    page = as_markdown(rows, {row.name: RESULT for row in rows})

    assert page.count("ImageNet") == 1
    assert page.index("`tiny.one`, `tiny.two`") < page.index("## tiny")
    assert "ImageNet" not in as_markdown(rows, {"tiny.one": dataclasses.replace(RESULT, start="")})


def test_core_hours_that_were_not_measured_are_those_of_the_wall() -> None:
    assert RESULT.core_hours == pytest.approx(90 / 3600)
    assert dataclasses.replace(RESULT, core_seconds=None, threads=2).core_hours == pytest.approx(240 / 3600)


def test_the_figures_of_a_row_are_those_of_its_best_epoch() -> None:
    later = {**RESULT.history[0], "epoch": 2, "accuracy": 0.9, "holdout_loss": 2.5}
    result = dataclasses.replace(RESULT, history=[*RESULT.history, later])

    assert lines_of(as_markdown([ROW], {"tiny.row": result}), "`tiny.row` here")[0][1] == "30.0 %, 1.90"


def test_every_row_stands_beside_a_publication() -> None:
    page = as_markdown(list(all_rows().values()), {})

    assert all(row.published.source for row in all_rows().values())
    assert "not known" not in page


@pytest.mark.parametrize(("recall", "told"), [(1 / 7, True), (0.2, False)])
def test_a_network_that_gives_every_face_one_class_is_told_of(recall: float, told: bool) -> None:
    page = as_markdown([ROW], {"tiny.row": dataclasses.replace(RESULT, recall=recall)})

    assert ("one class for all" in page) is told
