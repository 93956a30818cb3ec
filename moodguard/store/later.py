"""How long a suggestion may be put off for, as it is typed."""

from moodguard.store.numbers import parse_number

USUAL_MINUTES = 10.0
LEAST_MINUTES, MOST_MINUTES = 1.0, 12 * 60.0


def parse_later(text: str) -> float:
    """The minutes in a text like "10", "20 min" or "1 h"; USUAL_MINUTES for an empty one.

    Raises ValueError, in words, for no time, and for one that nobody is to be reminded after.
    """
    if not text.strip():
        return USUAL_MINUTES
    try:
        minutes = parse_number(text, unit="min")
    except ValueError as error:
        raise ValueError(f"{error}; say it like 10, “20 min” or “1 h”") from None
    if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise ValueError(f"“{text.strip()}” is not a time from 1 minute to 12 hours")
    return minutes
