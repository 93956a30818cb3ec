"""Sleep is noticed by two clocks of which one stood still."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system import sleep_watch
from moodguard.system.sleep_watch import LEAST_SLEEP_SECONDS, SleepWatch, awake_seconds, system_sleep_watch


class Clocks:
    def __init__(self) -> None:
        self.awake = 1000.0
        self.always = 5000.0

    def watch(self) -> SleepWatch:
        return SleepWatch(lambda: self.awake, lambda: self.always)

    def work(self, seconds: float) -> None:
        self.awake += seconds
        self.always += seconds

    def sleep(self, seconds: float) -> None:
        self.always += seconds


@given(st.lists(st.tuples(st.floats(0, 1e5), st.just(0.0) | st.floats(2.5, 1e6)), max_size=20))
def test_every_sleep_is_told_once_and_work_never_is(days: list[tuple[float, float]]) -> None:
    clocks = Clocks()
    watch = clocks.watch()
    for work, sleep in days:
        clocks.work(work)
        clocks.sleep(sleep)
        assert watch.slept_seconds() == pytest.approx(sleep, abs=1e-3)
        assert watch.slept_seconds() == 0.0


def test_clocks_that_differ_by_a_moment_are_no_sleep() -> None:
    clocks = Clocks()
    watch = clocks.watch()
    for _ in range(100):
        clocks.work(5.0)
        clocks.sleep(LEAST_SLEEP_SECONDS / 2)
        assert watch.slept_seconds() == 0.0


def test_how_long_the_machine_had_slept_before_the_watch_began_does_not_matter() -> None:
    clocks = Clocks()
    clocks.sleep(80_000)
    assert clocks.watch().slept_seconds() == 0.0


def test_this_machine_has_not_slept_while_the_test_ran() -> None:
    assert system_sleep_watch().slept_seconds() == 0.0


def test_windows_asks_the_clock_that_stands_still_in_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sleep_watch, "_unbiased_seconds", lambda: 12.0)
    monkeypatch.setattr(sleep_watch, "_tick_seconds", lambda: 3612.0)
    assert awake_seconds()() == 12.0
    assert system_sleep_watch().slept_seconds() == 0.0
