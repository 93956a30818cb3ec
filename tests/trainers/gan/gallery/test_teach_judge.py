"""What reviews teach: the score in the table, the page beside it, and reviews that teach nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from moodguard.gallery.painter import Painter
from moodguard.gallery.picture_gates import GATES_FILE, read_gates
from moodguard.gallery.picture_measures import measures
from moodguard.gallery.review_score import DESCRIBED
from moodguard.model_card import PainterCard, PaintingThemes
from moodguard.store.paths import assets_dir
from support.gates import BRIGHT, save_gates
from support.models import PainterMaker
from trainers.__main__ import main
from trainers.gan.gallery.review_sheets import CANDIDATES, Shown, read_shown

CARD = PainterCard(3, 64, 64, theme_output=PaintingThemes("hue", ("Red", "Green", "Blue")))
REPOSITORY = Path(__file__).parents[4]


@pytest.fixture
def painter(make_painter: PainterMaker) -> Path:
    """Plain colours, by theme: the brightest of the three."""
    return make_painter(CARD, score="hue", score_axes=(2, 3))


@pytest.fixture
def review(painter: Path, tmp_path: Path) -> Path:
    """A folder with sheets of 90 candidates and a table of gates, and no marks yet."""
    table = save_gates(tmp_path, BRIGHT)
    words = ["review-sheets", str(painter), "--out", str(tmp_path), "--gates", str(table), "--apart", "1"]
    assert main([*words, "--count", "90", "--tries", "400", "--per-sheet", "90", "--tile", "8"]) == 0
    return tmp_path


def mark(folder: Path, first: Callable[[Shown], bool], second: Callable[[Shown], bool]) -> None:
    shown = read_shown(json.loads((folder / CANDIDATES).read_text()))
    for name, keeps in (("one.txt", first), ("two.txt", second)):
        lines = (f"{one.number} {'keep' if keeps(one) else 'no'}\n" for one in shown)
        (folder / name).write_text("".join(lines))


def lightness(painter: Path) -> Callable[[int], float]:
    """Of each candidate, by its number."""
    model = Painter(painter)
    latents = model.draw(np.random.default_rng(1), 400, 2.0)
    return lambda number: measures(model.paint(latents[number][None])[0])["lightness"]


def teach(painter: Path, folder: Path, *more: str) -> int:
    words = ["teach-judge", str(painter), "--candidates", str(folder / CANDIDATES)]
    marks = ["--marks", str(folder / "one.txt"), str(folder / "two.txt")]
    return main([*words, *marks, "--gates", str(folder / GATES_FILE), "--folds", "3", *more])


def test_what_both_keep_passes_from_then_on_and_what_both_refuse_does_not(
    painter: Path, review: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    of = lightness(painter)
    mark(review, lambda one: of(one.number) > 65, lambda one: of(one.number) > 65 and one.number % 9 > 0)
    before = read_gates(review / GATES_FILE)
    assert teach(painter, review, "--keep", "0.35", "--page", str(review / "page.md")) == 0
    gates = read_gates(review / GATES_FILE)
    assert gates.gates == before.gates
    score = gates.review
    assert score is not None
    model = Painter(painter)
    pictures = model.paint(model.draw(np.random.default_rng(77), 200))
    right = [
        (score.of(picture) >= 0) == (measures(picture)["lightness"] > 65)
        for picture in pictures
        if not gates.refusals(picture)
    ]
    assert sum(right) > 0.85 * len(right) > 20
    told = (review / "page.md").read_text()
    assert told.strip() in capsys.readouterr().out
    assert "| 35% (chosen) |" in told
    assert "| Blue |" in told


def test_the_same_command_teaches_the_same(painter: Path, review: Path) -> None:
    mark(review, lambda one: one.theme == "Red", lambda one: one.theme == "Red")
    assert teach(painter, review) == 0
    once = (review / GATES_FILE).read_bytes()
    assert teach(painter, review) == 0
    assert (review / GATES_FILE).read_bytes() == once


def test_too_few_marks_teach_nothing_and_the_table_stays(
    painter: Path, review: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (review / GATES_FILE).read_bytes()
    mark(review, lambda _: True, lambda one: one.theme != "Blue")
    assert teach(painter, review) == 2
    assert "both refuse 0; to learn from them, at least 20 of either are needed" in capsys.readouterr().err
    (review / "two.txt").write_text("")
    assert teach(painter, review) == 2
    assert "both keep 0 of the candidates" in capsys.readouterr().err
    assert (review / GATES_FILE).read_bytes() == before


@pytest.mark.parametrize("share", ["0", "1.5", "nan", "half"])
def test_a_share_that_is_none_is_refused(painter: Path, tmp_path: Path, share: str) -> None:
    with pytest.raises(SystemExit, match="2"):
        teach(painter, tmp_path, "--keep", share)


def test_the_shipped_score_is_of_the_shipped_reviews_and_the_page_tells_of_both() -> None:
    score = read_gates(assets_dir() / "gallery" / GATES_FILE).review
    assert score is not None
    assert tuple(score.weights) == DESCRIBED
    page = (REPOSITORY / "docs" / "results" / "taught-judge.md").read_text(encoding="utf-8")
    folder = REPOSITORY / "docs" / "results" / "painter" / "review"
    shown = read_shown(json.loads((folder / CANDIDATES).read_text()))
    assert f"from {len(shown)} paintings" in page
    kept = json.loads((assets_dir() / "gallery" / GATES_FILE).read_text())["review"]["kept"]
    assert f"| {kept:.0%} (chosen) |" in page
