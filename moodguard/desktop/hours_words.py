"""Hours of the week as the user's language names their days; they are kept with English names."""

import re
import unicodedata
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QLocale

from moodguard.store.hours import DAYS, parse_hours
from moodguard.translation import tr

ENGLISH = tuple(day.capitalize() for day in DAYS)
_ENGLISH_DAY = re.compile(rf"\b({'|'.join(ENGLISH)})\b")


def hours_shown(text: str) -> str:
    """Hours as they are kept ("Mon-Fri 9:00-17:30"), with the names of the days that the user knows."""
    short = (name.rstrip(".") for name in _day_names(QLocale.FormatType.ShortFormat))
    names = dict(zip(ENGLISH, short, strict=True))
    return _ENGLISH_DAY.sub(lambda found: names[found[0]], text)


def hours_kept(text: str) -> str:
    """Hours as they were typed, with English names in the place of those that the user's language has."""
    try:
        parse_hours(text)
    except ValueError:
        known = _known()
        for pattern in _patterns(known):
            text = pattern.sub(partial(_in_english, known), text)
    return text


def _known() -> dict[str, str]:
    """English words by what the user's language calls them: the days, and what stands between two."""
    known = {
        tr("and", "between two days or hours"): "and",
        tr("to", "between two days or hours"): "to",
    }
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for name, day in zip(_day_names(form), ENGLISH, strict=True):
            # Portuguese says “segunda” for “segunda-feira”, and many leave accents out.
            for word in (name, name.split("-")[0], _without_accents(name)):
                known[word.casefold().rstrip(".")] = day
    return known


def _patterns(known: Mapping[str, str]) -> list[re.Pattern[str]]:
    """What finds them, the longest first; whole words where the language sets words apart."""
    words = sorted(known, key=len, reverse=True)
    apart = "|".join(re.escape(word) for word in words if _stands_apart(word))
    close = "|".join(re.escape(word) for word in words if not _stands_apart(word))
    # The “a” of “9 a.m.” is no Spanish “to”.
    found = (apart and rf"(?<!\w)(?:{apart})\b(?!\.?\s?m\b)\.?", close)
    return [re.compile(pattern, re.IGNORECASE) for pattern in found if pattern]


def _in_english(known: Mapping[str, str], found: re.Match[str]) -> str:
    """Between spaces where the language has none, as in 月曜日9:00."""
    word = known[found[0].casefold().rstrip(".")]
    return word if _stands_apart(found[0]) else f" {word} "


def _stands_apart(word: str) -> bool:
    """Whether words of this script have spaces between them; Chinese and Japanese ones don't."""
    return all(letter < "\u2e80" for letter in word)


def _without_accents(name: str) -> str:
    parts = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in parts if unicodedata.category(letter) != "Mn")


def _day_names(form: QLocale.FormatType) -> list[str]:
    return [QLocale().standaloneDayName(number, form) for number in range(1, len(DAYS) + 1)]
