"""The gallery finds what calms its user, against the real model's errors, and beats a choice by lot."""

from pathlib import Path
from statistics import fmean, stdev

import pytest

from moodguard.cli import main
from moodguard.gallery import taste
from moodguard.gallery.album import Album, Picture
from moodguard.simulator import gallery_report
from moodguard.simulator.assumptions import Assumptions
from moodguard.simulator.faces import World
from moodguard.simulator.gallery_report import page
from moodguard.simulator.gallery_visits import LOOK_SECONDS, Visits, by_lot, compare, simulate_visits
from moodguard.simulator.predictions import read_predictions, shipped_predictions
from moodguard.store.paths import assets_dir

PEOPLE = 16


@pytest.fixture(scope="module")
def pictures() -> list[Picture]:
    return Album(assets_dir() / "gallery", None).pictures()


@pytest.fixture(scope="module")
def real() -> World:
    """With the answers of the model that MoodGuard ships with."""
    return World(read_predictions(shipped_predictions(), agreed_only=True), Assumptions(), LOOK_SECONDS)


def test_within_a_hundred_pictures_preferred_themes_are_found(pictures: list[Picture], real: World) -> None:
    found = compare(Visits(calming=3.0), pictures, real, PEOPLE)
    gains = [a.helped - b.helped for a, b in zip(found.learned, found.lot, strict=True)]
    assert fmean(gains) > 3 * stdev(gains) / PEOPLE**0.5  # no accident
    assert fmean(one.found for one in found.learned) > 1.4 * fmean(one.found for one in found.lot)


def test_where_nothing_helps_more_than_else_nothing_is_found(pictures: list[Picture], real: World) -> None:
    nothing = compare(Visits(calming=0.0), pictures, real, PEOPLE // 2)
    assert fmean(one.found for one in nothing.learned) < 0.5


def test_answers_are_believed_more_than_faces(pictures: list[Picture], real: World) -> None:
    silent, telling = (
        [
            simulate_visits(Visits(calming=0.0, answers=share), pictures, real, seed, taste.in_order)
            for seed in range(6)
        ]
        for share in (0.0, 0.2)
    )
    assert fmean(one.found for one in telling) > 0.25 + fmean(one.found for one in silent)


def test_the_same_seed_gives_the_same_life(pictures: list[Picture], real: World) -> None:
    visits = Visits(pictures=20)
    assert simulate_visits(visits, pictures, real, 3, taste.in_order) == simulate_visits(
        visits, pictures, real, 3, taste.in_order
    )
    assert simulate_visits(visits, pictures, real, 3, by_lot) != simulate_visits(
        visits, pictures, real, 4, by_lot
    )


def test_the_page_shows_a_row_for_each_way(pictures: list[Picture], real: World) -> None:
    visits = Visits(pictures=20)
    rows = [compare(visits, pictures, real, 2)] * 3
    words = page(rows, pictures, "moodguard that")
    assert words.count("\n| ") == 2 + 3
    assert "    moodguard that\n" in words
    assert "2 simulated people" in words


def test_one_person_is_too_few_for_intervals(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--gallery", "--people", "1"]) == 2
    assert "at least 2 people" in capsys.readouterr().err


def test_the_command_writes_the_page_and_names_itself_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery_report, "WAYS", (Visits(pictures=20),))
    file = tmp_path / "page.md"
    assert main(["simulate", "--gallery", "--people", "2", "--table", str(file)]) == 0
    assert "    moodguard simulate --gallery --people 2\n" in file.read_text(encoding="utf-8")
