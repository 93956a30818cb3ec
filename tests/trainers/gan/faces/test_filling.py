"""The comparison of disgust filled up by painting: who learns from what, and what the table says."""

from pathlib import Path

import numpy as np
import pytest

from moodguard.sensing.expressions import ExpressionModel
from trainers.cnn.batches import Lessons
from trainers.experiments import ExperimentError, flagship, override
from trainers.gan.faces.aligned import AlignedFaces
from trainers.gan.faces.filling import ARMS, SHORT, Arm, as_table, filled_up, main, painted_faces
from trainers.gan.faces.painter import FacePainter, export_face_painter
from trainers.gan.faces.training import FaceGanConfig, FaceTraining


@pytest.fixture(scope="module")
def painter(tmp_path_factory: pytest.TempPathFactory) -> FacePainter:
    training = FaceTraining(FaceGanConfig(latent=6, generator_width=2, critic_width=2, batch=8))
    faces = AlignedFaces(np.zeros((1, 64, 64), np.uint8), np.array([0]), np.array([0]))
    path = tmp_path_factory.mktemp("painter") / "faces.onnx"
    return FacePainter(export_face_painter(training, faces, path, "none"))


def lessons(count: int) -> Lessons:
    return Lessons(
        np.zeros((count, 48, 48), np.uint8),
        {
            "original": np.full((count, 7), 1 / 7, np.float32),
            "ferplus": np.full((count, 8), 1 / 8, np.float32),
        },
        {"original": np.ones(count, np.float32), "ferplus": np.ones(count, np.float32)},
    )


def test_added_faces_are_called_disgust_and_nobody_has_voted_on_them() -> None:
    added = np.full((2, 48, 48), 9, np.uint8)
    more = filled_up(lessons(3), added, smoothing=0.1)
    assert len(more) == 5
    assert (more.pictures[3:] == added).all()
    assert more.targets["original"][3:].argmax(axis=1).tolist() == [1, 1]
    assert more.targets["original"][3:].sum(axis=1) == pytest.approx(1)
    assert more.weights["original"].tolist() == [1] * 5
    assert more.weights["ferplus"].tolist() == [1, 1, 1, 0, 0]


def test_painted_faces_have_the_size_of_the_real_ones_and_depend_on_the_seed(painter: FacePainter) -> None:
    faces = painted_faces(painter, 4, 1)
    assert faces.shape == (4, 48, 48)
    assert (faces == painted_faces(painter, 4, 1)).all()
    assert (faces != painted_faces(painter, 4, 2)).any()


def test_the_settings_are_the_flagship_s() -> None:
    config = override(flagship.CONFIG, SHORT)
    assert (config.width, config.threads) == (8, 1)


def test_the_table_has_a_row_for_each_arm_with_intervals(painter: FacePainter) -> None:
    arms = [Arm(name, 1000, 500, 50, 10, 20, 0.4) for name in ARMS]
    table = as_table(arms, 1500, painter, SHORT)
    row = "| 50.0% | 46.9% to 53.1% | 40.0% | 10 of 50 | 11% to 33% | 10 of 20 |"
    assert f"| real faces alone {row}" in table
    assert f"| and 1500 painted faces of disgust {row}" in table
    assert painter.sha256 in table


def test_an_unknown_setting_is_an_error_before_anything_is_trained(
    painter: FacePainter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [str(painter.path), "--data", str(tmp_path), "--out", str(tmp_path), "--set", "breadth=1"]
    assert main(words) == 1
    assert "unknown setting 'breadth'" in capsys.readouterr().err
    with pytest.raises(ExperimentError):
        override(flagship.CONFIG, {"breadth": "1"})


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A FER-2013 of 20 faces a class to learn from and two of the public part, with votes."""
    labels = np.tile(np.arange(7, dtype=np.uint8), 22)
    images = np.random.default_rng(7).integers(0, 60, (len(labels), 48, 48), np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4 + 6 * label : 8 + 6 * label] += 180
    votes = np.zeros((len(labels), 10), np.uint8)
    votes[np.arange(len(labels)), np.array([4, 5, 6, 1, 3, 2, 0])[labels]] = 10
    (tmp_path / "fer2013").mkdir()
    np.savez(
        tmp_path / "fer2013" / "fer2013_train_public.npz",
        images=images, labels=labels, ferplus_votes=votes,
        usage=(np.arange(len(labels)) >= 140).astype(np.uint8),
    )  # fmt: skip
    return tmp_path


@pytest.mark.slow
def test_the_same_training_is_run_without_with_painted_and_with_copied_faces(
    painter: FacePainter, data: Path, tmp_path: Path
) -> None:
    out, table = tmp_path / "out", tmp_path / "table.md"
    words = [
        str(painter.path),
        "--data",
        str(data),
        "--out",
        str(out),
        "--count",
        "30",
        "--table",
        str(table),
    ]
    assert main([*words, "--set", "width=2", "epochs=1", "warmup=0", "batch=16", "bf16=no"]) == 0
    assert {path.name for path in out.iterdir()} == set(ARMS)
    learned = [ExpressionModel(out / arm / "expression.onnx").sha256() for arm in ARMS]
    assert len(set(learned)) == len(ARMS)
    assert "of 2 |" in table.read_text()
