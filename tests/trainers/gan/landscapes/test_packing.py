"""Photos packed into one file, for a machine that can't be given a folder."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from trainers.__main__ import main
from trainers.data.landscapes import LandscapeError
from trainers.data.photo_parts import Part, part_of
from trainers.gan.landscapes.packing import painter_photos, read_pack


def ramp(height: int, width: int) -> np.ndarray:
    photo = np.zeros((height, width, 3), np.uint8)
    photo[..., 0] = np.linspace(0, 255, width).astype(np.uint8)
    photo[..., 1] = np.linspace(0, 255, height).astype(np.uint8)[:, None]
    return photo


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "landscapes" / "lnsim"
    folder.mkdir(parents=True)
    for number in range(12):
        photo = cv2.GaussianBlur(ramp(260 + number, 300), (0, 0), 3)
        (folder / f"{number}.png").write_bytes(cv2.imencode(".png", photo)[1].tobytes())
    return tmp_path / "data"


def test_a_pack_holds_the_painters_photos_and_tells_where_they_come_from(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.npz"
    assert main(["pack-landscapes", "--data", str(data), "--out", str(out), "--quality", "95"]) == 0
    packed, original = read_pack(out), painter_photos(data, 256, 288)
    kept = [number for number in range(12) if part_of(f"{number}.png") is Part.PAINTER]
    assert len(packed.pictures) == len(original.pictures) == len(kept)
    assert packed.sha256 == original.sha256
    for ours, theirs in zip(packed.pictures, original.pictures, strict=True):
        assert ours.shape == theirs.shape
        assert np.abs(ours.astype(int) - theirs).mean() < 4
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["pack.npz"]


def test_a_damaged_pack_is_an_error_in_words(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.npz"
    main(["pack-landscapes", "--data", str(data), "--out", str(out)])
    out.write_bytes(out.read_bytes()[:-400])
    with pytest.raises(LandscapeError, match="damaged"):
        painter_photos(out, 256)
    with pytest.raises(LandscapeError, match="no file"):
        painter_photos(tmp_path / "other.npz", 256)


def test_a_pack_of_another_name_is_refused(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pack-landscapes", "--data", str(data), "--out", str(tmp_path / "pack.zip")]) == 2
    assert "must end in .npz" in capsys.readouterr().err
