"""Which words a break message has: the user's lines in turn, none twice in a row; and what they suggest."""

import re
from enum import Enum


class Suggested(Enum):
    """What a message suggests to do."""

    DRINK = "drink"
    BREATHE = "breathe"
    LOOK_OUT = "look out"
    STRETCH = "stretch"
    WALK = "walk"
    MUSIC = "music"
    PICTURES = "pictures"
    BREAK = "break"  # a break of any kind: the user's own words


# The first that is found in a message says what it suggests.
_WORDS = (
    (Suggested.BREATHE, r"breath\w*|inhale|exhale"),
    (Suggested.WALK, r"walk\w*|stroll|stairs|outside|garden|fresh air|a turn around"),
    (Suggested.DRINK, r"drinks?|coffees?|teas?|water|juice|cocoa|chocolate|milk|lemonade|espresso"),
    (Suggested.MUSIC, r"music|songs?|sing|listen|tunes?|piano|guitar"),
    (Suggested.PICTURES, r"pictures?|paintings?|gallery|landscapes?|photos?"),
    (Suggested.STRETCH, r"stretch\w*|stand up|shoulders?|neck|back|yoga|wrists?"),
    (Suggested.LOOK_OUT, r"windows?|eyes?|look (?:away|up|out|far)\w*|distance|horizon|sky|20-20-20"),
)
_PATTERNS = tuple((kind, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for kind, words in _WORDS)


def suggested_by(message: str) -> Suggested:
    """What `message` suggests, by its words; a break of any kind where they say nothing that is known."""
    found = (kind for kind, pattern in _PATTERNS if pattern.search(message))
    return next(found, Suggested.BREAK)


def lines_of(text: str) -> list[str]:
    """The messages in `text`, one a line; empty lines and repetitions are left out."""
    return list(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def choose(text: str, number: int, last: str) -> str:
    """The message for suggestion `number` (0, 1, …), out of the lines of `text`; `last` was shown before.

    The same text, number and last message give the same words. Empty where there is no line.
    """
    lines = lines_of(text)
    if not lines:
        return ""
    place = number % len(lines)
    return lines[place] if lines[place] != last else lines[(place + 1) % len(lines)]
