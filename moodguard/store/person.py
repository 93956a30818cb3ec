"""What MoodGuard has learned about its user: the resting face and the answers. Numbers only, no picture."""

from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path

from moodguard.store.answers import (
    MOST_COUNTED,
    MOST_KEPT,
    MOST_LOG_ODDS,
    Answers,
    Kind,
    counted,
    parse_answers,
    records,
    without,
)
from moodguard.store.json_values import Checked, count, fields_of, number
from moodguard.store.learned_file import LearnedFile

# The first version kept how many answers there were, and nothing of each.
COUNTS_ONLY = 1
FILE_VERSION = 2


@dataclass(frozen=True)
class RestingFace:
    """How the user's face reads at rest, in log-odds of P(negative).

    `location` and `spread` are median and scaled median absolute deviation; `calibrated` is the location that
    was measured, which following never leaves far behind. It holds for the model that it was measured with;
    models are told apart by the threshold that their card advises.
    """

    location: float
    spread: float
    calibrated: float
    model_threshold: float


@dataclass(frozen=True)
class Person:
    """The resting face, where it was measured, and what the user has answered, the oldest first."""

    face: RestingFace | None = None
    answers: Answers = ()

    def count(self, kind: Kind) -> int:
        """How many of the answers that are kept say so."""
        return sum(answer.kind is kind for answer in self.answers)


class PersonFile(LearnedFile[Person]):
    """The person on disk; what is lost, 20 seconds of calibration bring back."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        super().__init__(path, "What was learned about your resting face", Person(), FILE_VERSION)

    def _parse(self, content: object) -> tuple[Person, list[str]]:
        of_before = fields_of(content).get("version") == COUNTS_ONLY
        checked = Checked(content, COUNTS_ONLY if of_before else FILE_VERSION)
        face = checked.take("face", _face, None)
        if of_before:
            answers = counted(checked.take("wrong", _count, 0), checked.take("right", _count, 0))
        else:
            answers = checked.take("answers", lambda value: parse_answers(value, checked.complaints), ())
        return Person(face, answers), checked.complaints

    def _merged(self, before: Person, ours: Person, theirs: Person) -> Person:
        return Person(
            theirs.face if ours.face == before.face else ours.face,
            _merged_answers(before.answers, ours.answers, theirs.answers),
        )

    def _record(self, learned: Person) -> dict[str, object]:
        face = None if learned.face is None else asdict(learned.face)
        return {"version": FILE_VERSION, "face": face, "answers": records(learned.answers)}


def _face(value: object) -> RestingFace | None:
    if value is None:
        return None
    content = fields_of(value)

    def log_odds(name: str, low: float) -> float:
        return number(content.get(name), low, MOST_LOG_ODDS)

    face = RestingFace(
        log_odds("location", -MOST_LOG_ODDS), log_odds("spread", 0.0), log_odds("calibrated", -MOST_LOG_ODDS),
        number(content.get("model_threshold"), 0.0, 1.0),
    )  # fmt: skip
    if not 0 < face.model_threshold < 1:
        raise ValueError("was measured in a way that can't be")
    return face


def _count(value: object) -> int:
    return count(value, MOST_COUNTED)


def _merged_answers(before: Answers, ours: Answers, theirs: Answers) -> Answers:
    """Theirs, with what we have added to `before`, and without what we have taken back of it."""
    merged = theirs
    for answer in (Counter(before) - Counter(ours)).elements():
        # What has only made room for newer ones was not taken back.
        if len(ours) < MOST_KEPT:
            merged = without(merged, answer)
    return (*merged, *(Counter(ours) - Counter(before)).elements())[-MOST_KEPT:]
