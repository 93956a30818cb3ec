"""What a light makes of a face is measured on clips, through the app's own eyes."""

from pathlib import Path

import numpy as np
import pytest
from conftest import ModelMaker

from moodguard.model_card import ExpressionCard, InputSpec, Threshold
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import FaceDetector
from moodguard.sensing.frame import Face, Frame
from moodguard.sensing.sources import Source
from moodguard.sensing.watcher import Watcher
from trainers.data.faces import DataError
from trainers.evaluation.light import LIGHTS, LOOKS, Effect, effect_of, measure_light, page, read_all

CARD = ExpressionCard(
    ("angry", "happy"), ("angry",), InputSpec(height=48, width=48, channels=1),
    threshold=Threshold(0.6, "by hand"),
)  # fmt: skip


class WholeFrame(FaceDetector):
    """Finds one face in every frame: the middle of it."""

    name = "whole frame"

    def find(self, frame: Frame, near: Face | None = None, *, everywhere: bool = False) -> list[Face]:
        height = frame.pixels.shape[0]
        return [Face(height * 0.25, height * 0.25, height * 0.5, score=1.0)]


class Nothing(Source):
    """No source: frames are shown by hand."""

    name = "nothing"

    def grab(self, time: float) -> Frame | None:
        return None

    def close(self) -> None:
        pass


@pytest.fixture
def watcher(make_model: ModelMaker) -> Watcher:
    """Its model takes a dark face for angry, and a bright one for happy."""
    return Watcher(Nothing(), WholeFrame(), ExpressionModel(make_model(card=CARD)))


@pytest.fixture
def frames() -> list[Frame]:
    rng = np.random.default_rng(1)
    blocks = [rng.integers(60, 220, (25, 25), dtype=np.uint8) for _ in range(8)]
    return [Frame(np.dstack([block.repeat(8, 0).repeat(8, 1)] * 3), 0.0) for block in blocks]


def test_a_light_that_shifts_the_readings_is_told_and_taken_off(
    watcher: Watcher, frames: list[Frame]
) -> None:
    effect = effect_of(frames, read_all(frames, watcher), LIGHTS["a lamp off: half as bright"], watcher)
    assert effect.read == 1
    assert effect.shift is not None
    assert effect.left is not None
    assert effect.shift > 0.5
    assert effect.told
    assert abs(effect.left) < 0.2


def test_the_same_light_is_no_other(watcher: Watcher, frames: list[Frame]) -> None:
    effect = effect_of(frames, read_all(frames, watcher), LIGHTS["as it is"], watcher)
    assert (effect.shift, effect.left, effect.told) == (0, 0, False)


def test_of_what_is_refused_no_shift_is_told(watcher: Watcher, frames: list[Frame]) -> None:
    effect = effect_of(frames, read_all(frames, watcher), lambda pixels: pixels // 60, watcher)
    assert effect == Effect(0.0, None, None, told=False)


def test_the_page_has_a_row_for_each_light_and_says_how_far() -> None:
    found = [
        Effect(1.0, 0.5, 0.1, told=True),
        Effect(0.5, -1.5, -0.2, told=True),
        Effect(0, None, None, told=False),
    ]
    told = page(dict.fromkeys(LIGHTS, found), "model.onnx", "haar")
    assert "evaluate-light model.onnx" in told
    assert told.count("| 50% | 1.00 | -1.50 | 2 of 2 | 0.15 | -0.20 |") == len(LIGHTS)
    assert LOOKS * 10 == 240, "four minutes, as the page says"


def test_without_clips_there_is_nothing_to_measure(watcher: Watcher, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no video clips"):
        measure_light(tmp_path, watcher.model, WholeFrame)
