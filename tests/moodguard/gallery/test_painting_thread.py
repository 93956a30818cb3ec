"""The painting thread waits for others, and stops when told to."""

import os
import random
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import numpy as np
import pytest

from moodguard.gallery.painter import Painter
from moodguard.gallery.painting_job import Outcome, PaintingJob
from moodguard.gallery.painting_store import Bounds, PaintingStore
from moodguard.gallery.painting_thread import PaintingThread
from moodguard.store.taste import Learned
from support.models import LARGE_PAINTER_CARD, PainterMaker
from support.odd_models import save_endless_painter
from support.waiting import PATIENCE_SECONDS

MakeThread = Callable[..., PaintingThread]


@pytest.fixture
def outcomes() -> "Queue[Outcome]":
    return Queue()


@pytest.fixture
def make_thread(outcomes: "Queue[Outcome]") -> Iterator[MakeThread]:
    threads: list[PaintingThread] = []

    def make(**options: object) -> PaintingThread:
        thread = PaintingThread(options.pop("done", outcomes.put), rng=random.Random(1), **options)  # type: ignore[arg-type]
        threads.append(thread)
        return thread

    yield make
    for thread in threads:
        thread.stop()


@pytest.fixture
def job(make_painter: PainterMaker) -> PaintingJob:
    return PaintingJob(3, make_painter(LARGE_PAINTER_CARD), (), Learned(), Bounds(10))


@pytest.fixture
def painting_store(tmp_path: Path) -> PaintingStore:
    return PaintingStore(tmp_path / "painted")


def test_it_paints_and_can_be_asked_again(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", job: PaintingJob, painting_store: PaintingStore
) -> None:
    thread = make_thread()
    for _ in range(2):
        thread.begin(job, painting_store)
        assert outcomes.get().painted == 3
    assert len(painting_store.paintings()) == 6


def test_it_waits_while_others_are_busy_and_can_be_held_meanwhile(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", job: PaintingJob, painting_store: PaintingStore
) -> None:
    asked = threading.Event()

    def busy() -> bool:
        asked.set()
        return True

    thread = make_thread(busy=busy)
    thread.begin(job, painting_store)
    asked.wait()
    assert thread.painting
    thread.interrupt()
    assert outcomes.get() == Outcome()
    assert painting_store.paintings() == []


def test_after_a_hold_it_paints_again(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", job: PaintingJob, painting_store: PaintingStore
) -> None:
    thread = make_thread()
    thread.interrupt()
    thread.begin(job, painting_store)
    assert outcomes.get().painted == 3


@pytest.mark.usefixtures("outcomes")
def test_stopped_it_paints_no_more(
    make_thread: MakeThread, job: PaintingJob, painting_store: PaintingStore
) -> None:
    thread = make_thread(busy=lambda: True)
    thread.begin(job, painting_store)
    thread.stop()
    thread.begin(job, painting_store)
    assert [thread for thread in threading.enumerate() if thread.name == "painter"] == []
    assert painting_store.paintings() == []


def test_an_error_that_nobody_thought_of_is_told_and_survived(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", job: PaintingJob, painting_store: PaintingStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def fail(*_: object) -> Outcome:
        raise ZeroDivisionError

    thread = make_thread()
    with monkeypatch.context() as patched:
        patched.setattr("moodguard.gallery.painting_thread.run_job", fail)
        thread.begin(job, painting_store)
        assert "can't be painted just now" in outcomes.get().problem
    thread.begin(job, painting_store)
    assert outcomes.get().painted == 3


def test_who_can_not_be_told_what_came_of_it_does_not_end_the_painting(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", job: PaintingJob, painting_store: PaintingStore
) -> None:
    told = iter([True, False])

    def done(outcome: Outcome) -> None:
        outcomes.put(outcome)
        if next(told):
            raise RuntimeError("Signal source has been deleted")

    thread = make_thread(done=done)
    for _ in range(2):
        thread.begin(job, painting_store)
        assert outcomes.get(timeout=PATIENCE_SECONDS).painted == 3


def test_a_machine_that_has_no_thread_to_give_is_said_and_asked_again(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", job: PaintingJob, painting_store: PaintingStore,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    thread = make_thread()
    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        thread.begin(job, painting_store)
    assert "can't be painted just now" in outcomes.get(timeout=PATIENCE_SECONDS).problem
    assert not thread.painting
    thread.begin(job, painting_store)
    assert outcomes.get(timeout=PATIENCE_SECONDS).painted == 3


def test_at_the_end_a_painter_that_never_comes_to_one_is_not_waited_for(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", painting_store: PaintingStore, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 3600.0)
    monkeypatch.setattr("moodguard.gallery.painting_thread.STOP_SECONDS", PATIENCE_SECONDS)
    began = threading.Event()

    def draw(*_: object) -> object:
        began.set()
        return np.ones((1, 3), np.float32) * [[0, 1, 2]]

    monkeypatch.setattr(Painter, "draw", draw)
    path = save_endless_painter(tmp_path / "endless.onnx", LARGE_PAINTER_CARD)
    thread = make_thread()
    thread.begin(PaintingJob(1, path, (), Learned(), Bounds(10)), painting_store)
    assert began.wait(PATIENCE_SECONDS)
    thread.stop()
    assert outcomes.get(timeout=PATIENCE_SECONDS) == Outcome()
    assert "painter" not in [thread.name for thread in threading.enumerate()]


def test_a_painter_that_never_comes_to_an_end_is_told_in_words(
    make_thread: MakeThread, outcomes: "Queue[Outcome]", painting_store: PaintingStore, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("moodguard.system.onnx_session.RUN_SECONDS", 1.0)
    path = save_endless_painter(tmp_path / "endless.onnx", LARGE_PAINTER_CARD)
    make_thread().begin(PaintingJob(1, path, (), Learned(), Bounds(10)), painting_store)
    assert "endless.onnx takes longer than 1 seconds" in outcomes.get(timeout=PATIENCE_SECONDS).problem


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="niceness of a thread is Linux'")
def test_its_thread_gives_way_and_the_others_keep_their_priority(
    make_thread: MakeThread, job: PaintingJob, painting_store: PaintingStore
) -> None:
    found: Queue[int] = Queue()
    thread = make_thread(done=lambda _: found.put(os.getpriority(os.PRIO_PROCESS, threading.get_native_id())))
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread.begin(job, painting_store)
    assert found.get() == max(10, before)
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
