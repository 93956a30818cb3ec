"""How the user is, is asked as often as they want, never early in a day, and at no fixed hour."""

import itertools

import pytest

from moodguard.mood.check_in import HOUR, LATEST, SOONEST, HowOften, is_due

ALL_DAY = 24 * HOUR


def first_hour(day: int) -> float:
    """After how many hours of being seen it is asked on that day."""
    return next(minute / 60 for minute in range(24 * 60) if is_due(HowOften.DAY, day, 0, minute * 60.0))


def test_by_default_nobody_is_ever_asked() -> None:
    assert not any(is_due(HowOften.NEVER, day, 0, ALL_DAY) for day in range(1, 400))


@pytest.mark.parametrize(("how_often", "apart"), [(HowOften.DAY, 1), (HowOften.WEEK, 7)])
def test_it_is_asked_no_more_often_than_that(how_often: HowOften, apart: int) -> None:
    asked_on, days = 1000, []
    for day in range(1000, 1030):
        if is_due(how_often, day, asked_on, ALL_DAY):
            days.append(day)
            asked_on = day
    assert days[0] == 1000 + apart
    assert {later - before for before, later in itertools.pairwise(days)} == {apart}


def test_nobody_is_asked_early_in_a_day_nor_at_the_same_hour_each_day() -> None:
    hours = [first_hour(day) for day in range(740_000, 740_040)]
    assert min(hours) >= SOONEST / HOUR
    assert max(hours) <= LATEST / HOUR + 1 / 60
    assert max(hours) - min(hours) > 2
    assert all(abs(later - before) > 0.5 for before, later in itertools.pairwise(hours))
