"""Themes: groups of paintings named by their colours, kept in the card, and spread over a gallery."""

import shutil
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
import torch

from moodguard.gallery.painter import Painter, PainterError
from moodguard.gallery.picture_gates import Gate
from moodguard.gallery.picture_measures import measures
from moodguard.model_card import PainterCard, PaintingScore
from support.gates import save_gates
from trainers.__main__ import main
from trainers.gan.gallery import paint as gallery
from trainers.gan.gallery.selection import spread
from trainers.gan.gallery.themes import (
    ThemeError,
    Themes,
    find_themes,
    latent_middles,
    name_by_colours,
    read_themes,
    sample_around,
)
from trainers.gan.graph import LATENTS, PICTURES, to_onnx, write_checked
from trainers.gan.half_weights import LEAST_NUMBERS
from trainers.gan.measure.encoder import Encoder, resized
from trainers.gan.measure.encoder_training import EncoderConfig, PhotoEncoder, export_encoder
from trainers.gan.measure.paintings import Paintings, paint
from trainers.gan.photos import as_squares

COLOURS = {
    "Dusk": ((240, 150, 90), (60, 40, 50)),
    "Snow": ((150, 180, 220), (225, 228, 232)),
    "Sea": ((150, 190, 230), (30, 80, 150)),
    "Field": ((150, 190, 230), (110, 160, 60)),
    "Forest": ((150, 190, 230), (40, 75, 30)),
    "Mountains": ((150, 190, 230), (120, 105, 90)),
}


def scene(theme: str, count: int = 1, width: int = 64) -> np.ndarray:
    sky, ground = COLOURS[theme]
    pictures = np.empty((count, 64, width, 3), np.uint8)
    pictures[:, :32], pictures[:, 32:] = sky, ground
    return pictures


class TwoScenes(torch.nn.Module):
    """Paints a sea where the first number is above zero, a forest elsewhere; scores by the second number."""

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        self.width = width
        for name in ("Sea", "Forest"):
            pixels = scene(name, width=width)
            pixels[:, :, : (width - 64) // 2] = 90  # beside the middle square there is something else
            values = torch.from_numpy(pixels.astype(np.float32)).permute(0, 3, 1, 2) / 127.5 - 1
            self.register_buffer(name, values.reshape(1, -1))

    def forward(self, latents: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        sea = torch.sigmoid(50 * latents[:, :1])
        moved = 0.1 * torch.tanh(latents[:, 2:3])
        mixed = sea * self.Sea + (1 - sea) * self.Forest + moved
        return mixed.clamp(-1, 1).reshape(-1, 3, 64, self.width), latents[:, 1:2].reshape(-1)


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory) -> Encoder:
    torch.manual_seed(0)
    config = EncoderConfig(width=4, features=8)
    squares = as_squares([scene("Sea")[0], scene("Forest")[0]], 64)
    network = PhotoEncoder(4, 8).eval()
    path = tmp_path_factory.mktemp("encoder") / "encoder.onnx"
    return Encoder(export_encoder(network, config, squares, "0" * 64, path))


def write_painter(path: Path, width: int = 64, *, halved: bool = False) -> Path:
    network = TwoScenes(width).eval()
    score = PaintingScore("scores", 0.5)
    card = PainterCard(3, 64, width, truncation=3.0, score=score, provenance={"steps": 1})
    every = frozenset({
        "Sigmoid", "Slice", "Mul", "Sub", "Add", "Tanh", "Clip", "Reshape", "Squeeze", "Gather", "Shape",
        "Concat",
    })  # fmt: skip
    inputs = {LATENTS: (3,)}
    model = to_onnx(network, inputs, (PICTURES, "scores"), card.to_metadata(), every)
    return write_checked(model, network, inputs, path, halved=halved)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_painter(tmp_path_factory.mktemp("painter") / "painter.onnx")


@pytest.fixture
def painter(fresh: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(fresh, tmp_path / "painter.onnx"))


@pytest.mark.parametrize("theme", list(COLOURS))
def test_groups_are_named_by_sky_and_ground(theme: str) -> None:
    assert name_by_colours(scene(theme, 3)) == theme


def test_groups_of_one_name_are_one_theme(encoder: Encoder) -> None:
    pictures = np.concatenate([scene("Sea", 5), scene("Forest", 5)])
    themes = find_themes(pictures, encoder, 2)
    assert sorted(themes.names) == ["Forest", "Sea"]
    merged = Themes(("Sea", "Sea"), themes.middles, themes.encoder_sha256)
    assert merged.of(themes.middles) == ["Sea", "Sea"]
    with pytest.raises(ThemeError, match="10 pictures"):
        find_themes(pictures, encoder, 11)


def test_the_middle_of_a_theme_points_to_where_its_paintings_are() -> None:
    latents = np.random.default_rng(0).standard_normal((400, 3)).astype(np.float32)
    told = ["Sea" if one[0] > 0 else "Forest" for one in latents]
    middles = latent_middles(Paintings(latents, np.empty((400, 1, 1, 3), np.uint8), None), told)
    assert set(middles) == {"Sea", "Forest"}
    more = sample_around(middles["Sea"], 400, np.random.default_rng(1))
    assert more.dtype == np.float32
    assert np.mean(more[:, 0] > 0) > 0.9


def test_themes_go_into_the_card_and_leave_the_painter_as_it_was(
    painter: Path, encoder: Encoder, capsys: pytest.CaptureFixture[str]
) -> None:
    latents = np.random.default_rng(0).standard_normal((9, 3)).astype(np.float32)
    before = paint(Painter(painter), latents)
    words = ["find-themes", str(painter), "--encoder", str(encoder.path), "--groups", "2", "--count", "120"]
    assert main(words) == 0
    told = capsys.readouterr().out
    assert "Sea: " in told
    assert "Forest: " in told
    after = Painter(painter)
    assert set(after.card.themes) == {"Sea", "Forest"}
    assert after.card.themes["Sea"][0] > 0 > after.card.themes["Forest"][0]
    assert (after.card.truncation, after.card.provenance["steps"]) == (3.0, 1)
    again = paint(after, latents)
    assert (again.pictures == before.pictures).all()
    assert sorted(read_themes(after, encoder).names) == ["Forest", "Sea"]
    told = after.paint_with_scores(latents).themes
    assert told == tuple("Sea" if latent[0] > 0 else "Forest" for latent in latents)
    assert told == tuple(read_themes(after, encoder).of(encoder.features(resized(list(again.pictures)))))


def test_of_a_wide_picture_the_graph_looks_at_the_middle_square_as_the_encoder_does(
    encoder: Encoder, tmp_path: Path
) -> None:
    file = write_painter(tmp_path / "wide.onnx", width=112)
    words = ["find-themes", str(file), "--encoder", str(encoder.path), "--groups", "2", "--count", "60"]
    assert main(words) == 0
    painter = Painter(file)
    latents = np.random.default_rng(0).standard_normal((9, 3)).astype(np.float32)
    painted = painter.paint_with_scores(latents)
    assert painted.pictures.shape == (9, 64, 112, 3)
    seen = encoder.features(resized(list(painted.pictures[:, :, 24:88])))
    assert painted.themes == tuple(read_themes(painter, encoder).of(seen))
    assert painted.themes == tuple("Sea" if latent[0] > 0 else "Forest" for latent in latents)


def test_themes_can_be_found_again_and_take_the_place_of_the_former(painter: Path, encoder: Encoder) -> None:
    words = ["find-themes", str(painter), "--encoder", str(encoder.path), "--count", "120", "--groups"]
    assert main([*words, "2"]) == 0
    once = painter.read_bytes()
    assert main([*words, "2", "--names", "One,Two"]) == 0
    assert set(Painter(painter).paint_with_scores(np.eye(3, dtype=np.float32)).themes or ()) <= {"One", "Two"}
    assert abs(painter.stat().st_size - len(once)) < 200


def test_what_tells_the_themes_of_a_halved_painter_is_halved_too(encoder: Encoder, tmp_path: Path) -> None:
    file = write_painter(tmp_path / "half.onnx", halved=True)
    words = ["find-themes", str(file), "--encoder", str(encoder.path), "--groups", "2", "--count", "60"]
    assert main(words) == 0
    model = onnx.load(file)
    large = [each for each in model.graph.initializer if np.prod(each.dims) >= LEAST_NUMBERS]
    assert {each.data_type for each in large} == {onnx.TensorProto.FLOAT16}
    assert any(each.name.startswith("theme/") for each in large)
    latents = np.random.default_rng(0).standard_normal((9, 3)).astype(np.float32)
    told = Painter(file).paint_with_scores(latents).themes
    assert told == tuple("Sea" if latent[0] > 0 else "Forest" for latent in latents)
    assert main(words) == 0
    assert len(onnx.load(file).graph.node) == len(model.graph.node)


def test_a_painter_without_themes_says_how_to_find_them(painter: Path, encoder: Encoder) -> None:
    with pytest.raises(ThemeError, match="has no themes yet: python -m"):
        read_themes(Painter(painter), encoder)


def test_a_file_that_is_no_painter_is_said_in_words(
    tmp_path: Path, encoder: Encoder, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x.onnx").write_bytes(b"x")
    assert main(["find-themes", str(tmp_path / "x.onnx"), "--encoder", str(encoder.path)]) == 2
    assert "no ONNX model" in capsys.readouterr().err
    with pytest.raises(PainterError):
        Painter(tmp_path / "x.onnx")


def test_a_gallery_takes_from_every_theme_in_turn_and_none_twice() -> None:
    levels = np.array([10, 12, 90, 200, 150, 60], np.uint8)
    pictures = np.broadcast_to(levels[:, None, None, None], (6, 64, 64, 3)).copy()
    themes = ["Sea", "Sea", "Sea", "Forest", "Sea", "Dusk"]
    order = np.array([0, 1, 2, 3, 4, 5])
    assert spread(order, pictures, themes, count=4, apart=20) == [5, 3, 0, 2]
    assert spread(order, pictures, themes, count=9, apart=20) == [5, 3, 0, 2, 4]


def test_a_gallery_by_theme_refuses_poor_paintings_and_names_each(
    painter: Path, encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery, "SHIPPED", encoder.path)
    words = ["paint-gallery", str(painter), "--out", str(tmp_path / "out"), "--by-theme"]
    words += ["--candidates", "60", "--gates", str(save_gates(tmp_path / "open"))]
    words += ["--count", "4", "--side", "64", "--apart", "0.5"]
    assert main(words) == 2  # no themes yet
    main(["find-themes", str(painter), "--encoder", str(encoder.path), "--groups", "2", "--count", "120"])
    assert main(words) == 0
    told = gallery.read_manifest(tmp_path / "out" / "manifest.json")
    assert [one.theme for one in told] == ["Forest", "Sea", "Forest", "Sea"]
    latents = np.array([one.latent for one in told], np.float32)
    scores = paint(Painter(painter), latents).scores
    assert scores is not None
    assert scores.min() >= 0.5


def test_a_gallery_by_theme_has_nothing_that_the_gates_refuse_and_it_is_told_what_they_did(
    painter: Path,
    encoder: Encoder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(gallery, "SHIPPED", encoder.path)
    main(["find-themes", str(painter), "--encoder", str(encoder.path), "--groups", "2", "--count", "120"])
    pale = Gate("colour", at_least=False, limit=31.0, percentile=95)  # the forest is, most of the sea isn't
    words = ["paint-gallery", str(painter), "--out", str(tmp_path / "out"), "--by-theme", "--count", "4"]
    words += ["--candidates", "60", "--side", "64", "--apart", "0.5"]
    assert main([*words, "--gates", str(save_gates(tmp_path / "table", pale))]) == 0
    told = gallery.read_manifest(tmp_path / "out" / "manifest.json")
    shown = paint(Painter(painter), np.array([one.latent for one in told], np.float32)).pictures
    assert len(shown) == 4
    assert all(measures(picture)["colour"] <= pale.limit for picture in shown)
    said = capsys.readouterr().out
    assert " of 60 pass the gates" in said
    assert "  glaring colours: " in said
    assert main([*words, "--gates", str(tmp_path / "none.json")]) == 2
    assert "none.json can't be read" in capsys.readouterr().err


def test_picks_keep_their_order_and_get_their_themes(
    painter: Path, encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery, "SHIPPED", encoder.path)
    main(["find-themes", str(painter), "--encoder", str(encoder.path), "--groups", "2", "--count", "120"])
    words = ["paint-gallery", str(painter), "--by-theme", "--candidates", "60", "--side", "64"]
    words += ["--gates", str(save_gates(tmp_path / "open"))]
    main([*words, "--out", str(tmp_path / "chosen"), "--count", "2", "--apart", "0.5"])
    forest, sea = gallery.read_manifest(tmp_path / "chosen" / "manifest.json")
    picks = f"{sea.candidate},{forest.candidate}"
    assert main([*words, "--out", str(tmp_path / "picked"), "--picks", picks]) == 0
    told = gallery.read_manifest(tmp_path / "picked" / "manifest.json")
    assert [(one.candidate, one.theme) for one in told] == [
        (sea.candidate, "Sea"), (forest.candidate, "Forest"),
    ]  # fmt: skip


def test_groups_can_be_seen_on_a_sheet_and_named_by_eye(
    painter: Path, encoder: Encoder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["find-themes", str(painter), "--encoder", str(encoder.path), "--groups", "2", "--count", "40"]
    before = painter.read_bytes()
    assert main([*words, "--names", "Calm"]) == 2
    assert "2 groups need as many names, and 1 were given" in capsys.readouterr().err
    assert painter.read_bytes() == before
    assert main([*words, "--names", "Calm, Green", "--sheet", str(tmp_path / "sheet.png")]) == 0
    assert set(Painter(painter).card.themes) == {"Calm", "Green"}
    assert cv2.imread(str(tmp_path / "sheet.png")).shape[0] == 2 * 128
