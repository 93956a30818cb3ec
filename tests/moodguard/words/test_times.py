"""Times are told as people say them, and what counts down never counts up."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moodguard.mood.state import Times
from moodguard.words.times import at, exactly, for_more, ready_in, until, until_moment

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)  # a Monday
MINUTE, HOUR = 60.0, 3600.0


def at_noon() -> Times:
    """Noon by the wall's clock."""
    return Times(0.0, local=lambda time: NOON + timedelta(seconds=time))


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (timedelta(minutes=20), "at 12:20"),
        (timedelta(hours=12), "at midnight"),
        (timedelta(hours=21), "at 9:00 tomorrow"),
        (timedelta(days=2), "at 12:00 on Wednesday"),
        (timedelta(days=30), "at 12:00 on 2026-12-23"),
    ],
)
def test_when_something_comes_is_told_with_its_day_where_that_is_not_plain(
    later: timedelta, said: str
) -> None:
    assert at(at_noon(), later.total_seconds()) == said


@pytest.mark.parametrize(
    ("later", "said"),
    [
        (timedelta(hours=2, minutes=30), "14:30"),
        (timedelta(minutes=-150), "9:30"),
        (timedelta(seconds=29), "12:00"),
        (timedelta(seconds=31), "12:01"),
        (timedelta(hours=12), "midnight"),
        (timedelta(hours=21), "9:00 tomorrow"),
        (timedelta(days=2, hours=-3), "Wednesday 9:00"),
        (timedelta(days=7, hours=-3), "Monday 9:00"),
        (timedelta(days=30), "12:00 on 2026-12-23"),
    ],
)
def test_a_moment_is_told_by_the_clock_with_its_day_where_that_is_not_plain(
    later: timedelta, said: str
) -> None:
    assert until_moment(at_noon(), NOON + later) == f"until {said}"


def test_past_midnight_the_night_goes_on() -> None:
    late = NOON.replace(hour=23, minute=50)
    assert until_moment(Times(0.0, local=lambda _: late), late + timedelta(hours=1)) == "until 0:50"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "a moment"),
        (50, "about a minute"),
        (2 * MINUTE, "about 2 minutes"),
        (12 * MINUTE, "about 10 minutes"),
        (57 * MINUTE, "about 55 minutes"),
        (HOUR, "about an hour"),
        (1.5 * HOUR, "about one and a half hours"),
        (2 * HOUR, "about 2 hours"),
        (3.8 * HOUR, "about 4 hours"),
        (25 * HOUR, "about 25 hours"),
    ],
)
def test_a_length_of_time_is_rounded_as_one_says_it(seconds: float, said: str) -> None:
    assert for_more(seconds) == f"for {said} more"


@given(st.lists(st.floats(0, 3 * HOUR), min_size=2, max_size=20))
def test_what_is_nearer_is_never_told_as_later(times: list[float]) -> None:
    words = list(dict.fromkeys(ready_in(seconds) for seconds in sorted(times, reverse=True)))
    minutes = [_minutes(each) for each in words]
    assert minutes == sorted(minutes, reverse=True)


def _minutes(words: str) -> float:
    if words == "in a moment":
        return 0
    return 1 if words == "in about a minute" else float(words.split()[2])


def test_what_is_told_to_be_ready_is_ready_by_then() -> None:
    assert ready_in(20) == "in a moment"
    assert ready_in(40) == "in about a minute"
    assert ready_in(61) == "in about 2 minutes"
    assert ready_in(11 * MINUTE) == "in about 15 minutes"


def test_without_a_wall_clock_an_end_is_told_by_how_long_it_lasts() -> None:
    assert until(Times(now=100, speed=60), 100 + 60 * 5 * MINUTE) == "for about 5 minutes more"
    assert until_moment(Times(now=100), NOON) == "until Monday 12:00"


def test_with_a_wall_clock_an_end_is_told_by_it_at_any_speed() -> None:
    times = Times(now=100, speed=60, local=lambda time: NOON + timedelta(seconds=(time - 100) / 60))
    assert until(times, 100 + 60 * 5 * MINUTE) == "until 12:05"


def test_behind_why_lengths_are_numbers() -> None:
    assert [exactly(each) for each in (45, 1200, 90, 200)] == ["45 s", "20 min", "90 s", "3.3 min"]
