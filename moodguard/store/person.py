"""What MoodGuard has learned about its user: the resting face and the answers. Numbers only, no picture."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from moodguard.store.json_values import Checked, count, fields_of, number
from moodguard.store.learned_file import LearnedFile

FILE_VERSION = 1
# Log-odds are held within 6, and what follows from them lies near.
MOST_LOG_ODDS = 100.0
LEAST_VARIANCE = 1e-6
MOST_DAYS = 10**7  # since the year 1, as Python counts them
MOST_ANSWERS = 10**9


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
    """The resting face, where it was measured, what was learned of it otherwise, and how often the user
    called a suggestion wrong or right.
    """

    face: RestingFace | None = None
    wrong: int = 0
    right: int = 0
    learned: LearnedFace | None = None


class PersonFile(LearnedFile[Person]):
    """The person on disk; what is lost, 20 seconds of calibration bring back."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        super().__init__(path, "What was learned about your resting face", Person(), FILE_VERSION)

    def _parse(self, content: object) -> tuple[Person, list[str]]:
        checked = Checked(content, FILE_VERSION)
        person = Person(
            checked.take("face", _face, None),
            checked.take("wrong", _answers, 0),
            checked.take("right", _answers, 0),
            checked.take("learned", _learned, None),
        )
        return person, checked.complaints

    def _merged(self, before: Person, ours: Person, theirs: Person) -> Person:
        return Person(
            theirs.face if ours.face == before.face else ours.face,
            max(0, theirs.wrong + ours.wrong - before.wrong),
            max(0, theirs.right + ours.right - before.right),
            theirs.learned if ours.learned == before.learned else ours.learned,
        )

    def _record(self, learned: Person) -> dict[str, object]:
        return {"version": FILE_VERSION, **asdict(learned)}


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


def _answers(value: object) -> int:
    return count(value, MOST_ANSWERS)
