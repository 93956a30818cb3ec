"""The bench times what a sample really does, and says when it can't."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.bench import BenchError, DrawnPictures, measure_growth, measure_stages, repeated
from moodguard.companion import Companion
from moodguard.sensing.demo import DemoSource, Scene
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import HaarDetector
from moodguard.sensing.sources import VideoSource
from moodguard.sensing.watcher import Watcher
from moodguard.store.settings import Settings


def test_every_stage_of_a_sample_is_timed() -> None:
    stages = measure_stages(DemoSource((Scene(1, "neutral"),), endless=False), HaarDetector(), samples=5)
    assert [s.name for s in stages] == ["frame", "face", "cut and quality", "expression"]
    assert all(0 < s.median <= s.high for s in stages)
    by_name = {s.name: s.median for s in stages}
    assert by_name["face"] > by_name["cut and quality"]


def test_a_source_without_a_face_can_not_be_timed() -> None:
    with pytest.raises(BenchError, match="no face"):
        measure_stages(DemoSource((Scene(1, None),), endless=False), HaarDetector(), samples=3)


def test_memory_is_measured_warm_and_at_the_end_of_so_many_looks(make_model: Callable[..., Path]) -> None:
    model = ExpressionModel(make_model())
    companion = Companion(Settings(), 0.5)
    levels = iter([100.0, 101.5])
    watcher = Watcher(DrawnPictures(4), HaarDetector(), model)
    assert measure_growth(20, watcher, companion, lambda: next(levels)) == (100.0, 101.5)
    assert companion.status().mood.time == 19 * Settings().sample_seconds


def test_a_short_video_is_repeated_until_it_lasts(tmp_path: Path) -> None:
    short = tmp_path / "short.avi"
    writer = cv2.VideoWriter(str(short), cv2.VideoWriter.fourcc(*"MJPG"), 10, (64, 48))
    for _ in range(5):
        writer.write(np.zeros((48, 64, 3), np.uint8))
    writer.release()
    assert VideoSource(repeated(short, 3.0, tmp_path)).length == pytest.approx(3.0)
    assert repeated(short, 0.5, tmp_path) == short


def test_what_is_no_video_can_not_be_measured(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(BenchError, match="can't be played"):
        repeated(tmp_path / "notes.txt", 1.0, tmp_path)
