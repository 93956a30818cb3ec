"""Galleries: the same command paints the same pictures, and a manifest tells how to paint each again."""

import json
from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery.canvas import for_viewing, in_fine_strokes
from moodguard.gallery.first_picture import best_pictures
from moodguard.gallery.judge import Judge
from moodguard.gallery.painter import Painter
from moodguard.gallery.picture_gates import GATES_FILE, read_gates
from moodguard.gallery.upscaler import Upscaler
from moodguard.store.paths import assets_dir
from trainers.__main__ import main
from trainers.data.landscapes import Landscapes
from trainers.gan.dcgan.export import export_painter
from trainers.gan.dcgan.training import DcganConfig, DcganTraining, train
from trainers.gan.gallery.paint import GalleryError, read_manifest
from trainers.gan.gallery.selection import choose

GALLERY = assets_dir() / "gallery"
PAINTER = assets_dir() / "models" / "painter.onnx"
UPSCALER = assets_dir() / "models" / "upscaler.onnx"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the checkpoint and the painter of a very short training."""
    photo = np.random.default_rng(3).integers(0, 255, (80, 80, 3)).astype(np.uint8)
    config = DcganConfig(
        latent=6, generator_width=2, discriminator_width=2, batch=4, steps=2, bf16=False, learning_rate=0.02
    )
    out = tmp_path_factory.mktemp("run")
    training: DcganTraining = train(config, Landscapes((photo,), (), "0" * 64), out)
    export_painter(training, Landscapes((photo,), (), "0" * 64), out / "painter.onnx", "noise")
    return out


def paint(run: Path, out: Path, *options: str) -> int:
    small = ("--candidates", "40", "--count", "3", "--side", "64", "--apart", "0.1")
    return main(["paint-gallery", str(run / "painter.onnx"), "--out", str(out), *small, *options])


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_same_command_writes_the_same_files(run: Path, tmp_path: Path) -> None:
    assert paint(run, tmp_path / "one", "--seed", "4") == 0
    assert paint(run, tmp_path / "two", "--seed", "4") == 0
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert sorted(files(tmp_path / "one")) == [
        "landscape-001.webp", "landscape-002.webp", "landscape-003.webp", "manifest.json",
    ]  # fmt: skip


def test_another_seed_paints_other_pictures(run: Path, tmp_path: Path) -> None:
    paint(run, tmp_path / "one", "--seed", "4")
    paint(run, tmp_path / "two", "--seed", "5")
    assert files(tmp_path / "one")["landscape-001.webp"] != files(tmp_path / "two")["landscape-001.webp"]


def test_picks_are_painted_in_their_order(run: Path, tmp_path: Path) -> None:
    paint(run, tmp_path, "--picks", "31,7")
    assert [picture.candidate for picture in read_manifest(tmp_path / "manifest.json")] == [31, 7]


def test_a_new_gallery_takes_the_place_of_the_old_one(run: Path, tmp_path: Path) -> None:
    paint(run, tmp_path, "--picks", "1,2,3")
    paint(run, tmp_path, "--picks", "4")
    assert sorted(files(tmp_path)) == ["landscape-001.webp", "manifest.json"]


def test_a_pick_that_is_no_candidate_is_said_and_nothing_is_touched(
    run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paint(run, tmp_path, "--picks", "1")
    before = files(tmp_path)
    assert paint(run, tmp_path, "--picks", "40") == 2
    assert "0 to 39" in capsys.readouterr().err
    assert files(tmp_path) == before


def test_a_file_that_is_no_painter_is_said_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.onnx").write_bytes(b"x")
    assert main(["paint-gallery", str(tmp_path / "x.onnx"), "--out", str(tmp_path / "out")]) == 2
    assert "no ONNX model" in capsys.readouterr().err


def test_a_numbered_sheet_shows_each_choice(run: Path, tmp_path: Path) -> None:
    paint(run, tmp_path / "out", "--picks", "1,2,3", "--sheet", str(tmp_path / "sheet.png"))
    assert cv2.imread(str(tmp_path / "sheet.png")).shape == (256, 256, 3)


def test_of_pictures_that_are_alike_only_the_first_in_order_is_chosen() -> None:
    levels = np.array([10, 12, 90, 200, 88], np.uint8)
    pictures = np.broadcast_to(levels[:, None, None, None], (5, 64, 64, 3)).copy()
    assert choose(np.array([1, 0, 4, 3, 2]), pictures, count=5, apart=20) == [1, 4, 3]
    assert choose(np.array([1, 0, 4, 3, 2]), pictures, count=2, apart=20) == [1, 4]


def test_a_damaged_manifest_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(GalleryError, match="can't be read"):
        read_manifest(tmp_path / "manifest.json")
    (tmp_path / "manifest.json").write_text('{"pictures": [{"file": "x"}]}')
    with pytest.raises(GalleryError, match="no manifest"):
        read_manifest(tmp_path / "manifest.json")


def test_the_shipped_gallery_is_whole_and_small() -> None:
    told = {picture.file for picture in read_manifest(GALLERY / "manifest.json")}
    found = {path.name for path in GALLERY.glob("*.webp")}
    assert told == found
    assert len(found) >= 48
    assert sum(path.stat().st_size for path in GALLERY.iterdir()) < 12_000_000


def test_the_shipped_gallery_is_spread_over_the_painters_themes() -> None:
    themes = Counter(picture.theme for picture in read_manifest(GALLERY / "manifest.json"))
    assert set(themes) <= set(Painter(PAINTER).card.themes)
    assert len(themes) >= 5
    assert min(themes.values()) >= 4


def test_all_shipped_pictures_pass_the_gates() -> None:
    painter, gates = Painter(PAINTER), read_gates(GALLERY / GATES_FILE)
    for told in read_manifest(GALLERY / "manifest.json"):
        picture = painter.paint(np.array([told.latent], np.float32))[0]
        assert gates.refusals(picture) == (), told.file


def test_the_first_pictures_by_hand_are_in_the_gallery() -> None:
    first = [path.name for path in best_pictures(GALLERY)]
    assert len(first) == len(set(first)) >= 6
    assert set(first) <= {picture.file for picture in read_manifest(GALLERY / "manifest.json")}


def test_no_two_shipped_pictures_look_alike() -> None:
    hanging = Judge([], None)
    for path in sorted(GALLERY.glob("*.webp")):
        picture = cv2.imread(str(path))[:, :, ::-1]
        assert hanging.judge(picture).refused is None, path.name
        hanging.hang(picture)


def test_shipped_pictures_can_be_painted_again_from_the_shipped_painter() -> None:
    painter, upscaler = Painter(PAINTER), Upscaler(UPSCALER)
    pictures = read_manifest(GALLERY / "manifest.json")
    assert {picture.model_sha256 for picture in pictures} == {painter.sha256()}
    told_by_it = painter.paint_with_scores(np.array([picture.latent for picture in pictures], np.float32))
    assert told_by_it.themes is not None
    alike = [own == picture.theme for own, picture in zip(told_by_it.themes, pictures, strict=True)]
    assert np.mean(alike) > 0.8, "reviewers may name another theme than the painter's where it fits better"
    painted = told_by_it.pictures
    for told, small in list(zip(pictures, painted, strict=True))[::8]:  # one takes most of a second
        shipped = cv2.imread(str(GALLERY / told.file))[:, :, ::-1].astype(float)
        if told.upscaler_sha256:
            assert told.upscaler_sha256 == upscaler.sha256()
            again = for_viewing(small, told.side, upscaler.enlarge)
        else:
            again = in_fine_strokes(small, (told.side, told.side))
        assert shipped.shape == again.shape
        assert np.abs(shipped - again).mean() < 3, told.file  # what WebP leaves out


def test_every_shipped_picture_shows_what_its_latent_gives() -> None:
    painter = Painter(PAINTER)
    for told in read_manifest(GALLERY / "manifest.json"):
        small = painter.paint(np.array([told.latent], np.float32))[0]
        shipped = cv2.imread(str(GALLERY / told.file))[:, :, ::-1]
        coarse = [cv2.resize(picture, (8, 8), interpolation=cv2.INTER_AREA) for picture in (small, shipped)]
        assert np.abs(coarse[0].astype(float) - coarse[1]).mean() < 8, told.file


def test_the_latents_of_the_shipped_pictures_follow_from_their_seeds() -> None:
    painter = Painter(PAINTER)
    content = json.loads((GALLERY / "manifest.json").read_text(encoding="utf-8"))
    assert content["model"] == PAINTER.name
    pictures = read_manifest(GALLERY / "manifest.json")
    for seed, count, truncation in sorted({(one.seed, one.candidates, one.truncation) for one in pictures}):
        drawn = painter.draw(np.random.default_rng(seed), count, truncation)
        for picture in pictures:
            if (picture.seed, picture.candidates, picture.truncation) == (seed, count, truncation):
                assert np.array_equal(drawn[picture.candidate], np.array(picture.latent, np.float32))
