"""What is no model is refused without being waited for, and a model that never comes to an end is ended."""

import os
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest

from moodguard.model_card import ExpressionCard
from moodguard.system.onnx_session import (
    MODEL_MIB,
    Interrupt,
    ModelError,
    ModelTooSlowError,
    RunInterruptedError,
    load_session,
    read_model,
)
from support.odd_models import save_odd_model
from support.waiting import PATIENCE_SECONDS, wait_until

FACE = np.full((1, 16, 16, 1), 0.5, np.float32)


def save_with_numbers_elsewhere(path: Path, place: str) -> None:
    """A graph that adds four numbers from the file `place`."""
    numbers = onnx.TensorProto(name="w", data_type=onnx.TensorProto.FLOAT, dims=[4])
    numbers.data_location = onnx.TensorProto.EXTERNAL
    for key, value in (("location", place), ("offset", "0"), ("length", "16")):
        numbers.external_data.add(key=key, value=value)
    values = [onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [4]) for name in "xy"]
    graph = onnx.helper.make_graph(
        [onnx.helper.make_node("Add", ["x", "w"], ["y"])], "odd", values[:1], values[1:], [numbers]
    )
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    path.write_bytes(model.SerializeToString())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes among the files here")
def test_a_pipe_that_nobody_writes_to_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.onnx")
    refused: list[str] = []

    def load() -> None:
        with pytest.raises(ModelError) as caught:
            load_session(tmp_path / "pipe.onnx")
        refused.append(str(caught.value))

    thread = threading.Thread(target=load, daemon=True)
    thread.start()
    thread.join(PATIENCE_SECONDS)
    assert refused == ["pipe.onnx is no file but a folder, a pipe or a device"]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_that_never_ends_is_refused() -> None:
    with pytest.raises(ModelError, match="zero is no file"):
        read_model(Path("/dev/zero"))


@pytest.mark.parametrize("place", ["numbers.bin", "../numbers.bin", "pipe", "/dev/zero", "/etc/passwd"])
def test_a_graph_can_not_pull_in_other_files_of_the_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Nor wait for one that never answers: this is on the thread of the test."""
    (tmp_path / "home").mkdir()
    for folder in (tmp_path, tmp_path / "home"):
        (folder / "numbers.bin").write_bytes(bytes(16))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "home" / "pipe")
    monkeypatch.chdir(tmp_path / "home")
    save_with_numbers_elsewhere(tmp_path / "home" / "odd.onnx", place)
    with pytest.raises(ModelError, match="no ONNX model that can be run"):
        load_session(tmp_path / "home" / "odd.onnx")


def test_a_folder_and_a_name_that_can_be_none_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.onnx").mkdir()
    with pytest.raises(ModelError, match=r"folder\.onnx"):
        read_model(tmp_path / "folder.onnx")
    with pytest.raises(ModelError, match="can't be read"):
        read_model(Path("odd\0.onnx"))


def test_a_file_that_is_far_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "vast.onnx").open("wb") as file:
        file.truncate(MODEL_MIB * 2**20 + 1)
    with pytest.raises(ModelError, match=f"larger than the {MODEL_MIB} MB"):
        read_model(tmp_path / "vast.onnx")


def test_text_in_the_file_that_is_none_is_an_error_in_words(make_model: Callable[..., Path]) -> None:
    path = make_model()
    content = path.read_bytes()
    assert content.count(b"by hand") == 1
    path.write_bytes(content.replace(b"by hand", b"by \xff\xfend"))
    with pytest.raises(ModelError, match=r"model\.onnx"):
        load_session(path)


def test_a_run_that_never_comes_to_an_end_is_ended_and_the_next_one_is_as_good_as_ever(
    card: ExpressionCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = load_session(save_odd_model(tmp_path / "endless.onnx", card, "endless"))
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 0.2)
    with pytest.raises(ModelTooSlowError, match=r"endless\.onnx takes longer than 0\.2 seconds"):
        session.run(["probabilities"], {"face": FACE})
    monkeypatch.undo()
    assert session.run(["probabilities"], {"face": 0 * FACE})[0] == pytest.approx(np.full((1, 3), 1 / 3))


def test_a_run_can_be_ended_from_elsewhere_and_no_other_begins_then(
    card: ExpressionCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 3600.0)
    interrupt = Interrupt()
    session = load_session(save_odd_model(tmp_path / "e.onnx", card, "endless"), interrupt=interrupt)
    ended: list[str] = []

    def run() -> None:
        try:
            session.run(["probabilities"], {"face": FACE})
        except RunInterruptedError:
            ended.append("ended")

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    wait_until(lambda: interrupt.running, "the run to begin")
    interrupt.pull()
    thread.join(PATIENCE_SECONDS)
    assert ended == ["ended"]
    assert not interrupt.running
    with pytest.raises(RunInterruptedError):
        session.run(["probabilities"], {"face": 0 * FACE})
