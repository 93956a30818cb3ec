"""The clock that samples and steps are timed by."""

from datetime import datetime, timedelta

import pytest

from moodguard.clock import LocalTimeWatch, ScaledClock


def test_the_clock_changes_speed_without_a_jump() -> None:
    now = [100.0]
    clock = ScaledClock(1.0, lambda: now[0])
    now[0] += 5
    assert clock() == 5
    clock.set_speed(60)
    assert clock() == 5
    now[0] += 1
    assert clock() == 65


def test_real_time_is_told_at_any_speed_with_what_was_slept() -> None:
    now = [100.0]
    clock = ScaledClock(60.0, lambda: now[0])
    now[0] += 5
    clock.set_speed(1)
    now[0] += 5
    clock.skip(7)
    assert clock.real == 17


@pytest.mark.parametrize("hours", [1, -6, -24 * 365 * 3])
def test_local_time_that_is_set_or_of_another_zone_is_noticed_once(hours: int) -> None:
    now, local = [100.0], [datetime(2026, 11, 20, 17, 0)]  # noqa: DTZ001 - as the wall's clock shows it
    watch = LocalTimeWatch(lambda: local[0], lambda: now[0])
    now[0] += 3600
    local[0] += timedelta(hours=1)
    assert not watch.has_jumped()
    local[0] += timedelta(hours=hours)
    assert watch.has_jumped()
    assert not watch.has_jumped()
