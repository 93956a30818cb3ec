"""The commands that write tables and figures: what they write where, and what they refuse."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec
from trainers.__main__ import main
from trainers.data.classes import FER_CLASSES, FERPLUS_VOTES, NEGATIVE
from trainers.data.faces import DATA_VARIABLE, DataError
from trainers.evaluation.figures.face_sheets import Tile, sheet
from trainers.evaluation.figures.style import save
from trainers.evaluation.model_report import read_log

Captured = pytest.CaptureFixture[str]
NUMBERS = {"confusion.png", "classes.png", "roc.png", "reliability.png", "report.md", "report.json"}
SHEETS = {"right.png", "wrong.png", "false_alarms.png", "missed.png", "saliency.png", ".gitignore"}


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No clips are found unless they are named, and relative paths lie in the test's folder."""
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "no_data"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def model(make_model: ModelMaker) -> Path:
    card = ExpressionCard(FER_CLASSES, tuple(NEGATIVE), InputSpec(height=48, width=48, channels=1))
    return make_model(card=card)


@pytest.fixture
def npz(tmp_path: Path) -> Path:
    """Two faces of each class in either part, all different but for one that both parts have."""
    rng = np.random.default_rng(0)
    count = 4 * len(FER_CLASSES)
    images = rng.integers(0, 256, (count, 48, 48), dtype=np.uint8)
    images[1] = images[0]  # one in each part
    votes = np.zeros((count, len(FERPLUS_VOTES)), np.uint8)
    votes[:, 0] = 10
    votes[3] = 0
    np.savez(
        tmp_path / "faces.npz",
        images=images,
        labels=np.repeat(np.arange(7, dtype=np.uint8), 4),
        usage=np.arange(count, dtype=np.uint8) % 2,
        ferplus_votes=votes,
    )
    return tmp_path / "faces.npz"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def refused(capsys: Captured, *arguments: str | Path) -> str:
    assert main([str(argument) for argument in arguments]) == 2
    return capsys.readouterr().err


def test_a_report_has_numbers_in_one_place_and_faces_in_another(
    model: Path, npz: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "log.csv").write_text(
        "epoch,loss,holdout_loss,holdout_accuracy\n1,2,1.9,0.3\n2,1.5,1.6,0.4\n"
    )
    command = ["report", str(model), "--data", str(npz), "--quick", "--numbers-out", "public", "--out", "own"]
    assert main(command) == 0
    # The log lies beside the model.
    assert names(tmp_path / "public") == NUMBERS | {"learning.png"}
    assert not (tmp_path / "public" / "faces").exists()
    assert names(tmp_path / "own" / "faces") == SHEETS
    assert (tmp_path / "own" / "faces" / ".gitignore").read_text() == "*\n"
    written = capsys.readouterr().out.splitlines()
    assert all(Path(line).is_file() for line in written)
    told = json.loads((tmp_path / "public" / "report.json").read_text())
    assert (told["n"], told["flipped"]["flip"]) == (14, True)
    text = (tmp_path / "public" / "report.md").read_text()
    assert "`python -m trainers report model.onnx --data faces.npz --quick" in text
    assert str(tmp_path) not in text
    for line in (tmp_path / "public").glob("*.png"):
        assert f"({line.name})" in text
        assert cv2.imread(str(line)) is not None


def test_a_full_report_tells_of_poor_pictures_and_resting_faces(
    model: Path, npz: Path, tmp_path: Path
) -> None:
    clips = tmp_path / "clips"
    clips.mkdir()
    writer = cv2.VideoWriter(str(clips / "a.avi"), cv2.VideoWriter.fourcc(*"MJPG"), 30.0, (160, 120))
    writer.write(np.zeros((120, 160, 3), np.uint8))
    writer.release()
    assert (
        main(["report", str(model), "--data", str(npz), "--video", str(clips), "--numbers-out", "out"]) == 0
    )
    assert names(tmp_path / "out") == NUMBERS | {"robustness.png", "coverage.png"}
    told = json.loads((tmp_path / "out" / "report.json").read_text())
    assert len(told["robustness"]["conditions"]) == 19
    # Nobody is to be seen in that clip, so there is nothing to draw.
    assert (told["resting"]["frames"], told["resting"]["read"]) == (1, 0)
    assert "## Resting faces" in (tmp_path / "out" / "report.md").read_text()


def test_evaluate_tells_the_same_on_the_terminal(model: Path, npz: Path, capsys: Captured) -> None:
    assert main(["evaluate", str(model), "--data", str(npz), "--robustness"]) == 0
    assert "low resolution, 20 px" in capsys.readouterr().out


def test_a_report_on_a_folder_with_missing_classes_has_what_can_be_told(model: Path, tmp_path: Path) -> None:
    for name, shade in (("anger", 30), ("other", 60)):
        (tmp_path / "set" / name).mkdir(parents=True)
        cv2.imwrite(str(tmp_path / "set" / name / "a.png"), np.full((60, 50, 3), shade, np.uint8))
    command = ["report", str(model), "--data", "set", "--map", "other=sad", "--quick", "--out", "out"]
    assert main(command) == 0
    # All are negative, so there is no curve between kinds.
    assert names(tmp_path / "out") == NUMBERS - {"roc.png"}
    assert names(tmp_path / "out" / "faces") == SHEETS
    assert "--map other=sad" in (tmp_path / "out" / "report.md").read_text()


def test_a_report_without_a_folder_or_into_a_file_is_refused(
    model: Path, npz: Path, tmp_path: Path, capsys: Captured
) -> None:
    assert "--out DIR for everything" in refused(capsys, "report", model, "--data", npz)
    (tmp_path / "file").write_text("x")
    assert "is a file" in refused(capsys, "report", model, "--data", npz, "--out", "file")
    said = refused(capsys, "report", model, "--data", npz, "--out", "out", "--video", "nowhere")
    assert "there is no folder nowhere" in said
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n", "epoch,loss\n1,x\n", "epoch,loss\n1\n", "\udcff"])
def test_a_log_that_is_none_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "log.csv").write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(DataError, match=r"log\.csv"):
        read_log(tmp_path / "log.csv")


def test_exploring_counts_parts_votes_and_copies(npz: Path, tmp_path: Path, capsys: Captured) -> None:
    assert main(["explore", "--data", str(npz), "--out", "out"]) == 0
    assert names(tmp_path / "out") == {
        "explore.md", "explore.json", "class_distribution.png", "ferplus_distribution.png",
        "labels_against_votes.png",
    }  # fmt: skip
    sheets = {f"samples_{name}.png" for name in FER_CLASSES} | {"augmentation.png", "copies.png"}
    assert names(tmp_path / "out" / "faces") == sheets | {".gitignore"}
    told = json.loads((tmp_path / "out" / "explore.json").read_text())
    assert told["parts"]["public"]["classes"] == dict.fromkeys(FER_CLASSES, 2)
    assert told["parts"]["public"]["ferplus"]["no majority"] == 1
    assert told["parts"]["training"]["ferplus"]["neutral"] == 14
    assert told["copies"]["the same"] == {"groups": 1, "surplus": 1, "labels_differ": 0, "across_parts": 1}
    # Of 27 faces with a majority, which is neutral, four are neutral by their label.
    assert told["agreement_with_ferplus"] == pytest.approx(4 / 27)
    assert "copies, the same: 1 in 1 groups" in capsys.readouterr().out


def test_exploring_a_folder_needs_no_votes_and_names_what_is_left_out(
    tmp_path: Path, capsys: Captured
) -> None:
    for name in ("anger", "contempt"):
        (tmp_path / "set" / name).mkdir(parents=True)
        cv2.imwrite(str(tmp_path / "set" / name / "a.png"), np.full((60, 50, 3), 90, np.uint8))
    (tmp_path / "set" / "sad").mkdir()
    assert "hold no picture: sad" in refused(capsys, "explore", "--data", "set", "--numbers-out", "out")
    assert main(["explore", "--data", "set", "--out", "out", "--skip-bad"]) == 0
    assert names(tmp_path / "out") == {"explore.md", "explore.json", "class_distribution.png"}
    assert "blank.png" in names(tmp_path / "out" / "faces")
    told = json.loads((tmp_path / "out" / "explore.json").read_text())
    assert (told["left_out"], told["blank"]) == ({"folder sad: empty": 0}, 2)
    assert told["copies"]["the same"]["labels_differ"] == 1


def test_the_same_figure_has_the_same_bytes_and_a_failed_one_leaves_nothing(tmp_path: Path) -> None:
    tiles = [Tile(np.full((30, 20), shade, np.uint8), f"{shade}\nlight") for shade in (0, 99, 255)]
    first, again = (save(sheet(tiles, "three"), tmp_path / name) for name in ("a.png", "b.png"))
    assert first.read_bytes() == again.read_bytes()
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(OSError, match=r"folder\.png"):
        save(sheet(tiles, "three"), tmp_path / "folder.png")
    assert {path.name for path in tmp_path.iterdir()} == {"a.png", "b.png", "folder.png"}
