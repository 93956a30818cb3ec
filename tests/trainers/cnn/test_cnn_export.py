"""What is exported is the trained network, calibrated, with a card that the app reads."""

import dataclasses
from pathlib import Path
from typing import Any

import keras
import numpy as np
import onnx
import pytest

from moodguard.model_card import ExpressionCard, InputSpec, Temperature
from moodguard.sensing.expressions import ExpressionModel
from trainers.cnn.calibration import Calibration, Curve, calibrated
from trainers.cnn.curve_layer import CurveLayer
from trainers.cnn.export import check_export, export_network, probability_network
from trainers.cnn.networks import published_network, residual_network
from trainers.cnn.onnx_card import ExportError
from trainers.cnn.pipeline import DATA_SET
from trainers.data.classes import FER_CLASSES
from trainers.experiments import wellbeing_cnn
from trainers.metrics import softmax
from trainers.run_options import RunOptions

pytestmark = pytest.mark.usefixtures("short_network")
CARD = ExpressionCard(
    classes=FER_CLASSES,
    negative=("angry", "disgust", "fear", "sad"),
    input=InputSpec(height=48, width=48, channels=1),
    temperature=Temperature(1.5, applied=True),
)
HEADS = {"original": 7, "ferplus": 8}
FACES = np.random.default_rng(3).integers(0, 256, (5, 48, 48), np.uint8)


def unsettled(model: keras.Model) -> keras.Model:
    """The model with weights as a training leaves them: no bias at zero, no norm at rest."""
    rng = np.random.default_rng(5)
    model.set_weights([w + 0.05 * np.abs(rng.normal(size=w.shape)) for w in model.get_weights()])
    return model


def small() -> keras.Model:
    """A small residual network with both heads."""
    return residual_network(HEADS, 4, 0.4)


@pytest.mark.parametrize("curve", [Curve(), Curve(0.7, 1.4, 0.2), Curve(0.8, 0.7, 0.2, 0.03)])
@pytest.mark.parametrize("share", [0.0, 0.3])
def test_what_was_calibrated_is_part_of_the_exported_network(share: float, curve: Curve) -> None:
    calibration = Calibration(1.5, 0.5, "here", share, 0.7, curve)
    trained = unsettled(small())
    heads = [np.asarray(head) for head in trained.predict(FACES[..., None] / 255.0, verbose=0)]

    network = probability_network(trained, small(), calibration)

    given = network.predict(FACES[..., None] / 255.0, verbose=0)
    np.testing.assert_allclose(given["probabilities"], calibrated(heads, calibration), atol=1e-5)
    np.testing.assert_allclose(given["ferplus"], softmax(heads[1], 0.7), atol=1e-5)


def test_saved_networks_find_the_curve_by_the_name_that_they_were_saved_with() -> None:
    assert keras.saving.get_registered_name(CurveLayer) == "moodguard>CurveLayer"


def test_the_onnx_file_gives_what_the_network_gives(tmp_path: Path) -> None:
    trained = unsettled(published_network(7, 0.8, 0.4))
    network = probability_network(trained, published_network(7, 0.8, 0.4), Calibration(0.8, 0.5, "here"))

    path = export_network(network, CARD, tmp_path / "expression.onnx")

    model, given = ExpressionModel(path), network.predict(FACES[..., None] / 255.0, verbose=0)
    np.testing.assert_allclose(model.probabilities(list(FACES)), given["probabilities"], atol=1e-5)
    assert model.ferplus(list(FACES)) is None
    assert [p.name for p in tmp_path.iterdir()] == ["expression.onnx"]
    assert {o.version for o in onnx.load(path).opset_import if o.domain == ""} == {17}


def test_both_heads_are_exported_and_the_app_knows_which_is_which(tmp_path: Path) -> None:
    calibration = Calibration(0.8, 0.5, "here", 0.0, 1.3, Curve(0.9, 1.2, 0.1))
    network = probability_network(unsettled(small()), small(), calibration)

    model = ExpressionModel(export_network(network, CARD, tmp_path / "expression.onnx"))

    given = network.predict(FACES[..., None] / 255.0, verbose=0)
    np.testing.assert_allclose(model.probabilities(list(FACES)), given["probabilities"], atol=1e-5)
    np.testing.assert_allclose(model.ferplus(list(FACES)), given["ferplus"], atol=1e-5)


def test_another_network_than_the_exported_one_is_noticed(tmp_path: Path) -> None:
    networks = [
        probability_network(unsettled(small()), small(), Calibration(temperature, 0.5, "here"))
        for temperature in (1.0, 3.0)
    ]
    path = export_network(networks[0], CARD, tmp_path / "expression.onnx")

    with pytest.raises(ExportError, match="other probabilities"):
        check_export(networks[1], path)


def test_a_card_that_does_not_fit_the_network_is_noticed(tmp_path: Path) -> None:
    network = probability_network(small(), small(), Calibration(1.0, 0.5, "here"))
    wrong = dataclasses.replace(CARD, classes=(*FER_CLASSES, "contempt"))

    with pytest.raises(ExportError, match="the app can't use"):
        export_network(network, wrong, tmp_path / "expression.onnx")
    assert not (tmp_path / "expression.onnx").exists()


def test_the_published_experiment_runs_from_data_to_a_model_with_a_full_card(
    make_tiny: Any, tmp_path: Path
) -> None:
    settings = {"epochs": "1", "batch": "16", "holdout": "0.2"}

    path = wellbeing_cnn.train(RunOptions(make_tiny(votes=False), tmp_path / "out", overrides=settings))

    card = ExpressionModel(path).card
    assert card.classes == FER_CLASSES
    assert set(card.negative) == {"angry", "disgust", "fear", "sad"}
    assert card.temperature.applied
    assert "hold-out" in card.threshold.chosen
    story = card.provenance
    assert story["trainer"] == "trainers.experiments.wellbeing_cnn"
    assert story["data"] == DATA_SET
    assert len(story["data_sha256"]) == 64
    assert story["config"]["holdout"] == 0.2
    assert story["epochs"] == 1
    assert set(story["metrics"]) == {"holdout", "public"}
    assert story["metrics"]["public"]["n"] == 14
    assert {"architecture", "parameters", "split", "seed", "date", "source_revision", "head"} <= set(story)
