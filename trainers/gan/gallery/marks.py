"""What two people say of one set of candidates, each in a file of their own."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from moodguard.gallery.painter import Latents, Painter
from trainers.gan.gallery.review_sheets import Shown, read_shown

_KEEP, _NO = "keep", "no"


class ReviewError(Exception):
    """Reviews can't be used; the message says which line or number, and why."""


@dataclass(frozen=True)
class Mark:
    """What one reviewer says of one candidate; `theme` is "" where the painter's own fits."""

    keep: bool
    theme: str = ""


@dataclass(frozen=True)
class Reviews:
    """The candidates that were `shown`, of `candidates` drawn by `seed`, and the marks of both, by number."""

    shown: Sequence[Shown]
    seed: int
    candidates: int
    truncation: float
    first: Mapping[int, Mark]
    second: Mapping[int, Mark]

    def latents(self, painter: Painter, numbers: Sequence[int]) -> Latents:
        """What these candidates were painted from, (N, latent) float32."""
        drawn = painter.draw(np.random.default_rng(self.seed), self.candidates, self.truncation)
        return drawn[list(numbers)]

    def keepers(self, number: int) -> int:
        """How many of the two keep this one; less than 0 where one of them left it unmarked."""
        marks = (self.first.get(number), self.second.get(number))
        return -1 if None in marks else sum(mark.keep for mark in marks if mark is not None)


def read_reviews(painter: Painter, candidates: Path, marks: Sequence[Path]) -> Reviews:
    """The list of candidates and both files of marks.

    Raises ReviewError where one makes no sense, or the candidates are another painter's.
    """
    content = _read_candidates(candidates)
    try:
        shown = read_shown(content)
        drawn = (int(content["seed"]), int(content["candidates"]), float(content["truncation"]))
        same = content["model_sha256"] == painter.sha256()
    except (KeyError, TypeError, ValueError) as error:
        raise ReviewError(f"{candidates.name} makes no sense; make the sheets again") from error
    if not same:
        raise ReviewError(f"{candidates.name} was painted by another painter than {painter.path.name}")
    first, second = (read_marks(path, shown) for path in marks)
    return Reviews(shown, *drawn, first, second)


def read_marks(path: Path, shown: Sequence[Shown]) -> dict[int, Mark]:
    """The marks in a file, one a line, by number. What stands behind a # is for people.

    Raises ReviewError for a line that is no mark, and a number that was not shown or is marked twice.
    """
    known = {one.number for one in shown}
    marks: dict[int, Mark] = {}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ReviewError(f"{path} can't be read: {error}") from error
    for place, line in enumerate(lines, 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        number, mark = _mark(words, f"{path.name}, line {place}")
        if number not in known:
            raise ReviewError(f"{path.name}, line {place}: {number} is on no sheet")
        if number in marks:
            raise ReviewError(f"{path.name}, line {place}: {number} is marked a second time")
        marks[number] = mark
    return marks


def _mark(words: Sequence[str], where: str) -> tuple[int, Mark]:
    right = len(words) >= 2 and words[0].isdecimal() and words[1] in (_KEEP, _NO)
    if not right or (words[1] == _NO and len(words) > 2):
        raise ReviewError(f"{where}: a mark is a number with “keep”, “keep THEME” or “no” behind it")
    return int(words[0]), Mark(words[1] == _KEEP, " ".join(words[2:]))


def _read_candidates(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReviewError(f"{path} can't be read: {error.strerror or error}") from error
    except ValueError as error:
        raise ReviewError(f"{path} is no list of candidates") from error
    if not isinstance(content, dict):
        raise ReviewError(f"{path} is no list of candidates")
    return content
