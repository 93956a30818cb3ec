"""The studio paints on a thread of its own, waits for others, and stops when told to."""

import os
import random
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest

from moodguard.gallery.cabinet import Bounds, Cabinet
from moodguard.gallery.commission import Commission, Outcome
from moodguard.store.taste import Learned
from moodguard.studio import Studio
from support.models import LARGE_PAINTER_CARD, PainterMaker

MakeStudio = Callable[..., Studio]


@pytest.fixture
def outcomes() -> "Queue[Outcome]":
    return Queue()


@pytest.fixture
def make_studio(outcomes: "Queue[Outcome]") -> Iterator[MakeStudio]:
    studios: list[Studio] = []

    def make(**options: object) -> Studio:
        studio = Studio(options.pop("done", outcomes.put), rng=random.Random(1), **options)  # type: ignore[arg-type]
        studios.append(studio)
        return studio

    yield make
    for studio in studios:
        studio.stop()


@pytest.fixture
def commission(make_painter: PainterMaker) -> Commission:
    return Commission(3, make_painter(LARGE_PAINTER_CARD), (), Learned(), Bounds(10))


@pytest.fixture
def cabinet(tmp_path: Path) -> Cabinet:
    return Cabinet(tmp_path / "painted")


def test_it_paints_and_can_be_asked_again(
    make_studio: MakeStudio, outcomes: "Queue[Outcome]", commission: Commission, cabinet: Cabinet
) -> None:
    studio = make_studio()
    for _ in range(2):
        studio.begin(commission, cabinet)
        assert outcomes.get().painted == 3
    assert len(cabinet.paintings()) == 6


def test_it_waits_while_others_are_busy_and_can_be_held_meanwhile(
    make_studio: MakeStudio, outcomes: "Queue[Outcome]", commission: Commission, cabinet: Cabinet
) -> None:
    asked = threading.Event()

    def busy() -> bool:
        asked.set()
        return True

    studio = make_studio(busy=busy)
    studio.begin(commission, cabinet)
    asked.wait()
    assert studio.painting
    studio.hold()
    assert outcomes.get() == Outcome()
    assert cabinet.paintings() == []


def test_after_a_hold_it_paints_again(
    make_studio: MakeStudio, outcomes: "Queue[Outcome]", commission: Commission, cabinet: Cabinet
) -> None:
    studio = make_studio()
    studio.hold()
    studio.begin(commission, cabinet)
    assert outcomes.get().painted == 3


def test_stopped_it_paints_no_more(
    make_studio: MakeStudio, outcomes: "Queue[Outcome]", commission: Commission, cabinet: Cabinet
) -> None:
    studio = make_studio(busy=lambda: True)
    studio.begin(commission, cabinet)
    studio.stop()
    studio.begin(commission, cabinet)
    assert [thread for thread in threading.enumerate() if thread.name == "painter"] == []
    assert cabinet.paintings() == []


def test_an_error_that_nobody_thought_of_is_told_and_survived(
    make_studio: MakeStudio, outcomes: "Queue[Outcome]", commission: Commission, cabinet: Cabinet,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def fail(*_: object) -> Outcome:
        raise ZeroDivisionError

    studio = make_studio()
    with monkeypatch.context() as patched:
        patched.setattr("moodguard.studio.carry_out", fail)
        studio.begin(commission, cabinet)
        assert "can't be painted just now" in outcomes.get().problem
    studio.begin(commission, cabinet)
    assert outcomes.get().painted == 3


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="niceness of a thread is Linux'")
def test_its_thread_gives_way_and_the_others_keep_their_priority(
    make_studio: MakeStudio, commission: Commission, cabinet: Cabinet
) -> None:
    found: Queue[int] = Queue()
    studio = make_studio(
        done=lambda outcome: found.put(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
    )
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    studio.begin(commission, cabinet)
    assert found.get() == max(10, before)
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
