"""What MoodGuard has learned about its user: the resting face and the answers. Numbers only, no picture."""

import json
import logging
import math
from dataclasses import asdict, dataclass
from pathlib import Path

from moodguard.store.broken import put_aside, say_unread
from moodguard.system.private_files import write_private

log = logging.getLogger(__name__)

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


class PersonFile:
    """The person on disk. A broken file is kept aside, and all is learned anew: 20 seconds bring it back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem = ""  # what was wrong with the file when it was loaded, in words
        self._unread = False  # it is there, but what it holds is not known

    def load(self) -> Person:
        """What was learned; nothing where the file is missing, of a later version, or makes no sense."""
        self.problem, self._unread = "", False
        try:
            return _person(json.loads(self.path.read_bytes()))
        except FileNotFoundError:
            return Person()
        except OSError as error:
            self._unread = True
            self.problem = say_unread(self.path, "What was learned about your resting face", error)
            return Person()
        except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
            self.problem = put_aside(self.path, "What was learned about your resting face")
            return Person()

    def save(self, person: Person) -> None:
        """Write it, whole or not at all. Never raises: the app goes on without it.

        Does nothing where a file is there that couldn't be read: it may be whole.
        """
        if self._unread:
            return
        content = {"version": FILE_VERSION, **asdict(person)}
        try:
            write_private(self.path, json.dumps(content).encode())
        except OSError as error:
            log.warning("%s can't be written: %s", self.path, error.strerror or error)


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
