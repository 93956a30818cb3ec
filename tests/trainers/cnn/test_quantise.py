"""A model in eight bits is the same model to the app, or it is refused."""

import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.__main__ import main
from trainers.cnn.backend import keras
from trainers.cnn.calibration import Calibration
from trainers.cnn.ema import update_batch_norms
from trainers.cnn.export import export_network, probability_network
from trainers.cnn.networks import residual_network
from trainers.cnn.onnx_card import add_card
from trainers.data.classes import FER_CLASSES
from trainers.quantise import Cost, largest_weight

HEADS = {"original": 7, "ferplus": 8}


def stripes(labels: np.ndarray) -> list[np.ndarray]:
    """Faces (48, 48) uint8 as `make_tiny` draws them."""
    faces = np.random.default_rng(3).integers(0, 60, (len(labels), 48, 48), np.uint8)
    for face, label in zip(faces, labels, strict=True):
        face[4 + 6 * label : 8 + 6 * label] += 180
    return list(faces)


@pytest.fixture(scope="module")
def learned() -> keras.Model:
    """A network that tells the stripes of `make_tiny` apart, so that its figures mean something."""
    keras.utils.set_random_seed(3)
    labels = np.arange(112) % 7
    faces = np.stack(stripes(labels))[..., None].astype(np.float32)
    network = residual_network(HEADS, 8, 0.1)
    losses = [keras.losses.SparseCategoricalCrossentropy(from_logits=True) for _ in HEADS]
    network.compile(keras.optimizers.Adam(3e-3), losses, jit_compile=False)
    network.fit(faces / 255, [labels, labels], batch_size=16, epochs=6, verbose=0)
    update_batch_norms(network, [(faces / 255, None, None)])  # type: ignore[arg-type]
    return network


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory, learned: keras.Model) -> Path:
    network = probability_network(learned, residual_network(HEADS, 8, 0.4), Calibration(1.0, 0.5, "here"))
    return export_network(network, card(), tmp_path_factory.mktemp("made-once") / "model.onnx")


@pytest.fixture
def model(tmp_path: Path, made_once: Path) -> Path:
    return Path(shutil.copy(made_once, tmp_path))


def card(**told: object) -> ExpressionCard:
    """The card of the network, which tells this too."""
    return ExpressionCard(
        FER_CLASSES, ("angry", "sad"), InputSpec(48, 48, 1),
        provenance={"trainer": "tests", "metrics": {"public": {"n": 14, "accuracy": 0.5}}, **told},
    )  # fmt: skip


def told_otherwise(model: Path, name: str, **told: object) -> Path:
    """The same network beside it, in a file of that name whose card tells this too."""
    path = model.with_name(name)
    add_card(onnx.load(model), card(**told), path)
    return path


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
    faces = stripes(np.arange(7))
    assert after.probabilities(faces).argmax(axis=1).tolist() == list(range(7))
    np.testing.assert_allclose(after.probabilities(faces), before.probabilities(faces), atol=0.05)
    np.testing.assert_allclose(after.probabilities(faces).sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(after.ferplus(faces), before.ferplus(faces), atol=0.05)
    assert after.card.classes == before.card.classes
    assert after.card.provenance["trainer"] == "tests"
    assert "int8" in after.card.provenance["precision"]
    told = after.card.provenance["metrics"]
    assert {part: figures["n"] for part, figures in told.items()} == {"holdout": 14, "public": 14}
    assert told["public"]["accuracy"] == 1
    assert after.card.provenance["metrics_in_float32"] == before.card.provenance["metrics"]


def test_no_processor_can_overflow_on_its_weights(model: Path, make_tiny: object) -> None:
    # Without VNNI, two products of an activation (0..255) and a weight are added in 16 bits.
    main(["quantise", str(model), "--data", str(make_tiny(each=20))])  # type: ignore[operator]

    largest = largest_weight(model.with_name("model-int8.onnx"))
    assert largest > 0
    assert 2 * 255 * largest <= 32767


def test_a_model_that_loses_too_much_is_not_written(
    model: Path, make_tiny: object, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("trainers.quantise.cost", lambda *_: Cost((0.7, 0.69), (0.95, 0.95)))

    shipped = model.with_name("model-int8.onnx")
    shipped.write_bytes(b"the one before")

    assert main(["quantise", str(model), "--data", str(make_tiny())]) == 2  # type: ignore[operator]

    assert "loses more" in capsys.readouterr().err
    assert shipped.read_bytes() == b"the one before"
    assert sorted(path.name for path in model.parent.glob("*.onnx")) == ["model-int8.onnx", "model.onnx"]


def test_a_model_that_learned_from_what_is_held_out_here_is_refused(
    tmp_path: Path, model: Path, make_tiny: object, capsys: pytest.CaptureFixture[str]
) -> None:
    wider = told_otherwise(model, "wider.onnx", config={"holdout": 0.05})
    ensemble = told_otherwise(model, "two.onnx", members=[{"config": {"holdout": 0.05}}])
    data = str(make_tiny())  # type: ignore[operator]

    for path in (wider, ensemble):
        assert main(["quantise", str(path), "--data", data]) == 2
        assert f"{path.name} was trained with holdout=0.05" in capsys.readouterr().err
    assert (
        main(["ensemble", str(wider), str(wider), "--data", data, "--out", str(tmp_path / "out.onnx")]) == 2
    )
    assert "may know faces by heart" in capsys.readouterr().err


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
