"""dlib's network in Keras has the weights of dlib's file, and norms that change nothing."""

from collections.abc import Iterator
from pathlib import Path

import keras
import numpy as np
import pytest
import torch
from torch.nn import functional

from trainers import recognition_weights
from trainers.cnn import recognition_network as subject
from trainers.cnn.checkpoint import CheckpointError
from trainers.cnn.pipeline import load_start_weights
from trainers.cnn.recognition_network import begin_from_recognition, recognition_network
from trainers.cnn.two_heads import HEADS
from trainers.experiments import recognition
from trainers.recognition_weights import MEANS, RecognitionError, read_recognition, recognition_file
from trainers.run_options import ExperimentError, RunOptions

STAGES = ((1, 32), (2, 64))  # TensorFlow takes a while to set up each layer
FACES = np.random.default_rng(0).random((6, 48, 48, 1), np.float32)


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two of dlib's five stages, and three of its blocks."""
    for module in (recognition_weights, subject, recognition):
        monkeypatch.setattr(module, "STAGES", STAGES)


def number(value: int) -> bytes:
    """As dlib writes it."""
    content = value.to_bytes(max(1, (value.bit_length() + 7) // 8), "little")
    return bytes([len(content)]) + content


def layer(name: bytes, values: np.ndarray) -> bytes:
    """A layer in dlib's form, and what stands behind its weights."""
    dimensions = b"".join(number(size) for size in (2, len(values), 1, 1, 1))
    return (
        b"\x01"
        + bytes([len(name)])
        + name
        + dimensions
        + values.astype("<f4").tobytes()
        + b"\x01\x03\x01\x07"
    )


def shapes() -> Iterator[tuple[int, int, int]]:
    """Size, channels in and out of each convolution."""
    yield 7, 3, 32
    channels = 32
    for blocks, width in STAGES:
        for _ in range(blocks):
            yield 3, channels, width
            yield 3, width, width
            channels = width


@pytest.fixture
def drawn() -> list[tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]]:
    """Kernel (out, in, height, width), bias, gain and shift of each convolution, by chance."""
    rng = np.random.default_rng(3)
    return [
        (
            rng.normal(0, (2 / (size * size * before)) ** 0.5, (after, before, size, size)).astype(
                np.float32
            ),
            rng.normal(0, 0.2, after).astype(np.float32),
            rng.uniform(0.5, 1.5, after).astype(np.float32),
            rng.normal(0, 0.2, after).astype(np.float32),
        )
        for size, before, after in shapes()
    ]


@pytest.fixture
def file(tmp_path: Path, drawn: list[tuple[np.ndarray, ...]]) -> Path:
    """A file in dlib's form of a smaller network."""
    content = b"\x01\x01\x0dloss_metric_2"
    for kernel, bias, gain, shift in drawn:
        content += layer(b"con_4", np.concatenate([kernel.ravel(), bias]))
        content += layer(b"affine_", np.concatenate([gain, shift]))
    path = tmp_path / "network.dat"
    path.write_bytes(content)
    return path


def as_dlib(drawn: list[tuple[np.ndarray, ...]]) -> np.ndarray:
    """What the network of the file gives for `FACES`, in torch, by its description."""
    layers = iter(drawn)

    def convolve(x: torch.Tensor, stride: int) -> torch.Tensor:
        kernel, bias, gain, shift = (torch.from_numpy(values) for values in next(layers))
        side, size = x.shape[-1], kernel.shape[-1]
        total = max((-(-side // stride) - 1) * stride + size - side, 0)
        # What lies beyond the face is what the network takes for none: zero behind the means.
        x = functional.pad(x, (total // 2, total - total // 2) * 2)
        x = functional.conv2d(x, kernel, bias, stride=stride)
        return x * gain[:, None, None] + shift[:, None, None]

    grey = torch.from_numpy(FACES[..., 0])[:, None]
    x = torch.cat([(255 * grey - mean) / 256 for mean in MEANS], 1)
    x = torch.relu(convolve(x, 2))
    x = functional.max_pool2d(functional.pad(x, (0, 1, 0, 1), value=-torch.inf), 3, 2)
    for stage, (blocks, width) in enumerate(STAGES):
        for block in range(blocks):
            stride = 2 if stage and not block else 1
            y = convolve(torch.relu(convolve(x, stride)), 1)
            x = functional.avg_pool2d(x, 2) if stride == 2 else x
            x = torch.relu(functional.pad(x, (0, 0, 0, 0, 0, width - x.shape[1])) + y)
    return x.mean((2, 3)).numpy()


def features(network: keras.Model, training: bool = False) -> np.ndarray:
    """What the heads get of `FACES`."""
    pooled = next(x for x in network.layers if isinstance(x, keras.layers.GlobalAveragePooling2D)).output
    given = keras.Model(network.inputs, pooled)(FACES, training=training)
    return np.asarray(keras.ops.convert_to_numpy(given))


def test_it_sees_what_the_network_of_the_file_sees(
    file: Path, drawn: list[tuple[np.ndarray, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    # One mean for all colours, so that what is beyond the face's edge is the same in both.
    monkeypatch.setattr(recognition_weights, "MEANS", (110.0,) * 3)
    monkeypatch.setattr(subject, "MEANS", (110.0,) * 3)
    monkeypatch.setattr(subject, "_MEAN", 110.0)
    monkeypatch.setitem(globals(), "MEANS", (110.0,) * 3)
    network = recognition_network(HEADS, 48, 0.3, STAGES)

    begin_from_recognition(network, file, [FACES])

    wanted = as_dlib(drawn)
    assert wanted.std() > 0.1
    np.testing.assert_allclose(features(network), wanted, rtol=1e-3, atol=1e-3)


def test_each_colour_s_own_mean_is_made_up_for(file: Path, drawn: list[tuple[np.ndarray, ...]]) -> None:
    network = recognition_network(HEADS, 48, 0.3, STAGES)
    begin_from_recognition(network, file, [FACES])

    seen, wanted = features(network), as_dlib(drawn)

    # But for the edge of three pixels, where one mean and three leave different borders.
    assert np.abs(seen - wanted).mean() < 0.02 * wanted.std()


def test_its_norms_hold_what_reaches_them_so_that_a_training_step_changes_nothing(file: Path) -> None:
    network = recognition_network(HEADS, 48, 0.3, STAGES)
    begin_from_recognition(network, file, [FACES])

    np.testing.assert_allclose(features(network, training=True), features(network), rtol=1e-2, atol=2e-3)


def test_fewer_stages_take_the_first_ones_weights(file: Path, drawn: list[tuple[np.ndarray, ...]]) -> None:
    network = recognition_network(HEADS, 48, 0.3, STAGES[:1])
    begin_from_recognition(network, file, [FACES])

    kernel = network.get_layer("stage0_block0_second").get_weights()[0]
    np.testing.assert_array_equal(kernel, drawn[2][0].transpose(2, 3, 1, 0))


def test_a_training_begins_from_the_file(file: Path) -> None:
    network = recognition_network(HEADS, 48, 0.3, STAGES)
    batches = [(FACES, None, None)]
    load_start_weights(network, str(file), batches)  # type: ignore[arg-type]  # a list of batches will do
    again = recognition_network(HEADS, 48, 0.3, STAGES)
    begin_from_recognition(again, file, [FACES])

    np.testing.assert_allclose(features(network), features(again), atol=1e-6)


def test_it_gives_logits_of_each_head_for_faces_that_it_enlarges() -> None:
    network = recognition_network(HEADS, 96, 0.3, STAGES)

    original, votes = network(FACES, training=False)

    assert original.shape == (6, 7)
    assert votes.shape == (6, 8)
    assert network.get_layer("stem").output.shape == (None, 48, 48, 32)


@pytest.mark.parametrize("left", [10, 5000, -8])
def test_a_damaged_file_is_told_in_words(file: Path, left: int) -> None:
    file.write_bytes(file.read_bytes()[:left])
    with pytest.raises(RecognitionError, match=r"network\.dat is damaged, or of another network"):
        read_recognition(file)
    with pytest.raises(CheckpointError, match="is damaged, or of another network"):
        load_start_weights(recognition_network(HEADS, 48, 0.3, STAGES), str(file), [(FACES,)])  # type: ignore[arg-type]


def test_a_file_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(RecognitionError, match=r"none\.dat can't be read: No such file"):
        read_recognition(tmp_path / "none.dat")


def test_the_package_s_file_is_found_without_running_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: Path
) -> None:
    package = tmp_path / "face_recognition_models"
    (package / "models").mkdir(parents=True)
    (package / "__init__.py").write_text("raise SystemExit('run')")
    wanted = file.rename(package / "models" / "dlib_face_recognition_resnet_model_v1.dat")
    monkeypatch.syspath_prepend(tmp_path)

    assert recognition_file() == wanted


def test_a_missing_package_is_told_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    options = RunOptions(data=tmp_path, out=tmp_path / "out", overrides={"stages": "2"})
    with pytest.raises(ExperimentError, match="pip install face-recognition-models; or begin from chance"):
        recognition.train(options)


@pytest.mark.parametrize(
    ("overrides", "words"),
    [
        ({"side": "32"}, "side is from 48 to 150 pixels, not 32"),
        ({"stages": "3"}, "stages is from 1 to 2, not 3"),
    ],
)
def test_settings_that_can_t_be_are_refused(tmp_path: Path, overrides: dict[str, str], words: str) -> None:
    with pytest.raises(ExperimentError, match=words):
        recognition.train(RunOptions(data=tmp_path, out=tmp_path / "out", overrides=overrides))
