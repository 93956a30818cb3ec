"""A trained network as one ONNX file that carries its card, checked against the network it came from."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import onnx

from moodguard.model_card import ExpressionCard
from moodguard.sensing.expressions import ExpressionModel, ModelError, prepare
from trainers.cnn.backend import keras
from trainers.cnn.calibration import Calibration, ferplus_to_fer
from trainers.cnn.curve_layer import CurveLayer
from trainers.cnn.networks import SIDE
from trainers.cnn.onnx_card import ExportError, add_card
from trainers.cnn.to_onnx import convert
from trainers.data.classes import FER_CLASSES, FERPLUS_CLASSES
from trainers.writing import whole_file

LARGEST_DIFFERENCE = 1e-4  # of probabilities
_CHECKED_FACES = 64


def probability_network(trained: keras.Model, fresh: keras.Model, calibration: Calibration) -> keras.Model:
    """Grey faces (N, 48, 48, 1) in 0..1 to calibrated probabilities, in float32, by name.

    "probabilities" (N, 7) are FER-2013's; where `trained` has a head for FER+'s votes, "ferplus" (N, 8) are
    its. `fresh` is the network of `trained` built in float32. Heads that are mixed and divided by a
    temperature are still one dense layer, so both are folded into its weights and cost nothing.
    """
    fresh.set_weights(trained.get_weights())
    kernel, bias = fresh.get_layer("original").get_weights()
    if calibration.ferplus_share:
        votes_kernel, votes_bias = (
            weights @ ferplus_to_fer() for weights in fresh.get_layer("ferplus").get_weights()
        )
        kernel = (1 - calibration.ferplus_share) * kernel + calibration.ferplus_share * votes_kernel
        bias = (1 - calibration.ferplus_share) * bias + calibration.ferplus_share * votes_bias
    features = fresh.get_layer("original").input
    dense, softmax = keras.layers.Dense(len(FER_CLASSES), name="mixed"), keras.layers.Softmax()
    outputs = {"probabilities": CurveLayer(calibration.curve, name="probabilities")(softmax(dense(features)))}
    dense.set_weights([kernel / calibration.temperature, bias / calibration.temperature])
    if len(fresh.outputs) > 1:
        votes = keras.layers.Dense(len(FERPLUS_CLASSES), activation="softmax", name="ferplus")
        outputs["ferplus"] = votes(features)
        weights = fresh.get_layer("ferplus").get_weights()
        votes.set_weights([weight / calibration.ferplus_temperature for weight in weights])
    return keras.Model(fresh.inputs, outputs, name="expression")


def export_network(network: keras.Model, card: ExpressionCard, path: Path) -> Path:
    """Write `network` to `path` with its card, and check there that the app's own code reads it alike.

    Raises ExportError where it doesn't.
    """
    with whole_file(path) as draft:
        with TemporaryDirectory() as folder:
            bare = Path(folder) / "bare.onnx"
            convert_network(network, bare)
            add_card(onnx.load(bare), card, draft)
        check_export(network, draft)
    return path


def check_export(network: keras.Model, path: Path) -> None:
    """Make sure that the file gives what the network gives, one face at a time and several."""
    rng = np.random.default_rng(0)
    faces = list(rng.integers(0, 256, (_CHECKED_FACES, SIDE, SIDE), np.uint8))
    try:
        model = ExpressionModel(path)
        parts = [model.probabilities(faces[:1]), model.probabilities(faces[1:])]
        read = {"probabilities": np.concatenate(parts)}
        if (votes := model.ferplus(faces)) is not None:
            read["ferplus"] = votes
    except ModelError as error:
        raise ExportError(f"the app can't use what was exported: {error}") from error
    batch = np.stack([prepare(face, model.spec) for face in faces])
    expected = {
        name: keras.ops.convert_to_numpy(given) for name, given in network(batch, training=False).items()
    }
    if read.keys() != expected.keys():
        raise ExportError(f"{path.name} gives {', '.join(read)}; the network {', '.join(expected)}")
    worst = max(float(np.abs(read[name] - expected[name]).max()) for name in expected)
    if not worst <= LARGEST_DIFFERENCE:
        raise ExportError(f"{path.name} gives other probabilities than the network: they differ by {worst:g}")


def convert_network(network: keras.Model, path: Path) -> None:
    """Write `network` as an ONNX file without a card, whatever Keras's backend. Raises ExportError."""
    if keras.backend.backend() == "tensorflow":
        convert(network, path)
    else:
        _convert_elsewhere(network, path.with_suffix(".keras"), path)


def _convert_elsewhere(network: keras.Model, saved: Path, onnx_file: Path) -> None:
    """tf2onnx reads TensorFlow graphs only, so another backend's network is converted by a TensorFlow one."""
    network.save(saved)
    done = subprocess.run(  # noqa: S603 - this very package
        [sys.executable, "-m", "trainers.cnn.to_onnx", str(saved), str(onnx_file)],
        env={**os.environ, "KERAS_BACKEND": "tensorflow"},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise ExportError(f"the conversion to ONNX failed: {done.stderr.strip().splitlines()[-1:]}")
