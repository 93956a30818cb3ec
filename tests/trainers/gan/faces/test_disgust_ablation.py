"""The comparison of disgust filled up by painting: who learns from what, and what the page says."""

from pathlib import Path

import numpy as np
import pytest

from trainers.__main__ import main
from trainers.gan.faces.aligned import AlignedFaces
from trainers.gan.faces.disgust_ablation import ARMS, RARE, Figures, Material, guess, outlines, train
from trainers.gan.faces.export import FacePainter, export_face_painter
from trainers.gan.faces.training import FaceGanConfig, FaceTraining


@pytest.fixture(scope="module")
def painter(tmp_path_factory: pytest.TempPathFactory) -> FacePainter:
    training = FaceTraining(FaceGanConfig(latent=6, generator_width=2, critic_width=2, batch=8))
    faces = AlignedFaces(np.zeros((1, 64, 64), np.uint8), np.array([0]), np.array([0]))
    path = tmp_path_factory.mktemp("painter") / "faces.onnx"
    return FacePainter(export_face_painter(training, faces, path, "none"))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A FER-2013 of 40 faces a class to learn from and four of the public part; each class has a stripe."""
    rng = np.random.default_rng(7)
    labels = np.tile(np.arange(7, dtype=np.uint8), 44)
    images = rng.integers(0, 60, (len(labels), 48, 48)).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4 + 6 * label : 8 + 6 * label] += 180
    (tmp_path / "fer2013").mkdir()
    usage = (np.arange(len(labels)) >= 280).astype(np.uint8)
    np.savez(tmp_path / "fer2013" / "fer2013_train_public.npz", images=images, labels=labels, usage=usage)
    return tmp_path


@pytest.fixture
def material() -> Material:
    rng = np.random.default_rng(1)
    labels = np.tile(np.arange(7), 60)
    learned = np.eye(7, dtype=np.float32)[labels] + rng.normal(0, 0.2, (len(labels), 7)).astype(np.float32)
    return Material(learned, labels, np.full((5, 7), 9, np.float32), learned, labels)


def test_each_arm_adds_what_it_says_and_calls_it_disgust(material: Material) -> None:
    count = len(material.labels)
    assert len(material.arm("none", 1)[0]) == count
    painted, labels = material.arm("painted", 1)
    assert (painted[count:] == 9).all()
    copied, copied_labels = material.arm("copies", 1)
    known = {row.tobytes() for row in material.learned[material.labels == RARE]}
    assert all(row.tobytes() in known for row in copied[count:])
    assert labels[count:].tolist() == copied_labels[count:].tolist() == [RARE] * 5


def test_the_network_learns_and_depends_on_the_seed_alone(material: Material) -> None:
    features = np.repeat(material.learned, 20, axis=0)
    labels = np.repeat(material.labels, 20)
    first, again, other = (guess(train(features, labels, seed), material.tested) for seed in (1, 1, 2))
    assert (first == material.truth).mean() > 0.9
    assert (first == again).all()
    assert (other == material.truth).mean() > 0.9


def test_figures_are_counted_over_all_seeds() -> None:
    truth = np.array([0, 1, 1, 3])
    figures = Figures.of("none", truth, [np.array([0, 1, 0, 3]), np.array([1, 1, 1, 3])])
    assert (figures.faces, figures.right) == (8, 6)
    assert (figures.rare, figures.found, figures.taken) == (4, 3, 4)
    assert figures.mean_recall == pytest.approx((0.5 + 0.75 + 1) / 3)


def test_faces_of_any_size_are_described_at_that_of_the_real_ones() -> None:
    large = np.random.default_rng(1).integers(0, 255, (3, 64, 64)).astype(np.uint8)
    assert outlines(large).shape == outlines(large[:, :48, :48]).shape == (3, 1764)


def test_the_page_has_a_row_for_each_arm(painter: FacePainter, data: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.md"
    words = ["disgust-ablation", str(painter.path), "--data", str(data), "--count", "30", "--seeds", "1", "2"]
    assert main([*words, "--table", str(table)]) == 0
    page = table.read_text()
    for words_of_arm in ARMS.values():
        assert f"| {words_of_arm.format(count=30)} |" in page
    assert painter.sha256 in page
    assert "of 4 |" in page


def test_missing_data_are_an_error_in_words(
    painter: FacePainter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["disgust-ablation", str(painter.path), "--data", str(tmp_path / "none")]) == 2
    assert "there is no" in capsys.readouterr().err
