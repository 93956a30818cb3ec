"""Two reviews of numbered sheets, and the gallery of what both keep."""

import json
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery.painter import Painted, Painter
from moodguard.model_card import PainterCard, PaintingThemes
from support.gates import BRIGHT, BRIGHTER, save_gates
from support.models import PainterMaker
from trainers.__main__ import main
from trainers.gan.gallery.marks import Mark, ReviewError, read_marks
from trainers.gan.gallery.paint import read_manifest
from trainers.gan.gallery.review_sheets import CANDIDATES, Shown
from trainers.gan.gallery.reviews import join

SHOWN = [Shown(number, theme, None) for number, theme in ((3, "Sea"), (5, "Sea"), (8, "Hills"), (9, "Mist"))]
CARD = PainterCard(3, 64, 64, theme_output=PaintingThemes("hue", ("Red", "Green", "Blue")))


def marks(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def painter(make_painter: PainterMaker) -> Path:
    """Plain colours, by theme: the brightest of the three."""
    return make_painter(CARD, score="hue", score_axes=(2, 3))


def sheets(painter: Path, out: Path, *more: str) -> int:
    table = save_gates(out.parent / "table", BRIGHT)
    words = ["review-sheets", str(painter), "--out", str(out), "--gates", str(table)]
    small = ["--count", "14", "--tries", "200", "--per-sheet", "6", "--columns", "3", "--tile", "64"]
    return main([*words, *small, "--apart", "12", *more])


def shown(out: Path) -> list[dict[str, object]]:
    told: list[dict[str, object]] = json.loads((out / CANDIDATES).read_text())["shown"]
    return told


def test_marks_are_read_and_what_is_behind_a_hash_is_for_people(tmp_path: Path) -> None:
    path = marks(tmp_path / "a.txt", "# by the window", "3 keep", "", "5 keep Rocks and water # grey", "8 no")
    assert read_marks(path, SHOWN) == {3: Mark(True), 5: Mark(True, "Rocks and water"), 8: Mark(False)}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("3", "line 2: a mark is"), ("keep 3", "line 2: a mark is"), ("3 yes", "line 2: a mark is"),
        ("3 no Sea", "line 2: a mark is"), ("4 keep", "4 is on no sheet"),
        ("5 no", "5 is marked a second time"),
    ],
)  # fmt: skip
def test_a_line_that_is_no_mark_is_named(tmp_path: Path, line: str, words: str) -> None:
    with pytest.raises(ReviewError, match=words):
        read_marks(marks(tmp_path / "a.txt", "5 keep", line), SHOWN)


def test_only_what_both_keep_under_one_theme_stays() -> None:
    first = {3: Mark(True), 5: Mark(True), 8: Mark(True, "Sea"), 9: Mark(True)}
    second = {3: Mark(True, "Sea"), 5: Mark(False), 8: Mark(True, "Sea")}
    joined = join(SHOWN, first, second, 1, {})
    assert joined.kept == {3: "Sea", 8: "Sea"}
    assert (joined.one_alone, joined.other_theme, joined.unmarked) == (2, 0, 1)
    second[8] = Mark(True)
    assert join(SHOWN, first, second, 1, {}).kept == {3: "Sea"}
    assert join(SHOWN, first, second, 1, {}).other_theme == 1


def test_a_theme_with_too_few_is_left_out_or_folded_into_another() -> None:
    both = {one.number: Mark(True) for one in SHOWN}
    joined = join(SHOWN, both, both, 2, {})
    assert joined.kept == {3: "Sea", 5: "Sea"}
    assert joined.dropped == {"Hills": 1, "Mist": 1}
    assert join(SHOWN, both, both, 2, {"Mist": "Hills"}).kept == {3: "Sea", 5: "Sea", 8: "Hills", 9: "Hills"}


def test_sheets_show_what_passes_and_the_same_command_shows_the_same(
    painter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sheets(painter, tmp_path / "a") == 0
    assert "14 candidates on the sheets" in capsys.readouterr().out
    for reviewer in ("one", "two"):
        files = sorted((tmp_path / "a" / reviewer).iterdir())
        assert [path.name for path in files] == ["sheet-01.png", "sheet-02.png", "sheet-03.png"]
        assert cv2.imread(str(files[0])).shape == (2 * 64, 3 * 64, 3)
    first, second = ((tmp_path / "a" / name / "sheet-01.png").read_bytes() for name in ("one", "two"))
    assert first != second, "each has an order of their own"
    sheets(painter, tmp_path / "b")
    assert shown(tmp_path / "a") == shown(tmp_path / "b")
    for one in shown(tmp_path / "a"):
        assert one["theme"] in ("Red", "Green", "Blue")


def test_fewer_than_wanted_are_told(
    painter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sheets(painter, tmp_path / "a", "--apart", "60") == 0
    assert "fewer than 14: more --tries or a smaller --apart would give more" in capsys.readouterr().out


def test_whoever_stops_it_gets_the_sheets_of_what_was_found(
    painter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = Painter.paint_with_scores
    left = iter(range(2))

    def stopped(self: Painter, latents: np.ndarray) -> Painted:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return whole(self, latents)

    monkeypatch.setattr(Painter, "paint_with_scores", stopped)
    assert sheets(painter, tmp_path / "a", "--count", "400") == 0
    assert "stopped after 64 of 200" in capsys.readouterr().out
    assert 0 < len(shown(tmp_path / "a")) < 64
    assert (tmp_path / "a" / "two" / "sheet-01.png").exists()


def joined(painter: Path, folder: Path, *more: str) -> int:
    words = ["join-reviews", str(painter), "--candidates", str(folder / CANDIDATES), "--side", "64"]
    files = [str(folder / "one.txt"), str(folder / "two.txt")]
    return main([*words, "--marks", *files, "--out", str(folder / "gallery"), *more])


def write_reviews(folder: Path, second_refuses: Sequence[int] = ()) -> list[int]:
    """The first keeps all but one, the second all but some; what both keep."""
    numbers = [int(str(one["number"])) for one in shown(folder)]
    marks(folder / "one.txt", f"{numbers[0]} no", *(f"{number} keep" for number in numbers[1:]))
    told = (f"{number} {'no' if number in second_refuses else 'keep'}" for number in numbers)
    marks(folder / "two.txt", *told)
    return [number for number in numbers[1:] if number not in second_refuses]


def test_the_gallery_is_what_both_keep_and_can_be_painted_again(
    painter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheets(painter, tmp_path / "review")
    folder = tmp_path / "review"
    third = int(str(shown(folder)[3]["number"]))
    kept = write_reviews(folder, [third])
    more = ["--least", "1", "--first", f"{kept[2]},{kept[0]}", "--sheet", str(folder / "all.webp")]
    assert joined(painter, folder, *more) == 0
    assert f"{len(kept)} of 14 candidates are kept by both" in capsys.readouterr().out
    told = read_manifest(folder / "gallery" / "manifest.json")
    assert [one.candidate for one in told] == kept
    assert (folder / "gallery" / "first.txt").read_text().split() == [told[2].file, told[0].file]
    themes = {one["number"]: one["theme"] for one in shown(folder)}
    assert [one.theme for one in told] == [themes[number] for number in kept]
    assert cv2.imread(str(folder / "all.webp")).shape[1] == 8 * 160
    again = Painter(painter).paint_with_scores(np.array([told[0].latent], np.float32))
    assert again.themes == (told[0].theme,)


def test_of_too_many_the_best_stay_and_every_theme_has_its_turn(
    painter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheets(painter, tmp_path / "review")
    folder = tmp_path / "review"
    kept = write_reviews(folder)
    table = save_gates(tmp_path / "taught", BRIGHT, review=BRIGHTER)
    assert joined(painter, folder, "--least", "1", "--most", "6", "--gates", str(table)) == 0
    said = capsys.readouterr().out
    assert f"6 of 14 candidates are kept by both, under one theme; {len(kept) - 6} more are" in said
    told = read_manifest(folder / "gallery" / "manifest.json")
    assert [one.candidate for one in told] == sorted(one.candidate for one in told)
    assert {one.theme for one in told} == {one["theme"] for one in shown(folder) if one["number"] in kept}
    model = Painter(painter)
    worth = {
        number: BRIGHTER.of(model.paint(latent[None])[0])
        for number, latent in zip(kept, model.draw(np.random.default_rng(1), 200, 2.0)[kept], strict=True)
    }
    themes = {one["number"]: one["theme"] for one in shown(folder)}
    for theme in {one.theme for one in told}:
        own = sorted(
            (number for number in kept if themes[number] == theme), key=worth.__getitem__, reverse=True
        )
        hung = [one.candidate for one in told if one.theme == theme]
        assert sorted(own[: len(hung)]) == hung


def test_which_are_best_can_not_be_told_by_a_table_that_was_taught_nothing(
    painter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheets(painter, tmp_path / "review")
    write_reviews(tmp_path / "review")
    table = save_gates(tmp_path / "untaught", BRIGHT)
    more = ["--least", "1", "--most", "6", "--gates", str(table)]
    assert joined(painter, tmp_path / "review", *more) == 2
    assert "which are best nobody can tell before `teach-judge`" in capsys.readouterr().err


def test_trouble_with_reviews_is_said_and_the_gallery_stays(
    painter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], make_painter: PainterMaker
) -> None:
    sheets(painter, tmp_path / "review")
    folder = tmp_path / "review"
    kept = write_reviews(folder)
    assert joined(painter, folder, "--least", "1") == 0
    before = {path: path.read_bytes() for path in (folder / "gallery").iterdir()}
    capsys.readouterr()
    for more, words in (
        (["--first", "399999"], "--first names 399999"),
        (["--fold", "Red"], "--fold takes THEME=OTHER"),
        (["--least", "50"], "no picture in common"),
        (["--candidates", str(folder / "gone.json")], "can't be read"),
        (["--candidates", str(folder / "one.txt")], "is no list of candidates"),
    ):
        assert joined(painter, folder, *more) == 2
        assert words in capsys.readouterr().err
    other = make_painter(CARD, score="hue", score_axes=(2, 3), gain=0.9)
    assert joined(other, folder) == 2
    assert "was painted by another painter" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in (folder / "gallery").iterdir()} == before
    assert kept
