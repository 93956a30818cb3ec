"""Values out of JSON, each checked by itself: a bad one is told in words, and its default is taken."""

import math
from collections.abc import Callable, Mapping
from typing import TypeVar

from moodguard.translation import tr

T = TypeVar("T")

NO_FIELDS: Mapping[str, object] = {}
MOST_TOLD = 8  # complaints; who has broken more values than that does not want to read of each


def number(value: object, low: float = -math.inf, high: float = math.inf) -> float:
    """A finite number from `low` to `high`. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(tr("is no number"))
    try:
        found = float(value)
    except OverflowError:  # whole numbers have no limit
        found = math.inf
    if not math.isfinite(found):
        raise ValueError(tr("is no finite number"))
    if not low <= found <= high:
        raise ValueError(
            tr("is {number}, but must be {least} to {most}").format(
                number=f"{found:g}", least=f"{low:g}", most=f"{high:g}"
            )
        )
    return found


def count(value: object, most: int) -> int:
    """A whole number from 0 to `most`. Raises ValueError."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("is no whole number")
    if not 0 <= value <= most:
        raise ValueError(f"is not from 0 to {most}")
    return value


def text(value: object, longest: int) -> str:
    """A text of at most `longest` letters. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("is no text")
    if len(value) > longest:
        raise ValueError(f"has more than {longest} letters")
    return value


def fields_of(value: object) -> Mapping[str, object]:
    """An object of JSON. Raises ValueError."""
    if not isinstance(value, dict):
        raise ValueError("is no object with names and values")
    return value


class Checked:
    """The values of one object, taken one by one; `complaints` says what was wrong with which."""

    def __init__(self, content: object, version: int | None = None) -> None:
        """`version` is the one that the object must name, if any. Raises ValueError where it is no object."""
        self.content = fields_of(content)
        self.complaints: list[str] = []
        if version is not None and self.content.get("version") != version:
            self.complaints.append(f"“version” is not {version}")

    def take(self, name: str, check: Callable[[object], T], default: T) -> T:
        """What `check` makes of a value; `default` where there is none, or it raises ValueError."""
        if name not in self.content:
            return default
        try:
            return check(self.content[name])
        except ValueError as error:
            self.complaints.append(f"“{name}” {error}")
            return default


def in_words(complaints: list[str]) -> str:
    """The first of them, and how many more there are."""
    more = len(complaints) - MOST_TOLD
    return "; ".join(complaints[:MOST_TOLD]) + (f"; and {more} more" if more > 0 else "")
