"""The words that people read: English as it stands in the source, or what the language in use says for it.

Below every other room and without Qt, so that a file's error and a window's title go the same way. Whoever
has windows puts a language in with `use`; a command, a replay and a simulation have none: they stay English.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Protocol

# "picture(s)" and "(is|are)": what English says for one, and for any other number.
_BY_NUMBER = re.compile(r"\((s)\)|\(([^()|]+)\|([^()|]+)\)")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Language(Protocol):
    """What a language has to say."""

    def translate(self, source: str, comment: str, n: int) -> str:
        """The words for `source`, with `%n` still in them, or "" where this language has none.

        `comment` tells apart what is one word in English; `n` is the number to count by, or -1.
        """

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as it is written there: 1,234.5 or 1.234,5."""

    def listed(self, items: Sequence[str]) -> str:
        """Several things in one sentence: "rain, waves and wind"."""

    def clock_time(self, moment: datetime) -> str:
        """The time of day, to the minute: 14:30 or 2:30 PM."""

    def weekday(self, day: date) -> str:
        """The name of the day of the week."""

    def date(self, day: date) -> str:
        """The day with its year, in few letters."""


class English:
    """What is said without any translation."""

    def translate(self, source: str, comment: str, n: int) -> str:  # noqa: ARG002
        """`source`, in the singular or the plural."""
        return source if n < 0 else _BY_NUMBER.sub(lambda found: _form(found, n), source)

    def number(self, value: float, decimals: int = 0) -> str:
        """As in 1,234.5."""
        return f"{value:,.{decimals}f}"

    def listed(self, items: Sequence[str]) -> str:
        """With commas, and "and" before the last."""
        return " and ".join([*filter(None, [", ".join(items[:-1])]), *items[-1:]])

    def clock_time(self, moment: datetime) -> str:
        """As in 14:30."""
        return f"{moment.hour}:{moment.minute:02d}"

    def weekday(self, day: date) -> str:
        """As in Monday."""
        return _WEEKDAYS[day.weekday()]

    def date(self, day: date) -> str:
        """As in 2026-11-30."""
        return f"{day:%Y-%m-%d}"


def _form(found: re.Match[str], n: int) -> str:
    if found[1]:
        return "" if n == 1 else "s"
    return found[2] if n == 1 else found[3]


class _InUse:
    """The language of this process: one, as there is one user, and one for whom all windows are drawn."""

    def __init__(self) -> None:
        self.language: Language = English()


_in_use = _InUse()
_english = English()


def use(language: Language) -> None:
    """From now on, `tr` answers in `language`. What was said before is not said anew."""
    _in_use.language = language


@contextmanager
def in_english() -> Iterator[None]:
    """Say what is said meanwhile in English: to programs, and on the command line."""
    before = _in_use.language
    _in_use.language = _english
    try:
        yield
    finally:
        _in_use.language = before


def tr(source: str, comment: str = "", n: int = -1) -> str:
    """`source` in the user's language; in English where that has no words for it.

    `source` stands as one literal, for `make translations` to find it; values are put in afterwards with
    `.format(name=...)`. With `n`, `%n` in it becomes that number, and "(s)" or "(is|are)" the right form.
    `comment` tells the translator, and the program, apart what is one word in English only.
    """
    said = _in_use.language.translate(source, comment, n) or _english.translate(source, comment, n)
    return said if n < 0 else said.replace("%n", _in_use.language.number(n))


def to_translate(source: str) -> str:
    """`source` as it is: marks a text that is made once, and that `tr` translates each time it is shown."""
    return source


def listed(items: Sequence[str]) -> str:
    """Several things in one sentence, as the user's language joins them."""
    return _in_use.language.listed(items)


def number_words(value: float, decimals: int = 0) -> str:
    """A number as the user's language writes it."""
    return _in_use.language.number(value, decimals)


def percent(share: float) -> str:
    """A share (0..1) in per cent, as in 12%."""
    return tr("{number}%", "per cent; some languages put a space before the sign").format(
        number=number_words(100 * share)
    )


def clock_time(moment: datetime) -> str:
    """The time of day as the user's language writes it."""
    return _in_use.language.clock_time(moment)


def weekday(day: date) -> str:
    """The day of the week as the user's language names it."""
    return _in_use.language.weekday(day)


def date_words(day: date) -> str:
    """A day with its year, as the user's language writes it."""
    return _in_use.language.date(day)
