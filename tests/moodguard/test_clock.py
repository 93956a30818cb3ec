"""The clock that samples and steps are timed by."""

from moodguard.clock import ScaledClock


def test_the_clock_changes_speed_without_a_jump() -> None:
    now = [100.0]
    clock = ScaledClock(1.0, lambda: now[0])
    now[0] += 5
    assert clock() == 5
    clock.set_speed(60)
    assert clock() == 5
    now[0] += 1
    assert clock() == 65
