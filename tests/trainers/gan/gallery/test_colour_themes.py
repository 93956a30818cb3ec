"""Themes: pictures of a kind come together, the same each time, and the manifest keeps all else."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.gan.gallery.colour_themes import grouped, main
from trainers.gan.gallery.paint import PaintedPicture, read_manifest

BLUE, GREEN, ORANGE = (200, 90, 20), (40, 160, 60), (20, 120, 230)  # BGR


def landscape(sky: tuple[int, int, int], ground: tuple[int, int, int], light: float = 1.0) -> np.ndarray:
    picture = np.empty((40, 40, 3), np.uint8)
    picture[:20], picture[20:] = np.multiply(sky, light), np.multiply(ground, light)
    return picture


PICTURES = [
    landscape(sky, ground, light)
    for light in (1.0, 0.8, 0.6)
    for sky, ground in ((BLUE, BLUE), (BLUE, GREEN), (ORANGE, ORANGE))
]


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    painted = []
    for number, picture in enumerate(PICTURES):
        cv2.imwrite(str(tmp_path / f"{number}.png"), picture)
        painted.append(PaintedPicture(f"{number}.png", 40, 1, 2.0, 9, number, "ab", (0.5, float(number))))
    content = {"model": "painter.onnx", "pictures": [one.__dict__ for one in painted]}
    (tmp_path / "manifest.json").write_text(json.dumps(content))
    return tmp_path


def test_pictures_of_a_kind_come_together_whatever_their_light() -> None:
    groups = grouped(PICTURES, 3)
    assert groups == groups[:3] * 3
    assert sorted(groups[:3]) == [0, 1, 2]


def test_groups_are_numbered_from_blue_to_yellow() -> None:
    assert grouped(PICTURES, 3)[0] == 0
    assert grouped(PICTURES, 3)[2] == 2


def test_names_go_into_the_manifest_and_all_else_stays(gallery: Path) -> None:
    before = read_manifest(gallery / "manifest.json")
    assert main([str(gallery), "--count", "3", "--names", "Sea, Hills ,Sunset"]) == 0
    after = read_manifest(gallery / "manifest.json")
    assert [one.theme for one in after][:3] == ["Sea", "Hills", "Sunset"]
    assert [one.latent for one in after] == [one.latent for one in before]
    assert json.loads((gallery / "manifest.json").read_text())["model"] == "painter.onnx"


def test_a_sheet_shows_a_group_a_row_and_leaves_the_manifest(gallery: Path) -> None:
    before = (gallery / "manifest.json").read_bytes()
    assert main([str(gallery), "--count", "3", "--sheet", str(gallery / "sheet.png")]) == 0
    assert cv2.imread(str(gallery / "sheet.png")).shape == (3 * 128, 3 * 128, 3)
    assert (gallery / "manifest.json").read_bytes() == before


def test_too_few_names_are_said_and_nothing_is_written(
    gallery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (gallery / "manifest.json").read_bytes()
    assert main([str(gallery), "--count", "3", "--names", "Sea,Sea,Hills"]) == 1
    assert "3 different names" in capsys.readouterr().err
    assert (gallery / "manifest.json").read_bytes() == before


def test_more_groups_than_pictures_and_a_missing_picture_are_said(
    gallery: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(gallery), "--count", "99"]) == 1
    assert "can't be put into 99 groups" in capsys.readouterr().err
    (gallery / "0.png").unlink()
    assert main([str(gallery)]) == 1
    assert "can't be read" in capsys.readouterr().err
