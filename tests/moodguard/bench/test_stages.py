"""The bench times what a sample really does, sees memory grow, and says when it can't."""

from collections.abc import Callable
from pathlib import Path

import pytest

from moodguard.bench.growth import DrawnPictures, measure_growth
from moodguard.bench.stages import measure_stages
from moodguard.bench.targets import BenchError, at_least, at_most
from moodguard.companion import Companion
from moodguard.sensing.demo import DemoSource, Scene
from moodguard.sensing.expressions import ExpressionModel
from moodguard.sensing.faces import HaarDetector
from moodguard.sensing.watcher import Watcher
from moodguard.store.settings import Settings

MakeModel = Callable[..., Path]


def test_every_stage_of_a_sample_is_timed(make_model: MakeModel) -> None:
    source = DemoSource((Scene(1, "neutral"),), endless=False)
    stages = measure_stages(source, HaarDetector(), ExpressionModel(make_model()), samples=5)
    assert [s.name for s in stages] == ["frame", "face", "cut and quality", "expression"]
    assert all(0 < s.median <= s.high for s in stages)
    busy = {s.name: s.busy for s in stages}
    assert busy["face"] > busy["cut and quality"]


def test_a_source_without_a_face_can_not_be_timed(make_model: MakeModel) -> None:
    source = DemoSource((Scene(1, None),), endless=False)
    with pytest.raises(BenchError, match="no face"):
        measure_stages(source, HaarDetector(), ExpressionModel(make_model()), samples=3)


def test_memory_is_measured_after_each_tenth_of_so_many_looks(make_model: MakeModel) -> None:
    companion, interval = Companion(Settings(), 0.5), Settings().sample_seconds
    watcher = Watcher(DrawnPictures(4), HaarDetector(), ExpressionModel(make_model()))
    times = measure_growth(20, watcher, companion, lambda: companion.status().mood.time)
    assert times == [interval * number for number in range(1, 20, 2)]


def test_memory_of_fewer_looks_than_ten_is_measured_after_each(make_model: MakeModel) -> None:
    watcher = Watcher(DrawnPictures(4), HaarDetector(), ExpressionModel(make_model()))
    levels = iter([100.0, 101.5, 101.0])
    companion = Companion(Settings(), 0.5)
    assert measure_growth(3, watcher, companion, lambda: next(levels)) == [100.0, 101.5, 101.0]


def test_a_figure_stands_beside_its_target() -> None:
    assert at_most(14.96, 15, ".1f") == "15.0 (target: at most 15.0, met)"
    assert at_most(0.021, 0.02, ".1%") == "2.1% (target: at most 2.0%, MISSED)"
    assert at_least(0.91, 0.9, ".0%").endswith("met)")
    assert at_least(0.89, 0.9, ".0%").endswith("MISSED)")
