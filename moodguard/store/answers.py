"""What the user has said of suggestions, and of how they feel: each answer with what MoodGuard saw then."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from moodguard.store.json_values import Checked, fields_of, number

# The oldest go first, so that who changes is not held to what they once said. A few more are kept than are
# learned from (`moodguard/mood/answer_model.py`), so that one that is taken back leaves no gap.
MOST_KEPT = 220
LONGEST_LIST = 10_000  # what is longer was not written by MoodGuard
MOST_LOG_ODDS = 100.0
MOST_COUNTED = 10**9


class Kind(Enum):
    """What was said; the value is how it is kept."""

    WRONG = "wrong"  # there was no reason for a suggestion
    RIGHT = "right"
    GOOD = "good"  # asked how they are, out of the blue
    SO_SO = "so-so"
    TENSE = "tense"


FEELINGS = (Kind.GOOD, Kind.SO_SO, Kind.TENSE)


@dataclass(frozen=True)
class Answer:
    """One answer, without its day and hour: those are nobody's affair.

    `level` (log-odds of P(negative)) is the highest threshold at which MoodGuard would have made a suggestion
    when it was given; None where that is not known. It holds for the model whose card advises the threshold
    `model_threshold` (0..1); None where it is not known, either.
    """

    kind: Kind
    level: float | None = None
    model_threshold: float | None = None


Answers = tuple[Answer, ...]


def with_one_more(answers: Answers, answer: Answer) -> Answers:
    """These and `answer`, the oldest first; where they become too many, without the oldest."""
    return (*answers, answer)[-MOST_KEPT:]


def without(answers: Answers, answer: Answer) -> Answers:
    """These without the newest that is equal to `answer`; the same where there is none."""
    for place in reversed(range(len(answers))):
        if answers[place] == answer:
            return answers[:place] + answers[place + 1 :]
    return answers


def counted(wrong: int, right: int) -> Answers:
    """Answers of which an earlier version has kept nothing but how many there were."""
    total = max(1, wrong + right)
    if total > MOST_KEPT:
        wrong, right = wrong * MOST_KEPT // total, right * MOST_KEPT // total
    return (Answer(Kind.WRONG),) * wrong + (Answer(Kind.RIGHT),) * right


def records(answers: Answers) -> list[dict[str, object]]:
    """As JSON can hold them."""
    return [
        {"said": one.kind.value, "level": one.level, "model_threshold": one.model_threshold}
        for one in answers
    ]


def parse_answers(value: object, complaints: list[str]) -> Answers:
    """What a decoded list says; what of it can't be used is added to `complaints`, and left out.

    Raises ValueError where it is no list, or far too long.
    """
    if not isinstance(value, list):
        raise ValueError("is no list")
    if len(value) > LONGEST_LIST:
        raise ValueError(f"has more than {LONGEST_LIST} entries")
    each = Checked({f"answer {place}": one for place, one in enumerate(value, 1)})
    found: Sequence[Answer | None] = [each.take(name, _answer, None) for name in each.content]
    complaints += each.complaints
    return tuple(one for one in found if one is not None)[-MOST_KEPT:]


def _answer(value: object) -> Answer:
    content = fields_of(value)
    try:
        kind = Kind(content.get("said"))
    except ValueError:
        raise ValueError("is none that anybody can give") from None
    level, model = content.get("level"), content.get("model_threshold")
    return Answer(
        kind,
        None if level is None else number(level, -MOST_LOG_ODDS, MOST_LOG_ODDS),
        None if model is None else number(model, 0.0, 1.0),
    )
