"""A painting job: good pictures are kept, near what helps, and every failure is said in words."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery.album import Picture, shipped_pictures
from moodguard.gallery.canvas import for_viewing
from moodguard.gallery.painter import Painter
from moodguard.gallery.painting_job import MOST_TRIES, PaintingJob, read_small, run_job
from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.gallery.picture_measures import measures
from moodguard.gallery.taste import answered
from moodguard.gallery.upscaler import Upscaler
from moodguard.model_card import PaintingScore, PaintingThemes
from moodguard.store.paths import assets_dir
from moodguard.store.taste import Answer, Learned
from support.gates import BRIGHT, NEVER, save_gates
from support.models import LARGE_PAINTER_CARD, PainterMaker
from support.upscalers import save_upscaler

THEMES = {"Red": (2.0, 0.0, 0.0), "Blue": (0.0, 0.0, 2.0)}
CARD = replace(LARGE_PAINTER_CARD, themes=THEMES)


@pytest.fixture
def painting_store(tmp_path: Path) -> PaintingStore:
    return PaintingStore(tmp_path / "painted")


@pytest.fixture
def job(make_painter: PainterMaker) -> PaintingJob:
    return PaintingJob(3, make_painter(CARD), (), Learned(), Bounds(10))


def always() -> bool:
    return True


def test_as_many_pictures_as_ordered_are_kept_and_can_be_painted_again(
    job: PaintingJob, painting_store: PaintingStore
) -> None:
    outcome = run_job(job, painting_store, random.Random(1), always)
    assert (outcome.painted, outcome.problem) == (3, "")
    painter = Painter(job.painter)
    for picture in painting_store.pictures():
        assert picture.painter == painter.sha256()
        assert picture.theme in THEMES
        again = for_viewing(painter.paint(np.array([picture.latent], np.float32))[0])
        kept = read_small(picture.path)
        assert kept is not None
        assert np.abs(again[0, 0].astype(int) - kept[0, 0]).max() <= 3  # as near as WebP is


def test_the_same_chance_paints_the_same(job: PaintingJob, tmp_path: Path) -> None:
    keys = []
    for name in ("a", "b"):
        painting_store = PaintingStore(tmp_path / name)
        run_job(job, painting_store, random.Random(5), always)
        keys.append({picture.key for picture in painting_store.pictures()})
    assert keys[0] == keys[1]


def test_no_two_that_look_alike_are_kept(job: PaintingJob, painting_store: PaintingStore) -> None:
    for seed in range(2):
        run_job(replace(job, bounds=Bounds(50)), painting_store, random.Random(seed), always)
    colours = [read_small(picture.path)[0, 0].astype(float) for picture in painting_store.pictures()]  # type: ignore[index]
    gaps = [
        np.sqrt(np.mean((one - other) ** 2)) for place, one in enumerate(colours) for other in colours[:place]
    ]
    assert min(gaps) > 15


def test_themes_that_are_switched_off_are_not_painted(
    job: PaintingJob, painting_store: PaintingStore
) -> None:
    wanted = replace(job, without=frozenset({"Red"}))
    run_job(wanted, painting_store, random.Random(1), always)
    assert {picture.theme for picture in painting_store.pictures()} == {"Blue"}


def test_with_all_themes_off_it_gives_up(job: PaintingJob, painting_store: PaintingStore) -> None:
    wanted = replace(job, without=frozenset(THEMES))
    outcome = run_job(wanted, painting_store, random.Random(1), always)
    assert (outcome.painted, outcome.tried) == (0, MOST_TRIES)
    assert outcome.gave_up == "", "nothing is wrong with the pictures"


def test_what_the_painter_itself_finds_poor_is_refused(
    make_painter: PainterMaker, painting_store: PaintingStore
) -> None:
    card = replace(CARD, score=PaintingScore("brightness", 0.2))
    order = PaintingJob(3, make_painter(card, score="brightness"), (), Learned(), Bounds(10))
    outcome = run_job(order, painting_store, random.Random(1), always)
    assert outcome.poor > 0
    scores = [painting.score for painting in painting_store.paintings()]
    assert len(scores) == 3
    assert min(score for score in scores if score is not None) >= 0.2


def test_what_disturbs_is_never_kept_and_it_is_counted_what_refused_it(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    bright = replace(job, count=4, gates=save_gates(tmp_path / "shipped", BRIGHT))
    outcome = run_job(bright, painting_store, random.Random(1), always)
    assert (outcome.painted, outcome.gave_up) == (4, "")
    assert outcome.disturbing > 0
    assert outcome.by_gate == {"too dark": outcome.disturbing}
    for picture in painting_store.pictures():
        pixels = read_small(picture.path)
        assert pixels is not None
        assert measures(pixels)["lightness"] >= BRIGHT.limit - 1  # WebP leaves something out


def test_taste_chooses_among_what_passes_and_never_below(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    """Somebody likes a theme that is dark all over: none of it is painted all the same."""
    learned = Learned()
    for number in range(6):
        liked = Picture(Path(f"{number}.webp"), f"liked {number}", "Blue")
        learned = answered(learned, liked, Answer.LIKE)
    order = replace(job, count=6, learned=learned, gates=save_gates(tmp_path / "shipped", BRIGHT))
    assert run_job(order, painting_store, random.Random(2), always).painted == 6
    for picture in painting_store.pictures():
        pixels = read_small(picture.path)
        assert pixels is not None
        assert measures(pixels)["lightness"] >= BRIGHT.limit - 1


def test_what_would_not_pass_any_more_goes_first_unless_it_is_liked(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    run_job(replace(job, count=5), painting_store, random.Random(1), always)
    lightness = {
        picture.key: measures(pixels)["lightness"]
        for picture in painting_store.pictures()
        if (pixels := read_small(picture.path)) is not None
    }
    order = sorted(lightness, key=lambda key: lightness[key])
    liked = next(picture for picture in painting_store.pictures() if picture.key == order[0])
    limit = replace(BRIGHT, limit=(lightness[order[2]] + lightness[order[3]]) / 2)
    learned = answered(Learned(), liked, Answer.LIKE)
    table = save_gates(tmp_path / "shipped", limit)
    wanted = replace(job, count=2, learned=learned, bounds=Bounds(5), gates=table)
    assert run_job(wanted, painting_store, random.Random(2), always).painted == 2
    gone = lightness.keys() - {picture.key for picture in painting_store.pictures()}
    assert gone == set(order[1:3])


def test_where_nothing_passes_it_stops_in_words_and_what_is_there_stays(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    run_job(job, painting_store, random.Random(1), always)
    before = painting_store.pictures()
    nothing = replace(job, gates=save_gates(tmp_path / "shipped", NEVER))
    outcome = run_job(nothing, painting_store, random.Random(2), always)
    assert (outcome.painted, outcome.tried, outcome.problem) == (0, MOST_TRIES, "")
    assert "None of the last paintings was calm enough to keep" in outcome.gave_up
    assert "The pictures that are there stay." in outcome.gave_up
    assert painting_store.pictures() == before


def test_who_is_told_to_stop_has_not_given_up(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    left = iter([True] * 20)
    nothing = replace(job, gates=save_gates(tmp_path / "shipped", NEVER))
    outcome = run_job(nothing, painting_store, random.Random(2), lambda: next(left, False))
    assert 0 < outcome.tried < MOST_TRIES
    assert outcome.gave_up == ""


def test_without_a_table_that_can_be_read_nothing_is_painted_and_it_is_said(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    (tmp_path / "damaged.json").write_text("{")
    for name in ("gone.json", "damaged.json"):
        outcome = run_job(replace(job, gates=tmp_path / name), painting_store, random.Random(1), always)
        assert outcome.painted == 0
        assert name in outcome.problem
        assert "Those that are there are shown." in outcome.problem
    assert painting_store.pictures() == []


def test_new_pictures_are_drawn_near_one_that_is_liked(tmp_path: Path) -> None:
    """With the shipped painter and pictures: the latents of new ones correlate with that of the liked one."""
    assets = assets_dir()
    shipped = shipped_pictures(assets / "gallery")
    liked = shipped[3]
    learned = answered(Learned(), liked, Answer.LIKE)
    order = PaintingJob(4, assets / "models" / "painter.onnx", shipped, learned, Bounds(10))
    painting_store = PaintingStore(tmp_path / "painted")
    assert run_job(order, painting_store, random.Random(1), always).painted == 4
    likeness = [np.corrcoef(picture.latent, liked.latent)[0, 1] for picture in painting_store.pictures()]
    assert max(likeness) > 0.8


def test_more_than_may_be_kept_is_not_kept(job: PaintingJob, painting_store: PaintingStore) -> None:
    for seed in range(3):
        run_job(replace(job, bounds=Bounds(4)), painting_store, random.Random(seed), always)
    assert len(painting_store.paintings()) == 4


@pytest.mark.parametrize("steps", [0, 1, 2, 5, 9])
def test_it_lays_down_the_brush_at_once(job: PaintingJob, painting_store: PaintingStore, steps: int) -> None:
    left = iter([True] * steps)
    outcome = run_job(job, painting_store, random.Random(1), lambda: next(left, False))
    assert outcome.problem == ""
    assert outcome.tried <= steps
    assert len(painting_store.paintings()) == outcome.painted


def test_a_painter_that_is_missing_foreign_or_broken_is_said_in_words(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path, make_model: Callable[..., Path]
) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(job.painter.read_bytes()[:100])
    for path in (tmp_path / "gone.onnx", broken, make_model()):
        outcome = run_job(replace(job, painter=path), painting_store, random.Random(1), always)
        assert outcome.painted == 0
        assert outcome.problem.startswith("New pictures can't be painted: ")
        assert "Those that MoodGuard ships with are shown." in outcome.problem


def kept_shape(painting_store: PaintingStore) -> tuple[int, ...]:
    """Of the pictures that are kept, which all have one."""
    shapes = {cv2.imread(str(picture.path)).shape for picture in painting_store.pictures()}
    (shape,) = shapes
    return tuple(shape)


def test_a_painting_is_made_large_by_the_upscaler(
    make_painter: PainterMaker, painting_store: PaintingStore, tmp_path: Path
) -> None:
    wide = make_painter(replace(CARD, height=256, width=448))
    # It makes all that it enlarges half as bright as black and white are apart, or darker.
    upscaler = save_upscaler(tmp_path / "upscaler.onnx", gain=0.1)
    order = PaintingJob(2, wide, (), Learned(), Bounds(10), upscaler=upscaler)
    outcome = run_job(order, painting_store, random.Random(1), always)
    assert (outcome.painted, outcome.problem, outcome.flaw) == (2, "", "")
    assert kept_shape(painting_store) == (1024, 1792, 3)
    for picture in painting_store.pictures():
        assert 110 < cv2.imread(str(picture.path)).min() < 145


def test_without_an_upscaler_that_works_it_goes_on_and_says_so_once(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path
) -> None:
    whole = save_upscaler(tmp_path / "upscaler.onnx").read_bytes()
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(whole[:100])
    loud = save_upscaler(tmp_path / "loud.onnx", loud=True)
    for path in (tmp_path / "gone.onnx", broken, job.painter, loud):
        outcome = run_job(replace(job, upscaler=path), painting_store, random.Random(1), always)
        assert (outcome.painted, outcome.problem) == (3, "")
        assert outcome.flaw.startswith("New pictures are painted, but less clean than they could be: ")
        assert outcome.flaw.count(path.name) == 1
        assert "Install MoodGuard again" in outcome.flaw
    assert kept_shape(painting_store) == (1024, 1024, 3)


def test_it_lays_down_the_brush_in_the_middle_of_enlarging(
    job: PaintingJob, painting_store: PaintingStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = 0

    def two_parts() -> bool:
        nonlocal asked
        asked += 1
        return asked <= 2

    enlarge = Upscaler.enlarge
    monkeypatch.setattr(Upscaler, "enlarge", lambda self, picture, _: enlarge(self, picture, two_parts))
    order = replace(job, upscaler=save_upscaler(tmp_path / "upscaler.onnx"))
    outcome = run_job(order, painting_store, random.Random(1), always)
    assert (outcome.painted, outcome.problem, outcome.flaw) == (0, "", "")
    assert asked == 3
    assert painting_store.paintings() == []


def test_a_locked_folder_is_said_in_words(job: PaintingJob, tmp_path: Path) -> None:
    (tmp_path / "painted").write_text("a file is in the way")
    outcome = run_job(job, PaintingStore(tmp_path / "painted"), random.Random(1), always)
    assert outcome.painted == 0
    assert "New paintings can't be kept" in outcome.problem


def test_themes_that_help_are_painted_more_even_where_no_latent_is_known(
    job: PaintingJob, painting_store: PaintingStore
) -> None:
    learned = Learned()
    for number in range(6):
        liked = Picture(Path(f"{number}.webp"), f"liked {number}", "Blue")
        learned = answered(learned, liked, Answer.LIKE)
    order = replace(job, count=16, learned=learned, bounds=Bounds(40))
    assert run_job(order, painting_store, random.Random(2), always).painted == 16
    themes = [picture.theme for picture in painting_store.pictures()]
    assert themes.count("Blue") > 10


def test_the_painter_s_own_word_on_a_theme_counts(
    make_painter: PainterMaker, painting_store: PaintingStore
) -> None:
    card = replace(CARD, theme_output=PaintingThemes("colour", ("A", "B", "C")))
    painter = make_painter(card, score="colour", score_axes=(2, 3))
    order = PaintingJob(6, painter, (), Learned(), Bounds(10), without=frozenset({"C"}))
    assert run_job(order, painting_store, random.Random(1), always).painted == 6
    for picture in painting_store.pictures():
        assert picture.theme == "ABC"[int(np.argmax(picture.latent))]
        assert picture.theme != "C"
