"""What MoodGuard has learned about which pictures help its user. Numbers and names, no picture."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from moodguard.store.json_values import NO_FIELDS, Checked, count, fields_of, number, text
from moodguard.store.learned_file import LearnedFile
from moodguard.translation import tr

FILE_VERSION = 1
MOST_FOLLOWED = 10**9
MOST_WEIGHT = 1e9  # what a face says in years stays far below
LONGEST_NAME = 8192  # letters, of a theme or a picture's key: a path with all its folders


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
        super().__init__(path, tr("What was learned about pictures"), Learned(), FILE_VERSION)

    def _parse(self, content: object) -> tuple[Learned, list[str]]:
        checked = Checked(content, FILE_VERSION)
        pictures = Checked(checked.take("pictures", fields_of, NO_FIELDS))
        keys = [key for key in pictures.content if len(key) <= LONGEST_NAME]
        known = {key: pictures.take(key, _known, None) for key in keys}
        learned = Learned(
            {key: one for key, one in known.items() if one is not None},
            checked.take("followed", lambda value: count(value, MOST_FOLLOWED), 0),
        )
        return learned, checked.complaints + pictures.complaints

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


def _known(value: object) -> Known:
    content = fields_of(value)
    answer = content.get("answer")
    try:
        known_answer = None if answer is None else Answer(answer)
    except ValueError:
        raise ValueError("has an answer that nobody can give") from None
    return Known(
        text(content.get("theme"), LONGEST_NAME),
        number(content.get("weight"), 0.0, MOST_WEIGHT),
        number(content.get("total"), -MOST_WEIGHT, MOST_WEIGHT),
        known_answer,
    )
