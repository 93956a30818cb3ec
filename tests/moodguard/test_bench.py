"""The bench times what a sample really does, and says when it can't."""

import pytest

from moodguard.bench import BenchError, measure_stages
from moodguard.sensing.demo import DemoSource, Scene
from moodguard.sensing.faces import HaarDetector


def test_every_stage_of_a_sample_is_timed() -> None:
    stages = measure_stages(DemoSource((Scene(1, "neutral"),), endless=False), HaarDetector(), samples=5)
    assert [s.name for s in stages] == ["frame", "face", "cut and quality", "expression"]
    assert all(0 < s.median <= s.high for s in stages)
    by_name = {s.name: s.median for s in stages}
    assert by_name["face"] > by_name["cut and quality"]


def test_a_source_without_a_face_can_not_be_timed() -> None:
    with pytest.raises(BenchError, match="no face"):
        measure_stages(DemoSource((Scene(1, None),), endless=False), HaarDetector(), samples=3)
