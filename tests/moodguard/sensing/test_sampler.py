"""The thread that looks: samples arrive, off means off, and what is missing is replaced in words."""

import itertools
import pydoc
import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from moodguard.model_card import ExpressionCard
from moodguard.reading import Absence, NoReading, Reading, Sample
from moodguard.sensing.camera import CameraSource, Patience
from moodguard.sensing.camera_state import CameraState
from moodguard.sensing.demo import LOOKS, draw_scene
from moodguard.sensing.sampler import SLEPT_SECONDS, Sampler
from moodguard.sensing.source_choice import (
    CAMERA,
    DEMO,
    OF_CAMERA,
    PLAIN_MODEL,
    OpeningError,
    Wanted,
    open_watcher,
)
from moodguard.system.growing_pause import GrowingPause
from moodguard.system.onnx_session import Interrupt
from support import waiting
from support.fake_driver import DESK, FakeDriver
from support.odd_models import save_odd_model

PATIENCE_SECONDS = 3600.0
MakeModel = Callable[..., Path]


@pytest.fixture
def wanted(make_model: MakeModel) -> Wanted:
    return Wanted(DEMO, make_model("shipped.onnx"), consented=True)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy the machine is, a thread is waited for."""
    monkeypatch.setattr("moodguard.sensing.sampler.STOP_SECONDS", PATIENCE_SECONDS)


class Ticks:
    """A clock that goes on by a fixed step whenever it is read."""

    def __init__(self, step: float = 1.0) -> None:
        self.now, self.step = 0.0, step

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def plug_in(driver: FakeDriver, monkeypatch: pytest.MonkeyPatch) -> FakeDriver:
    """Let all camera sources use the driver, with all the patience of the world."""

    def make(wanted: str, **options: object) -> CameraSource:
        return CameraSource(
            wanted, cameras=lambda: list(driver.cameras), opener=driver,
            patience=Patience(3600, 3600, 3600), clock=lambda: 0.0, **options,
        )  # type: ignore[arg-type]  # fmt: skip

    monkeypatch.setattr("moodguard.sensing.source_choice.CameraSource", make)
    monkeypatch.setattr("moodguard.sensing.sampler.list_cameras", lambda: list(driver.cameras))
    return driver


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDriver]:
    made = plug_in(FakeDriver(), monkeypatch)
    yield made
    made.answer.set()


@pytest.fixture
def camera_sampler(wanted: Wanted, driver: FakeDriver) -> Iterator[Sampler]:
    """Looks at the fake camera without any rest."""
    thread = Sampler(replace(wanted, source=CAMERA), 0.0, Ticks(), off_within=3600)
    yield thread
    driver.answer.set()
    thread.stop()


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


def faulty(error: Exception, times: int) -> Callable[..., None]:
    """Raises `error` so many times, and then does nothing."""
    left = iter(range(times))

    def fail(*_: object) -> None:
        if next(left, None) is not None:
            raise error

    return fail


def before(monkeypatch: pytest.MonkeyPatch, name: str, fail: Callable[..., None]) -> None:
    """Let `fail` be called before each call of the function of that name, with what it is given."""
    owner, _, attribute = name.rpartition(".")
    true = getattr(pydoc.locate(owner), attribute)

    def both(*arguments: object, **options: object) -> object:
        fail(*arguments)
        return true(*arguments, **options)

    monkeypatch.setattr(name, both)


@pytest.mark.parametrize(
    "place",
    [
        "moodguard.sensing.sampler.open_watcher",
        "moodguard.sensing.demo.DemoSource.grab",
        "moodguard.sensing.watcher.judged",
    ],
)
@pytest.mark.usefixtures("soon")
def test_a_fault_that_nobody_foresaw_is_said_and_watching_begins_anew(
    qtbot: QtBot, sampler: Sampler, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    before(monkeypatch, place, faulty(ZeroDivisionError("odd"), 3))
    said: list[str] = []
    sampler.failed.connect(said.append)
    with qtbot.waitSignal(sampler.sampled):
        sampler.start()
    assert len(said) == 3
    assert "Error" not in said[0], "its name in Python is for the log"
    assert "tried again" in said[0]


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has failed is tried again at once."""
    monkeypatch.setattr("moodguard.sensing.sampler.GrowingPause", lambda: GrowingPause(0.0, 0.0))


@pytest.fixture
def never(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has failed is not tried again by itself within a test."""
    monkeypatch.setattr("moodguard.sensing.sampler.GrowingPause", lambda: GrowingPause(3600.0))


@pytest.mark.usefixtures("never")
def test_after_a_fault_a_pause_is_told_and_a_better_wish_is_taken_at_once(
    qtbot: QtBot, sampler: Sampler, wanted: Wanted, make_model: MakeModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(wanted: Wanted, *_: object) -> None:
        if wanted.model is None:
            raise UnicodeDecodeError("utf-8", b"\xff", 0, 1, "odd")

    before(monkeypatch, "moodguard.sensing.sampler.open_watcher", fail)
    with qtbot.waitSignal(sampler.failed):
        sampler.start()
    with qtbot.waitSignal(sampler.switched_off):
        sampler.pause()
    with qtbot.waitSignal(sampler.failed):
        sampler.resume()
    with qtbot.waitSignal(sampler.sampled):
        sampler.configure(replace(wanted, model=make_model("good.onnx")), 0.01)


@pytest.mark.usefixtures("never")
def test_after_a_fault_the_device_is_closed_and_its_state_says_so(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver, wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.sensing.watcher.UserFace.find", faulty(MemoryError(), 1))
    monkeypatch.setattr("moodguard.sensing.watcher.UserFace.forget", faulty(MemoryError(), 9))
    states: list[CameraState] = []
    camera_sampler.camera_state.connect(states.append)
    camera_sampler.configure(replace(wanted, source=CAMERA, keep_camera_open=True), 0.0)
    with qtbot.waitSignal(camera_sampler.failed):
        camera_sampler.start()
    qtbot.waitUntil(lambda: states[-1:] == [CameraState.FAILED])
    assert driver.open_devices == 0
    assert not camera_sampler.camera_open
    with qtbot.waitSignal(camera_sampler.sampled):
        camera_sampler.pause()
        camera_sampler.resume()


@pytest.mark.usefixtures("soon")
def test_a_preview_that_meets_a_fault_says_so_closes_the_device_and_goes_on(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    before(monkeypatch, "moodguard.sensing.sampler.preview_of", faulty(ValueError("odd"), 2))
    said: list[str] = []
    camera_sampler.preview_failed.connect(said.append)
    with qtbot.waitSignal(camera_sampler.preview_ready):
        camera_sampler.preview("")
        camera_sampler.start()
    assert len(said) == 2
    assert "Error" not in said[0], "its name in Python is for the log"
    assert driver.most_open == 1


def test_a_model_that_gives_no_probabilities_for_faces_is_replaced_by_the_shipped_one_and_named(
    qtbot: QtBot, wanted: Wanted, card: ExpressionCard, tmp_path: Path
) -> None:
    own = save_odd_model(tmp_path / "own.onnx", card, "not a number")
    thread = Sampler(replace(wanted, model=own), 0.01, Ticks())
    told: list[list[str]] = []
    samples: list[Sample] = []
    thread.opened.connect(lambda _name, _threshold, problems: told.append(problems))
    thread.sampled.connect(samples.append)
    try:
        thread.start()
        qtbot.waitUntil(lambda: any(isinstance(sample, Reading) for sample in samples))
    finally:
        thread.stop()
    assert samples[0] == NoReading(samples[0].time, Absence.BAD_MODEL)
    assert told[0] == []
    assert len(told) == 2
    assert "own.onnx gives values that can't be right" in told[1][0]
    assert "ships with is used" in told[1][0]


def test_a_shipped_model_that_gives_no_probabilities_is_replaced_too_and_without_any_it_is_said_what_to_do(
    qtbot: QtBot, make_model: MakeModel, card: ExpressionCard, tmp_path: Path
) -> None:
    shipped = save_odd_model(tmp_path / "shipped.onnx", card, "infinite")
    plain = make_model(PLAIN_MODEL)
    for whole in (True, False):
        if not whole:
            save_odd_model(plain, card, "sum of two")
        thread = Sampler(Wanted(DEMO, shipped), 0.01, Ticks())
        samples: list[Sample] = []
        said: list[str] = []
        thread.sampled.connect(samples.append)
        thread.failed.connect(said.append)
        try:
            thread.start()
            qtbot.waitUntil(lambda: bool(said) or any(isinstance(s, Reading) for s in samples))  # noqa: B023
        finally:
            thread.stop()
        assert bool(said) is not whole
    assert "Install it again" in said[0]


@pytest.mark.parametrize("odd", ["endless", "endless at once"])
def test_a_model_that_never_comes_to_an_end_is_replaced_by_the_shipped_one_and_named(
    qtbot: QtBot, wanted: Wanted, card: ExpressionCard, tmp_path: Path, *,
    monkeypatch: pytest.MonkeyPatch, odd: str,
) -> None:  # fmt: skip
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 1.0)
    own = save_odd_model(tmp_path / "own.onnx", card, odd)
    thread = Sampler(replace(wanted, model=own), 0.01, Ticks())
    told: list[list[str]] = []
    samples: list[Sample] = []
    thread.opened.connect(lambda _name, _threshold, problems: told.append(problems))
    thread.sampled.connect(samples.append)
    try:
        thread.start()
        qtbot.waitUntil(lambda: any(isinstance(sample, Reading) for sample in samples))
    finally:
        thread.stop()
    assert "own.onnx takes longer than 1 seconds" in told[-1][0]
    assert "ships with is used" in told[-1][0]


@pytest.mark.parametrize("odd", ["endless", "endless at once"])
def test_at_the_end_a_model_that_never_comes_to_one_is_not_waited_for(
    wanted: Wanted, card: ExpressionCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, odd: str
) -> None:
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 3600.0)
    monkeypatch.setattr("moodguard.sensing.sampler.STOP_SECONDS", waiting.PATIENCE_SECONDS)
    interrupts: list[Interrupt] = []
    before(monkeypatch, "moodguard.sensing.sampler.open_watcher", lambda *given: interrupts.append(given[-1]))
    sampler = Sampler(replace(wanted, model=save_odd_model(tmp_path / "own.onnx", card, odd)), 0.01, Ticks())
    sampler.start()
    # The dry run of a model that is fine on zeros passes in an instant: what lasts is the endless run.
    waiting.wait_until(lambda: bool(interrupts) and interrupts[0].running, "a run of the model")
    sampler.stop()
    assert "sampler" not in [thread.name for thread in threading.enumerate()]


def test_new_wishes_that_change_nothing_do_not_reopen(qtbot: QtBot, sampler: Sampler, wanted: Wanted) -> None:
    with qtbot.waitSignal(sampler.opened):
        sampler.start()
    with qtbot.assertNotEmitted(sampler.opened):
        sampler.configure(replace(wanted), 0.02)
        with qtbot.waitSignals([sampler.sampled] * 3):
            pass


@pytest.mark.parametrize("source", OF_CAMERA)
def test_a_missing_camera_is_waited_for_not_replaced(
    wanted: Wanted, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    plug_in(FakeDriver(), monkeypatch).cameras = []
    opened = open_watcher(replace(wanted, source=source))
    assert opened.watcher.look(1) == NoReading(1, Absence.CAMERA_GONE)


def test_without_the_users_yes_no_camera_is_opened_by_any_way(
    qtbot: QtBot, wanted: Wanted, camera_sampler: Sampler, driver: FakeDriver
) -> None:
    states: list[CameraState] = []
    camera_sampler.camera_state.connect(states.append)
    camera_sampler.configure(replace(wanted, source=CAMERA, consented=False), 0.0)
    with qtbot.waitSignals([camera_sampler.sampled] * 3):
        camera_sampler.start()
    assert states == [CameraState.STARTING, CameraState.NO_CONSENT]
    with qtbot.waitSignal(camera_sampler.preview_failed) as said:
        camera_sampler.preview("")
    assert "said yes" in said.args[0]
    assert driver.addresses == []


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


@pytest.mark.parametrize(("kept_open", "times"), [(False, 300), (True, 100)], ids=["bursts", "kept open"])
def test_off_means_off_whenever_it_is_asked_for(
    camera_sampler: Sampler, driver: FakeDriver, wanted: Wanted, kept_open: bool, times: int
) -> None:
    rng = random.Random(7)
    camera_sampler.configure(replace(wanted, source=CAMERA, keep_camera_open=kept_open), 0.0)
    camera_sampler.start()
    for _ in range(times):
        driver.wait_for_calls(rng.randint(0, 12))
        camera_sampler.pause()
        assert (driver.open_devices, camera_sampler.camera_open) == (0, False)
        opened = len(driver.addresses)
        if rng.random() < 0.1:  # whatever is asked for meanwhile
            camera_sampler.set_attention(rng.random(), on_battery=rng.random() < 0.5)
            camera_sampler.preview(rng.choice(["", None]))
            assert (driver.open_devices, len(driver.addresses)) == (0, opened)
        camera_sampler.resume()
    assert driver.most_open == 1
    driver.wait_for_calls(1)  # it still looks
    camera_sampler.stop()
    assert driver.open_devices == 0


def test_a_thread_that_can_not_be_stopped_is_left_behind_and_says_no_more(
    qtbot: QtBot, wanted: Wanted, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging, answer, said = threading.Event(), threading.Event(), []

    def hang(*_: object) -> object:  # as a file on a drive that is gone does
        hanging.set()
        answer.wait()
        raise OpeningError("it is gone")

    monkeypatch.setattr("moodguard.sensing.sampler.open_watcher", hang)
    monkeypatch.setattr("moodguard.sensing.sampler.STOP_SECONDS", 0.0)
    app = QObject()
    sampler = Sampler(wanted, 0.01, Ticks(), app)
    sampler.failed.connect(said.append)
    sampler.start()
    hanging.wait()
    thread = next(thread for thread in threading.enumerate() if thread.name == "sampler")
    sampler.stop()
    shiboken6.delete(app)  # with all that hangs on it
    answer.set()
    thread.join()
    qtbot.wait(0)
    assert said == []


@pytest.mark.usefixtures("driver")
def test_each_pause_is_told_when_the_camera_is_off_even_if_the_thread_saw_no_resume(
    qtbot: QtBot, camera_sampler: Sampler
) -> None:
    camera_sampler.start()
    for _ in range(50):
        with qtbot.waitSignal(camera_sampler.switched_off):
            camera_sampler.pause()
        camera_sampler.resume()


def test_a_driver_that_hangs_is_told_as_off_only_once_it_has_let_go(
    qtbot: QtBot, wanted: Wanted, driver: FakeDriver
) -> None:
    thread = Sampler(replace(wanted, source=CAMERA), 0.0, Ticks(), off_within=0)
    driver.hangs_in = "read"
    told: list[bool] = []
    thread.switched_off.connect(lambda: told.append(thread.camera_open))
    try:
        thread.start()
        driver.hanging.wait()
        thread.pause()
        assert thread.camera_open
        driver.answer.set()
        qtbot.waitUntil(lambda: bool(told))
        assert told == [False]
    finally:
        thread.stop()


def test_the_states_of_a_camera_are_told_in_order(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver
) -> None:
    states: list[CameraState] = []
    camera_sampler.camera_state.connect(states.append)
    driver.free = False
    camera_sampler.start()
    qtbot.waitUntil(lambda: states == [CameraState.STARTING, CameraState.IN_USE])
    driver.free = True
    qtbot.waitUntil(lambda: states[2:] == [CameraState.NO_FACE])
    driver.cameras = []
    qtbot.waitUntil(lambda: states[3:] == [CameraState.NO_CAMERA])
    camera_sampler.pause()
    qtbot.waitUntil(lambda: states[4:] == [CameraState.STOPPED])
    driver.cameras = [DESK]
    camera_sampler.resume()
    qtbot.waitUntil(lambda: states[5:] == [CameraState.STARTING, CameraState.NO_FACE])


@pytest.mark.parametrize("kept_open", [False, True])
def test_between_looks_a_camera_is_told_to_rest_unless_it_is_kept_open(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver, wanted: Wanted, kept_open: bool
) -> None:
    rng = np.random.default_rng(1)
    driver.pictures = (draw_scene(LOOKS["neutral"], rng) for _ in itertools.count())
    states: list[CameraState] = []
    samples: list[object] = []
    camera_sampler.camera_state.connect(states.append)
    camera_sampler.sampled.connect(samples.append)
    camera_sampler.configure(replace(wanted, source=CAMERA, keep_camera_open=kept_open), 0.0)
    camera_sampler.start()
    qtbot.waitUntil(lambda: len(samples) >= 3)
    assert all(isinstance(sample, Reading) for sample in samples)
    in_bursts = [CameraState.RESTING, CameraState.WATCHING, CameraState.RESTING]
    assert states[:4] == [CameraState.STARTING, *([CameraState.WATCHING] if kept_open else in_bursts)]


def test_a_camera_that_is_unplugged_and_plugged_in_again_and_again_is_used_again(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver
) -> None:
    samples: list[object] = []
    camera_sampler.sampled.connect(samples.append)
    camera_sampler.start()
    for why in (Absence.NO_FACE, Absence.CAMERA_GONE) * 3:
        driver.cameras = [DESK] if why is Absence.NO_FACE else []
        qtbot.waitUntil(lambda why=why: getattr(samples[-1] if samples else None, "why", None) is why)


def test_a_camera_that_is_plugged_in_is_looked_at_long_before_the_next_look_is_due(
    qtbot: QtBot, wanted: Wanted, driver: FakeDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("moodguard.sensing.sampler.HOT_PLUG_SECONDS", 0.0)
    driver.cameras = []
    thread = Sampler(replace(wanted, source=CAMERA), 3600.0, Ticks(), adaptive=False)
    states: list[CameraState] = []
    thread.camera_state.connect(states.append)
    try:
        thread.start()
        qtbot.waitUntil(lambda: states[-1:] == [CameraState.NO_CAMERA])
        driver.cameras = [DESK]
        qtbot.waitUntil(lambda: states[-1:] == [CameraState.NO_FACE])
    finally:
        thread.stop()


def test_the_pace_is_told_whenever_it_changes(qtbot: QtBot, wanted: Wanted) -> None:
    thread = Sampler(wanted, 10.0, Ticks())
    paces: list[float] = []
    thread.paced.connect(paces.append)
    try:
        thread.set_speed(1e6)
        thread.start()
        qtbot.waitUntil(lambda: paces == [20.0])
        thread.set_attention(1.0, on_battery=False)
        qtbot.waitUntil(lambda: paces == [20.0, 5.0])
        thread.configure(wanted, 10.0, adaptive=False)
        qtbot.waitUntil(lambda: paces == [20.0, 5.0, 10.0])
    finally:
        thread.stop()


def test_after_sleep_a_camera_that_was_kept_open_is_opened_anew(wanted: Wanted, driver: FakeDriver) -> None:
    ticks = Ticks(0.0)
    kept = replace(wanted, source=CAMERA, keep_camera_open=True)
    thread = Sampler(kept, 0.0, ticks, off_within=3600)
    try:
        thread.start()
        driver.wait_for_calls(40)
        assert len(driver.addresses) == 1
        ticks.now += SLEPT_SECONDS + 1
        driver.wait_for_calls(40)
        assert len(driver.addresses) == 2
    finally:
        thread.stop()


@pytest.mark.usefixtures("driver")
def test_the_preview_shows_the_newest_picture_small_and_keeps_none(
    qtbot: QtBot, camera_sampler: Sampler
) -> None:
    with qtbot.waitSignal(camera_sampler.preview_ready):
        camera_sampler.preview("")
        camera_sampler.start()
    picture = camera_sampler.take_preview()
    assert picture is not None
    assert (picture.width, picture.height, len(picture.rgb)) == (320, 240, 320 * 240 * 3)
    camera_sampler.preview(None)
    with qtbot.waitSignal(camera_sampler.sampled):
        pass
    assert camera_sampler.take_preview() is None


def test_the_preview_never_opens_a_camera_that_is_switched_off_and_says_so(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver
) -> None:
    camera_sampler.pause()
    with qtbot.waitSignal(camera_sampler.preview_failed) as said:
        camera_sampler.preview("")
        camera_sampler.start()
    assert "stays off" in said.args[0]
    assert driver.addresses == []


def test_the_preview_keeps_its_camera_open_while_the_mood_drifts(
    qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver
) -> None:
    camera_sampler.preview("")
    camera_sampler.start()
    for number in range(5):
        with qtbot.waitSignal(camera_sampler.preview_ready):
            camera_sampler.take_preview()
            camera_sampler.set_attention(
                0.5 * (number % 2), on_battery=False
            )  # looks come more and less often
    assert len(driver.addresses) == 1


@pytest.mark.usefixtures("driver")
def test_a_camera_that_is_there_is_not_taken_for_the_one_that_was_chosen(
    qtbot: QtBot, wanted: Wanted
) -> None:
    thread = Sampler(replace(wanted, source=CAMERA, camera="another one"), 0.0, Ticks())
    states: list[CameraState] = []
    thread.camera_state.connect(states.append)
    with qtbot.waitSignal(thread.opened) as opened:
        thread.start()
    qtbot.waitUntil(lambda: states[-1:] == [CameraState.NO_CAMERA])
    thread.stop()
    assert opened.args[0] == "camera"


def test_the_preview_says_what_is_wrong(qtbot: QtBot, camera_sampler: Sampler, driver: FakeDriver) -> None:
    states: list[CameraState] = []
    camera_sampler.camera_state.connect(states.append)
    camera_sampler.preview("")
    camera_sampler.start()
    qtbot.waitUntil(lambda: states[-1:] == [CameraState.SHOWN])
    with qtbot.waitSignal(camera_sampler.preview_failed) as said:
        driver.cameras = []
        camera_sampler.preview("")  # anew, as when another one is chosen
    assert said.args == ["No camera was found."]
    qtbot.waitUntil(lambda: states[-1:] == [CameraState.NO_CAMERA])
