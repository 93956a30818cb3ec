"""A random search keeps its trials, goes on with new draws, and draws its plots."""

import dataclasses
from pathlib import Path

import pytest

from support.published_row import ROW, FacesMaker
from trainers.published import plan as planning
from trainers.published import search as searching
from trainers.published.rows import Drawn, Row
from trainers.published.search import search
from trainers.published.settings import Settings
from trainers.published.train_row import Budget


def tuned(row: Row, drawn: Drawn) -> Row:
    """The batch that was drawn."""
    return dataclasses.replace(row, batch=int(drawn["batch"]))


SEARCHED = dataclasses.replace(
    ROW, search={"batch": tuple(range(2, 40, 2)), "optimizer": ("sgd", "adam")}, tuned=tuned
)


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The batches that were tried; the largest one is best."""
    batches: list[int] = []

    def judge(row: Row, *_: object) -> float:
        batches.append(row.batch)
        return row.batch / 100

    monkeypatch.setattr(searching, "_try_out", judge)
    return batches


def test_a_search_goes_on_with_other_draws_and_ends_with_the_best(
    tried: list[int], make_faces: FacesMaker, tmp_path: Path
) -> None:
    faces = make_faces()
    search(SEARCHED, faces, Settings(trials=3), Budget(), tmp_path)
    first = list(tried)

    found = search(SEARCHED, faces, Settings(trials=6), Budget(), tmp_path)

    assert len(first) == 3
    assert len(tried) == 6
    assert tried[3:] != first
    assert found.best["batch"] == max(tried)
    assert (found.draws, found.faces) == (6, len(faces))
    assert {path.name for path in tmp_path.glob("*.png")} == {
        "search-history.png",
        "search-settings.png",
        "search-together.png",
    }


def test_a_search_without_time_still_tries_one(
    tried: list[int], make_faces: FacesMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "draw_plots", lambda *_: [])

    found = search(SEARCHED, make_faces(), Settings(trials=9), Budget(0.0), tmp_path)

    assert len(tried) == found.draws == 1


@pytest.mark.usefixtures("tried")
def test_with_little_time_each_draw_learns_from_so_few_faces_that_all_fit(
    make_faces: FacesMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "draw_plots", lambda *_: [])
    monkeypatch.setattr(searching, "_FEWEST", 1)
    monkeypatch.setattr(planning, "seconds_per_face", lambda *_: (1.0, 1.0))
    faces = make_faces()
    assert len(faces) > 30

    budget = Budget(100.0, clock=lambda: 0.0)
    found = search(SEARCHED, faces, Settings(trials=4), budget, tmp_path)
    again = search(SEARCHED, faces, Settings(trials=5), Budget(1000.0, clock=lambda: 0.0), tmp_path)

    assert (found.draws, found.faces) == (4, 21)
    assert (again.draws, again.faces) == (5, 21)  # or the draws could not be compared


def test_a_trial_trains_for_a_little_and_leaves_no_weights_behind(
    make_faces: FacesMaker, tmp_path: Path
) -> None:
    accuracy = searching._try_out(ROW, make_faces(), Settings(), Budget(), tmp_path / "trial-0")

    assert 0 <= accuracy <= 1
    assert not (tmp_path / "trial-0").exists()
