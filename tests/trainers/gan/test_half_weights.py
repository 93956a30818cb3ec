"""Weights in half precision take half the file; what the graph gives stays the same to the eye."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
import torch
from onnx import TensorProto

from moodguard.store.paths import assets_dir
from trainers.gan.dcgan.networks import Generator
from trainers.gan.graph import LATENTS, PICTURES, ExportError, to_onnx, write_checked
from trainers.gan.half_weights import LEAST_NUMBERS, halve, is_halved, weights_of

INPUTS = {LATENTS: (6,)}
A_STEP = 1 / 127.5  # of an 8-bit picture, in -1..1


@pytest.fixture(scope="module")
def generator() -> Generator:
    torch.manual_seed(0)
    return Generator(6, 8).eval()


@pytest.fixture(scope="module")
def exported(generator: Generator) -> bytes:
    return to_onnx(generator, INPUTS, [PICTURES], {}).SerializeToString()


def paintings(file: Path) -> np.ndarray:
    latents = np.random.default_rng(0).standard_normal((4, 6), np.float32)
    session = ort.InferenceSession(file.read_bytes(), providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {LATENTS: latents})[0])


def test_half_the_file_paints_the_same_pictures(
    generator: Generator, exported: bytes, tmp_path: Path
) -> None:
    whole, half = (
        write_checked(
            onnx.load_from_string(exported), generator, INPUTS, tmp_path / f"{halved}.onnx", halved=halved
        )
        for halved in (False, True)
    )
    assert half.stat().st_size < 0.6 * whole.stat().st_size
    away = np.abs(paintings(whole) - paintings(half))
    assert 0 < away.max() < A_STEP / 4


def test_its_weights_are_read_by_their_names_in_float32(exported: bytes) -> None:
    model = onnx.load_from_string(exported)
    before = weights_of(model)
    assert not is_halved(model)
    after = weights_of(halve(model))
    assert is_halved(model)
    assert before.keys() == after.keys()
    for name, values in before.items():
        assert after[name].dtype == values.dtype
        np.testing.assert_allclose(after[name], values, rtol=2**-10, atol=1e-7)
        assert values.size >= LEAST_NUMBERS or (after[name] == values).all()


def test_what_is_halved_stays_as_it_is(exported: bytes) -> None:
    model = halve(onnx.load_from_string(exported))
    once = model.SerializeToString(deterministic=True)
    assert halve(model).SerializeToString(deterministic=True) == once


def test_weights_beyond_its_range_are_refused_and_nothing_is_written(
    generator: Generator, exported: bytes, tmp_path: Path
) -> None:
    model = onnx.load_from_string(exported)
    unused = np.full(LEAST_NUMBERS, 7e4, np.float32)
    model.graph.initializer.append(onnx.numpy_helper.from_array(unused, "large"))
    with pytest.raises(ExportError, match="weights large are too large for half precision"):
        write_checked(model, generator, INPUTS, tmp_path / "painter.onnx", halved=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["painter", "upscaler"])
def test_the_files_that_ship_are_as_the_exporters_make_them(name: str) -> None:
    file = assets_dir() / "models" / f"{name}.onnx"
    model = onnx.load(file)
    kinds = {tensor.data_type for tensor in model.graph.initializer if np.prod(tensor.dims) >= LEAST_NUMBERS}
    assert kinds == {TensorProto.FLOAT16}
    assert halve(model).SerializeToString(deterministic=True) == file.read_bytes()
