"""The face painter as a file: it paints what the network does, and says what made it."""

from pathlib import Path

import numpy as np
import pytest
import torch

from moodguard.store.paths import assets_dir
from trainers.gan.faces.aligned import AlignedFaces
from trainers.gan.faces.export import FacePainter, FacePainterError, export_face_painter
from trainers.gan.faces.networks import CLASSES
from trainers.gan.faces.training import FaceGanConfig, FaceTraining, as_grey

TINY = FaceGanConfig(latent=6, generator_width=2, critic_width=2, batch=8, steps=4)


@pytest.fixture(scope="module")
def training() -> FaceTraining:
    return FaceTraining(TINY)


@pytest.fixture(scope="module")
def painter(training: FaceTraining, tmp_path_factory: pytest.TempPathFactory) -> FacePainter:
    faces = AlignedFaces(np.zeros((3, 64, 64), np.uint8), np.array([0, 3, 3]), np.arange(3))
    path = tmp_path_factory.mktemp("painter") / "faces.onnx"
    return FacePainter(export_face_painter(training, faces, path, "the tests' faces"))


def test_the_file_paints_what_the_network_does(training: FaceTraining, painter: FacePainter) -> None:
    latents = painter.draw(np.random.default_rng(1), 5)
    asked = np.random.default_rng(2).dirichlet(np.ones(CLASSES), 5).astype(np.float32)
    with torch.no_grad():
        expected = as_grey(training.painter()(torch.from_numpy(latents), torch.from_numpy(asked)))
    painted = painter.paint(latents, asked)
    assert painted.shape == (5, 64, 64)
    assert np.abs(painted.astype(int) - expected).max() <= 1


def test_it_says_what_made_it(painter: FacePainter) -> None:
    assert painter.latent == 6
    assert painter.provenance["data"] == "the tests' faces"
    counts = painter.provenance["faces"]
    assert isinstance(counts, dict)
    assert (counts["angry"], counts["happy"], counts["disgust"]) == (1, 2, 0)
    assert len(painter.sha256) == 64


def test_no_path_of_the_machine_is_in_the_file(painter: FacePainter) -> None:
    content = painter.path.read_bytes()
    assert str(Path(__file__).parents[4]).encode() not in content
    assert b"site-packages" not in content


def test_latents_stay_within_the_truncation(painter: FacePainter) -> None:
    drawn = painter.draw(np.random.default_rng(1), 200, truncation=0.8)
    assert np.abs(drawn).max() <= 0.8
    assert (drawn == painter.draw(np.random.default_rng(1), 200, truncation=0.8)).all()


def test_no_latents_give_no_faces(painter: FacePainter) -> None:
    nobody = np.empty((0, 6), np.float32), np.empty((0, CLASSES), np.float32)
    assert painter.paint(*nobody).shape == (0, 64, 64)


@pytest.mark.parametrize("content", [None, b"", b"no model"])
def test_a_missing_or_damaged_file_is_refused_in_words(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "faces.onnx"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FacePainterError, match=r"faces\.onnx is missing, or no ONNX file"):
        FacePainter(path)


def test_a_painter_of_landscapes_is_no_painter_of_faces() -> None:
    with pytest.raises(FacePainterError, match="no painter of faces"):
        FacePainter(assets_dir() / "models" / "painter.onnx")
