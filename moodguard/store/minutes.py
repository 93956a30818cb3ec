"""The minutes that a user has taken, and what each was worth to them: kept with the profile, days alone."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from moodguard.store.json_values import Checked, fields_of, text
from moodguard.store.learned_file import LearnedFile
from moodguard.translation import tr

FILE_VERSION = 1
MOST_KEPT = 400  # a year of them; the oldest go first
LONGEST_WORD = 20  # letters
LONGEST_LIST = 10_000  # what is longer was not written by MoodGuard


class Exercise(Enum):
    """What fills a minute; the value is how it is kept."""

    BREATHING = "breathing"
    EYES = "eyes"
    STRETCH = "stretch"
    TIMER = "timer"


class Outcome(Enum):
    """How the user says they feel behind it; the value is how it is kept."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


@dataclass(frozen=True)
class Minute:
    """One minute that was answered. The day is kept, the hour is nobody's affair."""

    exercise: Exercise
    outcome: Outcome
    day: date


@dataclass(frozen=True)
class Minutes:
    """Those that are kept, the oldest first."""

    all: tuple[Minute, ...] = ()

    def with_one_more(self, minute: Minute) -> "Minutes":
        """These and `minute`; where they become too many, without the oldest."""
        return Minutes((*self.all, minute)[-MOST_KEPT:])

    def without(self, minute: Minute) -> "Minutes":
        """These without the newest that is equal to `minute`; the same where there is none."""
        for place in reversed(range(len(self.all))):
            if self.all[place] == minute:
                return Minutes(self.all[:place] + self.all[place + 1 :])
        return self


class MinutesFile(LearnedFile[Minutes]):
    """The minutes on disk; what is lost costs no more than the order in which exercises are offered."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        super().__init__(path, tr("What helped you in your breaks"), Minutes(), FILE_VERSION)

    def _parse(self, content: object) -> tuple[Minutes, list[str]]:
        checked = Checked(content, FILE_VERSION)
        listed: list[object] = checked.take("minutes", _list, list[object]())
        each = Checked({f"minute {place}": value for place, value in enumerate(listed, 1)})
        found = (each.take(name, _minute, None) for name in each.content)
        kept = [minute for minute in found if minute is not None]
        return Minutes(tuple(kept[-MOST_KEPT:])), checked.complaints + each.complaints

    def _merged(self, before: Minutes, ours: Minutes, theirs: Minutes) -> Minutes:
        new, gone = Counter(ours.all) - Counter(before.all), Counter(before.all) - Counter(ours.all)
        merged = theirs
        for minute in gone.elements():
            if len(ours.all) < MOST_KEPT:  # else it has only made room for a newer one
                merged = merged.without(minute)
        return Minutes((*merged.all, *new.elements())[-MOST_KEPT:])

    def _record(self, learned: Minutes) -> dict[str, Any]:
        rows = [
            {"exercise": one.exercise.value, "outcome": one.outcome.value, "day": one.day.isoformat()}
            for one in learned.all
        ]
        return {"version": FILE_VERSION, "minutes": rows}


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError("is no list")
    if len(value) > LONGEST_LIST:
        raise ValueError(f"has more than {LONGEST_LIST} entries")
    return value


def _minute(value: object) -> Minute:
    content = fields_of(value)
    try:
        day = date.fromisoformat(text(content.get("day"), LONGEST_WORD))
    except ValueError:
        raise ValueError("has no day that can be") from None
    return Minute(
        _one_of(Exercise, content.get("exercise"), "is no exercise"),
        _one_of(Outcome, content.get("outcome"), "has an answer that nobody can give"),
        day,
    )


E = TypeVar("E", bound=Enum)


def _one_of(kind: type[E], value: object, complaint: str) -> E:
    try:
        return kind(value)
    except ValueError:
        raise ValueError(complaint) from None
