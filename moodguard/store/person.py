"""What MoodGuard has learned about its user: the resting face and the answers. Numbers only, no picture."""

from collections import Counter
from collections.abc import Mapping
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
from moodguard.translation import tr

# The first version kept how many answers there were, and nothing of each.
COUNTS_ONLY = 1
FILE_VERSION = 2
LEAST_VARIANCE = 1e-6
MOST_DAYS = 10**7  # since the year 1, as Python counts them


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
class LearnedFace:
    """How the user's face was found to read at rest without being measured, in log-odds of P(negative).

    `mean` and `variance` are what was believed of it when the day of the number `day` began, and `today_mean`
    and `today_variance` what was found on that day. It holds for the model that it was learned with.
    """

    mean: float
    variance: float
    today_mean: float
    today_variance: float
    day: int
    model_threshold: float


@dataclass(frozen=True)
class Person:
    """The resting face, where it was measured, what the user has answered, the oldest first, and what was
    learned of the face without being measured.
    """

    face: RestingFace | None = None
    answers: Answers = ()
    learned: LearnedFace | None = None

    def count(self, kind: Kind) -> int:
        """How many of the answers that are kept say so."""
        return sum(answer.kind is kind for answer in self.answers)


class PersonFile(LearnedFile[Person]):
    """The person on disk; what is lost, 20 seconds of calibration bring back."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        super().__init__(path, tr("What was learned about your resting face"), Person(), FILE_VERSION)

    def _parse(self, content: object) -> tuple[Person, list[str]]:
        of_before = fields_of(content).get("version") == COUNTS_ONLY
        checked = Checked(content, COUNTS_ONLY if of_before else FILE_VERSION)
        face = checked.take("face", _face, None)
        learned = checked.take("learned", _learned, None)
        if of_before:
            answers = counted(checked.take("wrong", _count, 0), checked.take("right", _count, 0))
        else:
            answers = checked.take("answers", lambda value: parse_answers(value, checked.complaints), ())
        return Person(face, answers, learned), checked.complaints

    def _merged(self, before: Person, ours: Person, theirs: Person) -> Person:
        return Person(
            theirs.face if ours.face == before.face else ours.face,
            _merged_answers(before.answers, ours.answers, theirs.answers),
            theirs.learned if ours.learned == before.learned else ours.learned,
        )

    def _record(self, learned: Person) -> dict[str, object]:
        return {
            "version": FILE_VERSION,
            "face": None if learned.face is None else asdict(learned.face),
            "learned": None if learned.learned is None else asdict(learned.learned),
            "answers": records(learned.answers),
        }


def _face(value: object) -> RestingFace | None:
    if value is None:
        return None
    content = fields_of(value)

    def log_odds(name: str, low: float) -> float:
        return number(content.get(name), low, MOST_LOG_ODDS)

    return RestingFace(
        log_odds("location", -MOST_LOG_ODDS), log_odds("spread", 0.0), log_odds("calibrated", -MOST_LOG_ODDS),
        _model_threshold(content),
    )  # fmt: skip


def _learned(value: object) -> LearnedFace | None:
    if value is None:
        return None
    content = fields_of(value)

    def mean(name: str) -> float:
        return number(content.get(name), -MOST_LOG_ODDS, MOST_LOG_ODDS)

    def variance(name: str) -> float:
        return number(content.get(name), LEAST_VARIANCE, MOST_LOG_ODDS)

    return LearnedFace(
        mean("mean"), variance("variance"), mean("today_mean"), variance("today_variance"),
        count(content.get("day"), MOST_DAYS), _model_threshold(content),
    )  # fmt: skip


def _model_threshold(content: Mapping[str, object]) -> float:
    threshold = number(content.get("model_threshold"), 0.0, 1.0)
    if not 0 < threshold < 1:
        raise ValueError("was measured in a way that can't be")
    return threshold


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
