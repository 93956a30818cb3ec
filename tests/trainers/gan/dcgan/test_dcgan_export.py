"""The exported painter is the trained one, plain, whole in one file, and says what made it."""

from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from moodguard.gallery.painter import Painter
from trainers.data.landscapes import Landscapes
from trainers.gan.dcgan.export import export_painter
from trainers.gan.dcgan.training import DcganConfig, DcganTraining

TINY = DcganConfig(latent=6, generator_width=2, discriminator_width=2, batch=4, bf16=False, seed=5)


@pytest.fixture(scope="module")
def training() -> DcganTraining:
    return DcganTraining(TINY)


@pytest.fixture(scope="module")
def landscapes() -> Landscapes:
    photo = np.random.default_rng(3).integers(0, 255, (80, 80, 3)).astype(np.uint8)
    return Landscapes((photo, photo, photo), (), "ab" * 32)


@pytest.fixture(scope="module")
def exported(
    training: DcganTraining, landscapes: Landscapes, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    for _ in range(6):
        training.run_step(landscapes.pictures)
    path = tmp_path_factory.mktemp("export") / "painter.onnx"
    return export_painter(training, landscapes, path, "drawn for a test")


def test_the_app_paints_what_torch_paints(training: DcganTraining, exported: Path) -> None:
    painter = Painter(exported)
    latents = painter.draw(np.random.default_rng(0), count=9)
    with torch.no_grad():
        expected = training.painter()(torch.from_numpy(latents)).permute(0, 2, 3, 1).numpy()
    painted = painter.paint(latents).astype(float)
    assert np.abs(painted - (expected + 1) * 127.5).max() < 0.51


def test_the_card_tells_what_made_the_painter(exported: Path) -> None:
    card = Painter(exported).card
    assert (card.latent, card.height, card.width, card.value_range) == (6, 64, 64, (-1.0, 1.0))
    told = card.provenance
    assert (told["data"], told["data_sha256"], told["photos"]) == ("drawn for a test", "ab" * 32, 3)
    assert (told["steps"], told["epochs"], told["seed"]) == (6, 8.0, 5)
    assert told["config"]["batch"] == 4
    assert told["source_revision"]


def test_the_graph_is_one_plain_file_without_paths_of_this_machine(exported: Path) -> None:
    model = onnx.load(exported, load_external_data=False)
    assert {node.op_type for node in model.graph.node} <= {"Reshape", "ConvTranspose", "Relu", "Tanh"}
    assert not any(tensor.external_data for tensor in model.graph.initializer)
    assert [path.name for path in exported.parent.iterdir()] == ["painter.onnx"]
    assert b".py" not in exported.read_bytes()
