"""Cycles of references are collected on the thread of the windows, never on another."""

import gc
import threading
from collections.abc import Iterator

import pytest

from moodguard.system.garbage import Collector

pytestmark = pytest.mark.usefixtures("qapp")


class Cycle:
    """Holds itself, and tells on which thread it goes."""

    def __init__(self, told: list[threading.Thread]) -> None:
        self.me, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.current_thread())


@pytest.fixture
def collector() -> Iterator[Collector]:
    gc.enable()
    collector = Collector()
    yield collector
    collector.stop()
    gc.disable()  # as the tests have it


def fill_the_quota() -> None:
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    assert kept


def test_what_the_imports_have_made_is_not_looked_at_again() -> None:
    made = [[] for _ in range(100)]  # type: ignore[var-annotated]
    before = gc.get_freeze_count()
    Collector().stop()
    gc.disable()  # as the tests have it
    assert gc.get_freeze_count() >= before + len(made)


def test_no_other_thread_collects(collector: Collector) -> None:
    told: list[threading.Thread] = []
    Cycle(told)
    other = threading.Thread(target=fill_the_quota)
    other.start()
    other.join()
    assert told == []
    fill = [[] for _ in range(2 * gc.get_threshold()[0])]  # type: ignore[var-annotated]
    collector.collect()
    assert told == [threading.current_thread()]
    assert fill


def test_below_the_quota_nothing_is_done(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    monkeypatch.setattr(gc, "collect", lambda generation: pytest.fail(f"collected {generation}"))
    monkeypatch.setattr(gc, "get_count", lambda: (1, 0, 0))
    collector.collect()


@pytest.mark.parametrize(("counts", "generation"), [((900, 2, 0), 0), ((900, 11, 0), 1), ((900, 11, 11), 2)])
def test_the_oldest_full_generation_is_collected(
    collector: Collector,
    monkeypatch: pytest.MonkeyPatch,
    counts: tuple[int, int, int],
    generation: int,
) -> None:
    done: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", done.append)
    collector.collect()
    assert done == [generation]


def test_stopped_it_is_python_s_again(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
