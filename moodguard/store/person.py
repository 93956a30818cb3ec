"""What MoodGuard has learned about its user: the resting face and the answers. Numbers only, no picture."""

import math
from dataclasses import asdict, dataclass
from pathlib import Path

from moodguard.store.learned_file import LearnedFile

FILE_VERSION = 1


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
    """The resting face, where it was measured, and how often the user called a suggestion wrong or right."""

    face: RestingFace | None = None
    wrong: int = 0
    right: int = 0


class PersonFile(LearnedFile[Person]):
    """The person on disk; what is lost, 20 seconds of calibration bring back."""

    def __init__(self, path: Path) -> None:
        """Touches nothing on disk."""
        super().__init__(path, "What was learned about your resting face", Person(), FILE_VERSION)

    def _parse(self, content: dict[str, object]) -> Person:
        return _person(content)

    def _merged(self, before: Person, ours: Person, theirs: Person) -> Person:
        return Person(
            theirs.face if ours.face == before.face else ours.face,
            max(0, theirs.wrong + ours.wrong - before.wrong),
            max(0, theirs.right + ours.right - before.right),
        )

    def _record(self, learned: Person) -> dict[str, object]:
        return {"version": FILE_VERSION, **asdict(learned)}


def _person(content: dict[str, object]) -> Person:
    if content["version"] != FILE_VERSION:
        raise ValueError("another version")
    face = content["face"]
    known = None if face is None else _face(face)
    return Person(known, _count(content["wrong"]), _count(content["right"]))


def _face(content: object) -> RestingFace:
    if not isinstance(content, dict):
        raise TypeError("a resting face is an object")
    face = RestingFace(
        _number(content["location"]), _number(content["spread"]), _number(content["calibrated"]),
        _number(content["model_threshold"]),
    )  # fmt: skip
    if face.spread < 0 or not 0 < face.model_threshold < 1:
        raise ValueError("no resting face has such numbers")
    return face


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("a number is needed")
    return float(value)


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("a count is needed")
    return value
