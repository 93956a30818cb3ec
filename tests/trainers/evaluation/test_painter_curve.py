"""`painter-curve`: one line for each critic, over what its painters' cards say that they cost."""

import json
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest

from trainers.__main__ import main
from trainers.gan.measure.curve import core_hours_of, critics_of
from trainers.gan.measure.encoder import SHIPPED

DCGAN = SHIPPED.with_name("dcgan.onnx")


class LookingCoarsely:
    """Stands in for the second encoder, which takes a third of a second for a picture."""

    side, sha256 = 32, "5" * 64

    def features(self, pictures: np.ndarray) -> np.ndarray:
        return pictures[:, ::8, ::8].reshape(len(pictures), -1).astype(np.float64) / 255


@pytest.fixture(autouse=True)
def second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trainers.gan.measure.second_encoder.SecondEncoder", LookingCoarsely)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("data")
    folder = data / "landscapes" / "lnsim"
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(60):
        photo = rng.integers(0, 255, (130, 140, 3)).astype(np.uint8)
        (folder / f"{number}.png").write_bytes(cv2.imencode(".png", photo)[1].tobytes())
    return data


def painter(path: Path, **told: object) -> Path:
    """A painter whose card tells that of its training."""
    model = onnx.load(DCGAN)
    for prop in model.metadata_props:
        if prop.key == "moodguard.provenance":
            prop.value = json.dumps(told)
    onnx.save(model, path)
    return path


def curve(data: Path, out: Path, *models: Path) -> int:
    words = ["painter-curve", *map(str, models), "--data", str(data), "--count", "64", "--out", str(out)]
    return main(words)


def test_each_critic_has_a_line_in_the_order_of_its_hours(data: Path, tmp_path: Path) -> None:
    both = {"projected_weight": 1.0, "plain_weight": 0.3}
    models = [
        painter(tmp_path / "b.onnx", steps=9, core_hours=3.0, config=both, grown_from=[{"core_hours": 1.5}]),
        painter(tmp_path / "a.onnx", steps=4, core_hours=1.0, config=both, grown_from=[{"core_hours": 1.5}]),
        painter(tmp_path / "c.onnx", steps=2, core_hours=0.25, config={}),
    ]
    assert curve(data, tmp_path / "curve.md", *models) == 0
    rows = [
        [cell.strip() for cell in line.split("|")[1:4]]
        for line in (tmp_path / "curve.md").read_text().splitlines()
        if line.startswith("|")
    ]
    assert rows[2:] == [
        ["both critics, 64x64", "2.50", "4"],
        ["both critics, 64x64", "4.50", "9"],
        ["plain critic alone, 64x64, from nothing", "0.25", "2"],
    ]
    assert cv2.imread(str(tmp_path / "curve.png")) is not None


def test_what_was_measured_is_not_measured_again(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = painter(tmp_path / "a.onnx", core_hours=1.0)
    assert curve(data, tmp_path / "curve.md", model) == 0
    page = (tmp_path / "curve.md").read_text()

    def measured_again(*_: object) -> None:
        raise AssertionError("measured again")

    monkeypatch.setattr("trainers.evaluation.painter_curve.unfiltered", measured_again)
    assert curve(data, tmp_path / "curve.md", model) == 0
    assert (tmp_path / "curve.md").read_text() == page
    with pytest.raises(AssertionError):
        curve(data, tmp_path / "curve.md", painter(tmp_path / "b.onnx", core_hours=2.0))


def test_before_core_hours_were_counted_minutes_count_once_for_each_thread() -> None:
    told = {"minutes": 45, "config": {"threads": 2}, "grown_from": [{"minutes": 15}, {"core_hours": 1.0}]}
    assert core_hours_of(told) == 3.0
    assert core_hours_of({}) == 0.0


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ((1.0, 0.3), "both critics"),
        ((1.0, 0.0), "projected critic alone"),
        ((0.0, 1.0), "plain critic alone"),
    ],
)
def test_a_line_says_which_critics_taught(weights: tuple[float, float], words: str) -> None:
    config = dict(zip(("projected_weight", "plain_weight"), weights, strict=True))
    assert critics_of({"config": config}) == words


def test_a_missing_painter_and_too_few_paintings_are_errors_in_words(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert curve(data, tmp_path / "curve.md", tmp_path / "none.onnx") == 2
    assert "none.onnx" in capsys.readouterr().err
    assert main(["painter-curve", str(DCGAN), "--count", "3", "--out", str(tmp_path / "curve.md")]) == 2
    assert "no figure says anything" in capsys.readouterr().err
    assert not (tmp_path / "curve.md").exists()
