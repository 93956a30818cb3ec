"""A model in eight bits is the same model to the app, or it is refused."""

from pathlib import Path

import numpy as np
import onnx
import pytest

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.__main__ import main
from trainers.cnn.calibration import Calibration
from trainers.cnn.export import export_network, probability_network
from trainers.cnn.networks import residual_network
from trainers.data.classes import FER_CLASSES
from trainers.quantise import Cost

HEADS = {"original": 7, "ferplus": 8}


@pytest.fixture
def model(tmp_path: Path) -> Path:
    card = ExpressionCard(
        FER_CLASSES, ("angry", "sad"), InputSpec(48, 48, 1), provenance={"trainer": "tests"}
    )
    trained = residual_network(HEADS, 8, 0.4)
    network = probability_network(trained, residual_network(HEADS, 8, 0.4), Calibration(1.0, 0.5, "here"))
    return export_network(network, card, tmp_path / "model.onnx")


def test_the_app_reads_it_as_before_from_a_smaller_file(
    model: Path, make_tiny: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["quantise", str(model), "--data", str(make_tiny(each=20))]) == 0  # type: ignore[operator]

    small = model.with_name("model-int8.onnx")
    assert "on the 14 held-out faces" in capsys.readouterr().out
    assert small.stat().st_size < model.stat().st_size
    kinds = {tensor.data_type for tensor in onnx.load(small).graph.initializer}
    assert onnx.TensorProto.INT8 in kinds
    before, after = ExpressionModel(model), ExpressionModel(small)
    faces = list(np.random.default_rng(0).integers(0, 256, (6, 48, 48), np.uint8))
    np.testing.assert_allclose(after.probabilities(faces), before.probabilities(faces), atol=0.05)
    np.testing.assert_allclose(after.probabilities(faces).sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(after.ferplus(faces), before.ferplus(faces), atol=0.05)
    assert after.card.classes == before.card.classes
    assert after.card.provenance["trainer"] == "tests"
    assert "int8" in after.card.provenance["precision"]


def test_a_model_that_loses_too_much_is_removed(
    model: Path, make_tiny: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("trainers.quantise.cost", lambda *_: Cost((0.7, 0.69), (0.95, 0.95)))

    assert main(["quantise", str(model), "--data", str(make_tiny())]) == 2  # type: ignore[operator]

    assert "loses more" in capsys.readouterr().err
    assert [path.name for path in model.parent.glob("*.onnx")] == ["model.onnx"]


@pytest.mark.parametrize(
    ("cost", "bearable"),
    [
        (Cost((0.700, 0.696), (0.95, 0.945)), True),
        (Cost((0.700, 0.694), (0.95, 0.95)), False),
        (Cost((0.700, 0.710), (0.95, 0.93)), False),
    ],
)
def test_what_is_bearable(cost: Cost, bearable: bool) -> None:
    assert cost.bearable is bearable


def test_a_file_that_is_no_model_is_refused(
    tmp_path: Path, make_tiny: object, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"no model")

    assert main(["quantise", str(broken), "--data", str(make_tiny())]) == 2  # type: ignore[operator]

    assert "broken.onnx" in capsys.readouterr().err
