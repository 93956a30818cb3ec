"""An exported network can learn on: with norms again, it says what the file says."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest

from moodguard.model_card import ExpressionCard, InputSpec
from moodguard.sensing.expressions import ExpressionModel
from trainers.__main__ import main
from trainers.cnn import pipeline
from trainers.cnn.backend import keras
from trainers.cnn.batches import Batches, as_input
from trainers.cnn.calibration import Calibration
from trainers.cnn.checkpoint import CheckpointError
from trainers.cnn.export import export_network, probability_network
from trainers.cnn.from_onnx import is_export, read_exported
from trainers.cnn.members import split_member
from trainers.cnn.networks import residual_network
from trainers.data.classes import FER_CLASSES
from trainers.experiments import flagship
from trainers.metrics import softmax

HEADS = {"original": 7, "ferplus": 8}
SHIPPED = Path(__file__).parents[3] / "assets" / "models" / "expression.onnx"
RNG = np.random.default_rng(5)
FACES = RNG.integers(0, 256, (9, 48, 48), np.uint8)


def some_faces() -> Iterator[np.ndarray]:
    """Two batches, as the norms are measured on."""
    yield as_input(FACES[:6])
    yield as_input(FACES[3:])


def network(width: int = 8, squeeze: bool = True) -> keras.Model:
    return residual_network(HEADS, width, 0.4, squeeze)


def worn(model: keras.Model) -> keras.Model:
    """The network with norms as a training leaves them."""
    rng = np.random.default_rng(11)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            count = layer.gamma.shape[0]
            low_and_high = ((0.3, 2), (-0.5, 0.5), (-0.3, 0.3), (0.2, 3))
            layer.set_weights([rng.uniform(*ends, count).astype(np.float32) for ends in low_and_high])
    return model


@cache
def exported(width: int, squeeze: bool) -> bytes:
    """The file of a network, made once: that takes seconds."""
    card = ExpressionCard(FER_CLASSES, ("angry", "sad"), InputSpec(48, 48, 1))
    model, fresh = worn(network(width, squeeze)), network(width, squeeze)
    whole = probability_network(model, fresh, Calibration(0.8, 0.5, "here"))
    with TemporaryDirectory() as folder:
        return export_network(whole, card, Path(folder) / "one.onnx").read_bytes()


def export(path: Path, width: int = 8, squeeze: bool = True) -> Path:
    path.write_bytes(exported(width, squeeze))
    return path


@pytest.mark.parametrize("squeeze", [True, False])
def test_it_says_what_the_file_says(tmp_path: Path, squeeze: bool) -> None:
    path = export(tmp_path / "one.onnx", squeeze=squeeze)
    read = network(squeeze=squeeze)

    read_exported(read, str(path), some_faces())

    file, (labels, votes) = ExpressionModel(path), read.predict(as_input(FACES), verbose=0)
    np.testing.assert_allclose(softmax(labels), file.probabilities(list(FACES)), atol=1e-5)
    np.testing.assert_allclose(softmax(votes), file.ferplus(list(FACES)), atol=1e-5)


def test_its_norms_hold_the_statistics_of_the_faces(tmp_path: Path) -> None:
    path = export(tmp_path / "one.onnx")
    read = network()
    read_exported(read, str(path), [as_input(FACES)])

    norms = [layer for layer in read.layers if isinstance(layer, keras.layers.BatchNormalization)]
    reached = keras.Model(read.inputs, [norm.input for norm in norms]).predict(as_input(FACES), verbose=0)
    for norm, given in zip(norms, reached, strict=True):
        np.testing.assert_allclose(norm.moving_mean, given.mean(axis=(0, 1, 2)), atol=1e-4)
        np.testing.assert_allclose(norm.moving_variance, given.var(axis=(0, 1, 2)), rtol=1e-3, atol=1e-5)


def test_one_network_of_an_ensemble_can_be_asked_for(make_tiny: Any, tmp_path: Path) -> None:
    paths = [export(tmp_path / f"{width}.onnx", width) for width in (8, 12)]
    both = tmp_path / "both.onnx"
    assert main(["ensemble", *map(str, paths), "--data", str(make_tiny()), "--out", str(both)]) == 0
    read = network(12)

    read_exported(read, f"{both}#1", some_faces())

    votes = softmax(read.predict(as_input(FACES), verbose=0)[1])
    np.testing.assert_allclose(votes, ExpressionModel(paths[1]).ferplus(list(FACES)), atol=1e-5)
    with pytest.raises(CheckpointError, match=r"several networks; name one of both.onnx#0, both.onnx#1"):
        read_exported(network(12), str(both), some_faces())
    with pytest.raises(CheckpointError, match="several networks"):
        read_exported(network(12), f"{both}#2", some_faces())


def test_a_training_begins_where_the_export_ended(make_tiny: Any, tmp_path: Path) -> None:
    path = export(tmp_path / "one.onnx")
    dataset = pipeline.read_dataset(make_tiny(), 0.2)
    setup = flagship.training_setup(flagship.FlagshipConfig(width=8, bf16=False))
    model = pipeline.compiled_model(setup, flagship.FlagshipConfig(width=8, bf16=False, threads=1), 100)
    training_set = setup.make_training_set(dataset.faces)

    pipeline.load_start_weights(model, str(path), Batches(training_set, 16, 1, setup.augmentation))

    labels, _ = model.predict(as_input(FACES), verbose=0)
    np.testing.assert_allclose(softmax(labels), ExpressionModel(path).probabilities(list(FACES)), atol=1e-5)


def test_weights_lie_between_those_of_the_start_and_the_end(make_tiny: Any) -> None:
    dataset = pipeline.read_dataset(make_tiny(), 0.2)
    setup = flagship.training_setup(flagship.FlagshipConfig(width=8, bf16=False))
    batches = Batches(setup.make_training_set(dataset.faces), 16, 1, setup.augmentation)
    began, ended = network(), network()
    ended.set_weights([weight + 1 for weight in began.get_weights()])

    pipeline.interpolate_weights(ended, began.get_weights(), 0.25, batches)

    learned = zip(ended.trainable_variables, began.trainable_variables, strict=True)
    for mixed, before in learned:
        np.testing.assert_allclose(np.asarray(mixed), np.asarray(before) + 0.75, atol=1e-5)
    norm = next(layer for layer in ended.layers if isinstance(layer, keras.layers.BatchNormalization))
    moved = keras.Model(ended.inputs, norm.input).predict(batches[0][0], verbose=0)
    assert abs(float(norm.get_weights()[2].mean()) - moved.mean()) < 0.2 * moved.std()  # settled anew


@pytest.mark.parametrize(
    "settings", [["stay=0.3"], ["stay=1", "start=a.onnx"], ["stay=-0.1", "start=a.onnx"]]
)
def test_a_share_of_no_start_is_refused(
    settings: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "flagship", "--out", str(tmp_path), "--set", *settings]) == 2
    assert "stay is the share of a start's weights" in capsys.readouterr().err


def test_foreign_files_are_refused_in_words(tmp_path: Path) -> None:
    path = export(tmp_path / "one.onnx")
    (tmp_path / "broken.onnx").write_bytes(b"no network")
    for start, words in (
        (tmp_path / "none.onnx", "there is no exported network"),
        (tmp_path / "broken.onnx", "damaged, or no ONNX file"),
        (f"{path}#0", "holds one network alone"),
    ):
        with pytest.raises(CheckpointError, match=words):
            read_exported(network(), str(start), some_faces())
    with pytest.raises(CheckpointError, match="of another network"):
        read_exported(network(12), str(path), some_faces())
    plain = export(tmp_path / "plain.onnx", squeeze=False)
    with pytest.raises(CheckpointError, match=r"of another network \(\d+ convolutions instead of \d+\)"):
        read_exported(network(), str(plain), some_faces())


def test_eight_bits_are_refused() -> None:
    with pytest.raises(CheckpointError, match="in eight bits"):
        read_exported(network(), f"{SHIPPED}#0", some_faces())


def test_names_say_what_they_mean() -> None:
    assert is_export("a/b.onnx")
    assert is_export("a/b.onnx#1")
    assert not is_export("a/checkpoint.weights.h5")
    assert split_member("a/b.onnx#12") == (Path("a/b.onnx"), 12)
