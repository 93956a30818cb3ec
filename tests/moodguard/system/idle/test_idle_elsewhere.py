"""Idle time on Windows, whose counters wrap round, and on macOS. The systems are stood in for."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.system.idle.macos import MacIdleClock
from moodguard.system.idle.windows import WindowsIdleClock

WRAP = 2**32


@given(start=st.integers(0, WRAP - 1), idle=st.integers(0, 7 * 24 * 3600 * 1000))
def test_the_counters_of_windows_may_start_anew_while_nobody_is_there(start: int, idle: int) -> None:
    now = (start + idle) % WRAP
    assert WindowsIdleClock(lambda: (start, now)).idle_seconds() == idle / 1000


def test_an_input_between_the_two_readings_is_no_idle_time_of_seven_weeks() -> None:
    assert WindowsIdleClock(lambda: (1_016, 1_000)).idle_seconds() == 0.0
    assert WindowsIdleClock(lambda: (8, WRAP - 8)).idle_seconds() == 0.0


def test_macos_counts_in_seconds_already() -> None:
    assert MacIdleClock(lambda: 12.25).idle_seconds() == 12.25


@pytest.mark.parametrize("age", [math.inf, math.nan, -1.0])
def test_a_senseless_age_on_macos_can_not_be_told(age: float) -> None:
    assert MacIdleClock(lambda: age).idle_seconds() is None
