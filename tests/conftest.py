"""What every test may use: a home of its own, an offscreen Qt, and small real ONNX models."""

import os

# Set before anything imports Qt. The end-to-end tests start their own window system.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("MOODGUARD_TEST_PLATFORM", "offscreen")
os.environ.setdefault("LANG", "C.UTF-8")

import gc
import inspect
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from moodguard.model_card import ExpressionCard, InputSpec, PainterCard, Temperature, Threshold
from moodguard.store.paths import DATA_VARIABLE, HOME_VARIABLE, Paths, user_paths
from support.models import PAINTER_CARD, PainterMaker
from support.waiting import PATIENCE_SECONDS

ROOT = Path(__file__).parent.parent
CARD = ExpressionCard(
    classes=("angry", "happy", "neutral"),
    negative=("angry",),
    input=InputSpec(height=16, width=16, channels=1),
    temperature=Temperature(1.0, applied=True),
    threshold=Threshold(0.5, "by hand, for the tests"),
    provenance={"trainer": "the tests"},
)

ModelMaker = Callable[..., Path]

pytest_plugins = ["support.watchdog"]

# A busy machine is no fault of the program.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
LONG_SECONDS = 0.01
PATIENCE_MS = int(1000 * PATIENCE_SECONDS)


class PatientBot(QtBot):
    """pytest-qt's bot, which would give up after five seconds."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        """As in pytest-qt."""
        return super().waitSignal(signal, timeout=timeout, **options)

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        """As in pytest-qt."""
        return super().waitSignals(signals, timeout=timeout, **options)

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        """As in pytest-qt, but what was waited for is in the error."""
        try:
            super().waitUntil(callback, timeout=timeout)
        except TimeoutError as error:
            error.add_note(f"waited for: {inspect.getsource(callback).strip()}")
            raise


@pytest.fixture
def qtbot(request: pytest.FixtureRequest) -> PatientBot:
    """The bot for tests with Qt."""
    request.getfixturevalue("qapp")
    return PatientBot(request)


def pytest_collection_finish() -> None:
    """Keep Python's collector off the threads that tests start: see moodguard.system.garbage."""
    gc.collect()
    gc.freeze()  # what the imports have made stays anyway
    gc.disable()


def delete_what_may_go() -> None:
    """Windows that were told to be deleted later are so by an event loop, which not every test has."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def collect_garbage() -> Iterator[None]:
    """Behind each test, on this thread. What takes long is a library that came with the test, and stays."""
    yield
    delete_what_may_go()
    began = time.perf_counter()
    gc.collect()
    if time.perf_counter() - began > LONG_SECONDS:
        gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def no_power_cut() -> Iterator[None]:
    """Nobody cuts the power of a test: what is written to the disk's cache is safe enough, and at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's home for this test alone, so that no test sees or touches the real one."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv(HOME_VARIABLE, str(folder))
    return folder


@pytest.fixture
def paths() -> Paths:
    """The folders below the test's home, which every test has."""
    return user_paths()


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real data; the test is skipped where it is absent."""
    folder = Path(os.environ.get(DATA_VARIABLE) or ROOT.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"needs the real data: set {DATA_VARIABLE} to its folder")
    return folder.resolve()


@pytest.fixture
def make_model(tmp_path: Path) -> ModelMaker:
    """Makes a real ONNX expression model, by which the darker a face is, the angrier.

    P(angry) is one minus the mean of the input (0..1); happy and neutral share the rest.
    `metadata` replaces the card's; `outputs` changes the number of values that the graph gives.
    """
    from onnx import TensorProto, helper, save

    def make(
        name: str = "model.onnx",
        card: ExpressionCard = CARD,
        metadata: dict[str, str] | None = None,
        outputs: int | None = None,
    ) -> Path:
        spec, count = card.input, outputs or len(card.classes)
        brightness = np.full((1, count), 1 / (count - 1), np.float32)
        brightness[0, 0] = -1.0
        nodes = [
            helper.make_node("ReduceMean", ["face"], ["mean"], axes=[1, 2, 3], keepdims=0),
            helper.make_node("Unsqueeze", ["mean", "last"], ["column"]),
            helper.make_node("MatMul", ["column", "slope"], ["sloped"]),
            helper.make_node("Add", ["sloped", "first"], ["probabilities"]),
        ]
        first = np.zeros((1, count), np.float32)
        first[0, 0] = 1.0
        constants = [
            helper.make_tensor("last", TensorProto.INT64, [1], [1]),
            helper.make_tensor("slope", TensorProto.FLOAT, [1, count], brightness.ravel()),
            helper.make_tensor("first", TensorProto.FLOAT, [1, count], first.ravel()),
        ]
        face = helper.make_tensor_value_info("face", TensorProto.FLOAT, ["batch", *spec.shape(1)[1:]])
        result = helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["batch", count])
        model = helper.make_model(
            helper.make_graph(nodes, "darkness", [face], [result], constants),
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=10,
        )
        helper.set_model_props(model, card.to_metadata() if metadata is None else metadata)
        path = tmp_path / name
        save(model, path)
        return path

    return make


@pytest.fixture
def make_painter(tmp_path: Path) -> PainterMaker:
    """Makes a real ONNX painter of plain colours: red, green and blue are the tanh of the three latents.

    `metadata` replaces the card's; `height` the height of the pictures; `gain` multiplies what is painted;
    `batch` fixes the number of pictures. `score` names an output that says how bright each is (-1..1), by the
    mean over `score_axes`.
    """

    from onnx import TensorProto, helper, save

    def make(
        card: PainterCard = PAINTER_CARD,
        *,
        metadata: dict[str, str] | None = None,
        height: int | None = None,
        gain: float = 1.0,
        batch: int | str = "batch",
        score: str = "",
        score_axes: Sequence[int] = (1, 2, 3),
    ) -> Path:
        shape = [batch, 3, height or card.height, card.width]
        ones = [1, 1, height or card.height, card.width]
        nodes = [
            helper.make_node("Tanh", ["latents"], ["colours"]),
            helper.make_node("Unsqueeze", ["colours", "last"], ["small"]),
            helper.make_node("Mul", ["small", "canvas"], ["pictures"]),
        ]
        constants = [
            helper.make_tensor("last", TensorProto.INT64, [2], [2, 3]),
            helper.make_tensor("canvas", TensorProto.FLOAT, ones, np.full(ones, gain, np.float32).ravel()),
        ]
        latents = helper.make_tensor_value_info("latents", TensorProto.FLOAT, [batch, 3])
        pictures = helper.make_tensor_value_info("pictures", TensorProto.FLOAT, shape)
        outputs = [pictures]
        if score:
            axes = list(score_axes)
            nodes.append(helper.make_node("ReduceMean", ["pictures"], [score], axes=axes, keepdims=0))
            outputs.append(helper.make_tensor_value_info(score, TensorProto.FLOAT, None))
        model = helper.make_model(
            helper.make_graph(nodes, "colours", [latents], outputs, constants),
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=10,
        )
        helper.set_model_props(model, card.to_metadata() if metadata is None else metadata)
        save(model, tmp_path / "painter.onnx")
        return tmp_path / "painter.onnx"

    return make


@pytest.fixture
def card() -> ExpressionCard:
    """The card that `make_model` uses unless told otherwise."""
    return replace(CARD)
