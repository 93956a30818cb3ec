"""The bench times what a sample really does, and says when it can't."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from moodguard.bench import BenchError, measure_stages, repeated
from moodguard.sensing.demo import DemoSource, Scene
from moodguard.sensing.faces import HaarDetector
from moodguard.sensing.sources import VideoSource


def test_every_stage_of_a_sample_is_timed() -> None:
    stages = measure_stages(DemoSource((Scene(1, "neutral"),), endless=False), HaarDetector(), samples=5)
    assert [s.name for s in stages] == ["frame", "face", "cut and quality", "expression"]
    assert all(0 < s.median <= s.high for s in stages)
    by_name = {s.name: s.median for s in stages}
    assert by_name["face"] > by_name["cut and quality"]


def test_a_source_without_a_face_can_not_be_timed() -> None:
    with pytest.raises(BenchError, match="no face"):
        measure_stages(DemoSource((Scene(1, None),), endless=False), HaarDetector(), samples=3)


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
