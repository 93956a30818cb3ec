"""Numbers on the command line, refused in words where they can't be used."""

import argparse

from moodguard.store.numbers import parse_number

LEAST = 0.001  # of a number above 0
MOST_DIGITS = 9


def positive(text: str) -> float:
    """A number above 0. Raises ArgumentTypeError, in words, as all here."""
    value = _number_or_nought(text)
    if not LEAST <= value < 1e6:  # no timer waits, and nobody either, for what takes a thousand times longer
        raise argparse.ArgumentTypeError(f"{text:.40} is not a number from {LEAST} to a million")
    return value


def whole(text: str) -> int:
    """0, 1, 2 and so on."""
    if not text.isdecimal() or len(text) > MOST_DIGITS:
        raise argparse.ArgumentTypeError(f"{text:.40} is not a whole number of at most {MOST_DIGITS} digits")
    return int(text)


def count(text: str) -> int:
    """How many, at least 1."""
    value = _number_or_nought(text)
    if not (value.is_integer() and 0 < value <= 10_000):
        raise argparse.ArgumentTypeError(f"{text:.40} is not a whole number from 1 to 10000")
    return int(value)


def _number_or_nought(text: str) -> float:
    """The number, or 0 for none, which is refused in the words of whoever asks."""
    try:
        return parse_number(text)
    except ValueError:
        return 0.0
