"""What MoodGuard has learned about which pictures help its user. Numbers and names, no picture."""

import json
import logging
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from moodguard.store.broken import put_aside, say_unread
from moodguard.system.private_files import write_private

log = logging.getLogger(__name__)

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


class TasteFile:
    """What was learned, on disk. A broken file is kept aside, and all is learned anew in some galleries."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problem = ""  # what was wrong with the file when it was loaded, in words
        self._unread = False  # it is there, but what it holds is not known

    def load(self) -> Learned:
        """What was learned; nothing where the file is missing, of another version, or makes no sense."""
        self.problem, self._unread = "", False
        try:
            return _learned(json.loads(self.path.read_bytes()))
        except FileNotFoundError:
            return Learned()
        except OSError as error:
            self._unread = True
            self.problem = say_unread(self.path, "What was learned about pictures", error)
            return Learned()
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError):
            self.problem = put_aside(self.path, "What was learned about pictures")
            return Learned()

    def save(self, learned: Learned) -> None:
        """Write it, whole or not at all. Never raises: the gallery goes on without it.

        Does nothing where a file is there that couldn't be read: it may be whole.
        """
        if self._unread:
            return
        pictures = {
            key: asdict(known) | {"answer": known.answer.value if known.answer else None}
            for key, known in learned.pictures.items()
        }
        content = {"version": FILE_VERSION, "followed": learned.followed, "pictures": pictures}
        try:
            write_private(self.path, json.dumps(content).encode())
        except OSError as error:
            log.warning("%s can't be written: %s", self.path, error.strerror or error)

    def erase(self) -> str:
        """Take the file away; returns in words what went wrong, "" for nothing."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            return f"What was learned could not be erased ({error.strerror or error}): {self.path}"
        self.problem, self._unread = "", False
        return ""


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
