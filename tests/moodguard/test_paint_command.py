"""`moodguard paint`: paints as the app does, by the same chance the same, and says what was refused."""

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.cli import main
from moodguard.gallery.painter import Painter
from moodguard.gallery.painting_job import MOST_TRIES, Outcome
from moodguard.gallery.painting_store import PaintingStore
from moodguard.gallery.picture_gates import GATES_FILE, read_gates
from moodguard.model_card import PainterCard
from moodguard.paint_command import PaintError, PaintWish, in_words, paint_sheet, sheet_of
from moodguard.store.paths import assets_dir
from support.gates import BRIGHT, NEVER, save_gates
from support.models import PainterMaker


@pytest.fixture
def assets(tmp_path: Path, make_painter: PainterMaker) -> Path:
    """What an app ships with: a painter of plain colours, and a table that refuses dark ones."""
    folder = tmp_path / "assets"
    (folder / "models").mkdir(parents=True)
    card = PainterCard(latent=3, height=512, width=512)  # so large that it needs no strokes, which take time
    shutil.move(make_painter(card), folder / "models" / "painter.onnx")
    save_gates(folder / "gallery", BRIGHT)
    return folder


def silent(_words: str) -> None:
    pass


def test_as_many_as_wanted_are_painted_in_the_app_s_jobs_and_lie_on_the_sheet(
    assets: Path, tmp_path: Path
) -> None:
    told: list[str] = []
    wish = PaintWish(6, 1, tmp_path / "sheet.png", tmp_path / "kept")
    words = paint_sheet(wish, assets, told.append)
    assert "6 pictures painted of " in words
    assert "  too dark: " in words
    assert told == ["4 of 6 painted", "6 of 6 painted"]
    sheet = cv2.imread(str(tmp_path / "sheet.png"))
    assert sheet.shape == (320, 6 * 320, 3)
    kept = PaintingStore(tmp_path / "kept").pictures()
    assert len(kept) == 6
    for place, picture in enumerate(kept):  # in the order in which they were painted
        pixel = cv2.imread(str(picture.path))[0, 0].astype(int)
        assert np.abs(sheet[300, place * 320 + 300] - pixel).max() <= 2


def test_the_same_seed_paints_the_same_sheet_and_another_one_another(assets: Path, tmp_path: Path) -> None:
    for seed, name in ((1, "a"), (1, "b"), (2, "c")):
        paint_sheet(PaintWish(1, seed, tmp_path / f"{name}.png"), assets, silent)
    a, b, c = ((tmp_path / f"{name}.png").read_bytes() for name in "abc")
    assert a == b != c


def test_where_nothing_passes_there_is_no_sheet_and_it_is_said(assets: Path, tmp_path: Path) -> None:
    save_gates(assets / "gallery", NEVER)
    words = paint_sheet(PaintWish(3, 1, tmp_path / "sheet.png"), assets, silent)
    assert words.startswith(f"0 pictures painted of {MOST_TRIES} tried")
    assert "No more was good enough" in words
    assert not (tmp_path / "sheet.png").exists()


def test_that_the_rest_looks_alike_is_said_as_that(tmp_path: Path) -> None:
    words = in_words([Outcome(2, 150, alike=140)], PaintWish(4, 1, tmp_path / "sheet.png"))
    assert words.endswith("All else that was good looks like one that hangs already.")


def test_that_paintings_are_less_clean_than_they_could_be_is_said_once(tmp_path: Path) -> None:
    outcomes = [Outcome(2, 5, flaw="Less clean: install again.")] * 2
    words = in_words(outcomes, PaintWish(4, 1, tmp_path / "sheet.png"))
    assert words.count("Less clean") == 1


@pytest.mark.parametrize("trouble", ["suffix", "folder", "place", "table"])
def test_trouble_is_told_before_anything_is_lost(assets: Path, tmp_path: Path, trouble: str) -> None:
    sheet, kept = tmp_path / "sheet.png", tmp_path / "kept"
    paint_sheet(PaintWish(1, 1, sheet, kept), assets, silent)
    before = {path: path.read_bytes() for path in [sheet, *kept.iterdir()]}
    if trouble == "table":
        (assets / "gallery" / GATES_FILE).unlink()
    wishes = {
        "suffix": (PaintWish(1, 2, tmp_path / "sheet.bmp"), "must end in .jpg, .png, .webp"),
        "folder": (PaintWish(1, 2, sheet, kept), "holds paintings already"),
        "place": (PaintWish(1, 2, tmp_path / "nowhere" / "sheet.png"), "can't be written: No such file"),
        "table": (PaintWish(1, 2, sheet), "gates.json can't be read"),
    }
    wish, words = wishes[trouble]
    with pytest.raises(PaintError, match=words):
        paint_sheet(wish, assets, silent)
    assert {path: path.read_bytes() for path in [sheet, *kept.iterdir()]} == before


def test_the_command_line_says_trouble_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["paint", "--sheet", str(tmp_path / "sheet.gif")]) == 2
    assert capsys.readouterr().err.startswith("moodguard: sheet.gif must end in ")


def test_what_ships_paints_by_the_command_and_what_it_paints_passes_its_gates(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet, kept = tmp_path / "sheet.webp", tmp_path / "kept"
    words = ["paint", "--count", "1", "--seed", "3", "--sheet", str(sheet), "--folder", str(kept)]
    assert main(words) == 0
    assert "1 pictures painted of " in capsys.readouterr().out
    assets = assets_dir()
    painter, gates = Painter(assets / "models" / "painter.onnx"), read_gates(assets / "gallery" / GATES_FILE)
    (picture,) = PaintingStore(kept).pictures()
    assert gates.refusals(painter.paint(np.array([picture.latent], np.float32))[0]) == ()
    shipped = cv2.imread(str(min((assets_dir() / "gallery").glob("*.webp"))))
    height, width = shipped.shape[:2]
    assert cv2.imread(str(sheet)).shape == (round(320 * height / width), 320, 3)


def test_wide_pictures_lie_on_the_sheet_as_wide_as_they_are() -> None:
    wide = [np.full((64, 112, 3), level, np.uint8) for level in range(0, 210, 30)]
    sheet = sheet_of(wide)
    assert sheet.shape == (2 * 183, 6 * 320, 3)
    assert sheet[-20, 300].tolist() == [180] * 3
    assert not sheet[-20, 330:].any(), "places without a picture are black"
