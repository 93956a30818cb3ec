"""When to ask the user how they are: as often as they want, never early in a day, at no fixed hour. Pure."""

from enum import Enum

HOUR = 3600.0
# Before that much (s) of a day was seen, nothing is asked: nobody begins a day to be asked how it is.
SOONEST, LATEST = 1 * HOUR, 4 * HOUR
# Multiples of the golden ratio fall evenly between whole numbers (Knuth, volume 3, section 6.4), so the days
# differ and none is left out.
GOLDEN = 0.6180339887498949


class HowOften(Enum):
    """How often at most; the value is how it is kept in the settings."""

    NEVER = "never"
    WEEK = "week"
    DAY = "day"


DAYS_APART = {HowOften.WEEK: 7, HowOften.DAY: 1}


def is_due(how_often: HowOften, day: int, asked_on: int, seen: float) -> bool:
    """Whether to ask now, on the day of that number, of which a face was seen for `seen` s.

    `asked_on` is the number of the day on which it was asked last.
    """
    if how_often is HowOften.NEVER or day - asked_on < DAYS_APART[how_often]:
        return False
    return seen >= SOONEST + (LATEST - SOONEST) * (day * GOLDEN % 1.0)
