"""`evaluate-painter` end to end: an encoder of our own, painters that judge themselves or don't, one page."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.gallery.painter import Painter
from trainers.__main__ import main
from trainers.data.photo_parts import Part, photo_files
from trainers.experiments import load
from trainers.gan.efficientnet_lite import WeightsError
from trainers.gan.measure.encoder import SHIPPED, SIDE, Encoder, EncoderError, resized
from trainers.gan.measure.paintings import filtered, unfiltered
from trainers.gan.measure.report import save_contact_sheet
from trainers.run_options import RunOptions

DCGAN = SHIPPED.with_name("dcgan.onnx")
SMALL_ENCODER = {"width": "4", "features": "8", "batch": "8", "steps": "30", "bf16": "false"}
SMALL_PAINTER = {
    "side": "64", "latent": "6", "generator_width": "8", "critic_width": "8", "most_channels": "8",
    "batch": "4", "steps": "2", "bf16": "false", "threads": "1",
}  # fmt: skip


def scene(rng: np.random.Generator) -> np.ndarray:
    """A sky above a ground, in colours of its own."""
    photo = np.empty((170, 220, 3), np.float32)
    horizon = rng.integers(50, 120)
    photo[:horizon], photo[horizon:] = rng.uniform(90, 255, 3), rng.uniform(0, 140, 3)
    return np.clip(photo + rng.normal(0, 12, photo.shape), 0, 255).astype(np.uint8)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    folder = data / "landscapes" / "lnsim"
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(150):
        (folder / f"{number}.png").write_bytes(cv2.imencode(".png", scene(rng))[1].tobytes())
    return data


@pytest.fixture(scope="module")
def encoder(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("encoder")
    return load("landscape_encoder").train(RunOptions(photos, out, overrides=SMALL_ENCODER))


@pytest.fixture(scope="module")
def painter(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("painter")
    return load("landscapes").train(RunOptions(photos, out, overrides=SMALL_PAINTER))


class LookingCoarsely:
    """Stands in for the second encoder, which takes a third of a second for a picture."""

    side, sha256 = 32, "5" * 64

    def features(self, pictures: np.ndarray) -> np.ndarray:
        assert pictures.shape[1:] == (32, 32, 3)
        return pictures[:, ::8, ::8].reshape(len(pictures), -1).astype(np.float64) / 255


@pytest.fixture(autouse=True)
def second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainers.gan.measure.second_encoder.SecondEncoder", LookingCoarsely)


def evaluate(photos: Path, encoder: Path, out: Path, *models: Path) -> int:
    words = ["evaluate-painter", *map(str, models), "--data", str(photos), "--encoder", str(encoder)]
    names = ["published", "light"][: len(models)]
    return main([*words, "--names", *names, "--count", "64", "--out", str(out)])


@pytest.fixture(scope="module")
def measured(photos: Path, encoder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the published painter."""
    out = tmp_path_factory.mktemp("measured")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("trainers.gan.measure.second_encoder.SecondEncoder", LookingCoarsely)
        assert evaluate(photos, encoder, out / "page.md", DCGAN) == 0
    return out


def test_one_page_one_table_and_sheets_for_all_painters(
    photos: Path, encoder: Path, painter: Path, tmp_path: Path
) -> None:
    assert evaluate(photos, encoder, tmp_path / "page.md", DCGAN, painter) == 0
    page = (tmp_path / "page.md").read_text()
    rows = ["photos", "photos at 64 pixels", "published, unfiltered", "light, unfiltered", "light, filtered"]
    told = json.loads((tmp_path / "page" / "painter.json").read_text())
    assert [row["name"] for row in told["rows"]] == rows
    assert all(f"| {name} | " in page for name in rows)
    assert Encoder(encoder).sha256 in page
    assert told["painters"] == {"published": Painter(DCGAN).sha256(), "light": Painter(painter).sha256()}
    sheets = sorted(path.name for path in (tmp_path / "page").glob("*.webp"))
    assert sheets == ["light-filtered.webp", "light-unfiltered.webp", "published-unfiltered.webp"]
    assert cv2.imread(str(tmp_path / "page" / sheets[0])).shape == (1024, 1024, 3)
    photos_row, published = told["rows"][0], told["rows"][2]
    assert photos_row["kernel"]["value"] < published["kernel"]["value"]


def test_the_same_command_gives_the_same_page(
    photos: Path, encoder: Path, measured: Path, tmp_path: Path
) -> None:
    assert evaluate(photos, encoder, tmp_path / "page.md", DCGAN) == 0
    pages = [(folder / "page.md").read_text().replace(str(folder), "") for folder in (tmp_path, measured)]
    assert pages[0] == pages[1]


def test_the_second_encoder_has_a_table_of_its_own(measured: Path) -> None:
    page = (measured / "page.md").read_text()
    table = page.split("## By a second encoder")[1].split("## Copies?")[0]
    assert [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| p")] == [
        "pictures", "photos", "photos at 64 pixels", "published, unfiltered",
    ]  # fmt: skip
    assert LookingCoarsely.sha256 in page
    photos_row, _, published = json.loads((measured / "page" / "painter.json").read_text())["rows"]
    assert photos_row["second"]["kernel"]["value"] < published["second"]["kernel"]["value"]
    assert photos_row["second"]["coverage"]["value"] > published["second"]["coverage"]["value"]


def test_without_the_second_encoder_all_else_is_measured_and_that_is_said(
    photos: Path,
    encoder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def missing() -> None:
        raise WeightsError("install something")

    monkeypatch.setattr("trainers.gan.measure.second_encoder.SecondEncoder", missing)
    assert evaluate(photos, encoder, tmp_path / "page.md", DCGAN) == 0
    assert "install something; the second encoder's columns are left out" in capsys.readouterr().out
    page = (tmp_path / "page.md").read_text()
    assert "| published, unfiltered | " in page
    assert "second encoder" not in page


def test_of_a_wide_picture_the_middle_square_is_measured_and_the_sheet_shows_all(tmp_path: Path) -> None:
    wide = np.zeros((2, 64, 112, 3), np.uint8)
    wide[:, :, 24:88] = 200
    assert (resized(list(wide)) == 200).all()
    sheet = cv2.imread(str(save_contact_sheet(wide, tmp_path / "sheet.webp", 32)))
    assert sheet.shape == (32, 8 * 56, 3)
    assert sheet[:, :10].max() < 20


def test_never_is_our_distance_called_fid(measured: Path) -> None:
    table = [line for line in (measured / "page.md").read_text().splitlines() if line.startswith("|")]
    assert not any("FID" in line for line in table)


def test_inception_without_its_weights_or_library_is_an_error_in_words(
    photos: Path, encoder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate-painter", str(DCGAN), "--data", str(photos), "--encoder", str(encoder)]
    words += ["--count", "64", "--out", str(tmp_path / "page.md"), "--inception"]
    assert main([*words, str(tmp_path / "none.pth")]) == 2
    assert "no file" in capsys.readouterr().err
    (tmp_path / "bad.pth").write_bytes(b"x")
    assert main([*words, str(tmp_path / "bad.pth")]) == 2
    assert "holds no weights" in capsys.readouterr().err
    assert not (tmp_path / "page.md").exists()


def test_a_file_that_is_no_encoder_is_an_error_in_words(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match="can't be read"):
        Encoder(tmp_path / "none.onnx")
    (tmp_path / "bad.onnx").write_bytes(b"x")
    with pytest.raises(EncoderError, match="damaged"):
        Encoder(tmp_path / "bad.onnx")
    with pytest.raises(EncoderError, match="no encoder of landscapes"):
        Encoder(DCGAN)


def test_filtered_paintings_are_those_that_the_score_does_not_refuse(painter: Path) -> None:
    model = Painter(painter)
    taken = filtered(model, 70, seed=3)
    assert taken is not None
    assert taken.scores is not None
    assert model.card.score is not None
    assert len(taken.pictures) == 70
    assert taken.scores.min() >= model.card.score.least
    assert np.abs(taken.latents).max() <= 2.0
    every = unfiltered(model, 70, seed=3)
    assert every.scores is not None
    assert every.scores.min() < model.card.score.least
    assert (model.paint(taken.latents[:3]) == taken.pictures[:3]).all()


def test_a_painter_without_a_score_has_no_filtered_paintings() -> None:
    assert filtered(Painter(DCGAN), 4, seed=1) is None


def test_the_encoder_learns_only_from_photos_kept_for_it(photos: Path, encoder: Path) -> None:
    provenance = Encoder(encoder).provenance
    assert provenance["photos"] == len(photo_files(photos, Part.ENCODER))


def test_the_encoder_tells_scenes_apart_and_is_alike_in_all_its_features(photos: Path, encoder: Path) -> None:
    pictures = [cv2.imread(str(path))[:160, :160, ::-1] for path in photo_files(photos, Part.ENCODER)]
    features = Encoder(encoder).features(resized(pictures))
    assert np.abs(features.mean(axis=0)).max() < 0.5
    assert 0.5 < features.std(axis=0).mean() < 1.5
    again = Encoder(encoder).features(resized([picture[:, ::-1] for picture in pictures]))
    nearest = np.linalg.norm(features[:, None] - again[None], axis=2).argmin(axis=1)
    assert np.mean(nearest == np.arange(len(pictures))) > 0.5


def test_pictures_of_any_size_are_brought_to_one() -> None:
    made = resized([np.zeros((64, 64, 3), np.uint8), np.full((256, 256, 3), 9, np.uint8)])
    assert made.shape == (2, SIDE, SIDE, 3)
    assert (made[1] == 9).all()
