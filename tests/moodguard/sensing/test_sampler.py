"""The thread that looks: samples arrive, off means off, and what is missing is replaced in words."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moodguard.reading import Absence, NoReading, Reading
from moodguard.sensing.opening import AUTO, CAMERA, DEMO, NO_CAMERA, OpeningError, Wanted, open_watcher
from moodguard.sensing.sampler import Sampler
from moodguard.sensing.sources import Source

MakeModel = Callable[..., Path]


@pytest.fixture
def wanted(make_model: MakeModel) -> Wanted:
    return Wanted(DEMO, make_model("shipped.onnx"))


class Ticks:
    """A clock that goes on by a fixed step whenever it is read."""

    def __init__(self, step: float = 1.0) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


@pytest.fixture
def sampler(wanted: Wanted) -> Iterator[Sampler]:
    thread = Sampler(wanted, 0.01, Ticks())
    yield thread
    thread.stop()


def test_samples_arrive_from_the_thread_without_pixels(qtbot: QtBot, sampler: Sampler) -> None:
    samples: list[object] = []
    sampler.sampled.connect(samples.append)
    with qtbot.waitSignal(sampler.opened) as opened:
        sampler.start()
    assert opened.args == ["demo", 0.5, []]
    qtbot.waitUntil(lambda: len(samples) >= 3)
    reading = samples[0]
    assert isinstance(reading, Reading)
    assert set(reading.classes) == {"angry", "happy", "neutral"}
    assert 0 <= reading.negative <= 1


def test_paused_is_told_only_after_the_source_is_closed(
    qtbot: QtBot, sampler: Sampler, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[str] = []
    monkeypatch.setattr("moodguard.sensing.demo.DemoSource.close", lambda _: events.append("closed"))
    sampler.sampled.connect(lambda _: events.append("sample"))
    with qtbot.waitSignal(sampler.sampled):
        sampler.start()
    with qtbot.waitSignal(sampler.switched_off):
        sampler.pause()
    assert events[-1] == "closed"
    count = len(events)
    with qtbot.waitSignal(sampler.sampled):
        sampler.resume()
    assert len(events) > count


def test_pausing_and_resuming_many_times_always_ends_in_what_was_asked_last(
    qtbot: QtBot, sampler: Sampler
) -> None:
    sampler.start()
    for _ in range(100):
        sampler.pause()
        sampler.resume()
    with qtbot.waitSignal(sampler.sampled):
        pass
    with qtbot.waitSignal(sampler.switched_off):
        sampler.pause()


def test_a_recording_that_ends_says_so_and_closes(
    qtbot: QtBot, make_model: MakeModel, tmp_path: Path
) -> None:
    import cv2
    import numpy as np

    cv2.imwrite(str(tmp_path / "a.png"), np.zeros((40, 40, 3), np.uint8))
    thread = Sampler(Wanted(str(tmp_path), make_model("shipped.onnx")), 0.01, Ticks())
    try:
        with qtbot.waitSignal(thread.ended):
            thread.start()
    finally:
        thread.stop()


def test_what_can_not_be_opened_is_told_and_the_thread_waits_for_better_wishes(
    qtbot: QtBot, wanted: Wanted, tmp_path: Path
) -> None:
    thread = Sampler(replace(wanted, source=str(tmp_path / "gone.mkv")), 0.01, Ticks())
    try:
        with qtbot.waitSignal(thread.failed) as failed:
            thread.start()
        assert "gone.mkv" in failed.args[0]
        with qtbot.waitSignal(thread.sampled):
            thread.configure(wanted, 0.01)
    finally:
        thread.stop()


def test_new_wishes_that_change_nothing_do_not_reopen(qtbot: QtBot, sampler: Sampler, wanted: Wanted) -> None:
    with qtbot.waitSignal(sampler.opened):
        sampler.start()
    with qtbot.assertNotEmitted(sampler.opened):
        sampler.configure(replace(wanted), 0.02)
        with qtbot.waitSignals([sampler.sampled] * 3):
            pass


def test_without_a_camera_the_demo_plays_and_it_is_said(
    wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.sensing.opening.CameraSource", make_camera)
    opened = open_watcher(replace(wanted, source=AUTO))
    assert opened.watcher.source.name == "demo"
    assert opened.problems == (NO_CAMERA,)


def make_camera(chosen: str, keep_open: bool) -> Source:
    from moodguard.sensing.sources import CameraSource

    return CameraSource(chosen, keep_open=keep_open, cameras=list)


def test_started_at_login_a_missing_camera_is_waited_for_not_replaced(
    wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.sensing.opening.CameraSource", make_camera)
    opened = open_watcher(replace(wanted, source=CAMERA))
    assert opened.watcher.look(1) == NoReading(1, Absence.CAMERA_GONE)


@pytest.mark.parametrize("fault", ["missing", "corrupt", "foreign", "wrong shape"])
def test_a_users_model_that_can_not_be_used_is_replaced_by_the_shipped_one_and_named(
    wanted: Wanted, make_model: MakeModel, tmp_path: Path, fault: str
) -> None:
    own = tmp_path / "own.onnx"
    if fault == "corrupt":
        own.write_bytes(b"\0" * 100)
    elif fault == "foreign":
        make_model("own.onnx", metadata={})
    elif fault == "wrong shape":
        make_model("own.onnx", outputs=5)
    opened = open_watcher(replace(wanted, model=own))
    assert opened.watcher.model.path.name == "shipped.onnx"
    assert len(opened.problems) == 1
    assert "own.onnx" in opened.problems[0]
    assert "ships with is used" in opened.problems[0]


def test_a_users_model_that_works_is_used(wanted: Wanted, make_model: MakeModel) -> None:
    opened = open_watcher(replace(wanted, model=make_model("own.onnx")))
    assert (opened.watcher.model.path.name, opened.problems) == ("own.onnx", ())


def test_without_any_model_nothing_is_watched_and_it_is_said_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(OpeningError, match="Install it again"):
        open_watcher(Wanted(DEMO, tmp_path / "gone.onnx"))
