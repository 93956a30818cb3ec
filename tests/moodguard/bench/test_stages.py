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


def test_memory_is_measured_warm_and_at_the_end_of_so_many_looks(make_model: MakeModel) -> None:
    model = ExpressionModel(make_model())
    companion = Companion(Settings(), 0.5)
    levels = iter([100.0, 101.5])
    watcher = Watcher(DrawnPictures(4), HaarDetector(), model)
    assert measure_growth(20, watcher, companion, lambda: next(levels)) == (100.0, 101.5)
    assert companion.status().mood.time == 19 * Settings().sample_seconds


def test_a_figure_stands_beside_its_target() -> None:
    assert at_most(14.96, 15, ".1f") == "15.0 (target: at most 15.0, met)"
    assert at_most(0.021, 0.02, ".1%") == "2.1% (target: at most 2.0%, MISSED)"
    assert at_least(0.91, 0.9, ".0%").endswith("met)")
    assert at_least(0.89, 0.9, ".0%").endswith("MISSED)")
