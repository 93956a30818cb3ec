"""What MoodGuard has learned about which pictures help its user. Numbers and names, no picture."""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from moodguard.store.learned_file import LearnedFile

FILE_VERSION = 1


class Answer(Enum):
    """What the user says of a picture; the value is how it is kept."""

    LIKE = "like"
    NOT_FOR_ME = "not for me"


@dataclass(frozen=True)
class Known:
    """What is known of one picture: its `theme`, the user's own `answer`, and what their face said.

    `weight` is the sum of the lifts' precisions (1 / variance of log-odds) and `total` the sum of lifts times
    precision, both discounted by age: `total / weight` is the mean lift.
    """

    theme: str
    weight: float = 0.0
    total: float = 0.0
    answer: Answer | None = None


@dataclass(frozen=True)
class Learned:
    """All that is known, by the pictures' keys; `followed` is how many times a face was followed in all."""

    pictures: Mapping[str, Known] = field(default_factory=dict)
    followed: int = 0


class TasteFile(LearnedFile[Learned]):
    """What was learned about pictures, on disk; what is lost is learned anew in some galleries."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        super().__init__(path, "What was learned about pictures", Learned(), FILE_VERSION)

    def _parse(self, content: dict[str, Any]) -> Learned:
        return _learned(content)

    def _merged(self, before: Learned, ours: Learned, theirs: Learned) -> Learned:
        changed = {key: known for key, known in ours.pictures.items() if before.pictures.get(key) != known}
        gone = before.pictures.keys() - ours.pictures.keys()
        others = {key: known for key, known in theirs.pictures.items() if key not in gone}
        return Learned(others | changed, max(0, theirs.followed + ours.followed - before.followed))

    def _record(self, learned: Learned) -> dict[str, Any]:
        pictures = {
            key: asdict(known) | {"answer": known.answer.value if known.answer else None}
            for key, known in learned.pictures.items()
        }
        return {"version": FILE_VERSION, "followed": learned.followed, "pictures": pictures}


def _learned(content: dict[str, Any]) -> Learned:
    if content["version"] != FILE_VERSION:
        raise ValueError("another version")
    followed = content["followed"]
    if isinstance(followed, bool) or not isinstance(followed, int) or followed < 0:
        raise ValueError("a count is needed")
    return Learned({str(key): _known(known) for key, known in content["pictures"].items()}, followed)


def _known(content: dict[str, Any]) -> Known:
    weight, total, answer = content["weight"], content["total"], content["answer"]
    for number in (weight, total):
        if isinstance(number, bool) or not isinstance(number, int | float) or not math.isfinite(number):
            raise ValueError("a number is needed")
    if weight < 0 or not isinstance(content["theme"], str):
        raise ValueError("no picture has such a weight or theme")
    known_answer = None if answer is None else Answer(answer)
    return Known(content["theme"], float(weight), float(total), known_answer)
